/* SPDX-License-Identifier: 0BSD */
/* What mounts file systems, in a namespace that nobody else sees. */
#ifndef MOUNTS_H
#define MOUNTS_H

#include "check.h"
#include <linux/mount.h>

/*
 * Runs `body' in a child with a mount namespace of its own, beside an empty folder, which is taken
 * away again; body does not return. Returns what t_wait does. Untested where a user may not, or the
 * root is no mount point, as in a chroot.
 */
T long t_with_mounts(const char *folder, void (*body)(void))
{
	long child, status;

	t_enter();
	OK(sys_mkdirat(AT_FDCWD, folder, 0755));
	child = OK(t_fork());
	if (child == 0) {
		NEED(sys_unshare(CLONE_NEWNS));
		if (sys_mount("none", "/", 0, MS_REC | MS_PRIVATE, 0) < 0)
			sys_exit_group(77);
		body();
	}
	status = t_wait(child);
	OK(sys_unlinkat(AT_FDCWD, folder, AT_REMOVEDIR));
	t_leave();
	if (status == 77)
		t_untested();
	return status;
}

#endif
