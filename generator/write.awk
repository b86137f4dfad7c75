# SPDX-License-Identifier: 0BSD
# Writes the headers of all ABIs below out/include/libsys. Every file names its sources.

END {
	resolve()
	made = "/* SPDX-License-Identifier: 0BSD */\n/* Made from %s by generator/; do not edit. */\n"
	include = out "/include/libsys/"
	put(include "abi.h", abi_header())
	for (i = 1; i <= abis; i++) put(include "nr/" abi[i] ".h", number_header(abi[i]))
	put(include "calls.h", calls_header())
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
		s = s "#define LIBSYS_NUMBERS \"libsys/nr/" a ".h\"\n#include <libsys/port/" \
			port[a] ".h>\n"
	}
	return s "#else\n#include <libsys/unsupported.h>\n#endif\n\n#endif\n"
}

function number_header(a,    s, r, t, sorted, n, i) {
	s = sprintf(made, "tables/syscalls.tbl and arch/" port[a] "/" a ".tbl") guard("LIBSYS_NR_H")
	n = 0
	for (t in tag_name) if ((a, t) in has) sorted[++n] = t
	order(sorted, n)
	for (i = 1; i <= n; i++) s = s "#define LIBSYS_TAG_" sorted[i] " 1\n"
	s = s "\n"
	for (r = 1; r <= rows; r++)
		if ((a, r) in number) s = s "#define SYS_NR_" name[r] " " number[a, r] "\n"
	return s "\n#endif\n"
}

function calls_header(    s, i, r) {
	s = sprintf(made, "tables/syscalls.tbl") guard("LIBSYS_CALLS_H")
	s = s "#include <libsys/raw.h>\n#include LIBSYS_NUMBERS\n\n"
	for (i = 1; i <= tag_count; i++) s = s tag[i] ";\n"
	s = s "\n/* Arguments change sign in registers; casts would take longer to compile. */\n"
	s = s "#ifdef LIBSYS_INLINE\n#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \"-Wsign-conversion\"\n#endif\n\nLIBSYS_BEGIN\n\n"
	for (r = 1; r <= rows; r++) s = s condition(r) "\n" definition(r) "#endif\n"
	return s "\nLIBSYS_END\n\n#ifdef LIBSYS_INLINE\n#pragma GCC diagnostic pop\n#endif\n\n#endif\n"
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
