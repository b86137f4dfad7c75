# SPDX-License-Identifier: 0BSD
# check.awk RECORD NOW: says which names of the record are gone or changed, and fails if one is;
# then which are new. Both are what names.awk prints, after a first line `# abis NAME...'.
BEGIN { FS = "\t" }

FNR == 1 { file++ }
/^# abis / {
	split("", every)
	n = split(substr($0, 8), word, " ")
	for (i = 1; i <= n; i++) every[word[i]] = 1
	next
}
/^#/ { next }
{
	split("", has)
	n = split($3, word, " ")
	for (i = 1; i <= n; i++) {
		if (word[i] == "all") { for (a in every) has[a] = 1 }
		else if (word[i] ~ /^-/) delete has[substr(word[i], 2)]
		else has[word[i]] = 1
	}
	type = $1 ": " $2
	for (a in has) {
		if (file == 1) { lines[type] = 1; recorded[type, a] = 1; known[a] = 1 }
		else { lines[type] = 1; now[type, a] = 1 }
	}
}

END {
	for (k in recorded) if (!(k in now)) {
		split(k, part, SUBSEP)
		gone[part[1]] = gone[part[1]] " " part[2]
		bad = 1
	}
	for (k in now) if (!(k in recorded)) {
		split(k, part, SUBSEP)
		if (part[2] in known) fresh[part[1]] = fresh[part[1]] " " part[2]
	}
	for (t in gone) print "gone or changed: " t " (" substr(gone[t], 2) ")"
	for (t in fresh) print "new: " t " (" substr(fresh[t], 2) ")"
	exit bad
}
