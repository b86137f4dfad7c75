# SPDX-License-Identifier: 0BSD
# Prints the table for programs to read, one row on each line. libsys-table(5) describes the format.

END {
	resolve()
	printf "# libsys-table\t1\n# linux\t%s\n", linux
	for (i = 1; i <= abis; i++)
		printf "# abi\t%s\t%s\t%s\n", abi[i], pairs[abi[i]], when[abi[i]]
	printf "name\tsince\tgeneric\tresult\tflags\tparameters\tregisters"
	for (i = 1; i <= abis; i++) printf "\t%s", abi[i]
	print ""
	for (r = 1; r <= rows; r++) if (exists(r)) line(r)
}

function line(r,    i) {
	printf "%s\t%s\t%s\t%s\t%s\t%s\t%s", name[r], since[r], generic[r], c_result(r),
		or_dash(flags(r)),
		or_dash(parameters(r)), or_dash(registers(r))
	for (i = 1; i <= abis; i++) printf "\t%s", (abi[i], r) in number ? number[abi[i], r] : "-"
	print ""
}

function exists(r,    i) {
	for (i = 1; i <= abis; i++) if ((abi[i], r) in number) return 1
	return 0
}

function flags(r,    s) {
	s = returns[r] ~ /^(noreturn|pair|both)$/ ? returns[r] : ""
	return s (by_hand[r] ? (s == "" ? "" : ",") "external" : "")
}

function registers(r,    i, s) {
	s = ""
	if (returns[r] ~ /^(pair|both)$/) return s
	for (i = 1; i <= params[r]; i++) s = s (i == 1 ? "" : ",") pclass[r, i]
	return s
}
