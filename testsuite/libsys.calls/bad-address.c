/* SPDX-License-Identifier: 0BSD */
/* Memory that is not there is EFAULT, and nothing is read or written for it. */
#include "memory.h"
#include <linux/utsname.h>

int main(void)
{
	char *p = t_pages(2, MAP_PRIVATE), *edge = p + PAGE - 4;
	int fd = t_memfd(0);

	OK(sys_munmap((unsigned long)p + PAGE, PAGE));
	FAILS(sys_write(fd, (char *)NOWHERE, 1), EFAULT);
	CHECK(t_size(fd) == 0);
	__builtin_memcpy(edge, "abcd", 4);
	CHECK(sys_write(fd, edge, 4) == 4);
	/* A string that runs off the end; one that just fits. */
	FAILS(sys_openat(AT_FDCWD, edge, O_RDONLY, 0), EFAULT);
	edge[3] = 0;
	FAILS(sys_openat(AT_FDCWD, edge, O_RDONLY, 0), ENOENT);
	FAILS(sys_pread64(fd, (char *)NOWHERE, 4, 0), EFAULT);
	FAILS(sys_uname((struct new_utsname *)edge), EFAULT);
	FAILS(sys_getcwd((char *)NOWHERE, 4096), EFAULT);
	FAILS(sys_pipe2((int *)(edge + 4), 0), EFAULT);
	FAILS(sys_chdir((char *)NOWHERE), EFAULT);
	FAILS(sys_statx(AT_FDCWD, (char *)NOWHERE, 0, 0, 0), EFAULT);
	FAILS(sys_execve((char *)NOWHERE, 0, 0), EFAULT);
	return 0;
}
