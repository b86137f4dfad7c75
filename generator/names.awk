# SPDX-License-Identifier: 0BSD
# Prints libsys/names.h: every call of syscalls.tbl once, under the condition that the ABI has it.
BEGIN {
	print "/* SPDX-License-Identifier: 0BSD */"
	print "/*\n * LIBSYS_NAME(x) for every system call x of this ABI. Define that macro, then include this, as often as you like:"
	print " *\tstatic const struct { int nr; const char *name; } calls[] = {\n *\t#define LIBSYS_NAME(x) {SYS_NR_##x, #x},"
	print " *\t#include <libsys/names.h>\n *\t};\n * Made from tables/syscalls.tbl by generator/names.awk; do not edit.\n */"
}
/^[ \t]*(#|$)/ || NF < 6 || $1 in seen { next }
$1 ~ /^[a-z_][a-z0-9_]*$/ {
	seen[$1] = 1
	print "#ifdef SYS_NR_" $1 "\nLIBSYS_NAME(" $1 ")\n#endif"
}
