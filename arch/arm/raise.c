/* SPDX-License-Identifier: 0BSD */
/*
 * libgcc calls it with SIGFPE on a division by zero (Run-time ABI for the Arm Architecture,
 * __aeabi_idiv0).
 */
#include <libsys.h>

extern int raise(int sig);

__attribute__((__weak__)) int raise(int sig)
{
	return (int)sys_tgkill((int)sys_getpid(), (int)sys_gettid(), sig);
}
