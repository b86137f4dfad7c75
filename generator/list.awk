# SPDX-License-Identifier: 0BSD
# Prints the names of the calls that ABI `want' has, those written by hand marked with a star.
END {
	resolve()
	for (r = 1; r <= rows; r++)
		if ((want, r) in number) print (by_hand[r] ? "*" : "") name[r]
}
