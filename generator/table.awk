# SPDX-License-Identifier: 0BSD
# Reads types.tbl, syscalls.tbl and arch/PORT/ABI.tbl, stops at the first malformed line, and sets
# these variables for the other scripts. HACKING.md describes the formats.
#
#   rows                     name[r] generic[r] tags[r] since[r] returns[r] by_hand[r]
#                            variants[name]
#   params[r]                ptype[r,i] pname[r,i] pclass[r,i]: word, off, 64, ptr or pad;
#                            ktype[r,i]: as written
#   abis abi[a]              port[abi] when[abi] pairs[abi] base[abi]; number[abi,r] where the call
#                            exists
#   linux                    the release of the kernel whose calls they are, as the comment of
#                            syscalls.tbl says
#   machines[abi]            machine[abi,m]: native, emulator or cflags, machine_is[abi,m]
#                            machine_if[abi,m]

BEGIN {
	split("common", basic) # makes basic an array
	delete basic[1]
	split("void char short int long unsigned", w)
	for (i in w) basic[w[i]] = 1
	split("long void* off_t clock_t noreturn pair both", w)
	for (i in w) result[w[i]] = 1
	split("and asm auto bool break case catch char class const continue default delete do double else enum " \
	      "explicit export extern false float for friend goto if inline int long mutable namespace new not " \
	      "operator or private protected public register restrict return short signed sizeof static struct " \
	      "switch template this throw true try typedef typename union unsigned using virtual void volatile " \
	      "while xor linux unix", w)
	for (i in w) keyword[w[i]] = 1
}

function complain(where, reason) {
	print where ": " reason | "cat 1>&2"
	close("cat 1>&2")
	failed = 1
	exit 1
}
function bad(reason) { complain(FILENAME ":" FNR, reason) }

