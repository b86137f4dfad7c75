/* SPDX-License-Identifier: 0BSD */
/* A program killed by a signal is seen as one. */
/* signal: SIGKILL */
#include <libsys.h>

int main(void)
{
	sys_kill((int)sys_gettid(), 9);
	return 1;
}
