# SPDX-License-Identifier: 0BSD
# Prints libsys-syscalls(7), on what all calls have in common. Comes after read.awk. The tables
# replace `.\" FAMILIES', `.\" REGISTERS', `.\" ERRORS' and `.\" CALLS' in the head.

END {
	ready()
	while ((getline line <head) > 0) {
		if (line == ".\\\" FAMILIES") table_of_families()
		else if (line == ".\\\" REGISTERS") table_of_registers()
		else if (line == ".\\\" ERRORS") list_of_errors()
		else if (line == ".\\\" CALLS") list_of_calls()
		else print line
	}
}

function table_of_families(    i, f) {
	print ".Bl -column \"loongarch64\" \"2.6.16x\" \"64 bitsx\" " \
		"\"armel armel-thumb armhf armhf-arm\""
	print ".It Em family Ta Em since Ta Em 64 bits Ta Em ABIs"
	for (i = 1; i <= families; i++) {
		f = family[i]
		print ".It " f " Ta " first[f] " Ta " pairs[f] " Ta " abis_of[f]
	}
	print ".El"
}

function table_of_registers(    i, f) {
	print ".Bl -column \"loongarch64\" \"ble 0x100(%sr2, %r0)\" \"numberx\" \"resultx\" " \
		"\"$4 $5 $6 $7 16($29) 20($29)\""
	print ".It Em family Ta Em instruction Ta Em number Ta Em result Ta Em arguments"
	for (i = 1; i <= families; i++) {
		f = family[i]
		print ".It " f " Ta " instruction[f] " Ta " number_in[f] " Ta " result_in[f] \
			" Ta " arguments[f]
	}
	print ".El"
}

# Families whose kernel marks errors by a flag.
function list_of_errors(    i, f, k, n, text, on) {
	n = 0
	for (i = 1; i <= families; i++) {
		f = family[i]
		if (error_by[f] ~ /^-/) continue
		if (!(error_by[f] in on)) text[++n] = error_by[f]
		on[error_by[f]] = on[error_by[f]] (error_by[f] in on && on[error_by[f]] != "" ? \
			", " : "") f
	}
	print ".Bl -tag -width Ds"
	for (k = 1; k <= n; k++) {
		f = text[k]
		sub(/:.*/, "", f)
		print ".It " on[text[k]] "\n" f
	}
	print ".El"
}

function list_of_calls(    i, k, n, in_group) {
	for (i = 1; i <= calls; i++) {
		k = group_of(call[i])
		in_group[k, ++n[k]] = call[i]
	}
	print ".Bl -tag -width Ds"
	for (k = 1; k <= groups; k++) {
		print ".It " group[k]
		for (i = 1; i <= n[group[k]]; i++)
			print ".Xr sys_" in_group[group[k], i] " 3" (i < n[group[k]] ? " ," : "")
	}
	print ".El"
}
