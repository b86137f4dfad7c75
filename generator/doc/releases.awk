# SPDX-License-Identifier: 0BSD
# The later of two releases of Linux, such as 5.10 and 5.9.
function later(a, b,    x, y, n, m, i) {
	n = split(a, x, "."); m = split(b, y, ".")
	for (i = 1; i <= n || i <= m; i++)
		if (x[i] + 0 != y[i] + 0) return x[i] + 0 > y[i] + 0 ? a : b
	return a
}
