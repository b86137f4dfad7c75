# SPDX-License-Identifier: 0BSD
# The figures as Markdown tables; `limits' is the file that limits.awk wrote. With slopes.awk.

BEGIN {
	FS = "\t"
	print "<!-- SPDX-License-Identifier: 0BSD -->\n<!-- Made by bench/run; do not edit. -->\n# Figures\n"
	print "[bench/README.md](../README.md) says what is measured and how. Every figure is in "\
		"[figures.tsv](figures.tsv) and [abis.tsv](../abis.tsv).\n"
	start_table("limits", "Limits", "A run must stay within these.")
	while (limits && (getline line < limits) > 0) {
		split(line, part, FS)
		put("limits", part[2], "figure", part[3])
		put("limits", part[2], "", part[1])
	}
	start_table("own", "Size, each as its own documentation builds it",
		"Bytes of the stripped program. A dash: no "\
		"such program, or one that does not work.\n\n![](size.svg)")
	start_table("equal", "Size, equal compiler and linker flags",
		"Bytes. Static programs only: the flags make no others.")
	start_table("clang", "Size, equal flags, by clang", "Bytes. libsys itself is compiled by gcc.")
	start_table("start", "From execve to exit: hello",
		"As documented, or with equal flags where it says so. Ratios are "\
		"to the static assembler program of the same round: median (quartiles).\n\n![](start.svg)")
	start_table("calls", "A system call in a loop",
		"Ratios are to the loop by hand. `syscall` is the C library's "\
		"function of that name, by-hand-function a loop in assembler that calls a function in assembler.")
	start_table("vdso", "vDSO",
		"Ratios are to libsys_vdso; libsys-inline is the plain system call.")
	start_table("mutex", "A mutex, locked and unlocked",
		"By so many threads: nanoseconds, and ratios to the mutex of examples/threads.c.")
	start_table("memory", "Memory functions",
		"Geometric means over 1 byte to 1 MiB, aligned and not, and of memmove over "\
		"overlaps, as ratios to libsys. portable is what other ABIs have in place of assembler.\n\n![](memory.svg)")
	start_table("compile", "Compiling hello",
		"`-Os -c`; none is an empty file without headers.")
	start_table("library", "The library", "")
	start_table("abis", "Size on every ABI", "Bytes of the stripped programs, with libsys\047s flags but where it says documented.")
	for (i = 1; i <= all_grown; i++)
		start_table("growth " grown[i], about_grown[grown[i]], i > 1 ? "" : \
			"From here to HTTP, each table shows how a cost grows; the last column is "\
			"its slope, by least squares. Equal flags. Spawn and wait are ratios to "\
			"the assembler's hello.\n\n![](growth.svg)")
	start_table("threads", "Threads, ns each", "")
	start_table("http", "HTTP", "`wrk -c 64 -t 1`; examples/httpd.c with libsys and with musl, nginx with one worker.")
}

/^#/ { next }
$1 == "about" { about = about "| " $2 " | " $7 " |\n"; next }
$1 == "size" {
	if ($5 == "clang") put("clang", $3 " " $4, $2, $7)
	else if ($5 != "equal") put("own", $3 " " $4, $2, $7)
	if ($5 ~ /^(both|equal)$/) put("equal", $3 " " $4, $2, $7)
	next
}
$1 == "abis" {
	put("abis", $3, $2 ($5 == "libsys" ? "" : ", " $5 ($5 == "musl" ? " as documented" : "")) \
		($4 == "pie" ? ", PIE" : ""), $7)
	next
}
$1 == "memory" {
	sum[$2, $3] += log($7)
	cases[$2, $3]++
	libraries[$3]
	put("memory", $3, $2, "")
	next
}
$1 == "growth" {
	grow($2 " " $6, $3, $4, $7)
	if ($6 == "ratio")
		put("growth " $2 " ratio", $3, $4, sprintf($7 < 10 ? "%.3f" : "%.1f", $7))
	else if ($6 != "ns")
		put("growth " $2 " " $6, $3, $4, $7)
	else if ($2 == "threads")
		put("threads", $3, $4, sprintf("%.0f", $7 / $4))
	next
}
$6 == "loop" { next }
$6 == "ratio" { value = spread($7, $8, $9) }
$6 != "ratio" { value = $6 == "ns" && $1 == "start" ? sprintf("%.1f", $7 / 1000) : $7 }
$1 == "start" {
	put("start", $3 " " $4 ($5 == "equal" ? ", equal flags" : ""), $6 == "ns" ? "us" : $6,
		value)
}
$1 == "calls" { put($2 ~ /^(getppid|read)$/ ? "calls" : "vdso", $3, $2 " " $6, value) }
$1 == "mutex" { put("mutex", $3, $2 " " $6, value) }
$1 == "compile" { put("compile", $3, $6, value) }
$1 == "library" { put("library", $3, $2 ", " $6, value) }
$1 == "http" { put("http", $3, $2 ", " $6, value) }

END {
	for (f in sum) {
		split(f, part, SUBSEP)
		put("memory", part[2], part[1], sprintf("%.2f",
			exp(sum[f] / cases[f] - sum[part[1], "libsys"] / cases[part[1], "libsys"])))
	}
	for (i = 1; i <= all_grown; i++)
		add_slopes(grown[i])
	if (about)
		print "| | |\n|---|---|\n" about
	for (i = 1; i <= tables; i++)
		print_table(name[i])
}

function add_slopes(name,    list, n, i)
{
	n = split(growers[name], list, " ")
	for (i = 1; per[name] && i <= n; i++)
		if (slope(name, list[i]) != "")
			put("growth " name, list[i], per[name],
				sprintf("%.4g", slope(name, list[i])))
}

function spread(median, low, high)
{
	if (low == high)
		return sprintf("%.3f", median)
	return sprintf("%.3f (%.3f to %.3f)", median, low, high)
}

function start_table(t, header, text) { name[++tables] = t; title[t] = header; note[t] = text }

function put(t, r, c, text)
{
	if (!((t, "row", r) in known)) {
		known[t, "row", r]
		row[t, ++rows[t]] = r
	}
	if (!((t, "column", c) in known)) {
		known[t, "column", c]
		column[t, ++columns[t]] = c
	}
	cell[t, r, c] = text
}

function print_table(t,    i, j, line, under)
{
	if (!rows[t])
		return
	print "## " title[t] "\n" (note[t] ? "\n" note[t] : "") "\n"
	line = "|"
	under = "|---|"
	for (j = 1; j <= columns[t]; j++) {
		line = line " | " column[t, j]
		under = under (t == "limits" ? "---|" : "---:|")
	}
	print line " |\n" under
	for (i = 1; i <= rows[t]; i++) {
		# A peer that lacks the thing has but the figure without it.
		if (t ~ /^growth / && points[substr(t, 8), row[t, i]] < 2)
			continue
		line = "| " row[t, i]
		for (j = 1; j <= columns[t]; j++)
			line = line " | " (cell[t, row[t, i], column[t, j]] == "" ? "-" \
				: cell[t, row[t, i], column[t, j]])
		print line " |"
	}
	print ""
}
