# SPDX-License-Identifier: 0BSD
# For prototypes: the tables (generator/table.awk), what may differ (testsuite/data/prototypes), the
# kernel's formats.

FILENAME ~ /data\/prototypes$/ && /^[ \t]*(#|$)/ { next }
FILENAME ~ /data\/prototypes$/ {
	n = split($0, f, /\t+/)
	if (f[1] == "function") own[f[2]] = f[3]
	else if (f[1] == "type") same[f[2]] = f[3]
	else if (f[1] == "differs") differs[f[2], f[3]] = 1
	else if (f[1] == "newer") newer[f[2], f[3]] = 1
	else bad("unknown kind " f[1])
	next
}
FILENAME == "-" && $1 == "name:" {
	call = $2
	sub(/^sys_enter_/, "", call)
	their_name[++theirs] = call
	their_params[call] = 0
	next
}
# __data_loc is the text that a pointer leads to, a copy for whoever traces.
FILENAME == "-" && /^[ \t]*field:/ && !/field:[^;]* (common_[a-z_]*|__syscall_nr);/ &&
	!/__data_loc/ {
	text = $0
	sub(/^[ \t]*field:/, "", text)
	sub(/;.*/, "", text)
	n = ++their_params[call]
	match(text, /[A-Za-z_][A-Za-z0-9_]*$/)
	their[call, n] = plain(substr(text, 1, RSTART - 1)) substr(text, RSTART)
}
FILENAME == "-" { next }

# A type as text that a name can follow: no qualifier of the parameter itself, one spelling of each
# type.
function plain(t,    stars, isconst) {
	gsub(/__user/, "", t)
	gsub(/[ \t]+/, " ", t)
	gsub(/ ?\* ?/, "*", t)
	sub(/const ?$/, "", t)
	gsub(/ ?const\*/, " *", t) # as `char const *'
	sub(/^ +/, "", t)
	sub(/ +$/, "", t)
	stars = ""
	while (sub(/\*(const ?)?$/, "", t)) { stars = stars "*"; sub(/ +$/, "", t) }
	isconst = sub(/^const /, "", t)
	if (t == "unsigned") t = "unsigned int"
	if (t in same) t = same[t]
	if (stars == "") isconst = 0
	return (isconst ? "const " : "") t " " stars
}
END {
	resolve()
	for (r = 1; r <= rows; r++) if ((want, r) in number) row[name[r]] = r
	for (c in own) function_of[own[c]] = c
	for (i = 1; i <= theirs; i++) {
		call = their_name[i]
		c = call in function_of ? function_of[call] : call
		both++
		if (!(c in row)) {
			print c ": not in the table"
			continue
		}
		agree += compare(c, call, row[c])
	}
	print agree + 0 " of " both + 0 " calls agree"
	exit agree != both
}
function compare(c, call, r,    i, n, ok, ours) {
	ok = 1
	n = 0
	for (i = 1; i <= params[r]; i++) {
		if (pclass[r, i] == "pad" || n == their_params[call] && ((c, n + 1) in newer))
			continue
		ours = plain(ktype[r, i]) pname[r, i]
		if (++n > their_params[call] || ours == their[call, n] || ((c, n) in differs))
			continue
		print c ": parameter " n " is `" their[call, n] "' to the kernel, `" ours "' here"
		ok = 0
	}
	if (n != their_params[call]) {
		print c ": " their_params[call] " parameters to the kernel, " n " here"
		ok = 0
	}
	return ok
}
