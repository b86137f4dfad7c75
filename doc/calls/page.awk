# SPDX-License-Identifier: 0BSD
# Makes the page that finds a call: reads registers.tbl, groups.tbl, tables/errors.tbl, syscalls.tsv
# and portable.tsv. The files css, style and script go into it; nav is what every page begins with.
# All that it says stands in it as text: the script only looks there.

BEGIN { FS = "\t" }
FNR == 1 { file = FILENAME; sub(/.*\//, "", file) }
file == "registers.tbl" && !/^#/ {
	instruction[$1] = $2; number_in[$1] = $3; arguments[$1] = $4; result_in[$1] = $5;
	error_by[$1] = $6
}
file == "groups.tbl" && !/^#/ { group[++groups] = $1; names_of[groups] = "^(" $2 ")$" }
file == "errors.tbl" && !/^#/ && NF { error_line[++errors] = $0 }
file == "syscalls.tsv" && $1 == "# linux" { linux = $2 }
file == "syscalls.tsv" && $1 == "# abi" { pairs[$2] = $3 }
file == "syscalls.tsv" && !/^#/ {
	if ($1 == "name") { for (i = 8; i <= NF; i++) abi[i] = $i; last = NF; next }
	if (!($1 in since)) { call[++calls] = $1; since[$1] = $2 }
	row[$1, ++rows[$1]] = $0
}
# Which of ours makes the call, and where.
file == "portable.tsv" && !/^#/ && $1 != "name" {
	split("", seen)
	for (i = 4; i <= NF; i++) {
		n = split($i, w, ",")
		for (j = 1; j <= n; j++) if (!(w[j] in seen)) {
			seen[w[j]] = 1
			portable[w[j]] = portable[w[j]] (w[j] in portable ? " " : "") $1
		}
	}
}
END {
	if (!calls || !groups || !errors) {
		print "page.awk: a table is missing" >"/dev/stderr"
		exit 1
	}
	head()
	for (i = 2; i <= calls; i++)
		for (j = i; j > 1 && call[j] < call[j - 1]; j--) {
			t = call[j]
			call[j] = call[j - 1]
			call[j - 1] = t
		}
	for (i = 1; i <= calls; i++) article(call[i])
	print "</main>"
	foot()
}

function esc(s) { gsub(/&/, "\\&amp;", s); gsub(/</, "\\&lt;", s); return s }

function include(file,    line) {
	while ((getline line <file) > 0) if (line !~ /SPDX/) print line
	close(file)
}

function group_of(name,    i, n) {
	for (i = 1; i <= groups; i++) if (name ~ names_of[i]) { n++; group_found = group[i] }
	if (n != 1) { print "groups.tbl: " name " is in " n + 0 " groups" >"/dev/stderr"; exit 1 }
	return group_found
}

function head(    i) {
	print "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"
	print "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
	print "<title>System calls of Linux " linux "</title>\n<style>"
	include(css)
	include(style)
	print "</style>\n</head>\n<body>"
	print nav
	print "<h1>System calls of Linux " linux "</h1>"
	print "<p>" calls " calls on " last - 7 " ABIs. See also: <a href=\"#abis\">registers</a>, <a href=\"#errors\">errors</a>.</p>"
	print "<form role=\"search\" hidden>"
	print "<input type=\"search\" id=\"q\" placeholder=\"name, number or parameter\" aria-label=\"Search\" autocomplete=\"off\">"
	printf "<select id=\"abi\" aria-label=\"ABI\"><option value=\"\">every ABI</option>"
	for (i = 8; i <= last; i++) printf "<option>%s</option>", abi[i]
	printf "</select>\n<select id=\"group\" aria-label=\"Group\"><option value=\"\">every group</option>"
	for (i = 1; i <= groups; i++) printf "<option>%s</option>", group[i]
	print "</select>\n<select id=\"since\" aria-label=\"Since\"><option value=\"\">any release</option></select>"
	print "<label><input type=\"checkbox\" id=\"all\"> on every ABI</label>"
	print "<output id=\"count\"></output>\n</form>\n<main>"
}

