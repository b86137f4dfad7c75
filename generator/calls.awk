# SPDX-License-Identifier: 0BSD
# Prints one call: the inline definition in calls.h and the source of its object are this same text.

# A parameter's name in C. Sooner or later, the kernel's name would be a macro of some program.
function own(r, i) { return "__libsys_" pname[r, i] }

# `long sys_read(unsigned int __libsys_fd, char *__libsys_buf, libsys_size_t __libsys_count)'
function prototype(r, full_name,    i, s, t) {
	s = ""
	for (i = 1; i <= params[r]; i++) {
		if (pclass[r, i] == "pad") continue
		t = ptype[r, i]
		s = s (s == "" ? "" : ", ") t (t ~ /\*$/ ? "" : " ") own(r, i)
	}
	return c_result(r) (c_result(r) ~ /\*$/ ? "" : " ") full_name "(" (s == "" ? "void" : s) ")"
}

function c_result(r) {
	if (returns[r] == "void*") return "void *"
	if (returns[r] ~ /^(off|loff|clock)_t$/) return "libsys_" returns[r]
	return returns[r] == "noreturn" ? "void" : "long"
}

# The raw call, where a 64-bit parameter takes one register (how = 0), any two (1) or an even pair
# (2).
function raw_call(r, how,    i, n, s) {
	n = 0
	s = "SYS_NR_" name[r]
	for (i = 1; i <= params[r]; i++) {
		if (pclass[r, i] == "pad") { n++; s = s ", 0" }
		else if (pclass[r, i] == "ptr") { n++; s = s ", LIBSYS_PTR(" own(r, i) ")" }
		else if (pclass[r, i] != "64" || how == 0) { n++; s = s ", " own(r, i) }
		else {
			if (how == 2 && n % 2) { n++; s = s ", 0" }
			n += 2
			s = s ", LIBSYS_FIRST(" own(r, i) "), LIBSYS_SECOND(" own(r, i) ")"
		}
	}
	return "libsys_raw" n "(" s ")"
}

# The call with the same parameter to make if this one, which does not return, is refused.
function instead(call) { return call == "exit_group" ? "exit" : "" }

function body(r, how,    m) {
	if (returns[r] == "pair") return "LIBSYS_PAIR(" own(r, 1) ", SYS_NR_" name[r] ")\n"
	if (returns[r] == "both") return "LIBSYS_BOTH(" own(r, 1) ", SYS_NR_" name[r] ")\n"
	if (instead(name[r]) != "")
		return "LIBSYS_NEVER_OR(" raw_call(r, how) ", libsys_raw1(SYS_NR_" \
			instead(name[r]) ", " own(r, 1) "))\n"
	if (returns[r] == "noreturn") return "LIBSYS_NEVER(" raw_call(r, how) ")\n"
	m = returns[r] == "long" ? "_LONG" : returns[r] == "void*" ? "_ADDRESS" : ""
	return "LIBSYS_RETURN" m "(" raw_call(r, how) ")\n"
}

function definition(r,    b0, b1, b2) {
	if (by_hand[r]) # of those that return twice only vfork's child has the same memory
		return "extern " (returns[r] == "noreturn" ? "LIBSYS_NORETURN " \
			: name[r] == "vfork" ? "LIBSYS_TWICE " : "") prototype(r, "sys_" name[r]) \
			";\n"
	b0 = body(r, 0); b1 = body(r, 1); b2 = body(r, 2)
	if (b0 != b1)
		b0 = "#if LIBSYS_PAIRS == 0\n" b0 (b1 == b2 ? "#else\n" b1 \
		: "#elif LIBSYS_PAIRS == 1\n" b1 "#else\n" b2) "#endif\n"
	return "LIBSYS_CALL " (instead(name[r]) != "" ? "LIBSYS_ALWAYS " : "") \
		(returns[r] == "noreturn" ? "LIBSYS_NORETURN " : "") \
		prototype(r, "sys_" name[r]) "\n" b0
}

# Declares the structures that a call's prototype names.
function tags_of(r,    i, s, t, seen) {
	s = ""
	for (i = 1; i <= params[r]; i++) {
		t = ptype[r, i]
		sub(/^const /, "", t); sub(/ \**$/, "", t)
		if (t ~ /^(struct|union) / && !(t in seen)) { seen[t] = 1; s = s t ";\n" }
	}
	return s
}
