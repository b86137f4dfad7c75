# SPDX-License-Identifier: 0BSD
# The rows of libsys-messages(7), for page.awk.
NF != 5 || $3 !~ /^(any|gcc|clang)$/ { malformed() }

# Escapes what mdoc would change. Not by gsub, where awks treat a backslash differently.
BEGIN {
	escape["\\"] = "\\e"
	escape["`"] = "\\(oq"
	escape["'"] = "\\(cq"
	escape["\""] = "\\(dq"
	escape["-"] = "\\-"
}

function text(s,    i, c, whole) {
	for (i = 1; i <= length(s); i++) {
		c = substr(s, i, 1)
		whole = whole (c in escape ? escape[c] : c)
	}
	return whole
}

{
	print ".It \"" text($1) "\""
	print_words(text($5))
	if ($3 != "any") print "Only " $3 " says this."
}
