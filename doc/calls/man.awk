# SPDX-License-Identifier: 0BSD
# Writes the page of each call, out/sys_NAME.3, all in one run. Comes after read.awk and
# section2.awk; headers.tbl and notes.tbl come before the files of read.awk.

file == "headers.tbl" && !/^#/ {
	if ($1 ~ /^(struct|union) /) header_of[$1] = $2
	else {
		constants[++constant_rows] = "^(" $1 ")$"
		constants_in[constant_rows] = $2
		constants_are[constant_rows] = $3
	}
}
file == "notes.tbl" && /^\t/ { note[notes] = note[notes] " " $2; next }
file == "notes.tbl" && !/^#/ { noted[++notes] = "^(" $1 ")$"; note[notes] = $2 }

END {
	ready()
	split("arm hexagon hppa i386 m68k n32 o32 or1k powerpc riscv32 sh sparc", list_32, " ")
	old_time = "__kernel_old_(timespec|timeval|itimerval) |struct (itimerspec|timex) "
	for (i in list_32) is_32[list_32[i]] = 1
	for (i = 1; i <= calls; i++) write_page(call[i])
}

function say(line) { print line >to }

function write_page(name,    s) {
	to = out "/sys_" name ".3"
	s = toupper(name)
	say(".\\\" SPDX-License-Identifier: 0BSD\n" \
		".\\\" Made from tables/syscalls.tbl and doc/calls by doc/calls/man.awk; " \
		"do not edit.")
	say(".Dd November 30, 2026\n.Dt SYS_" s " 3\n.Os\n.Sh NAME\n.Nm sys_" name \
		"\n.Nd the system call " name ": " group_of(name))
	synopsis(name)
	describe(name)
	numbers(name)
	pitfalls(name)
	headers(name)
	see_also(name)
	close(to)
}

# "arm, i386 and m68k"
function and_list(words,    w, n, i, s) {
	n = split(words, w, " ")
	s = w[1]
	for (i = 2; i <= n; i++) s = s (i < n ? ", " : " and ") w[i]
	return s
}

# Lines of at most 80 bytes.
function wrap(text,    n, i, word, line) {
	n = split(text, word, " ")
	line = word[1]
	for (i = 2; i <= n; i++)
		if (length(line) + length(word[i]) < 80) line = line " " word[i]
		else { say(line); line = word[i] }
	if (n) say(line)
}

# Groups the families with equal prototypes of a call. forms is the number of groups; form_on has
# the families of each, and form_row a row of the table.
function find_forms(name,    i, r, k, s, at) {
	forms = 0
	lacking = ""
	split("", at)
	for (i = 1; i <= families; i++) {
		r = has_call(name, family[i])
		if (!r) { lacking = lacking " " family[i]; continue }
		s = returns[name, r]
		for (k = 1; k <= params[name, r]; k++) s = s "\t" parameter(name, r, k)
		if (!(s in at)) { at[s] = ++forms; form_row[forms] = r; form_on[forms] = "" }
		form_on[at[s]] = form_on[at[s]] " " family[i]
	}
}

function synopsis(name,    k, r, i) {
	find_forms(name)
	say(".Sh SYNOPSIS\n.In libsys.h")
	for (k = 1; k <= forms; k++) {
		r = form_row[k]
		if (forms > 1) { say(".Pp"); wrap("On " and_list(form_on[k]) ":"); say(".Pp") }
		say(".Ft " returns[name, r] "\n.Fo sys_" name)
		for (i = 1; i <= params[name, r]; i++) say(".Fa \"" parameter(name, r, i) "\"")
		if (!params[name, r]) say(".Fa void")
		say(".Fc")
	}
}

function describe(name,    having, k) {
	say(".Sh DESCRIPTION")
	say("The function makes the system call\n.Em " name \
		"\nonce and returns the kernel's result.\n" \
		"A result from -4095 to -1 is a negated error number.")
	if (page(name) != "") say(".Xr " page(name) \
		" 2\ndescribes the call, as the C library's function.")
	if (lacking == "") return
	having = ""
	for (k = 1; k <= families; k++) if (has_call(name, family[k])) having = having " " family[k]
	if (length(having) < length(lacking))
		wrap("Only " and_list(having) (having ~ / .* / ? " have it." : " has it."))
	else wrap("It is not on " and_list(lacking) ".")
	say("To test for it, use\n.Ql #ifdef SYS_NR_" name " .")
}

