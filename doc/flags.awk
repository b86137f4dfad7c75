# SPDX-License-Identifier: 0BSD
# libsys-flags(7), from its head and flags.tbl.
BEGIN {
	FS = "\t"
	while ((getline line <head) > 0) {
		if (line == ".\\\" TABLE") break
		print line
	}
}

/^#/ || !NF { next }

/^= / {
	if (open++) print ".El"
	print ".Ss " substr($0, 3) "\n.Bl -tag -width Ds"
	next
}

NF < 5 || $4 !~ /^(works|no: .)/ {
	print FILENAME ":" FNR ": malformed" >"/dev/stderr"
	bad = 1
	exit
}

{
	n = split($1, flag, " ")
	item = ""
	for (i = 1; i <= n; i++) item = item " Fl " substr(flag[i], 2)
	print ".It" item
	where = $2 == "all" ? "" : $2
	sub(/^all -/, "all but ", where)
	if ($3 != "any") where = (where == "" ? "" : where ", ") $3
	print ($4 == "works" ? "Works" : "No") (where == "" ? "." : " \\(em " where ".")
	if ($6 != "") {
		gsub(/[.:,] /, "&\n", $6)
		gsub(/ \n/, "\n", $6)
		print $6
	}
}

END {
	if (bad) exit 1
	print ".El"
	while ((getline line <head) > 0) print line
}
