/* SPDX-License-Identifier: 0BSD */
/* A file handle names a file without its path; only a privileged process opens one. */
/* shows: name_to_handle_at open_by_handle_at */
#include "check.h"

struct handle {
	unsigned int bytes;
	int type;
	unsigned char data[128];
};

int main(void)
{
	struct handle h = { 0, 0, { 0 } };
	int mount, fd;
	char c = 0;
	long r;

	t_enter();
	t_file("f", "x");
	r = sys_name_to_handle_at(AT_FDCWD, "f", (struct file_handle *)&h, &mount, 0);
	if (r == -EOVERFLOW) {
		CHECK(h.bytes > 0 && h.bytes <= sizeof(h.data));
		r = sys_name_to_handle_at(AT_FDCWD, "f", (struct file_handle *)&h, &mount, 0);
		CHECK(r == 0);
		fd = t_open(".", O_RDONLY);
		r = sys_open_by_handle_at(fd, (struct file_handle *)&h, O_RDONLY);
		if (r != -EPERM)
			CHECK(r >= 0 && sys_read((int)r, &c, 1) == 1 && c == 'x');
		FAILS(sys_name_to_handle_at(AT_FDCWD, "no", (struct file_handle *)&h, &mount, 0),
			ENOENT);
	} else {
		CHECK(r < 0);
	}
	t_unlink("f");
	t_leave();
	NEED(r);
	return 0;
}
