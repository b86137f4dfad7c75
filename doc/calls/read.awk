# SPDX-License-Identifier: 0BSD
# Reads families.tbl, since.tbl, groups.tbl, syscalls.tsv and portable.tsv, for programs that go
# through the calls one by one. Comes after generator/doc/releases.awk. After the last file it has:
#
#   linux                the release of Linux with these calls
#   families family[i]   and of each family: abis_of, first, instruction, number_in, arguments,
#                        result_in, error_by, pairs, when
#   groups group[i]      the subjects of calls
#   calls call[i]        the names, sorted; and of each name: since, rows, portable (the names of
#                        the portable functions that make it)
#   returns[call,r] ...  of each of its prototypes: flags, registers; params, type[call,r,i] and
#                        pname[call,r,i]; number[call,r,family] where the family has it

BEGIN { FS = "\t" }
FNR == 1 { file = FILENAME; sub(/.*\//, "", file) }
file == "families.tbl" && !/^#/ {
	abis_of[$1] = $2; first[$1] = $3
	instruction[$1] = $4; number_in[$1] = $5; arguments[$1] = $6; result_in[$1] = $7; \
		error_by[$1] = $8
}
file == "since.tbl" && !/^#/ {
	n = split($2, on, " "); m = split($3, late, " ")
	for (i = 1; i <= n; i++) for (j = 1; j <= m; j++) later_on[late[j], on[i]] = $1
}
file == "groups.tbl" && !/^#/ { group[++groups] = $1; names_of[groups] = "^(" $2 ")$" }
file == "syscalls.tsv" && $1 == "# linux" { linux = $2 }
file == "syscalls.tsv" && $1 == "# abi" { pairs[$2] = $3; when[$2] = $4 }
file == "syscalls.tsv" && !/^#/ {
	if ($1 == "name") { for (i = 8; i <= NF; i++) family[++families] = $i; next }
	if (!($1 in since)) { call[++calls] = $1; since[$1] = $2 }
	r = ++rows[$1]
	returns[$1, r] = $4; flags[$1, r] = $5; registers[$1, r] = $7
	n = params[$1, r] = $6 == "-" ? 0 : split($6, on, ",")
	for (i = 1; i <= n; i++) {
		m = index(on[i], ":")
		pname[$1, r, i] = substr(on[i], 1, m - 1); type[$1, r, i] = substr(on[i], m + 1)
	}
	for (i = 1; i <= families; i++) if ($(i + 7) != "-") number[$1, r, family[i]] = $(i + 7)
}
# Which portable functions make the call.
file == "portable.tsv" && !/^#/ && $1 != "name" {
	split("", seen)
	for (i = 4; i <= NF; i++) {
		n = split($i, on, ",")
		for (j = 1; j <= n; j++) if (!(on[j] in seen)) {
			seen[on[j]] = 1
			portable[on[j]] = portable[on[j]] (on[j] in portable ? " " : "") $1
		}
	}
}

function complain(what) {
	print "doc/calls: " what | "cat 1>&2"
	close("cat 1>&2")
}

function stop(what) {
	complain(what)
	stopped = 1
	exit 1
}

# A port in the making: make goes on, and the manual says that it does not know.
function unknown(f) {
	complain("families.tbl: no row for " f)
	abis_of[f] = f; first[f] = 0; arguments[f] = "? ? ? ? ? ?"
	instruction[f] = number_in[f] = result_in[f] = error_by[f] = "?"
}

# Sorts the calls and checks that the tables agree. Call it first in END.
function ready(    i, j, t) {
	if (stopped) exit 1
	if (!calls || !groups) stop("a table is missing")
	for (i = 1; i <= families; i++) if (!(family[i] in abis_of)) unknown(family[i])
	for (i = 2; i <= calls; i++) {
		t = call[i]
		for (j = i - 1; j >= 1 && call[j] > t; j--) call[j + 1] = call[j]
		call[j + 1] = t
	}
	# What is new is told of before anybody has said more about it.
	for (i = 1; i <= families; i++) if (!(family[i] in first)) {
		t = family[i]
		abis_of[t] = t
		first[t] = linux
		instruction[t] = number_in[t] = arguments[t] = result_in[t] = error_by[t] = "-"
	}
	for (i = 1; i <= calls; i++)
		if (group_of(call[i]) == "others" && group[groups] != "others") {
			group[++groups] = "others"
			names_of[groups] = "^$"
		}
	for (t in later_on) {
		split(t, on, SUBSEP)
		if (!has_call(on[1], on[2])) stop("since.tbl: " on[2] " has no " on[1])
		n = later(since[on[1]], first[on[2]])
		if (later(later_on[t], n) == n)
			stop("since.tbl: " on[1] " is not late on " on[2])
		if (later(later_on[t], linux) != linux)
			stop("since.tbl: Linux " later_on[t] " is yet to come")
	}
}

# The prototype that a family has of a call, 0 if it lacks the call.
function has_call(name, f,    r) {
	for (r = rows[name]; r > 0; r--) if ((name, r, f) in number) return r
	return 0
}

# The first release with a call on a family.
function since_on(name, f) {
	return (name, f) in later_on ? later_on[name, f] : later(since[name], first[f])
}

function group_of(name,    i, n, found) {
	if (name in known_group) return known_group[name]
	for (i = 1; i <= groups; i++) if (name ~ names_of[i]) { n++; found = group[i] }
	if (n > 1) stop("groups.tbl: " name " is in " n " groups")
	return known_group[name] = n ? found : "others"
}

# Finds where a family passes each parameter of a prototype: place[i] is one register or two, and
# zeros[1..] are the registers that are 0. Returns the number of registers. libsys-table(5) has the
# rules.
function place_arguments(name, r, f, place, zeros,    to, kinds, n, k, next_one, i) {
	split("", place); split("", zeros)
	split(arguments[f], to, " ")
	n = registers[name, r] == "-" ? 0 : split(registers[name, r], kinds, ",")
	next_one = 0
	i = 0
	for (k = 1; k <= n; k++) {
		if (kinds[k] == "pad") { zeros[++zeros[0]] = register(to, ++next_one); continue }
		i++
		if (kinds[k] == "64" && pairs[f] != "none") {
			if (pairs[f] == "even" && next_one % 2)
				zeros[++zeros[0]] = register(to, ++next_one)
			place[i] = register(to, ++next_one) " " register(to, ++next_one)
		} else place[i] = register(to, ++next_one)
	}
	zeros[0] += 0
	return next_one
}
# A seventh argument is on the stack. Only MIPS o32 has such calls.
function register(to, n) { return n in to ? to[n] : "24($29)" }

# "unsigned int fd" for prototypes.
function parameter(name, r, i) {
	return type[name, r, i] (type[name, r, i] ~ /\*$/ ? "" : " ") pname[name, r, i]
}
