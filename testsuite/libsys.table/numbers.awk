# SPDX-License-Identifier: 0BSD
# For numbers: from the macros of the kernel headers (standard input) and the file of newer calls,
# "name number".

# 12, 0x40000000, another macro, or a sum of such.
function value(s,    t, n, i, v) {
	gsub(/[()]/, "", s)
	n = split(s, t, /[ \t]*\+[ \t]*/)
	v = 0
	for (i = 1; i <= n; i++)
		v += t[i] ~ /^0x/ ? hex(substr(t[i], 3)) : t[i] ~ /^[0-9]+$/ ? t[i] \
			: t[i] in macro ? value(macro[t[i]]) : bad(t[i])
	return v
}
function hex(s,    v) {
	for (v = 0; s != ""; s = substr(s, 2))
		v = 16 * v + index("0123456789abcdef", tolower(substr(s, 1, 1))) - 1
	return v
}
function bad(s) { print "numbers: what is " s "?" | "cat 1>&2"; failed = 1; return 0 }
FNR == NR && $1 == "#define" { name = $2; sub(/^#define [^ ]+ ?/, ""); macro[name] = $0; next }
FNR == NR && $1 == "#error" { failed = 1; exit }
FNR == NR { next }
/^[ \t]*(#|$)/ { next }
$3 == "" || ("," $3 ",") ~ ("," abi ",") { newer[$1] = $3 == "" ? "base" : $2; generic[$1] = $2 }
END {
	if (failed || !("__NR_openat2" in macro)) exit 1
	base = value("__NR_openat2") - 437
	for (m in macro) {
		name = m
		if (!sub(/^__(ARM_)?NR_/, "", name)) continue
		if (name !~ /^[a-z_]/ || name ~ /^(syscalls|base)$/ || macro[m] == "") continue
		printf "%s %d\n", name, value(m)
		delete newer[name]
	}
	for (name in newer)
		printf "%s %d\n", name, newer[name] == "base" ? base + generic[name] : newer[name]
	if (failed) exit 1
}
