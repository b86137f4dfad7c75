# SPDX-License-Identifier: 0BSD
# Compares what a watcher saw with what was to be seen: files numbers (name number), expect
# (door.awk), seen. Prints "pass NAME" or "fail NAME: why" for each row of each pass; word=8 or 4,
# the bytes of a register. The name of a portable call ends in that of the system call; `*' is any
# register, `any' any result.

FNR == 1 { file++ }
file == 1 { nr[$1] = $2; next }
file == 2 { want[rows++] = $0; next }
{
	if ($1 !~ /^[0-9]+$/ || $1 + 0 in seen) odd = odd "; " $0
	else seen[$1 + 0] = $0
}

END {
	for (r = 0; r < rows; r++) {
		n = split(want[r], w)
		why = (r in seen) ? compare(w, n, seen[r]) : "not seen"
		print why == "" ? "pass " w[1] : "fail " w[1] ": " why
	}
	if (odd != "") print "fail watcher: " odd
	if (!rows) print "fail no rows"
}

function compare(w, n, line,    s, m, i, why, call) {
	m = split(line, s)
	call = w[1]
	sub(/.*\//, "", call)
	if (s[2] == "unseen") return "not seen"
	if (!(call in nr)) return "no number known"
	why = ""
	if (s[2] != nr[call]) why = "number " s[2] ", not " nr[call] "; "
	for (i = 3; i <= n; i++) {
		if (w[i] != "*" && low(s[i], word) != w[i])
			why = why "argument " i - 2 " " low(s[i], word) ", not " w[i] "; "
	}
	for (i = 3; i <= m && s[i] != "="; i++)
		if (s[i] !~ /^[0-9a-f]+$/) return why "odd line: " line
	if (i > m) return why
	if (w[2] == "any") return why
	for (i++; i <= m; i += 2) why = why result(w[2] + 0, w[2] ~ /s/, s[i], s[i + 1])
	return (s[m] != "=") == (w[2] != "never") ? why : why "no result"
}

function low(v, bytes) { return substr(v, 17 - 2 * bytes) }

# A result's low bits must come back, extended to the register by its sign.
function result(bits, signed, given, got,    v) {
	v = low(given, bits / 8)
	while (length(v) < 2 * word) v = (signed && low(given, bits / 8) ~ /^[89a-f]/ ? "f" : "0") v
	return low(got, word) == v ? "" : "result " low(got, word) ", not " v "; "
}
