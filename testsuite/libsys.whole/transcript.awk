# SPDX-License-Identifier: 0BSD
# transcript.awk FILE.md: what a reader types, as console.exp reads it. A block of console is a
# transcript already, one of sh is one command, one of c is a file, named by its first line; `code'
# is a command where it begins like one.

function begin(n) { printf "@%d\n", n }

/^```/ && block == "" { block = substr($0, 4); lines = 0; if (block == "console") begin(NR); next }
/^```/ { if (block == "c") print "> C"; block = ""; next }
block == "console" { print; next }
block == "sh" {
	if (!lines++) { begin(NR); print "$ set -e" }
	print "> " $0
	next
}
block == "c" {
	if (!lines++) {
		if ($0 !~ /^\/\* [a-z]+\.c \*\/$/) {
			print FILENAME ":" FNR ": the block has no name" | "cat 1>&2"
			exit 1
		}
		begin(NR)
		print "$ cat >" $2 " <<'C'"
	}
	print "> " $0
	next
}
block == "" {
	text = $0
	while (match(text, /`[^`]+`/)) {
		code = substr(text, RSTART + 1, RLENGTH - 2)
		text = substr(text, RSTART + RLENGTH)
		if (code ~ /^(\.\/|\.ci\/|scripts\/(check|demo|lint))/ ||
			code ~ /^(awk|cc|gdb|make|man|pkg-config|strace|tcc|valgrind) /) {
			begin(NR)
			print "$ inline '" code "'"
		}
	}
}
