# SPDX-License-Identifier: 0BSD
# Turns the output of portable-tsv.awk into JSON. Comes after json-text.awk.

$1 == "# libsys-portable" { printf "{\"libsys-portable\": %d,\n", $2; next }
$1 == "# linux" { printf "\"linux\": %s,\n\"functions\": [", quoted($2); next }
$1 == "name" { for (i = 4; i <= NF; i++) abi[i] = $i; next }
{
	printf "%s\n{\"name\": %s, \"result\": %s, ", functions++ ? "," : "", quoted($1), quoted($2)
	printf "\"parameters\": [%s], \"calls\": {", parameters($3)
	comma = ""
	for (i = 4; i <= NF; i++) if ($i != "-") {
		printf "%s%s: %s", comma, quoted(abi[i]), quoted($i)
		comma = ", "
	}
	printf "}}"
}
END { print "]}" }
