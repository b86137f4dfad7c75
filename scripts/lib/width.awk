# SPDX-License-Identifier: 0BSD
# Says which lines are longer than 100 columns, with a tab of eight; fails if any is. Lines that
# cannot be broken may be longer: a row of a table (| in Markdown, tabs between fields in scripts/),
# a directive at the head of a test, a command and its output in a comment, an address, and a line
# that is within a string at column 100.
# usage: awk -f width.awk FILE...

function columns(s,    i, n, at) {
	while ((at = index(s, "\t")) > 0) {
		n += at - 1
		n += 8 - n % 8
		s = substr(s, at + 1)
	}
	# A letter of UTF-8 is one column, whatever awk counts in.
	gsub(/[\200-\277]/, "", s)
	return n + length(s)
}

# Whether a string goes on where the room ends.
function in_string(s,    i, c, quote) {
	for (i = 1; columns(substr(s, 1, i)) <= 100 && i <= length(s); i++) {
		c = substr(s, i, 1)
		if (c == "\\") i++
		else if (quote == "" ? c ~ /["'`]/ : c == quote) quote = quote == "" ? c : ""
	}
	return quote != ""
}

length($0) <= 50 || columns($0) <= 100 { next }
/^\|.*\|$/ || /^\/\* [a-z]+: .* \*\/$/ || /^[^\t]+\t[^\t]+\t/ { next }
/^[ *\/#>]*[$>] / || /^\/\/ extern / { next }
/https?:\/\/[^ ]*$/ { next }
/^[ \t]*(#|\*|\/\*|\/\/)/ || !in_string($0) {
	print FILENAME ":" FNR ": " columns($0) " columns"
	bad = 1
}
END { exit bad }
