# SPDX-License-Identifier: 0BSD
# Comes after doc/calls/read.awk. Writes out/FAMILY.rs for each family in `only', separated by
# spaces: the number of every call, and its declaration in Rust.

BEGIN {
	n = split("void=core::ffi::c_void char=u8 unsigned_char=u8 unsigned_short=u16 int=i32 " \
		"unsigned_int=u32 long=isize unsigned_long=usize libsys_size_t=usize " \
		"libsys_loff_t=i64 libsys_u64=u64 libsys_sigset_t=core::ffi::c_void", word, " ")
	FS = "\t"
	for (; n; n--) {
		split(word[n], pair, "=")
		rust[pair[1]] = pair[2]
	}
}

END {
	ready()
	n = split(only, wanted, " ")
	for (i = 1; i <= n; i++) {
		if (!(wanted[i] in first)) stop("lib.rs: there is no family " wanted[i])
		write_family(wanted[i])
	}
}

function write_family(f,    to, i, r, k, s, c) {
	to = out "/" f ".rs"
	# These are as wide as a register.
	rust["libsys_off_t"] = rust["libsys_clock_t"] = f ~ /^(x32|n32)$/ ? "i64" : "isize"
	print "// SPDX-License-Identifier: 0BSD" >to
	print "// Linux " linux " on " abis_of[f] ", made by libsys." >to
	for (i = 1; i <= calls; i++)
		if (has_call(call[i], f))
			print "pub const SYS_NR_" call[i] ": isize = " \
				number[call[i], has_call(call[i], f), f] ";" >to
	print "extern \"C\" {" >to
	for (i = 1; i <= calls; i++) {
		r = has_call(call[i], f)
		if (!r) continue
		s = c = ""
		for (k = 1; k <= params[call[i], r]; k++) {
			s = s (k > 1 ? ", " : "") name_of(pname[call[i], r, k]) ": " \
				of_type(type[call[i], r, k])
			c = c (k > 1 ? ", " : "") parameter(call[i], r, k)
		}
		print "    /// `" returns[call[i], r] (returns[call[i], r] ~ /\*$/ ? "" : " ") \
			"sys_" call[i] "(" (c == "" ? "void" : c) ")`, since Linux " \
			since_on(call[i], f) "." >to
		if (flags[call[i], r] ~ /external/ && call[i] ~ /fork|clone/)
			print "    /// It returns in the child, too." >to
		print "    pub fn sys_" call[i] "(" s ") -> " \
			(flags[call[i], r] ~ /noreturn/ ? "!" : of_type(returns[call[i], r])) \
			";" >to
	}
	print "}" >to
	close(to)
}

# The kernel uses one of Rust's keywords.
function name_of(s) { return s == "type" ? "r#type" : s }

# "const struct iovec *" is a "*const core::ffi::c_void", "char *const *" a "*const *mut u8".
function of_type(c,    constant, s, n, i, stars) {
	constant = sub(/^const /, "", c)
	n = split(c, stars, "*")
	s = stars[1]
	sub(/ $/, "", s)
	gsub(/ /, "_", s)
	if (s ~ /^(struct|union)_/) s = "void"
	if (!(s in rust)) stop("extern.awk: what is " c " in Rust?")
	s = rust[s]
	for (i = 2; i <= n; i++) {
		s = (constant ? "*const " : "*mut ") s
		constant = stars[i] ~ /const/
	}
	return s
}
