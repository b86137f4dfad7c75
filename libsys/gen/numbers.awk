# SPDX-License-Identifier: 0BSD
# Prints ABI, name and number of every call on every ABI, for scripts/compare-kernel.
END {
	resolve()
	for (i = 1; i <= abis; i++)
		for (r = 1; r <= rows; r++)
			if ((abi[i], r) in number) print abi[i], name[r], number[abi[i], r]
}