# Parameters by name, and the ABIs by number, of each form that a call has.
function article(name,    r, i, n, f, p, a, k, text, order, on) {
	print "<article id=\"" name "\" data-group=\"" group_of(name) "\" data-since=\"" \
		since[name] "\">"
	print "<h2><a href=\"#" name "\">" name "</a></h2>"
	printf "<p class=\"about\">%s, since Linux %s", group_of(name), since[name]
	if (name in portable) {
		n = split(portable[name], p, " ")
		printf "; portable form:"
		for (i = 1; i <= n; i++)
			printf "%s <a href=\"libsys-portable.7.html\">libsys_%s</a>",
			(i > 1 ? "," : ""), p[i]
	}
	print "</p>"
	for (r = 1; r <= rows[name]; r++) {
		n = split(row[name, r], f, "\t")
		text = esc(f[4]) (f[4] ~ /\*$/ ? "" : " ") "<b>" name "</b>("
		k = split(f[6] == "-" ? "" : f[6], p, ",")
		if (!k) text = text "void"
		for (i = 1; i <= k; i++) {
			a = index(p[i], ":")
			on = substr(p[i], a + 1)
			text = text (i > 1 ? ", " : "") esc(on) (on ~ /\*$/ ? "" : " ") "<var>" \
				substr(p[i], 1, a - 1) "</var>"
		}
		print "<div class=\"form\" data-registers=\"" f[7] "\">\n<pre>" text ")</pre>"
		split("", where)
		order = ""
		for (i = 8; i <= n; i++) if (f[i] != "-") {
			if (!(f[i] in where)) order = order " " f[i]
			where[f[i]] = where[f[i]] " " abi[i]
		}
		printf "<dl>"
		k = split(order, p, " ")
		for (i = 1; i <= k; i++)
			printf "<dt>%s</dt><dd>%s</dd>", p[i], substr(where[p[i]], 2)
		print "</dl>\n</div>"
	}
	print "</article>"
}

function foot(    i, j, n, f, columns) {
	print "<section id=\"abis\">\n<h1>Registers</h1>"
	print "<p>A 64-bit value fills one register (none), any two, or two of which the first has an even index.</p>"
	print "<div class=\"wide\"><table>\n<tr><th>ABI<th>instruction<th>number<th>arguments<th>result<th>error<th>64-bit pairs"
	for (i = 8; i <= last; i++) {
		if (!(abi[i] in instruction)) {
			print "registers.tbl: no " abi[i] >"/dev/stderr"
			exit 1
		}
		print "<tr id=\"abi-" abi[i] "\"><td>" abi[i] "<td>" instruction[abi[i]] "<td>" \
			number_in[abi[i]] "<td>" \
			arguments[abi[i]] "<td>" result_in[abi[i]] "<td>" error_by[abi[i]] "<td>" \
				pairs[abi[i]]
	}
	print "</table></div>\n</section>\n<section id=\"errors\">\n<h1>Errors</h1>"
	print "<p>A port that is not here counts as the generic ABIs do; = is the same number, - none.</p>\n<div class=\"wide\"><table>"
	columns = split(error_line[1], f, " +")
	printf "<tr>"
	for (j = 1; j <= columns; j++) printf "<th>%s", f[j]
	print ""
	for (i = 2; i <= errors; i++) {
		split(error_line[i], f, " +")
		printf "<tr id=\"%s\">", f[1]
		for (j = 1; j < columns; j++) printf "<td>%s", f[j]
		n = error_line[i]
		for (j = 1; j < columns; j++) sub(/^[^ ]+ +/, "", n)
		print "<td>" n
	}
	print "</table></div>\n</section>\n<script>"
	include(script)
	print "</script>\n</body>\n</html>"
}
