/* SPDX-License-Identifier: 0BSD */
/* inotify tells that a file was made, and which. */
/* shows: inotify_init inotify_init1 inotify_add_watch inotify_rm_watch */
#include "check.h"
#include <linux/inotify.h>

int main(void)
{
	__attribute__((__aligned__(8))) char buf[256];
	struct inotify_event *e = (struct inotify_event *)buf;
	int fd = (int)NEED(sys_inotify_init1(O_NONBLOCK | O_CLOEXEC)), watch;

	t_enter();
	watch = (int)OK(sys_inotify_add_watch(fd, ".", IN_CREATE | IN_DELETE));
	FAILS(sys_read(fd, buf, sizeof(buf)), EAGAIN);
	t_file("f", "");
	CHECK(sys_read(fd, buf, sizeof(buf)) == (long)(sizeof(*e) + e->len));
	CHECK(e->wd == watch && e->mask == IN_CREATE && SAME(e->name, "f", 2));
	t_unlink("f");
	OK(sys_read(fd, buf, sizeof(buf)));
	CHECK(e->mask == IN_DELETE && SAME(e->name, "f", 2));
	OK(sys_inotify_rm_watch(fd, watch));
	OK(sys_read(fd, buf, sizeof(buf)));
	CHECK(e->wd == watch && e->mask == IN_IGNORED);
	FAILS(sys_inotify_rm_watch(fd, watch), EINVAL);
	FAILS(sys_inotify_add_watch(fd, "no", IN_CREATE), ENOENT);
	FAILS(sys_inotify_add_watch(fd, ".", 0), EINVAL);
	FAILS(sys_inotify_init1(1), EINVAL);
#ifdef SYS_NR_inotify_init
	fd = (int)OK(sys_inotify_init());
	watch = (int)OK(sys_inotify_add_watch(fd, ".", IN_CREATE));
	t_file("f", "");
	CHECK(sys_read(fd, buf, sizeof(buf)) > 0 && e->wd == watch && e->mask == IN_CREATE);
	t_unlink("f");
#endif
	t_leave();
	return 0;
}
