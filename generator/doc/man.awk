# SPDX-License-Identifier: 0BSD
# Prints libsys-syscalls(7): behind the text of doc/libsys-syscalls.head every call, its prototypes,
# the release that brought it, the ABIs that have it, and its page in section 2.

BEGIN {
	while ((getline text < head) > 0) print text
	close(head)
}

END {
	resolve()
	names = 0
	for (r = 1; r <= rows; r++) {
		if (!((name[r], "rows") in of)) sorted[++names] = name[r]
		of[name[r], "rows"] = of[name[r], "rows"] " " r
	}
	order(sorted, names)
	print ".Bl -tag -width Ds"
	for (i = 1; i <= names; i++) {
		n = split(of[sorted[i], "rows"], row, " ")
		for (k = 1; k <= n; k++) entry(row[k])
		if (page(sorted[i]) != "") print "See\n.Xr " page(sorted[i]) " 2 ."
	}
	print ".El"
	print ".Sh SEE ALSO\n.Xr syscall 2 ,\n.Xr syscalls 2 ,\n.Xr libsys_syscall 3 ,\n.Xr libsys-table 5 ,\n.Xr libsys 7"
}

function entry(r) {
	entry_head(r, "sys_")
	wrap("Linux " since[r] "; " which_abis(r) ".")
	if (returns[r] == "noreturn") print "It does not return."
	if (returns[r] == "pair") print "The second result is stored through\n.Fa " pname[r, 1] " ."
	if (by_hand[r]) print "It is not inline."
}

# The ABIs that have a row, or those that lack it, where they are fewer.
function which_abis(r,    i, with, without, w, wo) {
	for (i = 1; i <= abis; i++) {
		if ((abi[i], r) in number) { w = w (with++ ? ", " : "") abi[i] }
		else wo = wo (without++ ? ", " : "") abi[i]
	}
	if (!without) return "every ABI"
	return without < with ? "not on " wo : "on " w
}
