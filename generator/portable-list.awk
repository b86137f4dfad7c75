# SPDX-License-Identifier: 0BSD
# Comes after portable.awk and table.awk. Prints the portable names that ABI `want' has, except
# those written by hand, and their second forms.
END {
	resolve()
	resolve_portable()
	for (i = 1; i <= portables; i++) {
		if (is_made(want, "p" i)) print name["p" i]
		if (is_older("p" i)) print name["p" i] "_or_older"
	}
}
