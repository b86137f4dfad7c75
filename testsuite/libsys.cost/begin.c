/* SPDX-License-Identifier: 0BSD */
/* The first call of main is sched_yield: what comes before it is start-up's. */
#include <libsys.h>

#ifdef TLS
__thread int local = 3;
#else
int local = 3;
#endif

#ifdef CONSTRUCTORS
__attribute__((constructor)) static void constructor(void)
{
	local++;
}
#endif

#ifdef CXX
struct Object {
	int *p;
	Object() : p(&local) { ++*p; }
	~Object() { --*p; }
};
static Object object;
#endif

int main(void)
{
	volatile char buffer[16];

	sys_sched_yield();
	buffer[0] = (char)local;
	return buffer[0] > 2 ? 0 : 1;
}
