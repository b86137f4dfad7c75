# SPDX-License-Identifier: 0BSD
# Which page of section 2, of the Linux man-pages project, documents a call.

BEGIN {
	# Calls without a page there, besides those whose names begin with osf_.
	split("atomic_barrier atomic_cmpxchg_32 breakpoint cachectl cachestat execv fchmodat2 " \
		"file_getattr file_setattr futex_requeue futex_wait futex_waitv futex_wake " \
		"get_tls getdtablesize getxattrat getxgid getxpid getxuid io_pgetevents " \
		"kern_features listmount listns listxattrat lsm_get_self_attr lsm_list_modules " \
		"lsm_set_self_attr memory_ordering old_adjtimex oldumount or1k_atomic " \
		"process_mrelease quotactl_fd removexattrat riscv_flush_icache riscv_hwprobe " \
		"rseq rseq_slice_yield rtas sched_get_affinity sched_set_affinity " \
		"set_mempolicy_home_node set_tls sethae setxattrat statmount swapcontext " \
		"switch_endian sys_debug_setcontext sysmips uprobe usr26 usr32 utrap_install", \
		no_page_words, " ")
	for (i in no_page_words) no_page[no_page_words[i]] = 1
}

# Its name, or "" if there is none. The page of a call with a 64-bit sister covers both.
function page(call) {
	if (call ~ /^(clock|timer|timerfd)_.*64$/) sub(/(_time)?64$/, "", call)
	sub(/_time64$/, "", call)
	return call in no_page || call ~ /^osf_/ ? "" : call
}
