# SPDX-License-Identifier: 0BSD
# Makes JSON of what tsv.awk printed, and so says the same; libsys-table(5) describes the format.

BEGIN { FS = "\t" }
$1 == "# libsys-table" { printf "{\"libsys-table\": %d,\n", $2; next }
$1 == "# linux" { printf "\"linux\": %s,\n\"abis\": {", quoted($2); next }
$1 == "# abi" {
	printf "%s\n%s: {\"pairs\": %s, \"when\": %s}", abis++ ? "," : "", quoted($2), quoted($3), quoted($4)
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
	printf "\"flags\": [%s], \"parameters\": [%s], \"registers\": [%s], \"numbers\": {", list($5), parameters($6), list($7)
	comma = ""
	for (i = 8; i <= NF; i++) if ($i != "-") {
		printf "%s%s: %s", comma, quoted(abi[i]), $i
		comma = ", "
	}
	printf "}}"
}
END { print "]}" }

# What stands in the table needs no escape but these.
function quoted(s) {
	gsub(/["\\]/, "\\\\&", s)
	return "\"" s "\""
}

function list(s,    n, i, part, text) {
	if (s == "-") return ""
	n = split(s, part, ",")
	text = ""
	for (i = 1; i <= n; i++) text = text (i == 1 ? "" : ", ") quoted(part[i])
	return text
}

function parameters(s,    n, i, part, text, colon) {
	if (s == "-") return ""
	n = split(s, part, ",")
	text = ""
	for (i = 1; i <= n; i++) {
		colon = index(part[i], ":")
		text = text (i == 1 ? "" : ", ") "{\"name\": " quoted(substr(part[i], 1, colon - 1)) \
			", \"type\": " quoted(substr(part[i], colon + 1)) "}"
	}
	return text
}
