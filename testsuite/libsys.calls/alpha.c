/* SPDX-License-Identifier: 0BSD */
/* The calls of the architecture alone: what a trap of floating point does is what was set. */
/* only: alpha */
/* shows: osf_getsysinfo osf_setsysinfo */
#include "check.h"

enum { GET_IEEE = 45, SET_IEEE = 14 };

int main(void)
{
	unsigned long before = 0, now = 0, set;
	int start = 0;

	OK(sys_osf_getsysinfo(GET_IEEE, &before, 8, &start, 0));
	set = before ^ 1UL << 5;
	OK(sys_osf_setsysinfo(SET_IEEE, &set, 8, &start, 0));
	OK(sys_osf_getsysinfo(GET_IEEE, &now, 8, &start, 0));
	CHECK(now == set);
	return 0;
}
