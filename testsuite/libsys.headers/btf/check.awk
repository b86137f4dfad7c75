# SPDX-License-Identifier: 0BSD
# check.awk NAMES BTF OURS: says where a structure, union, member or number of OURS (debug-info.awk)
# is another in BTF (btf), by testsuite/data/btf, and how many agree; fails where one does not. What
# only one of them has is left out. A last member may be an open array in the kernel, and the
# structure end there.

FNR == 1 { file++ }
/^#/ { next }
file == 1 && NF == 2 { renamed[$1] = $2; next }
file == 1 { none[$1, $2] = 1; next }
{ name = $2 }
file == 3 && ($2 in renamed) { name = renamed[$2] }
$1 == "member" { key = "member " name " " $3; value = $4 " " $5 }
$1 != "member" { key = $1 " " name; value = $3 }
# Structures of one name, or numbers: any of them may be meant.
file == 2 {
	known[key, value] = 1
	if (key in is) is[key] = is[key] " or " value
	else is[key] = value
	if ($5 == "?") open[name] = $4
	next
}
$1 == "member" && !(("struct " name) in is || ("union " name) in is) || $1 != "member" &&
	!(key in is) {
	next
}
(($2, $3) in none) && $1 == "member" { next }
{
	split(value, v, " ")
	both++
	if ((key, value) in known || $1 == "member" && ((key, v[1] " ?") in known) ||
	    $1 == "struct" && (name in open) && value > open[name])
		agree++
	else
		print $1 " " $2 ($1 == "member" ? "." $3 : "") " is " value ", to the kernel " \
			((key in is) ? is[key] : "none")
}
END {
	print agree + 0 " of " both + 0 " structures, members and numbers agree"
	exit agree != both
}