FNR == 1 {
	kind = FILENAME
	sub(/.*\//, "", kind)
	if (kind == "types.tbl" || kind == "syscalls.tbl") { sub(/\.tbl$/, "", kind) }
	else { start_abi(kind); kind = "abi" }
}
kind == "syscalls" && linux == "" && /^# .* Linux [0-9]/ {
	linux = substr($0, index($0, "Linux ") + 6)
	sub(/[^0-9.].*/, "", linux); sub(/\.$/, "", linux)
}
/^[ \t]*(#|$)/ { next }
kind == "types" { type_row(); next }
kind == "syscalls" { call_row(); next }
kind == "abi" { abi_row() }

# kernel type, C spelling, class; separated by tabs
function type_row(    f, n) {
	n = split($0, f, /\t+/)
	if (n != 3) bad("a type has 3 fields separated by tabs, not " n)
	if (f[1] in spelling) bad("type " f[1] " stands here twice")
	if (f[3] !~ /^(word|off|64)$/) bad("class " f[3] " is not word, off or 64")
	check_spelling(f[2])
	spelling[f[1]] = f[2]
	class[f[1]] = f[3]
}

# C's own words, a tag, or a type of libsys/types.h; possibly a pointer.
function check_spelling(s,    t, w, n, k) {
	t = s
	sub(/ \*$/, "", t)
	if (t ~ /^((struct|union) [A-Za-z_][A-Za-z0-9_]*|libsys_[a-z0-9_]+)$/) return
	n = split(t, w, / /)
	for (k = 1; k <= n; k++) if (!(w[k] in basic)) bad("bad spelling " s)
	if (n == 0) bad("bad spelling " s)
}

function call_row(    r, text, n, i, p) {
	if (NF < 6)
		bad("a row has at least 6 fields (name nr abis since returns parameters), not " NF)
	r = ++rows
	line_of[r] = FILENAME ":" FNR
	name[r] = $1; generic[r] = $2; tags[r] = $3; since[r] = $4; returns[r] = $5
	if (name[r] !~ /^[a-z_][a-z0-9_]*$/) bad("bad name " name[r])
	if (generic[r] !~ /^(-|[0-9]+)$/) bad("bad number " generic[r])
	if (since[r] !~ /^[0-9]+\.[0-9]+(\.[0-9]+)*$/) bad("bad release " since[r])
	by_hand[r] = sub(/\/asm$/, "", returns[r])
	if (!(returns[r] in result)) bad("unknown result " returns[r])
	check_order(r)
	variants[name[r]]++

	text = $0
	for (i = 1; i <= 5; i++) sub(/^[ \t]*[^ \t]+[ \t]+/, "", text)
	sub(/[ \t]+$/, "", text)
	params[r] = 0
	if (text == "void") return
	n = split(text, p, /[ \t]*,[ \t]*/)
	if (n > 7) bad("more than 7 parameters")
	for (i = 1; i <= n; i++) param(r, i, p[i])
	params[r] = n
}

# Generic numbers ascend. The calls without one follow, by name.
function check_order(r) {
	if (generic[r] == "-") {
		if (r > 1 && generic[r - 1] == "-" && name[r] < name[r - 1])
			bad("name " name[r] " out of order after " name[r - 1])
		return
	}
	if (r == 1) return
	if (generic[r - 1] == "-") bad("number " generic[r] " after the calls without one")
	if (generic[r] + 0 < generic[r - 1] + 0)
		bad("number " generic[r] " out of order after " generic[r - 1])
}

function param(r, i, text,    id, t, k) {
	if (text == "pad") { pclass[r, i] = "pad"; return }
	if (!match(text, /[A-Za-z_][A-Za-z0-9_]*$/)) bad("parameter without a name: " text)
	id = substr(text, RSTART)
	t = substr(text, 1, RSTART - 1)
	sub(/[ \t]+$/, "", t)
	if (t == "") bad("parameter without a type or a name: " text)
	if (id in keyword) bad("parameter " id " has the name of a keyword")
	for (k = 1; k < i; k++) if (pname[r, k] == id) bad("parameter " id " stands here twice")
	pname[r, i] = id
	ktype[r, i] = t
	ptype[r, i] = c_type(r, i, t)
}

# The C spelling of a kernel type; sets the parameter's class.
function c_type(r, i, t,    b, stars, isconst, w, n, k) {
	stars = ""
	b = t
	while (match(b, /[ \t]*\*[ \t]*(const)?$/)) {
		stars = (substr(b, RSTART) ~ /const$/ ? "*const " : "*") stars
		b = substr(b, 1, RSTART - 1)
	}
	isconst = sub(/^const[ \t]+/, "", b)
	pclass[r, i] = "word"
	if (b in spelling) {
		pclass[r, i] = class[b]
		b = spelling[b]
	} else if (b ~ /^(struct|union)[ \t]+[A-Za-z_][A-Za-z0-9_]*$/) {
		if (stars == "") bad("a structure cannot be passed by value: " t)
	} else {
		n = split(b, w, /[ \t]+/)
		for (k = 1; k <= n; k++) if (!(w[k] in basic)) bad("unknown type " t)
		if (n == 0) bad("unknown type " t)
	}
	if (b ~ /\*$/ || stars != "") pclass[r, i] = "ptr"
	if (b == "void" && stars == "") bad("unknown type " t)
	if (b ~ /\*$/) { sub(/[ \t]*\*$/, "", b); stars = "*" stars }
	return (isconst ? "const " : "") b (stars == "" ? "" : " " stars)
}

function start_abi(file,    p) {
	p = FILENAME
	sub(/\/[^\/]*$/, "", p); sub(/.*\//, "", p)
	sub(/\.tbl$/, "", file)
	current = abi[++abis] = file
	if (file in port) bad("ABI " file " has two tables")
	file_of[file] = FILENAME
	port[file] = p; pairs[file] = "none"; base[file] = 0; last[file] = -1
	has[file, "common"] = 1
}

function abi_row(    k, rest, i, n, t) {
	k = $1
	rest = $0
	sub(/^[ \t]*[^ \t]+[ \t]+/, "", rest); sub(/[ \t]+$/, "", rest)
	if (k ~ /^(when|numbers|pairs|base|emulator|native|cflags)$/) {
		if (NF < 2) bad(k " without a value")
		if (k == "when") when[current] = rest
		else if (k ~ /^(emulator|native|cflags)$/) { # for configure
			machine[current, ++machines[current]] = k
			machine_if[current, machines[current]] = sub(/[ \t]+if[ \t].*/, "", rest) \
				? substr($0, match($0, /[ \t]if[ \t]/) + 4) : "1"
			machine_is[current, machines[current]] = rest
		}
		else if (k == "pairs") {
			if (rest !~ /^(none|any|even)$/)
				bad("pairs " rest " is not none, any or even")
			pairs[current] = rest
		}
		else if (k == "base") {
			if (rest !~ /^[0-9]+$/) bad("bad base " rest)
			base[current] = rest
		}
		else {
			if (rest !~ /^(private|generic)$/)
				bad("numbers " rest " is not private or generic")
			numbers[current] = rest
		}
	} else if (k == "tags") {
		n = split(rest, t, /[ \t]+/)
		for (i = 1; i <= n; i++) { has[current, t[i]] = 1; tag_name[t[i]] = 1 }
	} else {
		if (NF != 2) bad("a number has 2 fields (name nr), not " NF)
		if ($2 !~ /^[0-9]+$/) bad("bad number " $2)
		if ((current, k) in private) bad("call " k " has two numbers")
		if ($2 + 0 <= last[current])
			bad("number " $2 (($2 + 0 == last[current]) ? " stands here twice" \
			: " out of order after " last[current]))
		last[current] = $2 + 0
		private[current, k] = $2
		private_line[current, k] = FILENAME ":" FNR
		private_name[current, ++privates[current]] = k
	}
}

function applies(a, r) { return has_one(a, tags[r]) }

# Whether an ABI has one of some tags.
function has_one(a, list,    t, n, i) {
	n = split(list, t, ",")
	for (i = 1; i <= n; i++) if ((a, t[i]) in has) return 1
	return 0
}

# Gives every ABI its calls. Call it once, in END.
function resolve(    i) {
	if (failed) exit 1
	for (i = 1; i <= rows; i++) check_tags(tags[i], line_of[i])
	for (i = 1; i <= abis; i++) resolve_abi(abi[i])
}

function check_tags(list, where,    t, n, i) {
	n = split(list, t, ",")
	for (i = 1; i <= n; i++)
		if (t[i] != "common" && !(t[i] in tag_name))
			complain(where, "no ABI has the tag " t[i])
}

function resolve_abi(a,    r, n, k, i, owner, done) {
	if (when[a] == "") complain(file_of[a], "no `when' condition")
	if (numbers[a] == "") complain(file_of[a], "no `numbers' line")
	for (r = 1; r <= rows; r++) {
		if (!applies(a, r)) continue
		if ((a, name[r]) in private) n = private[a, name[r]]
		else if (generic[r] != "-" && (numbers[a] == "generic" || generic[r] >= 403))
			n = base[a] + generic[r]
		else continue
		if (name[r] in done)
			complain(line_of[r], name[r] " applies on " a " a second time, after " \
			line_of[done[name[r]]])
		if (n in owner)
			complain(line_of[r], "number " n " of " name[r] " on " a " is that of " \
			owner[n] " too")
		owner[n] = name[r]
		done[name[r]] = r
		number[a, r] = sprintf("%d", n)
	}
	for (i = 1; i <= privates[a]; i++) {
		k = private_name[a, i]
		if (!(k in done))
			complain(private_line[a, k], "no row of syscalls.tbl for " k \
			" applies on " a)
	}
}

# Insertion sort: the order of `for in' differs between awks.
function order(x, n,    i, j, t) {
	for (i = 2; i <= n; i++) {
		t = x[i]
		for (j = i - 1; j >= 1 && x[j] > t; j--) x[j + 1] = x[j]
		x[j + 1] = t
	}
}

# True for compilers for other systems, some of which also meet the condition of an ABI.
function elsewhere() {
	return "defined _WIN32 || defined __CYGWIN__ || defined __APPLE__ || defined __FreeBSD__ || defined __NetBSD__ || " \
		"defined __OpenBSD__ || defined __DragonFly__ || defined __sun || defined __Fuchsia__ || defined __HAIKU__"
}
