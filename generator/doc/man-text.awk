# SPDX-License-Identifier: 0BSD
# Parts of a manual page of functions: the head of an entry, and lines of text.

function entry_head(r, prefix, suffix,    i) {
	print ".It Xo"
	print ".Ft " c_result(r)
	print ".Fo " prefix name[r] suffix
	for (i = 1; i <= params[r]; i++)
		if (pclass[r, i] != "pad")
			print ".Fa \"" ptype[r, i] (ptype[r, i] ~ /\*$/ ? "" : " ") pname[r, i] "\""
	if (params[r] == 0) print ".Fa void"
	print ".Fc\n.Xc"
}

# No line of text longer than 80 bytes.
function wrap(text,    n, i, word, line) {
	n = split(text, word, " ")
	line = word[1]
	for (i = 2; i <= n; i++)
		if (length(line) + length(word[i]) < 80) line = line " " word[i]
		else { print line; line = word[i] }
	print line
}
