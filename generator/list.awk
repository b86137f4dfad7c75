# SPDX-License-Identifier: 0BSD
# Prints the names of the calls that ABI `want' has. A star marks those written by hand.
END {
	resolve()
	for (r = 1; r <= rows; r++)
		if ((want, r) in number) print (by_hand[r] ? "*" : "") name[r]
}
