# SPDX-License-Identifier: 0BSD
# The rows of libsys-messages(7), for page.awk.
NF != 5 || $3 !~ /^(any|gcc|clang)$/ { malformed() }

# As it is printed: no escape, no quote of mdoc's.
function text(s) {
	gsub(/\\/, "\\e", s)
	gsub(/`/, "\\(oq", s)
	gsub(/'/, "\\(cq", s)
	gsub(/"/, "\\(dq", s)
	gsub(/-/, "\\-", s)
	return s
}

{
	print ".It \"" text($1) "\""
	print_words(text($5))
	if ($3 != "any") print "Only " $3 " says this."
}
