/* SPDX-License-Identifier: 0BSD */
/* What is executed must be marked so, must be a program, and may name its interpreter. */
/* kernel: execve of a foreign program */
#include "check.h"

int main(int argc, char **argv)
{
	static char *args[] = { "script", 0 }, *env[] = { 0 };
	char line[4200] = "#!", self[4096];
	long n = sys_readlinkat(AT_FDCWD, "/proc/self/exe", self, sizeof(self)), child;
	int fd;

	if (argc == 3)
		return SAME(argv[1], "-option", 8) && SAME(argv[2], "script", 7) ? 0 : 1;
	if (n <= 0 || n > 100)
		t_untested();
	t_enter();
	__builtin_memcpy(line + 2, self, (libsys_size_t)n);
	__builtin_memcpy(line + 2 + n, " -option\n", 10);
	t_file("script", line);
	FAILS(sys_execve("script", args, env), EACCES);
	OK(sys_fchmodat(AT_FDCWD, "script", 0755));
	child = OK(t_fork());
	if (child == 0)
		sys_exit_group((int)-sys_execve("script", args, env));
	CHECK(t_wait(child) == 0);
	fd = t_open("script", O_WRONLY | O_TRUNC);
	CHECK(sys_write(fd, "nothing", 7) == 7);
	FAILS(sys_execve("script", args, env), ETXTBSY);
	OK(sys_close(fd));
	FAILS(sys_execve("script", args, env), ENOEXEC);
	t_unlink("script");
	t_leave();
	return 0;
}
