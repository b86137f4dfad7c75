# SPDX-License-Identifier: 0BSD
# A program with `count' distinct calls, as many as there are if that is less, from libsys's table
# of calls, syscalls.tsv. `form' is how it makes them: libsys, nolibc or syscall. It makes them only
# if it has an argument. `abi' is whose numbers it takes; with list=1 it says how many there are.

BEGIN {
	FS = "\t"
	if (!list) {
		if (form == "libsys")
			print "#include <libsys.h>"
		if (form == "syscall")
			print "#include <unistd.h>\nextern long syscall(long, ...);"
		# Its macros have been renamed.
		for (i = 0; form == "nolibc" && i <= 6; i++)
			print "#ifndef my_syscall" i "\n#define my_syscall" i \
				" __nolibc_syscall" i "\n#endif"
		print "static long calls(void)\n{\n\tlong sum = 0;\n"
	}
}

/^#/ { next }
$1 == "name" {
	for (i = 1; i <= NF; i++)
		if ($i == abi)
			column = i
	next
}

# Those that do not come back would hide what is behind them, and a function in assembler is none
# that the peers have.
$column ~ /^[0-9]+$/ && $4 == "long" && !($1 in seen) &&
	$1 !~ /^(rt_sigreturn|vfork|clone|clone3)$/ {
	seen[$1]
	if (made == count && !list)
		next
	made++
	if (list)
		next
	n = $6 == "-" ? 0 : split($6, parameter, ",")
	line = form == "libsys" ? "sys_" $1 "(" : form == "nolibc" ? \
		"my_syscall" n "(" $column (n ? ", " : "") : "syscall(" $column (n ? ", " : "")
	# Each argument is another small number, so that no register keeps one from call to call.
	for (i = 1; i <= n; i++) {
		number = (made * 6 + i) % 120 + 1
		line = line (i > 1 ? ", " : "") (parameter[i] ~ /\*$/ ? "(void *)" number \
			: number "L")
	}
	print "\tsum += " line ");"
}

END {
	if (list)
		print made
	else
		print "\treturn sum;\n}\n\nint main(int argc, char **argv)\n{\n\t(void)argv;\n" \
			"\treturn argc > 1 ? (int)calls() : 0;\n}"
}
