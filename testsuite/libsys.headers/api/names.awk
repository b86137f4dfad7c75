# SPDX-License-Identifier: 0BSD
# names.awk syscalls.tsv portable.tsv HEADER...: every public name, its type and the ABIs that have
# it, a line each, not sorted; fields are separated by tabs. An ABI after `all' and a minus is one
# that lacks the call.

function say(name, type, where,    parameter) {
	# A parameter is reserved in the headers only.
	while (match(type, /[ *]__(libsys_)?[a-z_]+[,)]/)) {
		parameter = substr(type, RSTART, RLENGTH)
		sub(/__(libsys_)?/, "", parameter)
		type = substr(type, 1, RSTART - 1) parameter substr(type, RSTART + RLENGTH)
	}
	gsub(/[ \t]+/, " ", type)
	sub(/^ /, "", type); sub(/ $/, "", type)
	if (!((name, type) in said)) print name "\t" type "\t" (where == "" ? "all" : where)
	said[name, type] = 1
}

FNR == 1 { header = FILENAME !~ /\.tsv$/; columns = in_comment = 0; text = "" }

!header && $1 == "#" { next }
!header && /^#/ { next }
!header && !columns {
	columns = split($0, column, "\t")
	split("", at)
	for (i = 1; i <= columns; i++) at[column[i]] = i
	next
}
!header {
	n = split($0, f, "\t")
	has = lacks = ""
	for (i = at["registers" in at ? "registers" : "parameters"] + 1; i <= n; i++)
		if (f[i] == "-") { lacks = lacks " -" column[i] } else has = has " " column[i]
	type = f[at["parameters"]]
	n = split(type == "-" ? "" : type, p, ",")
	type = f[at["result"]] ("flags" in at && f[at["flags"]] ~ /noreturn/ ? " noreturn" : "") \
		" ("
	for (i = 1; i <= n; i++) {
		split(p[i], part, ":")
		type = type (i > 1 ? ", " : "") part[2] (part[2] ~ /\*$/ ? "" : " ") part[1]
	}
	say(("registers" in at ? "sys_" : "libsys_") f[1], type (n ? ")" : "void)"),
		length(lacks) <= length(has) ? "all" lacks : substr(has, 2))
	next
}

# Headers, without comments, a whole declaration at a time.
{
	line = $0
	if (in_comment) {
		if (!sub(/^.*\*\//, "", line)) next
		in_comment = 0
	}
	while (match(line, /\/\*[^*]*(\*[^*\/][^*]*)*\*\//))
		line = substr(line, 1, RSTART - 1) substr(line, RSTART + RLENGTH)
	if (sub(/\/\*.*$/, "", line)) in_comment = 1
	text = text line
	if (sub(/\\$/, " ", text)) next
	if (text ~ /^#/) {
		if (match(text, /^#define (LIBSYS|libsys)_[A-Za-z0-9_]+(\([^)]*\))?/))
			macro(substr(text, 9, RLENGTH - 8))
		text = ""
	} else if (text ~ /^(__LIBSYS_INLINE|template|inline) /) {
		if (line !~ /^}/) { text = text " "; next }
		sub(/[ \t]*[{].*/, "", text)
		if (sub(/^__LIBSYS_INLINE /, "", text) && text !~ /__libsys_/) declaration(text)
		text = ""
	} else if (text ~ /^LIBSYS_(BEGIN|END)/ || text !~ /[^ \t]/) text = ""
	else if (text !~ /LIBSYS_RETURN/ && (text !~ /;[ \t]*$/ || text ~ /[{][^}]*$/ ||
		gsub(/[{]/, "{", text) > gsub(/[}]/, "}", text))) text = text " "
	else { declaration(text); text = "" }
}

function macro(m,    name) {
	name = m
	sub(/\(.*/, "", name)
	if (name ~ /_H$|^LIBSYS_SIG_(BITS?|WORD|BAD|OF|ALL)$/) return
	if (name ~ /^LIBSYS_(WIDE_RESULTS|PAIRS|NUMBERS|CALLS)$/) return
	say(name, "macro " substr(m, length(name) + 1))
}

function declaration(d,    n, i, part, type) {
	sub(/LIBSYS_RETURN.*/, "", d); sub(/;[ \t]*$/, "", d); sub(/^[ \t]+/, "", d);
	sub(/^(extern|LIBSYS_CALL|LIBSYS_PORTABLE|LIBSYS_OLDER_CALL) /, "", d)
	if (d ~ /^(struct|union) ([a-zA-Z_0-9]+[ \t]*$|__libsys_)/) return
	if (d ~ /^typedef/) {
		match(d, /[A-Za-z_][A-Za-z0-9_]*( __attribute__.*)?$/)
		name = substr(d, RSTART); sub(/ .*/, "", name)
		say(name, d)
	} else if (d ~ /^struct/) {
		name = d; sub(/[ \t]*[{].*/, "", name)
		say(name, substr(d, length(name) + 1))
	} else if (match(d, /libsys_[a-z0-9_]+\(/)) {
		type = substr(d, 1, RSTART - 1)
		if (sub(/^LIBSYS_NORETURN /, "", type)) type = type "noreturn "
		say(substr(d, RSTART, RLENGTH - 1), type substr(d, RSTART + RLENGTH - 1))
	} else {
		n = split(d, part, /,[ \t]*/)
		type = d; sub(/ .*/, "", type)
		sub(/^[^ ]+ /, "", part[1])
		for (i = 1; i <= n; i++) {
			name = part[i]; gsub(/[ *]/, "", name)
			gsub(/[^*]/, "", part[i])
			say(name, type " " part[i])
		}
	}
}
