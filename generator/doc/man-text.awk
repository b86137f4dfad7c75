# SPDX-License-Identifier: 0BSD
# What the pages of calls share: the head of an entry, lines of text, the page of a call in section
# 2.

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
}

function entry_head(r, prefix, suffix,    i) {
	print ".It Xo"
	print ".Ft " c_result(r)
	print ".Fo " prefix name[r] suffix
	for (i = 1; i <= params[r]; i++)
		if (pclass[r, i] != "pad")
			print ".Fa \"" ptype[r, i] (ptype[r, i] ~ /\*$/ ? "" : " ") pname[r, i] "\""
	if (params[r] == 0) print ".Fa void"
	print ".Fc\n.Xc"
}

# No line of text longer than 80 bytes.
function wrap(text,    n, i, word, line) {
	n = split(text, word, " ")
	line = word[1]
	for (i = 2; i <= n; i++)
		if (length(line) + length(word[i]) < 80) line = line " " word[i]
		else { print line; line = word[i] }
	print line
}

# The page that documents a call, whose 64-bit sister is documented with it.
function page(call) {
	if (call ~ /^(clock|timer|timerfd)_.*64$/) sub(/(_time)?64$/, "", call)
	sub(/_time64$/, "", call)
	return call in no_page || call ~ /^osf_/ ? "" : call
}
