# SPDX-License-Identifier: 0BSD
# For compare-kernel. Reads these files, in this order: ours (generator/numbers.awk), unimplemented,
# errno (lines of the kernel's), errors.tbl, constants.tbl, prototypes, lines (of headers, about
# what is new), facts:
#   new ABI FACT, old ABI FACT     what scripts/linux/facts found in one kernel only
#   now ABI NAME NUMBER            every constant of the newer one
# Prints what to do; ends with 1 if that is anything.

FNR == 1 { file = FILENAME; sub(/.*\//, "", file) }
file == "ours" && $1 == "abi" {
	port[$2] = $3; numbers[$2] = $4; base[$2] = $5
	for (i = 6; i <= NF; i++) { has[$2, $i] = 1; tags[$i] = 1 }
}
file == "ours" && $1 == "ours" { ours[$2, $3] = $4; known[$3] = 1; next }
file == "unimplemented" && /^[^#]/ {
	n = split($1, part, ":")
	none[n == 2 ? part[1] : "", part[n]] = 1
	next
}
file == "errno" {
	sub(/^#[ \t]*define[ \t]*/, "")
	is_error[$1] = 1
	if (match($0, /\/\*.*\*\//)) {
		words[$1] = substr($0, RSTART + 2, RLENGTH - 4)
		gsub(/^[ \t]+|[ \t]+$/, "", words[$1])
	}
	next
}
(file == "errors.tbl" || file == "constants.tbl") && (/^[ \t]*(#|$)/ || $1 == "when") { next }
file == "errors.tbl" && $1 == "name" {
	for (i = 3; i < NF; i++) error_column[$i] = i
	error_columns = NF - 1
	heading["errors"] = $0
	next
}
file == "errors.tbl" {
	for (i = 2; i <= error_columns; i++) error[$1, i] = $i
	our_error[$1] = 1
	next
}
file == "constants.tbl" && $1 == "header" { header_of_table = $2; next }
file == "constants.tbl" && $1 == "name" {
	# One header's rows may stand under several headings.
	section = ++section_count
	section_header[section] = header_of_table
	columns[section] = NF
	heading[section] = $0
	for (i = 3; i <= NF; i++) column[section, $i] = i
	next
}
file == "constants.tbl" {
	our_constant[$1] = section
	for (i = 2; i <= columns[section]; i++) constant[$1, i] = NF == 2 ? (i == 2 ? $2 : "=") : $i
	family[section, prefix($1)]++
	next
}
file == "prototypes" {
	if (match($0, /asmlinkage long sys_[a-z0-9_]+ *\(/)) {
		text = substr($0, RSTART + 20)
		name = text
		sub(/ *\(.*/, "", name)
		sub(/^[^(]*\(/, "", text)
		sub(/\) *$/, "", text)
		if (!(name in prototype)) prototype[name] = text
	}
	next
}
file == "lines" { lines[++line_count] = $0; next }
file == "facts" && $1 == "now" { now[$2, $3] = $4; if (!($2 in looked)) { looked[$2] = 1;
abi[++abis] = $2 }; next }
file == "facts" {
	key = $3 " " $4 ($3 == "member" ? " " $5 : "")
	value = $3 == "member" ? $6 " " $7 : $5
	if (!(key in seen)) { seen[key] = 1; keys[++key_count] = key }
	if ($1 == "new") new[$2, key] = value; else old[$2, key] = value
}

function prefix(s) { return match(s, /_/) ? substr(s, 1, RSTART) : s }
function hex(s,    v) {
	for (v = 0; s != ""; s = substr(s, 2))
		v = 16 * v + index("0123456789abcdef", tolower(substr(s, 1, 1))) - 1
	return v
}
function octal(s,    v) {
	for (v = 0; s != ""; s = substr(s, 2)) v = 8 * v + substr(s, 1, 1)
	return v
}
# As 32 bits: a constant's sign is not seen in every form of it.
function value_of(s,    v) {
	if (s in our_constant) return value_of(constant[s, 2])
	v = s ~ /^0x/ ? hex(substr(s, 3)) : s ~ /^0[0-7]/ ? octal(s) : s + 0
	if (v >= 2147483648 && v < 4294967296) v -= 4294967296
	return v
}
function put(title, text) {
	if (title != last_title) print (last_title == "" ? "" : "\n") "== " title
	last_title = title
	print text
	found = 1
}
function sort(x, n,    i, j, t) {
	for (i = 2; i <= n; i++) {
		t = x[i]
		for (j = i - 1; j >= 1 && x[j] > t; j--) x[j + 1] = x[j]
		x[j + 1] = t
	}
}

# --- calls

function call_name(macro) {
	sub(/^__(ARM_)?NR_/, "", macro)
	return macro ~ /^[a-z_]/ && macro !~ /^(syscalls|base)$/ ? macro : ""
}
function is_none(a, c) { return (("", c) in none) || ((a, c) in none) }

# The fewest tags that say on which of the ABIs looked at a call is.
function tag_list(c,    t, i, ok, some, best, list, covered, left, n) {
	ok = 1
	for (i = 1; i <= abis; i++) if (!((abi[i], c) in theirs)) ok = 0
	if (ok) return "common"
	list = ""
	for (;;) {
		best = 0
		left = 0
		for (i = 1; i <= abis; i++) left += ((abi[i], c) in theirs) && !(abi[i] in covered)
		if (!left) return list
		for (t in tags) {
			n = 0
			for (i = 1; i <= abis; i++) {
				if (!((abi[i], t) in has)) continue
				if (!((abi[i], c) in theirs)) { n = 0; break }
				n += !(abi[i] in covered)
			}
			if (n > best || n == best && n && t < some) { best = n; some = t }
		}
		if (!best) return list (list == "" ? "" : ",") "?"
		for (i = 1; i <= abis; i++) if ((abi[i], some) in has) covered[abi[i]] = 1
		list = list (list == "" ? "" : ",") some
	}
}
function parameters(c,    text, n, i, p, s) {
	if (!(c in prototype)) return "?"
	text = prototype[c]
	gsub(/__user/, "", text)
	gsub(/uint32_t/, "u32", text)
	gsub(/uint64_t/, "u64", text)
	n = split(text, p, ",")
	s = ""
	for (i = 1; i <= n; i++) {
		gsub(/[ \t]+/, " ", p[i])
		gsub(/^ | $/, "", p[i])
		sub(/ *\* */, " *", p[i])
		sub(/unsigned (int )?/, "&int ", p[i])
		sub(/unsigned int int /, "unsigned int ", p[i])
		sub(/unsigned int (long|char|short)/, "unsigned long", p[i])
		if (p[i] ~ /\*$/) p[i] = p[i] "arg" i
		s = s (i == 1 ? "" : ", ") p[i]
	}
	return s
}
function calls(    k, part, c, a, i, n, list, nr, generic, row, r, was) {
	for (k in now) {
		split(k, part, SUBSEP)
		if (part[2] !~ /^__(ARM_)?NR_/) continue
		c = call_name(part[2])
		if (c == "" || is_none(part[1], c) && !((part[1], c) in ours)) continue
		theirs[part[1], c] = value_of(now[k])
		if (!(c in call)) { call[c] = 1; list[++n] = c }
	}
	sort(list, n)
	for (i = 1; i <= n; i++) {
		c = list[i]
		generic = "-"
		nr = 0
		was = 0
		for (a = 1; a <= abis; a++) {
			if (!((abi[a], c) in theirs) || ((abi[a], c) in ours)) continue
			nr++
			if (!((abi[a], "constant __NR_" c) in new)) was = 1
			r = theirs[abi[a], c] - base[abi[a]]
			if (numbers[abi[a]] == "generic" || r >= 403) generic = r
		}
		if (nr && (c in known)) {
			put("calls of the table that more ABIs have", c ": tags " tag_list(c))
		} else if (nr) {
			row = sprintf("%-29s %-4s %-21s %-7s %-13s %s", c, generic, tag_list(c),
				was ? "?" : version, "long", parameters(c))
			place[c] = (generic == "-" ? 100000 : 10000 + generic) " " c
			rows[++row_count] = place[c]
			row_of[place[c]] = row
		}
	}
	sort(rows, row_count)
	for (i = 1; i <= row_count; i++) put("rows for tables/syscalls.tbl", row_of[rows[i]])
	for (a = 1; a <= abis; a++)
		for (i = 1; i <= n; i++) {
			c = list[i]
			if (!((abi[a], c) in theirs)) continue
			r = theirs[abi[a], c] - base[abi[a]]
			if (!((abi[a], c) in ours)) {
				if (numbers[abi[a]] == "private" && r < 403)
					put("rows for arch/" port[abi[a]] "/" abi[a] ".tbl", c \
						"\t" r)
			} else if (ours[abi[a], c] != theirs[abi[a], c])
				put("numbers that are others", abi[a] ": " c " is " \
					theirs[abi[a], c] ", not " ours[abi[a], c])
		}
	n = 0
	for (k in ours) {
		split(k, part, SUBSEP)
		if ((part[1] in looked) && !(k in theirs))
			gone[++n] = part[1] ": " part[2] " (" ours[k] ")"
	}
	sort(gone, n)
	for (i = 1; i <= n; i++) put("calls of ours that its headers do not have", gone[i])
}

# --- a name's numbers, in the columns of a table

# A constant's numbers by column, `in_column'; `strange' is what fits none.
function spread(c, table, width,    a, v, col, i) {
	for (i = 2; i <= width; i++) in_column[i] = i == 2 ? "" : "="
	strange = ""
	for (a = 1; a <= abis; a++) {
		col = column_of(table, abi[a])
		if (col == 2 && in_column[2] == "" && ((abi[a], c) in now))
			in_column[2] = now[abi[a], c]
	}
	for (a = 1; a <= abis; a++) {
		col = column_of(table, abi[a])
		v = ((abi[a], c) in now) ? now[abi[a], c] : "-"
		if (value_of(v) == value_of(in_column[2]) && (v == "-") == (in_column[2] == "-"))
			v = "="
		if (col > 2) in_column[col] = v
		else if (v != "=") strange = strange " " abi[a] ":" v
	}
	for (i = 2; i <= width; i++)
		if (in_column[i] ~ /^[0-9]+$/ && in_column[i] >= 4096)
			in_column[i] = sprintf("0x%x", in_column[i])
}
function column_of(table, a,    p) {
	p = port[a]
	if (p == "aarch64") p = "arm" # of constants.tbl
	if (table == "errors") { p = port[a]; return (p in error_column) ? error_column[p] : 2 }
	return ((table, p) in column) ? column[table, p] : 2
}

function errors(    c, n, list, i, a, col, want, text) {
	for (c in is_error) list[++n] = c
	sort(list, n)
	for (i = 1; i <= n; i++) {
		c = list[i]
		if (!(c in our_error)) {
			if (second_name(c)) continue
			spread(c, "errors", error_columns)
			text = row_under("errors", c, error_columns)
			put("rows for tables/errors.tbl", text "  " (c in words ? words[c] : "?"))
			continue
		}
		for (a = 1; a <= abis; a++) {
			want = error[c, column_of("errors", abi[a])]
			if (want == "=") want = error[c, 2]
			if (((abi[a], c) in now) && want != now[abi[a], c] &&
				!(want == "-" && named(abi[a], c)))
				put("errors that are others", abi[a] ": " c " is " now[abi[a], c] \
					", not " want)
		}
	}
}
# Whether the ABIs that have an error have its number under a name of ours.
function second_name(c,    a) {
	for (a = 1; a <= abis; a++) if (((abi[a], c) in now) && !named(abi[a], c)) return 0
	return 1
}
function named(a, c,    e) {
	for (e in our_error) if (e != c && ((a, e) in now) && now[a, e] == now[a, c]) return 1
	return 0
}

function constants(    c, n, list, i, a, col, want, text, k, part, where) {
	for (c in our_constant) list[++n] = c
	sort(list, n)
	for (i = 1; i <= n; i++) {
		c = list[i]
		for (a = 1; a <= abis; a++) {
			want = constant[c, column_of(our_constant[c], abi[a])]
			if (want == "=") want = constant[c, 2]
			if (!((abi[a], c) in now) || want == "-") continue
			if (value_of(want) != value_of(now[abi[a], c]))
				put("constants that are others", abi[a] ": " c " is " \
					now[abi[a], c] ", not " want)
		}
	}
	# New constants of a family that a header of ours has.
	for (i = 1; i <= key_count; i++) {
		if (split(keys[i], part, " ") != 2 || part[1] != "constant") continue
		c = part[2]
		if ((c in our_constant) || c !~ /^[A-Z]+_/ || fresh(keys[i]) == "") continue
		for (where = 1; where <= section_count; where++) {
			if (family[where, prefix(c)] < 1) continue
			spread(c, where, columns[where])
			k = 2
			for (col = 3; col <= columns[where]; col++)
				if (in_column[col] != "=") k = columns[where]
			text = row_under(where, c, k)
			put("rows for tables/constants.tbl, if programs that make calls want them",
				section_header[where] ": " text \
				(strange == "" ? "" : "  #" strange) "  (" header(c) ")")
			done[keys[i]] = 1
		}
	}
}
# Where a heading's word ends.
function ends_at(where, col,    text, i, n) {
	text = heading[where]
	n = 0
	for (i = 1; i <= col; i++) {
		match(text, /^[ \t]*[^ \t]+/)
		n += RLENGTH
		text = substr(text, RLENGTH + 1)
	}
	return n
}
# A name and its numbers, each ending where its column's name does.
function row_under(where, c, width,    col, text, room) {
	text = c
	for (col = 2; col <= width; col++) {
		room = ends_at(where, col) - length(text)
		text = text sprintf("%" (room > length(in_column[col]) ? room \
			: length(in_column[col]) + 1) "s", in_column[col])
	}
	return text
}

# --- the rest

# The ABIs in which a key is new, dropped or changed, and their number; "" if there are none.
function fresh(key,    a, s) {
	s = ""
	for (a = 1; a <= abis; a++)
		if (((abi[a], key) in new) && !((abi[a], key) in old)) s = s " " abi[a]
	return s
}
function header(c,    i, word) {
	for (i = 1; i <= line_count; i++) {
		if (!index(lines[i], c)) continue
		if (lines[i] !~ ("[^A-Za-z0-9_]" c "([^A-Za-z0-9_]|$)")) continue
		word = lines[i]
		sub(/:.*/, "", word)
		return word
	}
	return "?"
}
function group(key,    a, v, list, n, i, text) {
	# The same change on many ABIs is one line.
	n = 0
	for (a = 1; a <= abis; a++) {
		if (!((abi[a], key) in new) && !((abi[a], key) in old)) continue
		v = change(key, value_in(old, abi[a], key), value_in(new, abi[a], key))
		for (i = 1; i <= n && what[i] != v; i++) continue
		if (i > n) { n = i; what[i] = v; who[i] = ""; many[i] = 0 }
		who[i] = who[i] " " abi[a]
		many[i]++
	}
	for (i = 1; i <= n; i++)
		put_change(key, what[i] (many[i] == abis ? "" : "  [" substr(who[i], 2) "]"))
}
# Asking for old[x] would make it.
function value_in(facts, a, key) { return (a, key) in facts ? facts[a, key] : "" }
function change(key, from, to,    is, was) {
	was = from != ""
	is = to != ""
	if (key ~ /^member/) { from = place_of(from); to = place_of(to) }
	if (key ~ /^(struct|union)/) { from = from " bytes"; to = to " bytes" }
	return !was ? to : !is ? "dropped, was " from : to ", was " from
}
function place_of(v,    p) { return split(v, p, " ") == 2 ? "at " p[1] ", " p[2] " bytes" : v }
function title_of(key,    c) {
	if (key ~ /^(struct|union)/) return "3 structures"
	if (key ~ /^member/) return "4 members"
	c = substr(key, 10)
	if (c ~ /^(SIG[A-Z0-9_]+|MINSIGSTKSZ)$/ || c ~ /^(SA|SI|TRAP|ILL|FPE|SEGV|BUS|SS)_/)
		return "1 signals"
	if (c ~ /^(AT_|HWCAP)/) return "2 AT_ and auxv"
	return "5 other constants, by header"
}
function put_change(key, text,    t) {
	t = title_of(key)
	if (t ~ /^5/) out[++outs] = t "\t" header(substr(key, 10)) ": " substr(key, 10) " " text
	else out[++outs] = t "\t" substr(key, index(key, " ") + 1) \
		(key ~ /^(member|constant)/ ? "  " : "  ") text
}
function rest(    i, part, n, a, whole) {
	for (i = 1; i <= key_count; i++) {
		n = split(keys[i], part, " ")
		if ((keys[i] in done) || part[1] == "constant" &&
			part[2] ~ /^(__(ARM_)?NR_|LINUX_VERSION)/) continue
		if (part[1] == "constant" && ((part[2] in is_error) || part[2] in our_constant))
			continue
		# If a structure came or went as a whole, its members add nothing.
		if (part[1] == "member") {
			whole = 1
			for (a = 1; a <= abis; a++) {
				if (!((abi[a], keys[i]) in new) && !((abi[a], keys[i]) in old))
					continue
				if (!came_or_went(abi[a], "struct " part[2]) &&
					!came_or_went(abi[a], "union " part[2])) whole = 0
			}
			if (whole) continue
		}
		group(keys[i])
	}
	sort(out, outs)
	for (i = 1; i <= outs; i++) {
		split(out[i], part, "\t")
		put(substr(part[1], 3), part[2])
	}
}
function came_or_went(a, key) { return ((a, key) in new) != ((a, key) in old) }

END {
	calls()
	errors()
	constants()
	rest()
	exit found
}
