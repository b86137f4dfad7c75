# SPDX-License-Identifier: 0BSD
# Turns the output of tsv.awk into JSON with the same content. Comes after json-text.awk.
# libsys-table(5) describes the format.

$1 == "# libsys-table" { printf "{\"libsys-table\": %d,\n", $2; next }
$1 == "# linux" { printf "\"linux\": %s,\n\"abis\": {", quoted($2); next }
$1 == "# abi" {
	printf "%s\n%s: {\"pairs\": %s, \"when\": %s}", abis++ ? "," : "", quoted($2), quoted($3),
		quoted($4)
	next
}
$1 == "name" {
	for (i = 8; i <= NF; i++) abi[i] = $i
	printf "},\n\"calls\": ["
	next
}
{
	printf "%s\n{\"name\": %s, \"since\": %s, ", calls++ ? "," : "", quoted($1), quoted($2)
	printf "\"generic\": %s, \"result\": %s, ", $3 == "-" ? "null" : $3, quoted($4)
	printf "\"flags\": [%s], \"parameters\": [%s], \"registers\": [%s], \"numbers\": {",
		list($5), parameters($6), list($7)
	comma = ""
	for (i = 8; i <= NF; i++) if ($i != "-") {
		printf "%s%s: %s", comma, quoted(abi[i]), $i
		comma = ", "
	}
	printf "}}"
}
END { print "]}" }
