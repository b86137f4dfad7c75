# SPDX-License-Identifier: 0BSD
# libsys-messages(7), from its head and messages.tbl.
BEGIN {
	FS = "\t"
	while ((getline line <head) > 0) {
		if (line == ".\\\" TABLE") break
		print line
	}
}

/^#/ || !NF { next }

/^= / {
	if (open++) print ".El"
	print ".Ss " substr($0, 3) "\n.Bl -tag -width Ds"
	next
}

NF != 5 {
	print FILENAME ":" FNR ": malformed" >"/dev/stderr"
	bad = 1
	exit
}

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
	n = split($3, where, " ")
	print ".It \"" text($1) "\""
	words = text($5)
	gsub(/[.:;,] /, "&\n", words)
	gsub(/ \n/, "\n", words)
	print words
	if (where[n] ~ /^(gcc|clang)$/) print "This is " where[n] "'s message alone."
}

END {
	if (bad) exit 1
	print ".El"
	while ((getline line <head) > 0) print line
}
