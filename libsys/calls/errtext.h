/* SPDX-License-Identifier: 0BSD */
/*
 * The text for error r in a list that generator/errors.awk made; null if there is none. A table of
 * pointers would be twice as large, and relocated in a PIE.
 */
static __inline__ const char *libsys_errtext(const char *list, long r)
{
	long at = -1;

	for (;; at--) {
		while (*list && *list < ' ')
			at -= *list++;
		if (!*list || at < r)
			return 0;
		if (at == r)
			return list;
		while (*list++)
			;
	}
}
