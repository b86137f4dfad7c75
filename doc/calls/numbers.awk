# SPDX-License-Identifier: 0BSD
# Prints numbers.h, the header that programs copy for calls that their kernel headers may not know.
# Comes after read.awk.

END {
	ready()
	for (i = 1; i <= families; i++) names = names (i > 1 ? ", " : "") family[i]
	print "/* SPDX-License-Identifier: 0BSD */\n/*"
	print " * The numbers of the system calls of Linux " linux \
		" on every ABI, made by libsys. Copy this file, and"
	print " * include it after <asm/unistd.h> or <sys/syscall.h>. It defines __NR_x if they do"
	print " * not and the kernel has the call on the ABI. It defines nothing for other machines."
	print " * Each list has the numbers of"
	put_lines(" * ", "", names ",", "")
	print " * in this order; -1 means that there is no such call."
	print " */\n#ifndef LIBSYS_NUMBERS_H\n#define LIBSYS_NUMBERS_H\n"
	for (i = 1; i <= families; i++) {
		print (i == 1 ? "#if " : "#elif ") when[family[i]]
		print "#define LIBSYS_NR_BASE " base_of(family[i])
		put_lines("#define LIBSYS_NR(", "\t", parameters_but(i) ") n", " \\")
	}
	print "#endif\n\n#ifdef LIBSYS_NR"
	for (i = 1; i <= calls; i++) one_call(call[i])
	print "\n#endif\n#endif"
}

# What a family adds to the common numbers, those from 403 on.
function base_of(f) { return number["openat2", 1, f] - 437 }

# "a, b, n, d": ignores all but one.
function parameters_but(i,    k, s) {
	for (k = 1; k <= families; k++)
		s = s (k > 1 ? ", " : "") (k == i ? "n" : substr("abcdefghijklmopqrstuvwxyz", k, 1))
	return s
}

# Lines of at most 98 columns, from words with spaces between.
function put_lines(begin, further, text, end,    n, w, i, line) {
	n = split(text, w, " ")
	line = begin w[1]
	for (i = 2; i <= n; i++)
		if (length(line) + length(w[i]) < 97 - 8 * (further != "")) line = line " " w[i]
		else { print line end; line = (further == "" ? begin : further) w[i] }
	print line
}

function one_call(name,    i, f, r, list, some, shared, n, has) {
	list = has = ""
	some = 0
	shared = -1
	for (i = 1; i <= families; i++) {
		f = family[i]
		r = has_call(name, f)
		n = r ? number[name, r, f] : -1
		# The kernel names the calls that are arm's alone otherwise.
		if (f == "arm" && n > 983040) {
			put_lines("\n#if LIBSYS_NR(", "\t", only(i) ") && !defined __ARM_NR_" \
				name, " \\")
			print "#define __ARM_NR_" name " " n "\n#endif"
			n = -1
		}
		if (n == -1) some = 1
		else if (shared == -1) shared = n - base_of(f)
		else if (shared != n - base_of(f)) shared = -2
		list = list (i > 1 ? ", " : "") n
		has = has (i > 1 ? ", " : "") (n != -1)
	}
	if (shared == -1) return
	if (shared < 403) shared = 0
	if (some)
		put_lines("\n#if LIBSYS_NR(", "\t", \
			(shared ? has ")" : list ") != -1") " && !defined __NR_" name, " \\")
	else print "\n#ifndef __NR_" name
	if (shared) print "#define __NR_" name " (LIBSYS_NR_BASE + " shared ")"
	else put_lines("#define __NR_" name " LIBSYS_NR(", "\t", list ")", " \\")
	print "#endif"
}

function only(i,    k, s) {
	for (k = 1; k <= families; k++) s = s (k > 1 ? ", " : "") (k == i)
	return s
}
