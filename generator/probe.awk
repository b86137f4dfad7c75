# SPDX-License-Identifier: 0BSD
# Prints text for the preprocessor, from which configure learns which ABI the compiler makes code
# for, what runs that code, and from which release of Linux the calls are.
END {
	resolve()
	printf "libsys_linux \"%s\"\n#if %s\n", linux, elsewhere()
	for (i = 1; i <= abis; i++) {
		a = abi[i]
		printf "#elif %s\nlibsys_abi \"%s\" \"%s\"\n", when[a], a, port[a]
		for (m = 1; m <= machines[a]; m++)
			printf "#if %s\nlibsys_%s \"%s\"\n#endif\n", machine_if[a, m],
				machine[a, m], machine_is[a, m]
	}
	print "#endif"
}