# A line for each family: number, first release, registers of the parameters.
function numbers(name,    i, k, r, most, widest, f, n, head, cell, width, lines, zero_column) {
	widest = n = zero_column = 0
	for (i = 1; i <= families; i++) {
		f = family[i]
		r = has_call(name, f)
		if (!r) continue
		if (params[name, r] > widest) { widest = params[name, r]; most = r }
		place_arguments(name, r, f, place, zeros)
		cell[++n, 1] = f; cell[n, 2] = number[name, r, f]; cell[n, 3] = since_on(name, f)
		for (k = 1; k <= 6 || k <= params[name, r]; k++)
			cell[n, k + 3] = k in place ? place[k] : "-"
		cell[n, "zero"] = zeros[0] ? zeros[1] : "-"
		for (k = 2; k <= zeros[0]; k++) cell[n, "zero"] = cell[n, "zero"] " " zeros[k]
		if (zeros[0]) zero_column = 1
	}
	head[1] = "family"; head[2] = "number"; head[3] = "since"
	for (k = 1; k <= widest; k++) head[k + 3] = forms == 1 ? pname[name, most, k] : "arg" k
	k = widest + 3
	if (zero_column) {
		head[++k] = "zero"
		for (i = 1; i <= n; i++) cell[i, k] = cell[i, "zero"]
	}
	widest = k
	lines = ".Bl -column"
	for (k = 1; k <= widest; k++) {
		width = head[k]
		for (i = 1; i <= n; i++) if (length(cell[i, k]) > length(width)) width = cell[i, k]
		lines = lines " \"" width "\""
	}
	say(".Ss Numbers and registers\n" lines)
	for (i = 0; i <= n; i++) {
		lines = ".It"
		for (k = 1; k <= widest; k++)
			lines = lines (k > 1 ? " Ta " : " ") (i ? cell[i, k] : "Em " head[k])
		say(lines)
	}
	say(".El")
	if (forms > 1) say(".Pp\nAn argument is a parameter of the family's prototype.")
}

# The pitfalls that follow from the prototypes, then the notes.
function pitfalls(name,    i, k, r, f, halves, even, old, small, n, seen_one) {
	wanted = 0
	halves = even = old = small = ""
	for (i = 1; i <= families; i++) {
		f = family[i]
		r = has_call(name, f)
		if (!r) continue
		if (pairs[f] != "none" && ("," registers[name, r] ",") ~ /,64,/) {
			halves = halves " " f
			place_arguments(name, r, f, place, zeros)
			if (zeros[0]) even = even " " f
		}
		seen_one = 0
		for (k = 1; k <= params[name, r] && !seen_one; k++)
			if (is_32[f] && type[name, r, k] ~ old_time) {
				old = old " " f; seen_one = 1
			}
		for (k = 1; k <= params[name, r]; k++)
			if (type[name, r, k] ~ /^unsigned short/ && pname[name, r, k] !~ /mode/) {
				small = small " " f
				break
			}
	}
	if (reordered(name)) item("The order of the parameters differs between families.")
	flag_items(name)
	if (halves != "") item("A 64-bit value takes two registers on " and_list(halves) \
		": the low half first on little-endian ABIs, the high half first on others." \
		(even == "" ? "" : " A register ahead of it is zero on " and_list(even) \
			(zeros_only_even(even) ? ", where the first must be even." : ".")))
	if (old != "") {
		n = name "_time64" in since ? name "_time64" : name "64" in since ? name "64" : ""
		item("The time has 32 bits on " and_list(old) " and ends in 2038" (n == "" ? \
			"." : ". .Xr sys_" n " 3 has 64 bits there."))
	}
	if (small != "")
		item("Numbers of users and groups have 16 bits on " and_list(small) \
			(name "32" in since ? ". .Xr sys_" name "32 3 has 32 bits there." : "."))
	for (i = 1; i <= notes; i++) if (name ~ noted[i]) item(note[i])
	if (wanted) say(".El")
}

# Whether two prototypes have the same parameters in another order.
function reordered(name,    k, m) {
	for (k = 2; k <= forms; k++) for (m = 1; m < k; m++)
		if (permuted(name, form_row[k], form_row[m])) return 1
	return 0
}
function permuted(name, a, b,    i, j, same, moved, n) {
	n = params[name, a]
	if (params[name, b] != n) return 0
	same = moved = 0
	for (i = 1; i <= n; i++) for (j = 1; j <= n; j++)
		if (pname[name, a, i] == pname[name, b, j]) { same++; moved += i != j }
	return same == n && moved
}

