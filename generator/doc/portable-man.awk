# SPDX-License-Identifier: 0BSD
# Prints libsys-portable(7): the text of doc/man7/libsys-portable.head, then every portable name
# with its prototype and its system calls, each with its first release. Comes after releases.awk,
# man-text.awk and doc/calls/section2.awk.

BEGIN { while ((getline text < head) > 0) print text; close(head) }

END {
	resolve()
	resolve_portable()
	for (i = 1; i <= portables; i++) {
		if (("p" i) in heading) {
			if (i > 1) print ".El"
			print ".Ss " heading["p" i] "\n.Bl -tag -width Ds"
		}
		entry_head("p" i, "libsys_")
		wrap(made_by("p" i))
		if (page(mostly) != "") print "See\n.Xr " page(mostly) " 2 ."
		if (is_older("p" i)) {
			entry_head("p" i, "libsys_", "_or_older")
			wrap(older_of("p" i))
		}
	}
	print ".El"
	kernels()
	print ".Sh FILES\n.Bl -tag -width Ds\n.It Pa share/libsys/portable.tsv\n.It Pa share/libsys/portable.json"
	print "The same for programs to read:\n.Xr libsys-table 5 .\n.El"
	print ".Sh SEE ALSO\n.Xr libsys_clone 3 ,\n.Xr libsys_sigaction 3 ,\n.Xr libsys_vdso_clock_gettime 3 ,"
	print ".Xr libsys 7 ,\n.Xr libsys-headers 7 ,\n.Xr libsys-syscalls 7"
}

# The releases of Linux that the functions need, the newest first: on 64-bit ABIs, then on 32-bit
# ABIs where they differ.
function kernels(    i, j, r, wide, narrow, n, order_of, on64, on32, all64, all32) {
	print ".Sh KERNELS"
	print "For what start-up needs, see\n.Xr crt0 7 .\nThe functions below need at least " \
		"the release named.\nThe others need Linux 2.6.39, or the ABI's first release if that " \
		"is later.\n.Bl -tag -width Ds"
	for (i = 1; i <= portables; i++) {
		r = "p" i
		wide = narrow = "0"
		for (j = 1; j <= abis; j++) {
			if (!((abi[j], r) in chosen)) continue
			if (has_one(abi[j], "64")) wide = later(wide, needs(abi[j], r))
			else narrow = later(narrow, needs(abi[j], r))
		}
		if (later(wide, "3.0") == wide)
			on64[wide] = on64[wide] (on64[wide] == "" ? "" : ", ") name[r]
		if (later(narrow, "3.0") == narrow && narrow != wide)
			on32[narrow] = on32[narrow] (on32[narrow] == "" ? "" : ", ") name[r]
	}
	releases(on64)
	print ".El\n.Pp\nOn 32-bit ABIs these need a later release, because times had 32 bits " \
		"before:\n.Bl -tag -width Ds"
	releases(on32)
	print ".El\n.Pp\nFunctions whose names end in _or_older need only Linux 2.6.39 everywhere."
	print "Some ABIs had only socketcall for sockets:\ni386, m68k and s390x before Linux " \
		"4.3, sparc and sparc64 before 4.4.\nSome had only ipc for System V's calls " \
		"before Linux 5.1: i386, m68k,"
	print "o32, powerpc, powerpc64, s390x, sh, sparc and sparc64."
}

# The first release with the calls that make a function on an ABI.
function needs(a, r,    n, t, i, s) {
	n = split(form_calls[r, chosen[a, r]], t, ",")
	s = "0"
	for (i = 1; i <= n; i++) s = later(s, since[row_on(a, t[i])])
	return s
}

# Prints the list and empties it.
function releases(on,    s, newest) {
	for (;;) {
		newest = "0"
		for (s in on) newest = later(newest, s)
		if (newest == "0") return
		print ".It Linux " newest
		wrap(on[newest])
		delete on[newest]
	}
}

# "By sys_fcntl64 (Linux 2.4) on arm, i386; sys_fcntl (Linux 1.0) on the others." The most
# common call is left in mostly.
function made_by(r,    a, i, k, s, call, calls, seen, on, count, most, none, order_of) {
	calls = 0
	none = ""
	for (i = 1; i <= abis; i++) {
		a = abi[i]
		if (!((a, r) in chosen)) { none = none (none == "" ? "" : ", ") a; continue }
		k = form_row[r, chosen[a, r]]
		call = form_call[r, chosen[a, r]] "\t" since[k]
		if (!(call in seen)) { seen[call] = 1; order_of[++calls] = call }
		on[call] = on[call] (count[call]++ ? ", " : "") a
	}
	most = 1
	for (i = 2; i <= calls; i++) if (count[order_of[i]] > count[order_of[most]]) most = i
	mostly = order_of[most]
	sub(/\t.*/, "", mostly)
	s = ""
	for (i = 1; i <= calls; i++)
		if (i != most) s = s said(order_of[i]) " on " on[order_of[i]] "; "
	s = s said(order_of[most]) (calls > 1 ? " on the others" : "")
	return "By " s "." (none == "" ? "" : " Not on " none ".")
}

# The call that the second form falls back to, and the ABIs.
function older_of(r,    i, on, row, n) {
	n = 0
	for (i = 1; i <= abis; i++)
		if (has_older(abi[i], r)) {
			on = on (n++ ? ", " : "") abi[i]
			row = row_on(abi[i], form_call[r, 0])
		}
	return "The same, or if the kernel does not know that call, sys_" form_call[r, 0] \
		" (Linux " since[row] ")" \
		(n == abis ? "." : " on " on ".")
}

function said(call,    f) { split(call, f, "\t"); return "sys_" f[1] " (Linux " f[2] ")" }
