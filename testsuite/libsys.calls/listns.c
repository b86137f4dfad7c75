/* SPDX-License-Identifier: 0BSD */
/* A new namespace is listed among those of its kind, and no longer once its process has ended. */
/* shows: listns */
#include "check.h"
#include <linux/ioctl.h>

/*
 * As struct ns_id_req in <linux/nsfs.h> from 6.19 on, and what asks for the number of a child's
 * namespace.
 */
struct request {
	__u32 size, spare;
	__u64 after;
	__u32 kind, spare2;
	__u64 owner;
};
#define UTS_OF_PIDFD _IO(0xff, 10)
#define ID_OF_NAMESPACE _IOR(0xb7, 13, __u64)

static int listed(__u64 id)
{
	struct request r = { sizeof(r), 0, 0, CLONE_NEWUTS, 0, 0 };
	libsys_u64 ids[16];
	long n, i;

	for (;;) {
		n = OK(sys_listns((const struct ns_id_req *)&r, ids, COUNT(ids), 0));
		CHECK(n <= (long)COUNT(ids));
		for (i = 0; i < n; i++)
			if (ids[i] == id)
				return 1;
		if (n < (long)COUNT(ids))
			return 0;
		r.after = ids[n - 1];
	}
}

int main(void)
{
	struct request r = { sizeof(r), 0, 0, CLONE_NEWUTS, 0, 0 };
	libsys_u64 first;
	__u64 id = 0;
	int ready[2], fd, pidfd;
	long child;
	char c;

	NEED(sys_listns((const struct ns_id_req *)&r, &first, 1, 0));
	OK(sys_pipe2(ready, 0));
	child = OK(t_fork());
	if (child == 0) {
		c = sys_unshare(CLONE_NEWUTS) == 0 ? 'y' : 'n';
		OK(sys_write(ready[1], &c, 1));
		for (;;)
			sys_rt_sigsuspend(&(libsys_sigset_t){ { 0 } }, sizeof(libsys_sigset_t));
	}
	OK(sys_read(ready[0], &c, 1));
	if (c == 'n')
		t_untested();
	pidfd = (int)OK(sys_pidfd_open((int)child, 0));
	fd = (int)OK(sys_ioctl((unsigned int)pidfd, UTS_OF_PIDFD, 0));
	OK(sys_ioctl((unsigned int)fd, ID_OF_NAMESPACE, (unsigned long)&id));
	CHECK(id != 0 && listed(id));
	OK(sys_close(fd));
	OK(sys_kill((int)child, SIGKILL));
	CHECK(t_wait(child) == -SIGKILL && !listed(id));
	FAILS(sys_listns((const struct ns_id_req *)&r, &first, 1, 1), EINVAL);
	FAILS(sys_listns((const struct ns_id_req *)NOWHERE, &first, 1, 0), EFAULT);
	return 0;
}
