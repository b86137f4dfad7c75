# SPDX-License-Identifier: 0BSD
# Writes the headers of all ABIs below out/include/libsys. Every file names its sources.

END {
	resolve()
	made = "/* SPDX-License-Identifier: 0BSD */\n/* Made from %s by generator/; do not edit. */\n"
	include = out "/include/libsys/"
	put(include "abi.h", abi_header())
	for (i = 1; i <= abis; i++) {
		put(include "nr/" abi[i] ".h", number_header(abi[i]))
		put(include "calls/" abi[i] ".h", calls_header(abi[i]))
	}
	put(include "calls/declarations.h", declarations_header())
}

function guard(s) { return "#ifndef " s "\n#define " s "\n\n" }

function abi_header(    s, i, a) {
	s = sprintf(made, "the tables of arch") guard("LIBSYS_ABI_H")
	s = s "#if " elsewhere() "\n#include <libsys/unsupported.h>\n"
	for (i = 1; i <= abis; i++) {
		a = abi[i]
		s = s "#elif " when[a] "\n"
		s = s "#define LIBSYS_ABI \"" a "\"\n#define LIBSYS_ABI_" a " 1\n"
		s = s "#define LIBSYS_PAIRS " (pairs[a] == "none" ? 0 : pairs[a] == "any" ? 1 : 2) \
			"\n"
		s = s "#define LIBSYS_NUMBERS \"libsys/nr/" a ".h\"\n"
		s = s "#define LIBSYS_CALLS \"libsys/calls/" a ".h\"\n"
		s = s "#include <libsys/port/" port[a] ".h>\n"
	}
	return s "#else\n#include <libsys/unsupported.h>\n#endif\n\n#endif\n"
}

function number_header(a,    s, r, t, sorted, n, i) {
	s = made_of(a) guard("LIBSYS_NR_H")
	n = 0
	for (t in tag_name) if ((a, t) in has) sorted[++n] = t
	order(sorted, n)
	for (i = 1; i <= n; i++) s = s "#define LIBSYS_TAG_" sorted[i] " 1\n"
	s = s "\n"
	for (r = 1; r <= rows; r++)
		if ((a, r) in number) s = s "#define SYS_NR_" name[r] " " number[a, r] "\n"
	return s "\n#endif\n"
}

function made_of(a) { return sprintf(made, "tables/syscalls.tbl and arch/" port[a] "/" a ".tbl") }

# An ABI has a file of its own: the conditions of a file for all would take a compiler longer than
# the calls.
function calls_header(a,    r, s, seen) {
	s = ""
	for (r = 1; r <= rows; r++)
		if ((a, r) in number) s = s new_tags(r, seen) definition(r, a)
	return made_of(a) s
}

# Declarations alone, for all ABIs: for compilers that cannot take the inline functions.
function declarations_header(    r, s, seen) {
	s = ""
	for (r = 1; r <= rows; r++) s = s new_tags(r, seen)
	for (r = 1; r <= rows; r++) s = s condition(r) "\n" declaration(r) "#endif\n"
	return sprintf(made, "tables/syscalls.tbl") s
}

function condition(r) {
	if (variants[name[r]] == 1) return "#ifdef SYS_NR_" name[r]
	return "#if defined SYS_NR_" name[r] tag_condition(tags[r])
}

# The condition that is true on ABIs with one of some tags.
function tag_condition(list,    s, t, n, i) {
	if (list == "common") return ""
	s = ""
	n = split(list, t, ",")
	for (i = 1; i <= n; i++) s = s (i == 1 ? "" : " || ") "defined LIBSYS_TAG_" t[i]
	return " && (" s ")"
}
