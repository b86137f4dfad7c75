# SPDX-License-Identifier: 0BSD
# Prints what configure hands to the preprocessor to learn which ABI the compiler makes code for.
END {
	resolve()
	for (i = 1; i <= abis; i++)
		printf "#%s %s\nlibsys_abi \"%s\" \"%s\"\n", (i == 1 ? "if" : "elif"), when[abi[i]], abi[i], port[abi[i]]
	print "#endif"
}
