/* SPDX-License-Identifier: 0BSD */
/* fanotify tells that a file below a marked directory was opened; its mask is 64 bits wide. */
/* shows: fanotify_init fanotify_mark */
#include "check.h"
#include <linux/fanotify.h>

int main(void)
{
	struct fanotify_event_metadata e;
	int fd = (int)NEED(sys_fanotify_init(FAN_CLASS_NOTIF | FAN_NONBLOCK, O_RDONLY)), file;

	t_enter();
	t_file("f", "");
	OK(sys_fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN | FAN_EVENT_ON_CHILD, AT_FDCWD, "."));
	FAILS(sys_read(fd, (char *)&e, sizeof(e)), EAGAIN);
	file = t_open("f", O_RDONLY);
	CHECK(sys_read(fd, (char *)&e, sizeof(e)) == sizeof(e));
	CHECK(e.mask == FAN_OPEN && e.vers == FANOTIFY_METADATA_VERSION && e.pid == sys_gettid());
	OK(sys_close(e.fd));
	FAILS(sys_fanotify_mark(fd, FAN_MARK_ADD, 1ULL << 60 | FAN_OPEN, AT_FDCWD, "."), EINVAL);
	FAILS(sys_fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "no"), ENOENT);
	OK(sys_fanotify_mark(fd, FAN_MARK_REMOVE, FAN_OPEN | FAN_EVENT_ON_CHILD, AT_FDCWD, "."));
	OK(sys_close(file));
	t_unlink("f");
	t_leave();
	return 0;
}
