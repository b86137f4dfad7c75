# SPDX-License-Identifier: 0BSD
# After door.awk: what must be seen of a portable name. "libsys_NAME/CALL result registers": the
# table's arguments with their values, converted as C does; of the macros, what they are to pass,
# written once more here. `*' is a register that points to what the function has made, and a result
# `any' one that says nothing alone.

function portable_expected(r, k, pass, suffix,    row, arg, macro, s) {
	row = row_on(want, form_call[r, k])
	s = "libsys_" name[r] suffix "/" form_call[r, k] " "
	if (form_by_hand[r, k]) return s by_hand_expected(r, row)
	if (!form_macro[r, k]) {
		split(form_args[r, k], arg, /[ \t]*,[ \t]*/)
		return s result_of(row) registers_of(r, row, arg, pass)
	}
	macro = form_args[r, k]
	sub(/\(.*/, "", macro)
	split(by_macro(macro, form_args[r, k], pass), arg, ",")
	# What comes back is not the call's result alone.
	if (macro ~ /^__LIBSYS_(SEEK|WAIT4|SECOND_OF|STATFS)$/) s = s "any"
	else s = s (macro == "__LIBSYS_FIRST_OF" ? "64s" : result_of(row))
	return s (macro ~ /_OF$/ ? "" : registers_of(r, row, arg, pass))
}

# vfork, and alpha's getpriority, which turns its result round.
function by_hand_expected(r, row,    arg) {
	if (name[r] == "getpriority") {
		split("which,who", arg, ",")
		return "any" registers_of(r, row, arg, pass)
	}
	if (name[row] == "vfork") return result_of(row)
	# What child_tid is nobody asks; o32 has it on the stack.
	split((want ~ /^(o32|n32|n64)$/ ? 16658 : 16657) ",0,0,0," (want == "o32" ? "*" : "0"),
		arg, ",")
	return result_of(row) registers_of(r, row, arg, pass)
}

# The arguments that a macro gives its call.
function by_macro(macro, text, pass) {
	if (macro == "__LIBSYS_SEEK")
		return "fd,__LIBSYS_HIGH(offset),__LIBSYS_LOW(offset),*,whence"
	if (macro == "__LIBSYS_MMAP2") return "addr,length,prot,flags,fd,pages"
	if (macro == "__LIBSYS_MMAP_ARG") return "*"
	if (macro == "__LIBSYS_DUP2") return "fd,to,0"
	if (macro == "__LIBSYS_POLL") return "fds,count," (pass ? "*" : "0") ",0,8"
	if (macro == "__LIBSYS_SELECT") return "count,in,out,except,*,0"
	if (macro == "__LIBSYS_PSELECT") return "count,in,out,except,timeout,*"
	if (macro == "__LIBSYS_STATFS") return (text ~ /fstatfs/ ? "fd" : "path") ",*"
	if (macro == "__LIBSYS_WAIT4" && text ~ /\(-1, status/) return "0,-1,*,4,0"
	if (macro == "__LIBSYS_WAIT4")
		return (pass ? "1,pid" : "2,negative") ",*," \
			(text ~ /, options,/ ? "options|4" : "4") "," \
			(text ~ /, usage\)/ ? "usage" : "0")
	if (macro ~ /_OF$/) return ""
	complain("portable.awk", "what is " macro "?")
}

# The registers of a call from the values of its arguments, named in arg.
function registers_of(r, row, arg, pass,    i, j, s, v) {
	s = ""
	filled = j = 0
	for (i = 1; i <= params[row]; i++) {
		v = pclass[row, i] == "pad" ? "" : evaluate(r, arg[++j], pass)
		if (v == "*") { s = s " *"; filled++ }
		else s = s registers_for(row, i, v)
	}
	return s
}

# An argument's 16 digits.
function evaluate(r, text, pass,    i, v) {
	for (i = 1; i <= params[r]; i++)
		if (pname[r, i] == text)
			return wide(value_of(i - 1, pass), width(r, i), is_signed(r, i))
	if (text == "*" || text == "\"\"") return "*"
	# What program.c has in its own place.
	if (text == "pages")
		return decimal(int(number_of(substr(value_of(5, pass), 1,
		8)) / 2) * (want == "or1k" ? 1 : 2))
	if (text == "negative") return decimal(4294967296 - number_of(substr(value_of(0, pass), 9)))
	if (text == "cmd | __LIBSYS_IPC_64") {
		v = evaluate(r, "cmd", pass)
		return want ~ /^(alpha|arm|n32|n64)$/ ? with(v, 256) : v
	}
	if (text == "options|4") return with(evaluate(r, "options", pass), 4)
	if (text ~ /^-?[0-9]+$/) return decimal(text)
	if (text == "sizeof(libsys_sigset_t)") return decimal(want ~ /^(o32|n32|n64)$/ ? 16 : 8)
	if (match(text, /\(.*\)$/)) {
		v = evaluate(r, substr(text, RSTART + 1, RLENGTH - 2), pass)
		text = substr(text, 1, RSTART - 1)
		if (text == "__LIBSYS_LOW") return wide(v, long, 0)
		if (text == "__LIBSYS_HIGH") return same("0", 8) substr(v, 1, 8)
		# The size is longer than an int, or negative for one, but in the second pass of 32
		# bits.
		if (text == "__LIBSYS_INT_SIZE") return long == 4 && pass ? v : decimal(2147483647)
	}
	v = constant(text)
	if (v == "") complain("portable.awk", "what is " text "?")
	return decimal(v)
}

function constant(text) {
	if (text == "__LIBSYS_AT_FDCWD") return -100
	if (text == "__LIBSYS_AT_SYMLINK_NOFOLLOW") return 256
	if (text == "__LIBSYS_AT_REMOVEDIR") return 512
	if (text == "__LIBSYS_AT_EMPTY_PATH") return 4096
	if (text == "__LIBSYS_STATX_BASIC_STATS") return 2047
	if (text == "__LIBSYS_O_NEW") return want == "alpha" ? 1537 : 577
	if (text == "__LIBSYS_CLOCK_MONOTONIC") return 1
	if (text == "__LIBSYS_REBOOT_MAGIC1") return -18751827
	if (text == "__LIBSYS_REBOOT_MAGIC2") return 672274793
	if (text == "__LIBSYS_SIGCHLD") return 17
	if (text == "__LIBSYS_STATFS64_SIZE") {
		if (want ~ /^(o32|n32)$/) return 96
		if (want ~ /^(arm|i386|m68k|sh|or1k)$/) return 84
		return long == 4 || want ~ /^(alpha|s390x)$/ ? 88 : 120
	}
	return ""
}

# The low bytes of v as 64 bits.
function wide(v, bytes, signed) {
	v = substr(v, 17 - 2 * bytes)
	return same(signed && v ~ /^[89a-f]/ ? "f" : "0", 16 - 2 * bytes) v
}

function decimal(n) {
	return n < 0 ? "ffffffff" sprintf("%08x", 4294967296 + n) : sprintf("%016x", n)
}

function number_of(hex,    n, i) {
	n = 0
	for (i = 1; i <= length(hex); i++)
		n = n * 16 + index("0123456789abcdef", substr(hex, i, 1)) - 1
	return n
}

# With a bit set, 0x4 or 0x100.
function with(v, bit,    low, rest) {
	low = number_of(substr(v, 13))
	if (int(low / bit) % 2 == 0) low += bit
	return substr(v, 1, 12) sprintf("%04x", low)
}