# What the flags of a row mean, on the families that have them.
function flag_items(name,    i, j, n, w, r, on, all, order) {
	split("", on)
	n = 0
	for (i = 1; i <= families; i++) {
		r = has_call(name, family[i])
		if (!r || flags[name, r] == "-") continue
		j = split(flags[name, r], w, ",")
		for (; j > 0; j--) {
			if (!(w[j] in on)) order[++n] = w[j]
			on[w[j]] = on[w[j]] " " family[i]
		}
	}
	all = ""
	for (i = 1; i <= families; i++) if (has_call(name, family[i])) all = all " " family[i]
	for (i = 1; i <= n; i++) {
		w[1] = on[order[i]] == all ? "" : " on " and_list(on[order[i]])
		r = form_row[1]
		if (order[i] == "noreturn") item("It does not return" w[1] ".")
		if (order[i] == "external") item("It is not inline" w[1] ".")
		if (order[i] == "pair") item("The kernel has two results" w[1] \
			". The second is stored where .Fa " pname[name, r, 1] " points.")
		if (order[i] == "both") item("The kernel returns both values in registers" w[1] \
			". The function stores them and returns 0.")
	}
}

function zeros_only_even(list,    w, n, i) {
	n = split(list, w, " ")
	for (i = 1; i <= n; i++) if (pairs[w[i]] != "even") return 0
	return 1
}

# A bullet. Its text may have .Xr, .Fa and .Ql among the words. Each sentence starts a new line.
function item(text,    n, w, i, line, left) {
	if (!wanted++) say(".Ss What to know\n.Bl -bullet")
	say(".It")
	n = split(text, w, " ")
	line = ""
	for (i = 1; i <= n; i++) {
		if (w[i] ~ /^\.(Xr|Fa|Ql)$/) {
			if (line != "") wrap(line)
			line = w[i] " " w[++i]
			if (w[i - 1] == ".Xr") line = line " " w[++i]
			while (i < n && (w[i + 1] ~ /^[.,:;]$/)) line = line " " w[++i]
			sub(/[.,:;]$/, " &", line)
			gsub(/  /, " ", line)
			say(line)
			line = ""
			continue
		}
		line = line (line == "" ? "" : " ") w[i]
		if (w[i] ~ /[.:;]$/) { wrap(line); line = "" }
	}
	if (line != "") wrap(line)
}

function headers(name,    i, k, r, t, n, seen, has, order, h, absent, secret) {
	split("", seen); split("", has)
	n = 0
	absent = secret = ""
	for (r = 1; r <= rows[name]; r++) for (k = 1; k <= params[name, r]; k++) {
		t = type[name, r, k]
		if (!match(t, /(struct|union) [a-z_0-9]+/)) continue
		t = substr(t, RSTART, RLENGTH)
		if (t in seen) continue
		seen[t] = 1
		if (!(t in header_of)) stop("headers.tbl has no " t)
		if (header_of[t] == "-") { absent = absent (absent == "" ? "" : ", ") t; continue }
		if (header_of[t] == "kernel") {
			secret = secret (secret == "" ? "" : ", ") t
			continue
		}
		h = header_of[t]
		if (!(h in has)) order[++n] = h
		has[h] = has[h] (h in has && has[h] != "" ? ", " : "") t
	}
	for (i = 1; i <= constant_rows; i++) if (name ~ constants[i]) {
		h = constants_in[i]
		if (!(h in has)) order[++n] = h
		has[h] = has[h] (h in has && has[h] != "" ? "; " : "") constants_are[i]
	}
	if (!n && absent secret == "") return
	say(".Ss Headers")
	if (n) say(".Bl -tag -width Ds")
	for (i = 1; i <= n; i++) { say(".It In " order[i]); wrap(has[order[i]]) }
	if (n) say(".El")
	if (absent != "") {
		if (n) say(".Pp")
		wrap("No header has " absent ":")
		say(".Xr libsys-types 3 .")
	}
	if (secret != "") {
		if (n || absent != "") say(".Pp")
		wrap("Only the kernel's source has " secret ".")
	}
}

function see_also(name,    n, w, i, s) {
	s = ""
	if (name in portable) {
		n = split(portable[name], w, " ")
		say(".Ss The same on every ABI")
		wrap("In")
		say(".In libsys/portable.h :")
		for (i = 1; i <= n; i++) say(".Xr libsys_" w[i] " 3" (i < n ? " ," : " ."))
	}
	say(".Sh SEE ALSO")
	if (page(name) != "") say(".Xr " page(name) " 2 ,")
	say(".Xr libsys_is_error 3 ,\n.Xr libsys-headers 7 ,\n.Xr libsys-syscalls 7")
}
