# SPDX-License-Identifier: 0BSD
# Comes after write.awk. Writes what libsys/portable.h includes.

END {
	resolve_portable()
	put(include "portable_calls.h", portable_header())
}

function portable_header(    s, i, seen) {
	s = sprintf(made, "tables/portable.tbl") guard("LIBSYS_PORTABLE_CALLS_H")
	s = s external("LIBSYS_PORTABLE") external("LIBSYS_OLDER_CALL")
	for (i = 1; i <= portables; i++) s = s new_tags("p" i, seen)
	s = s "\nLIBSYS_BEGIN\n\n"
	for (i = 1; i <= portables; i++) s = s portable_text("p" i)
	s = s "\n/* For programs that define this macro. */\n#ifdef LIBSYS_OLDER\n"
	for (i = 1; i <= portables; i++) s = s older_text("p" i)
	s = s "#endif\n"
	return s "\nLIBSYS_END\n\n#endif\n"
}

# For libsys.a this macro is empty, which makes functions to link with.
function external(macro) { return "#ifndef " macro "\n#define " macro " LIBSYS_CALL\n#endif\n" }

# A function with the body of each of its forms, or no function if no call makes it. Those in
# assembler are only declared.
function portable_text(r,    s, k, all, one_head) {
	all = one_head = everywhere(r)
	for (k = 1; k <= forms[r]; k++) if (form_by_hand[r, k]) one_head = 0
	s = one_head ? portable_head(r) : ""
	for (k = 1; k <= forms[r]; k++) {
		if (k < forms[r] || !all)
			s = s (k == 1 ? "#if " : "#elif ") form_condition(r, k) "\n"
		else if (k > 1) s = s "#else\n"
		if (form_by_hand[r, k])
			s = s "extern " (name[r] == "vfork" ? "LIBSYS_TWICE " : "") prototype(r,
			"libsys_" name[r]) ";\n"
		else s = s (one_head ? "" : portable_head(r)) portable_body(r, k)
	}
	return s (k > 2 || !all ? "#endif\n" : "")
}

function everywhere(r,    j) {
	for (j = 1; j <= abis; j++) if (!((abi[j], r) in chosen)) return 0
	return 1
}

function form_condition(r, k,    s) {
	s = form_calls[r, k]
	gsub(/,/, " \\&\\& defined SYS_NR_", s)
	return "defined SYS_NR_" s tag_condition(form_tags[r, k])
}

function portable_head(r, suffix) {
	return (suffix == "" ? "LIBSYS_PORTABLE " : "LIBSYS_OLDER_CALL ") \
		(returns[r] == "noreturn" ? "LIBSYS_NORETURN " : "") \
		prototype(r, "libsys_" name[r] suffix) "\n"
}

# The second form, if there is one: the plain one, and the older call if the kernel does not know
# that.
function older_text(r) {
	if (!is_older(r)) return ""
	return portable_head(r, "_or_older") "#if " form_condition(r, 0) "\n" older_body(r, 1) \
		"#else\n" older_body(r, 0) "#endif\n"
}

function older_body(r, older,    i, s) {
	s = ""
	for (i = 1; i <= params[r]; i++) s = s (i == 1 ? "" : ", ") own(r, i)
	s = "libsys_" name[r] "(" s ")"
	return older ? "__LIBSYS_OLDER(" s ", " reserved(r, form_args[r, 0]) ")\n" \
		: "LIBSYS_RETURN(" s ")\n"
}

function portable_body(r, k,    row, n, arg, i, j, s) {
	if (form_macro[r, k]) return reserved(r, form_args[r, k]) "\n"
	row = form_row[r, k]
	n = form_args[r, k] == "" ? 0 : split(form_args[r, k], arg, /[ \t]*,[ \t]*/)
	s = ""
	i = 0
	for (j = 1; j <= params[row]; j++) {
		if (pclass[row, j] == "pad") continue
		if (++i <= n)
			s = s (i == 1 ? "" : ", ") converted(r, arg[i], ptype[row, j],
			pclass[row, j])
	}
	if (i != n) complain(form_line_of[r, k], form_call[r, k] " takes " i " arguments, not " n)
	s = "sys_" form_call[r, k] "(" s ")"
	if (returns[r] == "noreturn") return "__LIBSYS_ONLY(" s ")\n"
	return "LIBSYS_RETURN(" s ")\n"
}

# An argument as the call's own type.
function converted(r, arg, type, kind,    i, t) {
	if (arg == "0" && kind == "ptr") return "__LIBSYS_NONE(" type ")"
	for (i = 1; i <= params[r] && pname[r, i] != arg; i++);
	if (i > params[r]) return reserved(r, arg)
	t = ptype[r, i]
	arg = own(r, i)
	if (t == type) return arg
	if (kind != "ptr" && pclass[r, i] == "ptr") return "LIBSYS_PTR(" arg ")"
	# No type is narrower than the portable one. If the sign is the same, too, C needs no
	# conversion.
	if (kind != "ptr")
		return unsigned(type) == unsigned(t) ? arg : "__LIBSYS_NUMBER(" type ", " arg ")"
	if (type == "const " t || type ~ /^(const )?void \*$/ &&
		(t !~ /^const / || type ~ /^const /)) return arg
	return "__LIBSYS_POINTER(" type ", " arg ")"
}

function unsigned(type) { return type ~ /unsigned|size_t|u64/ }

# The parameters have names that no program may use for a macro.
function reserved(r, text,    i, s, w) {
	s = ""
	while (match(text, /[A-Za-z_][A-Za-z0-9_]*/)) {
		w = substr(text, RSTART, RLENGTH)
		for (i = 1; i <= params[r]; i++) if (pname[r, i] == w) { w = own(r, i); break }
		s = s substr(text, 1, RSTART - 1) w
		text = substr(text, RSTART + RLENGTH)
	}
	return s text
}
