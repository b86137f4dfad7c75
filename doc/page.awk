# SPDX-License-Identifier: 0BSD
# Makes a page of the manual from its head and a table. The table replaces `.\" TABLE' in the head.
# A line that begins with = starts a section. flags.awk and messages.awk, which are read after this,
# print the rows.
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

function malformed() {
	print FILENAME ":" FNR ": malformed" >"/dev/stderr"
	bad = 1
	exit
}

# Each part of a sentence on a line of its own.
function print_words(words) {
	gsub(/[.:;,] /, "&\n", words)
	gsub(/ \n/, "\n", words)
	print words
}

END {
	if (bad) exit 1
	print ".El"
	while ((getline line <head) > 0) print line
}
