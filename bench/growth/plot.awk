# SPDX-License-Identifier: 0BSD
# With slopes.awk: from figures.tsv, a table for each series in `data', growth-N with peer, x and
# value, and the gnuplot commands that say what is there.

$1 != "growth" || $6 == "ns" || $6 == "ms" { next }
{
	name = $2 " " $6
	grow(name, $3, $4, $7)
	line[name] = line[name] $3 " " $4 " " $7 "\n"
	if (!((name, $4) in seen)) {
		seen[name, $4]
		x[name, ++count[name]] = $4
	}
}

END {
	for (i = 1; i <= all_grown; i++) {
		name = grown[i]
		if (!(name in line))
			continue
		file = data "/growth-" ++plots
		printf "%s", line[name] >file
		close(file)
		n = split(growers[name], list, " ")
		who = ""
		for (j = 1; j <= n; j++)
			if (points[name, list[j]] > 1)
				who = who (who ? " " : "") list[j]
		zero = x[name, 1] > 0 ? x[name, 1] : x[name, 2] / 8
		printf "title_%d = \"%s\"\nwho_%d = \"%s\"\nzero_%d = %g\ntics_%d = \"%s\"\n",
			plots, about_grown[name], plots, who, plots, zero, plots, tics(name, zero)
	}
	print "plots = " plots + 0
}

# A tic for each x that is not too near to the one before; gnuplot's quotes are single.
function tics(name, zero,    i, at, last, text)
{
	for (i = 1; i <= count[name]; i++) {
		at = x[name, i] > 0 ? x[name, i] : zero
		if (i > 1 && at < 2.9 * last)
			continue
		text = text (i > 1 ? ", " : "") "\047" label(x[name, i]) "\047 " at
		last = at
	}
	return text
}

function label(n)
{
	if (n >= 1048576)
		return n / 1048576 " Mi"
	if (n >= 1024 && n % 1024 == 0)
		return n / 1024 " Ki"
	return n >= 1000 ? n / 1000 " k" : n
}
