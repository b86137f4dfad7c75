# SPDX-License-Identifier: 0BSD
# After generator/portable.awk and table.awk: the calls of ABI `want' for program.c, or what must be
# seen of them; the portable ones by portable.awk.
#
#   show=rows     lines for door-rows.h
#   show=expect   name, result (bits and sign, or never), registers; for each pass, in the order of
#                 the rows
#   by=libc       of the system calls only, made by libc's syscall()
#
# Nothing is taken from the generator of the headers: widths come from the types, the compiler's
# size of long (long=4 or 8, bytes) and byte order (endian=little or big), pairs from the ABI's
# table.

END {
	resolve()
	resolve_portable()
	word = pairs[want] == "none" ? 8 : 4
	for (pass = 0; pass < (show == "rows" ? 1 : 2); pass++) {
		for (r = 1; r <= rows; r++)
			if ((want, r) in number)
				print show != "rows" ? expected(r, pass) : \
					by == "libc" ? libc_line(r) : row_line(r, "sys_")
		for (i = 1; i <= portables && by != "libc"; i++) {
			r = "p" i
			if (!((want, r) in chosen)) continue
			print show == "rows" ? row_line(r, "libsys_") \
				: portable_expected(r, chosen[want, r], pass, "")
			if (is_older(r))
				print show == "rows" ? row_line(r, "libsys_", "_or_older") \
					: portable_expected(r, chosen[want, r], pass, "_or_older")
		}
	}
}

function row_line(r, prefix, suffix,    i, k, s) {
	k = 0
	s = ""
	for (i = 1; i <= params[r]; i++) {
		if (pclass[r, i] == "pad") continue
		s = s (s == "" ? "" : ", ") (pclass[r, i] == "ptr" ? "P(" : "W(") k++ ")"
	}
	# A page that can be mapped, a time that can be read, and what the function writes.
	if (prefix name[r] == "libsys_mmap" && form_args[r, chosen[want, r]] ~ /MMAP2/)
		sub(/W\(5\)/, "PAGE(5)", s)
	if (prefix == "libsys_" && form_args[r, chosen[want, r]] ~ /STATFS\(/)
		sub(/P\(1\)/, "WRITTEN", s)
	if (prefix name[r] == "libsys_select") sub(/P\(4\)/, "TIME", s)
	s = prefix name[r] suffix "(" s ")"
	if (returns[r] == "void*") s = "(__UINTPTR_TYPE__)" s
	return watched(r, prefix name[r] suffix, s)
}

# The number is libc's, where its headers are as new as the call.
function libc_line(r,    i, k, s) {
	k = filled = 0
	s = "__NR_" name[r]
	print "#ifndef " s "\n#define " s " SYS_NR_" name[r] "\n#endif"
	for (i = 1; i <= params[r]; i++)
		s = s registers_for(r, i, pclass[r, i] == "pad" ? "" : k++)
	return watched(r, "sys_" name[r], "LIBC(" s ")")
}

function watched(r, row, call) {
	return (result_of(r) == "never" ? "NEVER(" : "CALL(") row ", " call ")"
}

function expected(r, pass,    i, k, s) {
	k = 0
	s = name[r] " " result_of(r)
	if (returns[r] ~ /^(pair|both)$/) return s # its pointer is for the wrapper
	filled = 0
	for (i = 1; i <= params[r]; i++)
		s = s registers_for(r, i, pclass[r, i] == "pad" ? "" : value_of(k++, pass))
	return s
}

# What the next registers have of a parameter whose value is v; `filled' of them are. In rows it is
# what syscall() takes, and v the position of the value.
function registers_for(r, i, v,    s, between) {
	between = show == "rows" ? ", " : " "
	if (pclass[r, i] == "pad") { filled++; return between zero() }
	if (pclass[r, i] != "64" || word == 8) { filled++; return between whole(r, i, v) }
	s = ""
	if (pairs[want] == "even" && filled % 2) { s = between zero(); filled++ }
	filled += 2
	return s between half(v, endian == "big") between half(v, endian != "big")
}

function zero() { return show == "rows" ? "0L" : same("0", 2 * word) }
function whole(r, i, v) {
	if (show != "rows") return extend(v, width(r, i), is_signed(r, i))
	return "(libsys_word)(" (pclass[r, i] == "ptr" ? "__UINTPTR_TYPE__" : ptype[r, i]) ")W(" v ")"
}
function half(v, high) {
	if (show == "rows") return (high ? "HIGH(" : "LOW(") v ")"
	return substr(v, high ? 1 : 9, 8)
}

function result_of(r) {
	# With two results it writes to where its pointer says, which is nowhere here.
	if (returns[r] ~ /^(noreturn|pair|both)$/) return "never"
	if (returns[r] == "loff_t") return "64s"
	if (returns[r] == "off_t" || returns[r] == "clock_t") return 8 * word "s"
	return 8 * long (returns[r] == "void*" ? "u" : "s")
}

# The k-th argument's 64 bits, in hexadecimal: bytes from 0x80 or 0x01 on, all different.
function value_of(k, pass,    s, b) {
	s = ""
	for (b = 0; b < 8; b++) s = s sprintf("%02x", (pass ? 1 : 128) + 8 * k + b)
	return s
}

function same(c, n,    s) { s = ""; while (n-- > 0) s = s c; return s }

# The low `bytes' of v as a register holds them.
function extend(v, bytes, signed) {
	v = substr(v, 17 - 2 * bytes)
	return same(signed && v ~ /^[89a-f]/ ? "f" : "0", 2 * (word - bytes)) v
}

function width(r, i,    t) {
	t = ptype[r, i]
	sub(/^const /, "", t)
	if (pclass[r, i] == "64") return 8
	if (pclass[r, i] == "ptr" || t == "libsys_size_t" || t ~ /long/) return long
	if (pclass[r, i] == "off" || t == "libsys_off_t" || t == "libsys_clock_t") return word
	if (t ~ /short/) return 2
	if (t ~ /^(signed|unsigned) char$/) return 1
	if (t ~ /^((un)?signed )?int$/ || t == "unsigned") return 4
	complain(line_of[r], "the tests do not know the width of " t)
}

function is_signed(r, i) {
	return ptype[r, i] !~ /unsigned|size_t|libsys_u64/ && pclass[r, i] != "ptr"
}
