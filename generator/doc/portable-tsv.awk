# SPDX-License-Identifier: 0BSD
# Prints the portable names for programs to read, one on each line. Comes after tsv-text.awk.
# libsys-table(5) describes the format.

END {
	resolve()
	resolve_portable()
	printf "# libsys-portable\t1\n# linux\t%s\n", linux
	printf "name\tresult\tparameters"
	for (i = 1; i <= abis; i++) printf "\t%s", abi[i]
	print ""
	for (i = 1; i <= portables; i++) {
		line("p" i, "")
		if (is_older("p" i)) line("p" i, "_or_older")
	}
}

# A function with a second form has the names of both calls.
function line(r, suffix,    j, call) {
	printf "%s\t%s\t%s", name[r] suffix, c_result(r), or_dash(parameters(r))
	for (j = 1; j <= abis; j++) {
		call = (abi[j], r) in chosen ? form_call[r, chosen[abi[j], r]] : "-"
		if (suffix != "" && has_older(abi[j], r)) call = call "," form_call[r, 0]
		printf "\t%s", call
	}
	print ""
}
