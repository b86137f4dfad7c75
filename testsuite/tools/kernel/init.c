/* SPDX-License-Identifier: 0BSD */
/*
 * /init of a system that runs the tests' programs on a real kernel (testsuite/lib/kernel.exp); all of them lie in the
 * initial file system, so a kernel needs no driver but its console's. /jobs/N is a job: how many arguments there are,
 * they, the first being the program's place, and the environment, each ended by a zero byte; /jobs/N.in is its input.
 * From the job on that the kernel's command line names behind `--' one is run after the other. Of each a line is told:
 * `answer', N, exit or signal, its number, then what went to descriptors 1 and 2 in hexadecimal digits, each behind a
 * colon. A job that takes longer than LIMIT seconds is killed. The first line is `ready' and the kernel's release; when
 * no job is left the machine ends.
 */
#include <asm/ioctls.h>
#include <asm/termbits.h>
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/if.h>
#include <libsys/mount.h>
#include <libsys/portable.h>
#include <libsys/reboot.h>
#include <libsys/signal.h>
#include <libsys/socket.h>
#include <libsys/text.h>
#include <libsys/uapi.h>
#include <libsys/wait.h>
#include <linux/signal.h>
#include <linux/sockios.h>
#include <linux/time_types.h>
#include <linux/utsname.h>

enum { LIMIT = 240 };

static char text[1 << 18], *words[1 << 13];

/* The job's words, arguments and environment with a null pointer behind each; where the environment begins. */
static char **parse(long size)
{
	libsys_u64 args = 0;
	char *at, **word = words, **envp;

	libsys_parse_u64(text, 0, 10, &args);
	for (at = text; *at++;)
		;
	envp = words + args + 1;
	while (at < text + size && word < words + sizeof words / sizeof *words - 2) {
		if (word == envp - 1)
			word++;
		*word++ = at;
		while (*at++)
			;
	}
	return envp;
}

static void digits(int fd)
{
	unsigned char piece[2048];
	char hex[2 * sizeof piece];
	long n, i;

	libsys_lseek(fd, 0, SEEK_SET);
	libsys_write_all(1, ":", 1);
	while ((n = libsys_read(fd, piece, sizeof piece)) > 0) {
		for (i = 0; i < n; i++) {
			hex[2 * i] = "0123456789abcdef"[piece[i] >> 4];
			hex[2 * i + 1] = "0123456789abcdef"[piece[i] & 15];
		}
		libsys_write_all(1, hex, (libsys_size_t)(2 * n));
	}
	libsys_close(fd);
}

static void run(const char *input, char **envp, int out, int err)
{
	libsys_setsid();
	libsys_mkdir("/tmp/job", 0777);
	libsys_chdir("/tmp/job");
	libsys_dup2((int)libsys_open(input, O_RDONLY, 0), 0);
	libsys_dup2(out, 1);
	libsys_dup2(err, 2);
	libsys_close_range(3, ~0U, 0);
	libsys_execve(words[0], words, envp);
	libsys_exit_group(127);
}

/* Whether there was one of that number. */
static int job(libsys_u64 number)
{
	static const struct __kernel_timespec limit = { LIMIT, 0 };
	char name[32] = "/jobs/", *end = name + 6;
	int fd, out, err, status = 0;
	long size, child, watch;
	char **envp;

	end += libsys_format_u64(end, 21, number, 10);
	fd = (int)libsys_open(name, O_RDONLY, 0);
	if (fd < 0)
		return 0;
	for (size = 0; size < (long)sizeof words; size++)
		((char *)words)[size] = 0;
	size = libsys_read(fd, text, sizeof text - 1);
	libsys_close(fd);
	if (size <= 0)
		libsys_die(name, size);
	text[size] = 0;
	envp = parse(size);
	libsys_copy(end, 4, ".in");
	out = (int)libsys_memfd_create("stdout", 0);
	err = (int)libsys_memfd_create("stderr", 0);
	child = libsys_fork();
	if (child == 0)
		run(name, envp, out, err);
	watch = libsys_fork();
	if (watch == 0) {
		libsys_nanosleep(&limit, 0);
		libsys_kill((int)child, SIGKILL);
		libsys_exit_group(0);
	}
	while (libsys_wait4((int)child, &status, 0, 0) != child)
		;
	libsys_kill(-1, SIGKILL);
	while (libsys_wait(0) > 0)
		;
	libsys_print(1, "answer ", libsys_dec(number), WIFSIGNALED(status) ? " signal " : " exit ",
		libsys_dec(WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status)), " ");
	digits(out);
	digits(err);
	libsys_print(1, "\n");
	return 1;
}

int main(int argc, char **argv)
{
	struct { char name[16]; short flags; char rest[22]; } lo = { "lo", IFF_UP, "" }; /* struct ifreq */
	struct new_utsname kernel;
	libsys_u64 number = 0;
	struct termios raw;

	libsys_mount("none", "/dev", "devtmpfs", 0, 0);
	libsys_mkdir("/proc", 0777);
	libsys_mkdir("/sys", 0777);
	libsys_mkdir("/tmp", 0777);
	libsys_mount("none", "/proc", "proc", 0, 0);
	libsys_mount("none", "/sys", "sysfs", 0, 0);
	libsys_mount("none", "/sys/fs/cgroup", "cgroup2", 0, 0);
	libsys_mkdir("/dev/pts", 0777);
	libsys_mount("none", "/dev/pts", "devpts", 0, 0);
	libsys_mount("none", "/tmp", "tmpfs", 0, 0);
	libsys_ioctl((int)libsys_socket(AF_INET, SOCK_DGRAM, 0), SIOCSIFFLAGS, (unsigned long)&lo);
	libsys_ioctl(0, TCGETS, (unsigned long)&raw);
	raw.c_iflag = 0;
	raw.c_oflag = 0;
	raw.c_lflag = 0;
	libsys_ioctl(0, TCSETS, (unsigned long)&raw);
	libsys_uname(&kernel);
	/* The firmware may have left a line unfinished. */
	libsys_print(1, "\nready ", kernel.release, "\n");
	if (argc > 1)
		libsys_parse_u64(argv[argc - 1], 0, 10, &number);
	while (job(number))
		number++;
	libsys_reboot(RB_AUTOBOOT);
	return 0;
}
