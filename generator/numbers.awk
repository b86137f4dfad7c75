# SPDX-License-Identifier: 0BSD
# Prints for scripts/compare-kernel, for every ABI: `abi ABI PORT NUMBERS BASE TAG...', and for each
# of its calls `ours ABI NAME NUMBER'.
END {
	resolve()
	for (i = 1; i <= abis; i++) {
		printf "abi %s %s %s %s common", abi[i], port[abi[i]], numbers[abi[i]], base[abi[i]]
		for (k in has) {
			split(k, part, SUBSEP)
			if (part[1] == abi[i] && part[2] != "common") printf " %s", part[2]
		}
		print ""
		for (r = 1; r <= rows; r++)
			if ((abi[i], r) in number) print "ours", abi[i], name[r], number[abi[i], r]
	}
}
