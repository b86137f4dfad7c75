# SPDX-License-Identifier: 0BSD
# Turns a table's fields into JSON.

BEGIN { FS = "\t" }

# The table has no other characters that need an escape.
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
		text = text (i == 1 ? "" : ", ") "{\"name\": " \
			quoted(substr(part[i], 1, colon - 1)) \
			", \"type\": " quoted(substr(part[i], colon + 1)) "}"
	}
	return text
}
