# SPDX-License-Identifier: 0BSD
# Turns lines "round what who value" into "what who median", with the median and quartiles of the
# ratio, round by round, to the first who of the same what.

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

# The value below which `part' quarters of a are; if that is between two values, one between them.
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
