# SPDX-License-Identifier: 0BSD
# Ahead of table.awk: reads portable.tbl. A name of it is a row as those of table.awk, numbered from "p1" on, with
#
#   portables                how many they are
#   forms[r]                 form_call[r,k], form_calls[r,k] if it is one of several, form_tags[r,k] form_args[r,k] form_macro[r,k]
#                            form_by_hand[r,k]
#   heading[r]               the part that begins with it
#   older_call[r]            what libsys_NAME_or_older falls back on; older_tags[r] older_body[r]
#   chosen[abi,r]            the form that an ABI takes (the first of its calls), from resolve_portable() on; none
#                            where the name is absent
#   form_row[r,k]            a row of the form's call, that of all its ABIs as far as types go

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

function form_line(r,    k, text) {
	if (!portables) bad("a call without a name above it")
	text = $0
	sub(/^[ \t]+/, "", text)
	if ($1 == "older") { older_line(r, text); return }
	k = ++forms[r]
	form_call[r, k] = form_calls[r, k] = $1
	sub(/,.*/, "", form_call[r, k])
	form_line_of[r, k] = FILENAME ":" FNR
	sub(/^[^ \t]+[ \t]*/, "", text)
	form_tags[r, k] = ""
	if (text ~ /^if[ \t]/) {
		form_tags[r, k] = $3
		sub(/^if[ \t]+[^ \t]+[ \t]*/, "", text)
	}
	form_by_hand[r, k] = text == "/asm"
	form_macro[r, k] = sub(/^=[ \t]*/, "", text)
	form_args[r, k] = text
}

function older_line(r, text) {
	if (r in older_call) bad(name[r] " has two older calls")
	older_call[r] = $2
	older_tags[r] = ""
	older_at[r] = FILENAME ":" FNR
	sub(/^older[ \t]+[^ \t]+[ \t]*/, "", text)
	if (text ~ /^if[ \t]/) {
		older_tags[r] = $4
		sub(/^if[ \t]+[^ \t]+[ \t]*/, "", text)
	}
	if (!sub(/^=[ \t]*/, "", text)) bad("an older call is made by a macro")
	older_body[r] = text
}

# Whether an ABI has an older call besides the one that it makes.
function has_older(a, r) {
	return (r in older_call) && ((a, r) in chosen) && form_call[r, chosen[a, r]] != older_call[r] && \
		row_on(a, older_call[r]) && has_tag(a, older_tags[r], older_at[r])
}

# To be called after resolve().
function resolve_portable(    i, j, r, k) {
	for (i = 1; i <= rows; i++) rows_of[name[i]] = rows_of[name[i]] " " i
	for (i = 1; i <= portables; i++) {
		r = "p" i
		if (!forms[r]) complain(line_of[r], name[r] " is made of no call")
		for (k = 1; k <= forms[r]; k++) {
			for (j = 1; j <= abis; j++) choose(abi[j], r, k)
			if (!((r, k) in form_row)) complain(form_line_of[r, k], "no ABI makes " name[r] " of " form_call[r, k] " here")
		}
		if (!(r in older_call)) continue
		for (j = k = 0; ++j <= abis;) k += has_older(abi[j], r)
		if (!k) complain(older_at[r], "no ABI has " older_call[r] " besides what makes " name[r])
	}
}

# Whether an ABI has one of some tags, or there are none.
function has_tag(a, tags, where,    n, t, i, yes) {
	n = split(tags, t, ",")
	yes = n == 0
	for (i = 1; i <= n; i++) {
		if (!(t[i] in tag_name)) complain(where, "no ABI has the tag " t[i])
		if ((a, t[i]) in has) yes = 1
	}
	return yes
}

function choose(a, r, k,    n, t, i, row) {
	if ((a, r) in chosen || !has_tag(a, form_tags[r, k], form_line_of[r, k])) return
	n = split(form_calls[r, k], t, ",")
	for (i = n; i; i--) {
		if (!(t[i] in rows_of)) complain(form_line_of[r, k], "no system call " t[i])
		if (!(row = row_on(a, t[i]))) return
	}
	chosen[a, r] = k
	if (!((r, k) in form_row)) form_row[r, k] = row
	else if (!form_macro[r, k] && types_of(row) != types_of(form_row[r, k]))
		complain(form_line_of[r, k], form_call[r, k] " has other parameters on " a ": say which by `if'")
}

# Whether it is made from the table on an ABI: it has it, and not in assembler.
function is_made(a, r) { return ((a, r) in chosen) && !form_by_hand[r, chosen[a, r]] }

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
