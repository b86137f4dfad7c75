/* SPDX-License-Identifier: 0BSD */
/*
 * rt_sigaction, with the ABI's own structure and way back from a handler (the port's sigaction.h).
 */
#include <libsys.h>
#include "sigaction.h"

#ifdef SIGACTION_RESTORER
#define SA_RESTORER 0x04000000ul
#else
#define SA_RESTORER 0ul
#endif
#ifndef SIGACTION
#define SIGACTION(sig, act, old) sys_rt_sigaction(sig, act, old, sizeof(libsys_sigset_t))
#endif

long libsys_sigaction(int sig, const struct libsys_sigaction *act, struct libsys_sigaction *old)
{
	struct kernel_sigaction new = { 0 }, was;
	long r;

	if (act) {
		new.handler = act->handler.plain;
		new.flags = act->flags | SA_RESTORER;
		new.mask = act->mask;
#ifdef SIGACTION_RESTORER
		new.restorer = SIGACTION_RESTORER(act->flags);
#endif
	}
	r = SIGACTION(sig, act ? (const struct sigaction *)&new : 0,
		old ? (struct sigaction *)&was : 0);
	if (r == 0 && old) {
		old->handler.plain = was.handler;
		old->flags = was.flags & ~SA_RESTORER;
		old->mask = was.mask;
	}
	return r;
}
