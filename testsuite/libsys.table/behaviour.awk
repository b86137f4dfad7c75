# SPDX-License-Identifier: 0BSD
# The table of the calls whose behaviour tests have seen, testsuite/data/behaviour.tsv, from the
# logs of their runs: of each `shown:' line, which lib/libsys.exp writes of a program that passed,
# the calls that its head claims and the program made. A line of the table has the call, the ABIs on
# which it was seen on this machine, under the emulator, and on a kernel in a machine of qemu's, and
# the programs that showed it; `-' is none.

# A board's column.
BEGIN {
	column["native"] = 1
	column["emulated"] = 2
	column["kernel"] = column["booted"] = 3
}

function add(call, field, word) {
	if (index(" " cell[call, field] " ", " " word " ")) return
	cell[call, field] = cell[call, field] (cell[call, field] == "" ? "" : " ") word
}

$1 == "shown:" && $2 in column {
	sub(/:$/, "", $4)
	for (i = 5; i <= NF; i++) {
		calls[$i]
		add($i, column[$2], $3)
		add($i, 4, substr($4, 8))
	}
}

# The words of a cell in order, whatever the order of the logs.
function sorted(text,    words, n, i, j, word) {
	if (text == "") return "-"
	n = split(text, words, " ")
	for (i = 2; i <= n; i++) {
		word = words[i]
		for (j = i - 1; j && words[j] > word; j--) words[j + 1] = words[j]
		words[j + 1] = word
	}
	text = words[1]
	for (i = 2; i <= n; i++) text = text " " words[i]
	return text
}

END {
	for (call in calls) {
		line = call
		for (i = 1; i <= 4; i++) line = line "\t" sorted(cell[call, i])
		print line
	}
}
