# SPDX-License-Identifier: 0BSD
# How libsys does against the best of musl, dietlibc and klibc: their times of
# one function, size and placement are next to each other. Status 1: slower than
# the best of them on the whole, or over 1.5 times the best at one size.

BEGIN { FS = "\t"; peers = split("musl dietlibc klibc", peer, " ") }

function close_case(   i, best, r)
{
	if (!("libsys" in t) || !peers)
		return
	for (i = 1; i <= peers; i++)
		if (peer[i] in t) {
			sum[f, peer[i]] += log(t[peer[i]])
			if (!best || t[peer[i]] < best)
				best = t[peer[i]]
		}
	sum[f, "libsys"] += log(t["libsys"])
	if ("libsysc" in t) {
		sum[f, "libsysc"] += log(t["libsysc"])
		sum[f, "byte"] += log(t["byte"])
		sum[f, "glibc"] += log(t["glibc"])
	}
	if (best) {
		r = t["libsys"] / best
		each[f] += log(r)
		if (r > worst[f]) {
			worst[f] = r
			where[f] = size " " place
		}
	}
	cases[f]++
	split("", t)
}

{
	if ($1 != f || $2 != size || $3 != place)
		close_case()
	if (!($1 in seen)) {
		seen[$1] = 1
		order[++functions] = $1
	}
	f = $1
	size = $2
	place = $3
	t[$4] = $5
}

END {
	close_case()
	for (j = 1; j <= functions; j++) {
		f = order[j]
		mine = sum[f, "libsys"]
		best = 0
		for (i = 1; i <= peers; i++)
			if ((f, peer[i]) in sum && (!best || sum[f, peer[i]] < sum[f, best]))
				best = peer[i]
		if (!best) {
			print f ": no peer here"
			continue
		}
		n = cases[f]
		if (mine > sum[f, best] || worst[f] > 1.5)
			missed = 1
		printf "%-8s %.2f of the best peer (%s), %.2f of the best at each size, worst %.2f at %s; glibc %.2f, portable %.2f, bytes %.2f\n",
			f, exp((mine - sum[f, best]) / n), best, exp(each[f] / n), worst[f], where[f],
			exp((sum[f, "glibc"] - sum[f, best]) / n), exp((sum[f, "libsysc"] - sum[f, best]) / n),
			exp((sum[f, "byte"] - sum[f, best]) / n)
	}
	exit missed
}
