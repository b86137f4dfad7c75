# SPDX-License-Identifier: 0BSD
# Comes before table.awk. Reads portable.tbl. Each of its names is a row like those of table.awk,
# numbered from "p1" on, with
#
#   portables                how many they are
#   heading[r]               the part of the table that begins with it
#   forms[r]                 how many forms it has; and of each, from 1 on:
#   form_calls[r,k]          the calls that an ABI needs for it; form_call[r,k], the first, makes
#                            the function
#   form_tags[r,k]           tags of which an ABI needs one, or `common'
#   form_args[r,k]           the arguments, or the whole body where form_macro[r,k];
#                            form_by_hand[r,k] if in assembler
#   form_row[r,k]            a row of the form's call, that of all its ABIs as far as types go
#   chosen[abi,r]            the form that an ABI takes, from resolve_portable() on; none where the
#                            name is absent
#
# Form 0 is what libsys_NAME_or_older falls back on, where there is such a function.

FILENAME ~ /portable\.tbl$/ {
	if (/^## /) heading["p" (portables + 1)] = substr($0, 4)
	if (/^[ \t]*(#|$)/) next
	if (/^[ \t]/) form_line("p" portables)
	else portable_line()
	next
}

function portable_line(    r, text, n, i, p) {
	r = "p" ++portables
	if (NF < 3) bad("a name has at least 3 fields (name returns parameters), not " NF)
	line_of[r] = FILENAME ":" FNR
	name[r] = $1; returns[r] = $2
	if (name[r] !~ /^[a-z_][a-z0-9_]*$/) bad("bad name " name[r])
	if (name[r] in portable_at) bad("name " name[r] " stands here twice")
	portable_at[name[r]] = r
	if (returns[r] != "loff_t" && !(returns[r] in result)) bad("unknown result " returns[r])
	text = $0
	for (i = 1; i <= 2; i++) sub(/^[ \t]*[^ \t]+[ \t]+/, "", text)
	params[r] = forms[r] = 0
	if (text == "void") return
	n = split(text, p, /[ \t]*,[ \t]*/)
	if (n > 6) bad("more than 6 parameters")
	for (i = 1; i <= n; i++) param(r, i, p[i])
	params[r] = n
}

# [older] CALL[,CALL] [if TAG[,TAG]] ARGUMENTS, = MACRO(ARGUMENTS) or /asm
function form_line(r,    k, text) {
	if (!portables) bad("a call without a name above it")
	text = $0
	k = 0
	if (!sub(/^[ \t]+older[ \t]+/, "", text)) { k = ++forms[r]; sub(/^[ \t]+/, "", text) }
	else if ((r, 0) in form_call) bad(name[r] " has two older calls")
	form_line_of[r, k] = FILENAME ":" FNR
	form_calls[r, k] = first_of(text)
	text = behind(text)
	form_call[r, k] = form_calls[r, k]
	sub(/,.*/, "", form_call[r, k])
	form_tags[r, k] = "common"
	if (first_of(text) == "if") {
		text = behind(text)
		form_tags[r, k] = first_of(text)
		text = behind(text)
	}
	form_by_hand[r, k] = text == "/asm"
	form_macro[r, k] = sub(/^=[ \t]*/, "", text)
	form_args[r, k] = text
	if (k == 0 && !form_macro[r, k]) bad("an older call is made by a macro")
}

# The first word of a text, and what follows it.
function first_of(text) { sub(/[ \t].*/, "", text); return text }
function behind(text) { sub(/^[^ \t]+[ \t]*/, "", text); return text }

# Call it after resolve().
function resolve_portable(    i, j, r, k) {
	for (i = 1; i <= rows; i++) rows_of[name[i]] = rows_of[name[i]] " " i
	for (i = 1; i <= portables; i++) {
		r = "p" i
		if (!forms[r]) complain(line_of[r], name[r] " is made of no call")
		for (k = 1; k <= forms[r]; k++) {
			check_form(r, k)
			for (j = 1; j <= abis; j++) choose(abi[j], r, k)
			if (!((r, k) in form_row))
				complain(form_line_of[r, k], "no ABI makes " name[r] " of " \
				form_call[r, k] " here")
		}
		if (!is_older(r)) continue
		check_form(r, 0)
		for (j = k = 0; ++j <= abis;) k += has_older(abi[j], r)
		if (!k)
			complain(form_line_of[r, 0], "no ABI has " form_call[r, 0] \
			" besides what makes " name[r])
	}
}

function check_form(r, k,    n, t, i) {
	check_tags(form_tags[r, k], form_line_of[r, k])
	n = split(form_calls[r, k], t, ",")
	for (i = 1; i <= n; i++)
		if (!(t[i] in rows_of)) complain(form_line_of[r, k], "no system call " t[i])
}

# Whether an ABI has the calls and a tag of a form.
function can(a, r, k,    n, t, i) {
	n = split(form_calls[r, k], t, ",")
	for (i = 1; i <= n; i++) if (!row_on(a, t[i])) return 0
	return has_one(a, form_tags[r, k])
}

function choose(a, r, k,    row) {
	if ((a, r) in chosen || !can(a, r, k)) return
	chosen[a, r] = k
	row = row_on(a, form_call[r, k])
	if (!((r, k) in form_row)) form_row[r, k] = row
	else if (!form_macro[r, k] && types_of(row) != types_of(form_row[r, k]))
		complain(form_line_of[r, k], form_call[r, k] " has other parameters on " a \
			": say which by `if'")
}

# Whether it is made from the table on an ABI: the ABI has it, and not in assembler.
function is_made(a, r) { return ((a, r) in chosen) && !form_by_hand[r, chosen[a, r]] }

# Whether there is a second form, and whether on an ABI it has an older call than the one made
# there.
function is_older(r) { return (r, 0) in form_call }
function has_older(a, r) {
	return is_older(r) && ((a, r) in chosen) && can(a, r, 0) &&
		form_call[r, chosen[a, r]] != form_call[r, 0]
}

# The row of a call on an ABI, or nothing.
function row_on(a, call,    n, t, i) {
	n = split(rows_of[call], t, " ")
	for (i = 1; i <= n; i++) if ((a, t[i]) in number) return t[i]
	return ""
}

function types_of(r,    i, s) {
	s = ""
	for (i = 1; i <= params[r]; i++) if (pclass[r, i] != "pad") s = s ptype[r, i] ","
	return s
}
