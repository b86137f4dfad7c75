# SPDX-License-Identifier: 0BSD
# Says where two files share six or more lines, the same or the same but for names; fails if any do.
# Names are numbered as they come within the six lines. Words of C and C++, instructions, strings
# and functions of libsys are not names. Comments, blank lines, lone braces, #include, the ends of
# macros and of #if do not count. A comment `alike: FILE: why' in one of the two files allows it for
# the other, whose path ends in FILE.
# usage: awk -f alike.awk FILE...

BEGIN {
	LINES = 6
	words = "auto break case catch char class const constexpr continue default delete do " \
		"double else enum extern float for goto if inline int long namespace new " \
		"noexcept operator private public register return short signed sizeof static " \
		"struct switch template this throw try typedef typename union unsigned using virtual void " \
		"volatile while define undef ifdef ifndef elif error defined main"
	n = split(words, word, " ")
	for (i = 1; i <= n; i++) kept[word[i]] = 1
}

# Whether the path of a file ends as one says that it may be like.
function may(one, other,    i, n, name) {
	n = split(allowed[one], name, SUBSEP)
	for (i = 1; i < n; i++)
		if (name[i] == substr(other, length(other) - length(name[i]) + 1)) return 1
	return 0
}

# The line without comments and outer white space. `within' is whether one goes on.
function bare(s,    at, end) {
	if (within) {
		if (!(end = index(s, "*/"))) return ""
		s = substr(s, end + 2)
		within = 0
	}
	while ((at = index(s, "/*")) > 0) {
		end = index(substr(s, at + 2), "*/")
		within = !end
		s = substr(s, 1, at - 1) (end ? " " substr(s, at + end + 3) : "")
	}
	sub(/\/\/.*/, "", s)
	gsub(/[ \t]+/, " ", s)
	gsub(/^ | $/, "", s)
	return s
}

# The line with each name between \001 and \002. In assembler an instruction comes first.
function marked(s, assembler,    out, name, first, quoted) {
	first = assembler
	while (match(s, /"|[A-Za-z_][A-Za-z_0-9]*/)) {
		name = substr(s, RSTART, RLENGTH)
		out = out substr(s, 1, RSTART - 1)
		s = substr(s, RSTART + RLENGTH)
		if (name == "\"") quoted = !quoted
		else if (!first && !quoted && !(name in kept) && name !~ /^(sys_|libsys_|__)/)
			name = "\001" name "\002"
		first = 0
		out = out name
	}
	return out s
}

# The last lines, their names numbered.
function canonical(from,    i, s, out, name, number, count) {
	split("", number)
	for (i = from; i < from + LINES; i++) {
		s = line[i % LINES]
		while (match(s, /\001[^\002]*\002/)) {
			name = substr(s, RSTART + 1, RLENGTH - 2)
			if (!(name in number)) number[name] = ++count
			out = out substr(s, 1, RSTART - 1) "$" number[name]
			s = substr(s, RSTART + RLENGTH)
		}
		out = out s "\n"
	}
	return out
}

FNR == 1 { lines = within = 0; told = "" }
/alike: / {
	s = $0
	sub(/.*alike: /, "", s)
	sub(/:.*/, "", s)
	allowed[FILENAME] = allowed[FILENAME] s SUBSEP
}
{ s = bare($0) }
s ~ /^[A-Z_]+\([a-z_0-9]+\),$/ { next }
s !~ /[A-Za-z0-9]/ || s ~ /^(# ?(include|endif|else)|\.endm|\.macro|\.cfi_)/ { next }
{
	start[lines % LINES] = FNR
	line[lines++ % LINES] = marked(s, FILENAME ~ /(\.S|members\.h)$/)
	if (lines < LINES) next
	key = canonical(lines - LINES)
	at = start[lines % LINES]
	if (!(key in file)) { file[key] = FILENAME; place[key] = at; next }
	other = file[key]
	if (other == FILENAME || other == told) next
	told = other
	pair[++pairs] = FILENAME SUBSEP other
	text[pairs] = FILENAME ":" at ": as " other ":" place[key]
}
END {
	for (i = 1; i <= pairs; i++) {
		split(pair[i], of, SUBSEP)
		if (may(of[1], of[2]) || may(of[2], of[1])) continue
		print text[i]
		bad = 1
	}
	exit bad
}
