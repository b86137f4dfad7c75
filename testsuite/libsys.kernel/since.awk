# SPDX-License-Identifier: 0BSD
# Of syscalls.tsv and portable.tsv, in this order: for since.c, each call of `abi', its number, the
# release of Linux that brought it, and whether a portable one makes it.
BEGIN { FS = "\t" }
/^#/ { next }
$1 == "name" { tables++; for (i = 1; i <= NF; i++) if ($i == abi) at = i; next }
tables == 1 && $at != "-" { call[++calls] = $1; number[calls] = $at; since[calls] = $2 }
tables == 2 { for (n = split($at, w, ","); n; n--) portable[w[n]] = 1 }
END {
	for (i = 1; i <= calls; i++) {
		split(since[i], w, ".")
		printf "{ \"%s\", %d, %d, %d },\n", call[i], number[i], w[1] * 1000 + w[2],
			call[i] in portable
	}
}
