# SPDX-License-Identifier: 0BSD
# Prints one call: the inline definition in calls/ABI.h and the source of its object are this same
# text.

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

# The raw call on an ABI, where a 64-bit parameter takes one register, any two or an even pair.
function raw_call(r, a,    i, n, s) {
	n = 0
	s = number[a, r]
	for (i = 1; i <= params[r]; i++) {
		if (pclass[r, i] == "pad") { n++; s = s ", 0" }
		else if (pclass[r, i] == "ptr") { n++; s = s ", (libsys_address)" own(r, i) }
		else if (pclass[r, i] != "64" || pairs[a] == "none") { n++; s = s ", " own(r, i) }
		else {
			if (pairs[a] == "even" && n % 2) { n++; s = s ", 0" }
			n += 2
			s = s ", LIBSYS_FIRST(" own(r, i) "), LIBSYS_SECOND(" own(r, i) ")"
		}
	}
	return "libsys_raw" n "(" s ")"
}

# The call with the same parameter to make if this one, which does not return, is refused.
function instead(call) { return call == "exit_group" ? "exit" : "" }

function body(r, a,    call) {
	if (returns[r] == "pair") return "LIBSYS_PAIR(" own(r, 1) ", " number[a, r] ")"
	if (returns[r] == "both") return "LIBSYS_BOTH(" own(r, 1) ", " number[a, r] ")"
	call = raw_call(r, a)
	if (instead(name[r]) != "")
		return "LIBSYS_NEVER_OR(" call ", libsys_raw1(SYS_NR_" instead(name[r]) ", " \
			own(r, 1) "))"
	if (returns[r] == "noreturn") return "LIBSYS_NEVER(" call ")"
	if (returns[r] == "void*") return "{ return (void *)(__UINTPTR_TYPE__)" call "; }"
	return "{ return " call "; }"
}

# Macros would take longer to compile, so there are few.
function definition(r, a) {
	if (by_hand[r]) return declaration(r)
	return "LIBSYS_CALL " (instead(name[r]) != "" ? "LIBSYS_ALWAYS " : "") \
		(returns[r] == "noreturn" ? "LIBSYS_NORETURN " : "") \
		prototype(r, "sys_" name[r]) "\n" body(r, a) "\n"
}

# Of the calls in assembler that return twice only vfork's child has the same memory.
function declaration(r) {
	return "extern " (returns[r] == "noreturn" ? "LIBSYS_NORETURN " \
		: by_hand[r] && name[r] == "vfork" ? "LIBSYS_TWICE " : "") \
		prototype(r, "sys_" name[r]) ";\n"
}

# Declares the structures that a call's prototype names and no earlier one has.
function new_tags(r, seen,    i, s, t) {
	s = ""
	for (i = 1; i <= params[r]; i++) {
		t = ptype[r, i]
		sub(/^const /, "", t); sub(/ \**$/, "", t)
		if (t ~ /^(struct|union) / && !(t in seen)) { seen[t] = 1; s = s t ";\n" }
	}
	return s
}
