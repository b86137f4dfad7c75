# SPDX-License-Identifier: 0BSD
# What makes JSON of a table's fields.

BEGIN { FS = "\t" }

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
		text = text (i == 1 ? "" : ", ") "{\"name\": " \
			quoted(substr(part[i], 1, colon - 1)) \
			", \"type\": " quoted(substr(part[i], colon + 1)) "}"
	}
	return text
}
