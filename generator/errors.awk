# SPDX-License-Identifier: 0BSD
# Prints errors.h for port `want' from errors.tbl: LIBSYS_ERROR_NAMES and LIBSYS_ERROR_WORDS,
# strings with a text for each error by ascending number. Each text ends with a zero; characters
# below ' ' before it say how many numbers to skip.

function bad(reason) {
	print FILENAME ":" FNR ": " reason | "cat 1>&2"
	close("cat 1>&2")
	failed = 1
	exit 1
}

/^[ \t]*(#|$)/ { next }
column == 0 {
	column = 2
	columns = NF - 1
	# Not $NF: with mawk 1.3.4-20260302 the next row would have as many fields as this one.
	if ($1 != "name" || $2 != "generic" || $(columns + 1) != "words")
		bad("the first row names the columns: name generic PORT... words")
	for (i = 3; i <= columns; i++) if ($i == want) column = i
	next
}
{
	if (NF <= columns) bad("a row has " columns " fields and words, not " NF)
	if ($1 !~ /^E[A-Z0-9]+$/) bad("bad name " $1)
	if ($1 in seen) bad($1 " stands here twice")
	seen[$1] = 1
	for (i = 2; i <= columns; i++)
		if ($i !~ (i == 2 ? "^([0-9]+|-)$" : "^([0-9]+|=|-)$") || $i + 0 > 4095)
			bad("bad number " $i)
	if ($2 != "-" && $2 + 0 <= last || $2 == "-" && last && $1 <= unnumbered)
		bad($1 " out of order")
	if ($2 == "-") unnumbered = $1; else last = $2 + 0
	n = $column == "=" ? $2 : $column
	if (n == "-") next
	if (n in name) bad("number " n " of " $1 " is that of " name[n] " too")
	name[n] = $1
	text = $0
	for (i = 1; i <= columns; i++) sub(/^[ \t]*[^ \t]+[ \t]+/, "", text)
	if (text ~ /["\\]/) bad("the words hold a quote or a backslash")
	words[n] = text
}

function list(what, of,    n, skip, s) {
	s = "#define " what
	skip = 0
	for (n = 1; n <= 4095; n++) {
		if (!(n in of)) { skip++; continue }
		s = s " \\\n\t"
		for (; skip > 31; skip -= 31) s = s "\"\\037\" "
		if (skip) s = s sprintf("\"\\%03o\" ", skip)
		s = s "\"" of[n] "\\0\""
		skip = 0
	}
	return s "\n"
}

END {
	if (failed) exit 1
	print "/* SPDX-License-Identifier: 0BSD */\n/* Made from tables/errors.tbl by generator/errors.awk; do not edit. */"
	printf "%s\n%s", list("LIBSYS_ERROR_NAMES", name), list("LIBSYS_ERROR_WORDS", words)
}
