# SPDX-License-Identifier: 0BSD
# What does not hold of testsuite/data/behaviour.tsv: each call of the table is seen by a program
# that claims to show it, or testsuite/data/unshown says why none does. The files, in this order,
# each kind behind kind=NAME: table, the calls; seen, the behaviour; unshown; programs, the tests
# with their heads.
BEGIN { FS = "\t" }
kind != "programs" && (/^#/ || !NF) { next }
kind == "table" { sub(/ .*/, ""); known[$1] }
kind == "seen" { programs[$1] = $5 }
kind == "unshown" {
	if ($1 in reason || $2 == "") print FILENAME ": " $1 ": one line, with a reason"
	reason[$1] = $2
}
kind == "programs" && /^\/\* shows: .* \*\/$/ {
	file = FILENAME
	sub(/\.[a-z]*$/, "", file)
	sub(/.*libsys\./, "", file)
	n = split($0, words, " ")
	for (i = 3; i < n; i++) {
		claims[file, words[i]]
		if (!(words[i] in known)) print FILENAME ": " words[i] " is no call"
		if (!(words[i] in claimed)) claimed[words[i]] = file
	}
}
END {
	for (call in programs) {
		if (!(call in known)) print "behaviour.tsv: " call " is no call"
		if (call in reason) print "unshown: " call " was seen"
		n = split(programs[call], words, " ")
		for (i = 1; i <= n; i++)
			if (!((words[i], call) in claims))
				print "behaviour.tsv: " words[i] " does not show " call
	}
	for (call in reason) if (!(call in known)) print "unshown: " call " is no call"
	for (call in known)
		if (!(call in programs) && !(call in reason))
			print call ": " (call in claimed ? claimed[call] " never showed it" \
				: "no program shows it") \
				", and testsuite/data/unshown has no reason"
}
