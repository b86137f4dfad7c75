# SPDX-License-Identifier: 0BSD
# Prints the page that finds a call. Comes after read.awk; tables/errors.tbl comes before the files
# of read.awk. The page includes the files css, style and script; nav is the start of every page.
# The page holds all its content as text, and the script only searches that.

file == "errors.tbl" && !/^#/ && NF { error_line[++errors] = $0 }
END {
	ready()
	if (!errors) stop("errors.tbl is missing")
	head()
	for (i = 1; i <= calls; i++) article(call[i])
	print "</main>"
	foot()
}

function esc(s) { gsub(/&/, "\\&amp;", s); gsub(/</, "\\&lt;", s); return s }

function include(file,    line) {
	while ((getline line <file) > 0) if (line !~ /SPDX/) print line
	close(file)
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
	print "<p>" calls " calls on " families \
		" families of ABIs. See also: <a href=\"#abis\">registers</a>, " \
		"<a href=\"#errors\">errors</a>.</p>"
	print "<form role=\"search\" hidden>"
	print "<input type=\"search\" id=\"q\" placeholder=\"name, number or parameter\" " \
		"aria-label=\"Search\" autocomplete=\"off\">"
	printf "<select id=\"abi\" aria-label=\"ABI\"><option value=\"\">every ABI</option>"
	for (i = 1; i <= families; i++)
		printf "<option value=\"%s\">%s%s</option>", family[i], family[i], \
			abis_of[family[i]] == family[i] ? "" : " (" abis_of[family[i]] ")"
	printf "</select>\n" \
		"<select id=\"group\" aria-label=\"Group\"><option value=\"\">every group</option>"
	for (i = 1; i <= groups; i++) printf "<option>%s</option>", group[i]
	print "</select>\n" \
		"<select id=\"since\" aria-label=\"Since\">" \
		"<option value=\"\">any release</option></select>"
	print "<label><input type=\"checkbox\" id=\"all\"> on every ABI</label>"
	print "<output id=\"count\"></output>\n</form>\n<main>"
}

# Each form of a call: its parameters by name, and its families by number.
function article(name,    r, i, n, p, k, text, order, where, f, release) {
	print "<article id=\"" name "\" data-group=\"" group_of(name) "\" data-since=\"" \
		since[name] "\">"
	print "<h2><a href=\"#" name "\">" name "</a></h2>"
	printf "<p class=\"about\">%s, since Linux %s", group_of(name), since[name]
	if (name in portable) {
		n = split(portable[name], p, " ")
		printf "; portable form:"
		for (i = 1; i <= n; i++)
			printf "%s <a href=\"libsys-portable.7.html\">libsys_%s</a>", \
				(i > 1 ? "," : ""), p[i]
	}
	print "</p>"
	for (r = 1; r <= rows[name]; r++) {
		text = esc(returns[name, r]) (returns[name, r] ~ /\*$/ ? "" : " ") \
			"<b>" name "</b>("
		if (!params[name, r]) text = text "void"
		for (i = 1; i <= params[name, r]; i++)
			text = text (i > 1 ? ", " : "") esc(type[name, r, i]) \
				(type[name, r, i] ~ /\*$/ ? "" : " ") \
				"<var>" pname[name, r, i] "</var>"
		print "<div class=\"form\" data-registers=\"" registers[name, r] "\">\n" \
			"<pre>" text ")</pre>"
		split("", where)
		order = ""
		for (i = 1; i <= families; i++) if ((name, r, family[i]) in number) {
			k = number[name, r, family[i]]
			if (!(k in where)) order = order " " k
			where[k] = where[k] " " family[i]
		}
		printf "<dl>"
		k = split(order, p, " ")
		for (i = 1; i <= k; i++) printf "<dt>%s</dt><dd>%s</dd>", p[i], \
			substr(where[p[i]], 2)
		print "</dl>\n</div>"
	}
	print since_line(name)
	print "</article>"
}

# The families by the first release that has the call.
function since_line(name,    i, j, n, t, f, on, order, text) {
	split("", on)
	n = 0
	for (i = 1; i <= families; i++) {
		f = family[i]
		if (!has_call(name, f)) continue
		t = since_on(name, f)
		if (!(t in on)) {
			for (j = n++; j >= 1 && later(order[j], t) == order[j]; j--)
				order[j + 1] = order[j]
			order[j + 1] = t
		}
		on[t] = on[t] " " f
	}
	text = "<p class=\"since\">First release:"
	for (i = 1; i <= n; i++) text = text (i > 1 ? ";" : "") " <span>" order[i] on[order[i]] \
		"</span>"
	return text ".</p>"
}

function foot(    i, j, n, f, columns) {
	print "<section id=\"abis\">\n<h1>Registers</h1>"
	print "<p>A 64-bit value takes one register (none), any two (any), or two " \
		"that start at an even index (even).</p>"
	print "<div class=\"wide\"><table>\n<tr><th>family<th>instruction<th>number" \
		"<th>arguments<th>result<th>error<th>64-bit pairs<th>ABIs"
	for (i = 1; i <= families; i++) {
		f = family[i]
		print "<tr id=\"abi-" f "\"><td>" f "<td>" instruction[f] "<td>" number_in[f] \
			"<td>" arguments[f] "<td>" result_in[f] "<td>" error_by[f] \
			"<td>" pairs[f] "<td>" abis_of[f]
	}
	print "</table></div>\n</section>\n<section id=\"errors\">\n<h1>Errors</h1>"
	print "<p>A port that is not in the table has the generic numbers. " \
		"= is the same number, - is none.</p>\n" \
		"<div class=\"wide\"><table>"
	columns = split(error_line[1], on, " +")
	printf "<tr>"
	for (j = 1; j <= columns; j++) printf "<th>%s", on[j]
	print ""
	for (i = 2; i <= errors; i++) {
		split(error_line[i], on, " +")
		printf "<tr id=\"%s\">", on[1]
		for (j = 1; j < columns; j++) printf "<td>%s", on[j]
		n = error_line[i]
		for (j = 1; j < columns; j++) sub(/^[^ ]+ +/, "", n)
		print "<td>" n
	}
	print "</table></div>\n</section>\n<script>"
	include(script)
	print "</script>\n</body>\n</html>"
}
