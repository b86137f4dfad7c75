# SPDX-License-Identifier: 0BSD
# Says which limits the figures hold, with a line for each limit that has figures. Status 1: one is
# not held. With slopes.awk.

BEGIN {
	FS = "\t"
	libcs = split("musl dietlibc klibc llvmlibc glibc", libc, " ")
	split("static pie dynamic", forms, " ")
}

$1 == "memory" {
	mean[$2, $3] += log($7)
	cases[$2, $3]++
	next
}

$1 == "growth" {
	grow($2 " " $6, $3, $4, $7)
	next
}

# A figure whose flags are the same in both columns counts in each.
{
	n = split($6 == "-" || $5 != "both" ? $5 : "own equal", flags, " ")
	for (i = 1; i <= n; i++)
		v[$1, $2, $3, $4, flags[i], $6] = $7
	if (!seen[$3]++)
		peer[++peers] = $3
	if ($1 == "size" && !program_seen[$2]++)
		program[++programs] = $2
}

function limit(name, held, figure)
{
	printf "%s\t%s\t%s\n", held ? "held" : "NOT HELD", name, figure
	if (!held)
		bad = 1
}

# size_of(program, peer, form, flags). For a peer's dynamic program, ours is the static one.
function size_of(p, who, form, flags) {
	return v["size", p, who, form == "dynamic" &&
		who == "libsys" ? "static" : form, flags, "bytes"]
}

# smaller(who, flags, others): the least ratio of a peer's size to who's; `others' is a list of
# peers.
function smaller(who, flags, others,    least, n, list, p, i, f, theirs, r)
{
	n = split(others, list, " ")
	least = 0
	for (p = 1; p <= programs; p++)
		for (i = 1; i <= n; i++)
			for (f = 1; f <= 3; f++) {
				theirs = size_of(program[p], list[i], forms[f], flags)
				# Its PIE does not relocate itself.
				if (who == "bare" && list[i] == "nolibc" && forms[f] == "pie")
					continue
				if (list[i] == who || !theirs ||
					!size_of(program[p], who, forms[f], flags))
					continue
				r = theirs / size_of(program[p], who, forms[f], flags)
				if (!least || r < least) {
					least = r
					worst = sprintf("%.2f times: %s, %s %s", r, program[p],
						list[i], forms[f])
				}
			}
	return least
}

function ratio(section, what, who, form, flags) {
	return v[section, what, who, form, flags, "ratio"]
}

function inverse(r) { return r ? sprintf("%.4f", 1 / r) : "" }

function at_most(name, figure, most) {
	if (figure != "") limit(sprintf("%s: at most %.2f", name, most), figure <= most, figure)
}

# What libsys's figure grows from the first x to the last is at most what the best peer's slope is
# over that; for times and memory, plus a twentieth of libsys's last figure, and for bytes an
# alignment.
function growth_limit(name,    us, who, span, ours, theirs, near)
{
	us = our(name)
	who = best_slope(name)
	if (who == "" || slope(name, us) == "")
		return
	near = name ~ /(ratio|KiB)$/
	if (name == "connections ratio") {
		limit("a request with " last_x[name, us] \
			" connections takes at most 1.05 times the best server's time",
			least_last(name) >= 1 / 1.05, "1 to " least_last(name))
		return
	}
	span = last_x[name, us] - first_x[name, us]
	ours = slope(name, us) * span
	theirs = slope(name, who) * span
	limit("growth: " about_grown[name] ": at most the best peer's" \
		(near ? ", within 5 %" : ""),
		ours <= theirs + (near ? last_value[name, us] / 20 : \
			name ~ /bytes$/ ? 16 : 1e-9),
		sprintf("%.4g %s, %.4g of %s", slope(name, us), per[name], slope(name, who), who))
}

# The least figure of a peer at libsys's last x.
function least_last(name,    list, n, i, least)
{
	n = split(growers[name], list, " ")
	for (i = 1; i <= n; i++)
		if (list[i] != our(name) && last_x[name, list[i]] == last_x[name, our(name)] &&
			(least == "" || last_value[name, list[i]] < least))
			least = last_value[name, list[i]]
	return least
}

