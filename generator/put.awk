# SPDX-License-Identifier: 0BSD
# Writes text to a file only if that changes it, so that make rebuilds no more than it must.
function put(file, text,    old, l) {
	old = ""
	while ((getline l < file) > 0) old = old l "\n"
	close(file)
	if (old == text) return
	printf "%s", text > file
	if (!close(file)) return
	print file ": cannot be written" | "cat 1>&2"
	close("cat 1>&2")
	exit 1
}
