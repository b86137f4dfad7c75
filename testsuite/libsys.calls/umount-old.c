/* SPDX-License-Identifier: 0BSD */
/* The oldest call takes a mount away, as umount2 does without flags. */
/* shows: umount oldumount */
#include "mounts.h"

#ifdef SYS_NR_umount
#define t_umount sys_umount
#elif defined SYS_NR_oldumount
#define t_umount sys_oldumount
#endif

#ifdef t_umount
static void in_namespace(void)
{
	char name[] = "m";

	OK(sys_mount("none", "m", "tmpfs", 0, 0));
	t_file("m/f", "");
	OK(t_umount(name));
	FAILS(sys_faccessat(AT_FDCWD, "m/f", 0), ENOENT);
	FAILS(t_umount(name), EINVAL);
	sys_exit_group(0);
}
#endif

int main(void)
{
#ifdef t_umount
	CHECK(t_with_mounts("m", in_namespace) == 0);
#endif
	return 0;
}
