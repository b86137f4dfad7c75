# SPDX-License-Identifier: 0BSD
# Writes out/NAME.h for each header of constants.tbl, with a macro for each row unless one is
# defined already. Prints the headers' names.

function bad(reason) {
	print FILENAME ":" FNR ": " reason | "cat 1>&2"
	close("cat 1>&2")
	failed = 1
	exit 1
}

function finish() {
	if (file == "") return
	print "\n#endif" >file
	close(file)
}

function define(name, value) {
	return "#define " name " " (value ~ /^-/ ? "(" value ")" : value) "\n"
}

/^[ \t]*(#|$)/ { next }
$1 == "when" {
	if (NF < 3) bad("`when' wants a column and what the compiler defines")
	for (i = 3; i <= NF; i++) when[$2] = (i > 3 ? when[$2] " || " : "") "defined " $i
	next
}
$1 == "header" {
	if (NF != 2 || $2 !~ /^[a-z0-9]+$/) bad("bad header")
	finish()
	file = out "/" $2 ".h"
	guard = "LIBSYS_CONSTANTS_" toupper($2) "_H"
	print "/* SPDX-License-Identifier: 0BSD */\n/* Made from tables/constants.tbl by generator/constants.awk; do not edit. */" >file
	print "#ifndef " guard "\n#define " guard "\n\n#include <libsys/types.h>\n" >file
	print $2 ".h"
	columns = 0
	next
}
file == "" { bad("a row ahead of the first header") }
$1 == "name" {
	if ($2 != "generic") bad("the columns are: name generic ABI...")
	columns = NF
	for (i = 3; i <= NF; i++) {
		if (!($i in when)) bad("no `when' for column " $i)
		column[i] = $i
	}
	next
}
{
	if (!columns) bad("a row ahead of the names of its columns")
	if (NF != 2 && NF != columns) bad("a row has 2 fields or " columns ", not " NF)
	if ($1 !~ /^[A-Z_][A-Z0-9_a-z]*$/) bad("bad name " $1)
	if ($1 in seen) bad($1 " stands here twice")
	seen[$1] = 1
	for (i = 2; i <= NF; i++)
		if ($i !~ /^(0x[0-9a-f]+|-?[0-9]+)$/ && !(i == 2 && $i in seen) &&
			!(i > 2 && $i ~ /^[=-]$/)) bad("bad value " $i)
	# All ABIs with one value share a condition.
	n = 0
	for (i = 3; i <= NF; i++) {
		if ($i == "=") continue
		for (j = 1; j <= n && value[j] != $i; j++) continue
		condition[j] = (j > n ? "" : condition[j] " || ") when[column[i]]
		value[j] = $i
		if (j > n) n = j
	}
	text = ""
	for (j = 1; j <= n; j++)
		text = text (j == 1 ? "#if " : "#elif ") condition[j] "\n" \
			(value[j] == "-" ? "" : define($1, value[j]))
	text = n ? text "#else\n" define($1, $2) "#endif\n" : define($1, $2)
	printf "#ifndef %s\n%s#endif\n", $1, text >file
}

END {
	if (failed) exit 1
	finish()
}
