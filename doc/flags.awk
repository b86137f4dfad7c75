# SPDX-License-Identifier: 0BSD
# The rows of libsys-flags(7); see page.awk.
NF < 5 || $4 !~ /^(works|no: .)/ { malformed() }

{
	n = split($1, flag, " ")
	item = ""
	for (i = 1; i <= n; i++) item = item " Fl " substr(flag[i], 2)
	print ".It" item
	where = $2 == "all" ? "" : $2
	sub(/^all -/, "all but ", where)
	if ($3 != "any") where = (where == "" ? "" : where ", ") $3
	print ($4 == "works" ? "Works" : "No") (where == "" ? "." : " \\(em " where ".")
	if ($6 != "") print_words($6)
}
