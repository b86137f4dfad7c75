# SPDX-License-Identifier: 0BSD
# Prints libsys-syscalls(7): behind the text of doc/libsys-syscalls.head every call, its prototypes, the release that
# brought it, the ABIs that have it, and its page in section 2.

BEGIN {
	# Calls without a page in section 2, besides those whose names begin with osf_.
	split("atomic_barrier atomic_cmpxchg_32 breakpoint cachectl cachestat execv fchmodat2 file_getattr file_setattr " \
	      "futex_requeue futex_wait futex_waitv futex_wake get_tls getdtablesize getxattrat getxgid getxpid getxuid " \
	      "io_pgetevents kern_features listmount listns listxattrat lsm_get_self_attr lsm_list_modules " \
	      "lsm_set_self_attr memory_ordering old_adjtimex oldumount or1k_atomic process_mrelease quotactl_fd " \
	      "removexattrat riscv_flush_icache riscv_hwprobe rseq rseq_slice_yield rtas sched_get_affinity " \
	      "sched_set_affinity set_mempolicy_home_node set_tls sethae setxattrat statmount swapcontext " \
	      "switch_endian sys_debug_setcontext sysmips uprobe usr26 usr32 utrap_install", w)
	for (i in w) no_page[w[i]] = 1
	while ((getline text < head) > 0) print text
	close(head)
}

END {
	resolve()
	names = 0
	for (r = 1; r <= rows; r++) {
		if (!((name[r], "rows") in of)) sorted[++names] = name[r]
		of[name[r], "rows"] = of[name[r], "rows"] " " r
	}
	order(sorted, names)
	print ".Bl -tag -width Ds"
	for (i = 1; i <= names; i++) {
		n = split(of[sorted[i], "rows"], row, " ")
		for (k = 1; k <= n; k++) entry(row[k])
		if (page(sorted[i]) != "") print "See\n.Xr " page(sorted[i]) " 2 ."
	}
	print ".El"
	print ".Sh SEE ALSO\n.Xr syscall 2 ,\n.Xr syscalls 2 ,\n.Xr libsys_syscall 3 ,\n.Xr libsys-table 5 ,\n.Xr libsys 7"
}

function entry(r) {
	entry_head(r, "sys_")
	wrap("Linux " since[r] "; " which_abis(r) ".")
	if (returns[r] == "noreturn") print "It does not return."
	if (returns[r] == "pair") print "The second result is stored through\n.Fa " pname[r, 1] " ."
	if (by_hand[r]) print "It is not inline."
}

# The ABIs that have a row, or those that lack it, where they are fewer.
function which_abis(r,    i, with, without, w, wo) {
	for (i = 1; i <= abis; i++) {
		if ((abi[i], r) in number) { w = w (with++ ? ", " : "") abi[i] }
		else wo = wo (without++ ? ", " : "") abi[i]
	}
	if (!without) return "every ABI"
	return without < with ? "not on " wo : "on " w
}

# The page that documents a call, whose 64-bit sister is documented with it.
function page(call) {
	if (call ~ /^(clock|timer|timerfd)_.*64$/) sub(/(_time)?64$/, "", call)
	sub(/_time64$/, "", call)
	return call in no_page || call ~ /^osf_/ ? "" : call
}
