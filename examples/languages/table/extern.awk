# SPDX-License-Identifier: 0BSD
# Rust's declarations of the calls of an ABI, from syscalls.tsv: libsys-table(5).
BEGIN {
	n = split("void=() int=i32 unsigned_int=u32 unsigned_short=u16 long=isize unsigned_long=usize libsys_size_t=usize " \
		"libsys_loff_t=i64 libsys_u64=u64 libsys_off_t=isize libsys_clock_t=isize", word,
			/[ =]/)
	for (FS = "\t"; n > 0; n -= 2) rust[word[n - 1]] = word[n]
}
function type(c) {
	gsub(/ /, "_", c)
	return c ~ /\*/ ? (c ~ /^const/ ? "*const u8" : "*mut u8") : rust[c]
}
!/^#/ && !seen++ { for (i = 1; i <= NF; i++) at[$i] = i; next }
!/^#/ && $at[abi] != "-" {
	n = split($at["parameters"], p, /[,:]/)
	for (i = 2; i <= n; i += 2) p[0] = p[0] "r#" p[i - 1] ": " type(p[i]) ", "
	print "extern \"C\" { pub fn sys_" $at["name"] "(" p[0] ") -> " \
		($at["flags"] ~ /noreturn/ ? "!" : type($at["result"])) "; }"
}
