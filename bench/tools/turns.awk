# SPDX-License-Identifier: 0BSD
# Lines "round what who value" to "what who median", and the median and quartiles of the ratio to
# the first who of the same what, round by round.

BEGIN { FS = OFS = "\t" }

{
	key = $2 OFS $3
	if (!($2 in first))
		first[$2] = $3
	if (!(key in count))
		order[++keys] = key
	count[key]++
	value[key, $1] = $4
	if ($1 > rounds)
		rounds = $1
}

END {
	for (k = 1; k <= keys; k++) {
		key = order[k]
		split(key, part, OFS)
		base = part[1] OFS first[part[1]]
		n = 0
		for (i = 1; i <= rounds; i++)
			if ((key, i) in value && (base, i) in value) {
				n++
				v[n] = value[key, i]
				r[n] = value[key, i] / value[base, i]
			}
		sort(v, n)
		sort(r, n)
		printf "%s\t%.2f\t%.4f\t%.4f\t%.4f\n", key, at(v, n, 2), at(r, n, 2), at(r, n, 1),
			at(r, n, 3)
	}
}

# The value that `part' quarters of a are below, between two of them where that is.
function at(a, n, part,    x, i)
{
	x = (n - 1) * part / 4 + 1
	i = int(x)
	return i == n ? a[n] : a[i] + (x - i) * (a[i + 1] - a[i])
}

function sort(a, n,    i, j, x)
{
	for (i = 2; i <= n; i++) {
		x = a[i]
		for (j = i - 1; j && a[j] > x; j--)
			a[j + 1] = a[j]
		a[j + 1] = x
	}
}