END {
	for (i = 1; i <= all_grown; i++)
		growth_limit(grown[i])
	if (programs) {
		r = smaller("libsys", "own", "musl dietlibc klibc llvmlibc glibc")
		if (r) limit("smaller than every C library as documented, 4 times", r >= 4, worst)
		r = smaller("libsys", "own", "rust rustix go nolibc")
		if (r)
			limit("smaller than the Rust and Go programs and nolibc as documented",
				r > 1, worst)
		r = smaller("libsys", "equal", "musl dietlibc klibc llvmlibc glibc")
		if (r)
			limit("smaller than every C library with equal flags, 2 times", r >= 2,
			worst)
		r = smaller("bare", "equal", "libsys rust rustix nolibc musl dietlibc klibc llvmlibc glibc")
		if (r) limit("none is smaller than the bare form with equal flags", r >= 1, worst)
	}
	r = smaller("libsys", "clang", "musl dietlibc klibc llvmlibc glibc")
	if (r) limit("smaller than every C library by clang, 2 times", r >= 2, worst)
	at_most("spawn and wait, static, to the assembler program",
		ratio("start", "hello", "libsys", "static", "own"), 1.03)
	at_most("spawn and wait, static PIE, to the assembler program",
		ratio("start", "hello", "libsys", "pie", "own"), 1.10)
	for (i = 1; i <= 2; i++) {
		slower = ""
		for (j = 1; j <= libcs; j++)
			for (f = 1; f <= 3; f++)
				for (k = 1; k <= 2; k++) {
					r = ratio("start", "hello", libc[j], forms[f], k == 1 \
						? "own" : "equal")
					if (r == "" || (forms[i] == "pie") != (forms[f] == "pie"))
						continue
					if (slower == "" || r < slower) {
						slower = r
						who = libc[j]
					}
				}
		r = ratio("start", "hello", "libsys", forms[i], "own")
		if (slower != "")
			limit("spawn and wait, " forms[i] ", below every C library's", r < slower,
				r " to " slower " (" who ")")
	}
	for (i = 1; i <= 2; i++) {
		call = i == 1 ? "getppid" : "read"
		loop = v["calls", call, "by-hand", "-", "-", "loop"]
		if (loop != "")
			limit(call " inline is the loop by hand, instruction by instruction",
				v["calls", call, "libsys-inline", "-", "-", "loop"] == loop, loop)
		at_most(call " inline, to the loop by hand",
			ratio("calls", call, "libsys-inline", "-", "-"), 1.05)
		r = ratio("calls", call, "by-hand-function", "-", "-")
		if (r)
			at_most(call " external, to the loop with a function by hand",
				sprintf("%.4f", ratio("calls", call, "libsys-external", "-",
				"-") / r), 1.05)
	}
	for (i = 1; i <= 2; i++) {
		call = i == 1 ? "getppid" : "read"
		r = ratio("calls", call, "glibc:syscall", "-", "-")
		if (r)
			at_most("libsys_syscall of " call ", to glibc\047s syscall",
				sprintf("%.4f", ratio("calls", call, "libsys_syscall", "-",
				"-") / r), 1)
	}
	at_most("clock_gettime by the vDSO, to glibc\047s",
		inverse(ratio("calls", "clock_gettime", "glibc", "-", "-")), 1.02)
	at_most("getrandom by the vDSO, to glibc\047s",
		inverse(ratio("calls", "getrandom", "glibc", "-", "-")), 1.02)
	for (i = 1; i <= 8; i *= 2)
		at_most("the mutex of examples/threads.c by " i " threads, to glibc\047s",
			inverse(ratio("mutex", i, "glibc", "-", "-")), 1)
	for (f in mean) {
		split(f, part, SUBSEP)
		if (part[2] ~ /^(musl|dietlibc|klibc)$/ &&
			(!(part[1] in best) || mean[f] < mean[part[1], best[part[1]]]))
			best[part[1]] = part[2]
	}
	n = split("memcpy memmove memset memcmp", list, " ")
	for (i = 1; i <= n; i++) {
		f = list[i]
		if (!(f in best))
			continue
		r = sprintf("%.2f", exp((mean[f, "libsys"] - mean[f, best[f]]) / cases[f,
			"libsys"]))
		limit(f " is on the whole not slower than the best of musl, dietlibc and klibc",
			r <= 1, r " of " best[f])
	}
	r = ratio("compile", "hello", "libsys", "-", "-")
	at_most("compiling with libsys.h, to an empty file", r, 2.5)
	at_most("compiling with libsys/portable.h, to an empty file",
		ratio("compile", "hello", "libsys-portable", "-", "-"), 2)
	if (ratio("compile", "hello", "nolibc", "-", "-"))
		limit("compiling with libsys.h takes less than with nolibc",
			r < ratio("compile", "hello", "nolibc", "-", "-"),
			r " to " ratio("compile", "hello", "nolibc", "-", "-"))
	exit bad
}
