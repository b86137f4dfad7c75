/* SPDX-License-Identifier: 0BSD */
/* The list of functions to call at the end keeps to its room, and maps more when that is full. */
#include <libsys.h>

/* As in crt/ends.h, which a program cannot include. */
struct end {
	void (*fn)(void *);
	void *arg;
};
struct ends {
	void *last, *before;
	unsigned long used;
	struct end end[32];
};
extern int libsys_ends_add(struct ends *ends, void (*fn)(void *), void *arg);
extern int libsys_ends_take(struct ends *ends, struct end *end);

enum { MANY = 100 };
static struct {
	struct ends ends;
	unsigned char behind[sizeof(struct end)];
} room;

int main(void)
{
	static char at[MANY];
	struct end end;
	unsigned int i;

	for (i = 0; i < MANY; i++)
		if (libsys_ends_add(&room.ends, 0, at + i) != 0)
			return 1;
	for (i = 0; i < sizeof room.behind; i++)
		if (room.behind[i])
			return 2;
	for (i = MANY; i-- > 0;)
		if (!libsys_ends_take(&room.ends, &end) || end.arg != at + i)
			return 3;
	return libsys_ends_take(&room.ends, &end) ? 4 : 0;
}
