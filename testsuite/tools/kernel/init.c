/* SPDX-License-Identifier: 0BSD */
/*
 * /init of a system that runs the tests' programs on a real kernel (testsuite/lib/kernel.exp). A job comes by the
 * console in hexadecimal digits: how many arguments and variables there are and how long its input and the program are,
 * each in 8 digits, then the arguments, the first of which is the program's place, the variables, each ended by a zero byte,
 * input and program. After each 512 bytes the other side waits for the line `more': no console takes everything at once.
 * The answer is a line: `answer', exit or signal, its number, what went to descriptors 1 and 2, in
 * such digits, each behind a colon. A job that takes longer than four minutes is killed.
 */
#include <asm/termbits.h>
#include <asm/ioctls.h>
#include <asm/termbits.h>
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/if.h>
#include <libsys/mman.h>
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

enum { LARGEST = 32 << 20, WORDS = 1 << 13, LIMIT = 240, PIECE = 512 };

static char *memory, *words[WORDS];

/* Of the job, so far. */
static unsigned int bytes;

/* Two digits, whatever else there may be before them. */
static int byte(void)
{
	static unsigned char line[4096];
	static long at, got;
	int value = 1, digit;

	while (value < 0x100) {
		if (at == got) {
			at = 0;
			got = libsys_read(0, line, sizeof line);
			if (got <= 0)
				libsys_die("the console has ended", got);
		}
		digit = line[at++];
		if (digit >= '0' && digit <= '9')
			value = value * 16 + digit - '0';
		else if (digit >= 'a' && digit <= 'f')
			value = value * 16 + digit - 'a' + 10;
	}
	if (++bytes % PIECE == 0)
		libsys_print(1, "more\n");
	return value & 0xff;
}

static unsigned int number(void)
{
	unsigned int n = 0;
	int i;

	for (i = 0; i < 4; i++)
		n = n << 8 | (unsigned int)byte();
	return n;
}

static char *strings(char *to, char **list, unsigned int n)
{
	while (n--) {
		*list++ = to;
		while ((*to++ = (char)byte()))
			;
	}
	*list = 0;
	return to;
}

/* A file with what comes next, in folders made for it. */
static void file(const char *path, unsigned int size, unsigned int mode)
{
	char name[4096];
	unsigned int i, n;
	int fd;

	for (i = 0; path[i] && i < sizeof name - 1; i++) {
		if (i && path[i] == '/') {
			name[i] = 0;
			libsys_mkdir(name, 0777);
		}
		name[i] = path[i];
	}
	name[i] = 0;
	fd = (int)libsys_open(name, O_WRONLY | O_CREAT | O_TRUNC, mode);
	while (size) {
		for (n = 0; n < size && n < sizeof name; n++)
			name[n] = (char)byte();
		libsys_write_all(fd, name, n);
		size -= n;
	}
	libsys_close(fd);
}

static void digits(int fd)
{
	unsigned char text[2048];
	char hex[2 * sizeof text];
	long n, i;

	libsys_lseek(fd, 0, SEEK_SET);
	libsys_write_all(1, ":", 1);
	while ((n = libsys_read(fd, text, sizeof text)) > 0) {
		for (i = 0; i < n; i++) {
			hex[2 * i] = "0123456789abcdef"[text[i] >> 4];
			hex[2 * i + 1] = "0123456789abcdef"[text[i] & 15];
		}
		libsys_write_all(1, hex, (libsys_size_t)(2 * n));
	}
	libsys_close(fd);
}

static void job(void)
{
	static unsigned int jobs;
	static char kept[32] = "/kept";
	unsigned int args, variables, input, size;
	char **argv = words, **envp;
	int out = (int)libsys_memfd_create("stdout", 0), err = (int)libsys_memfd_create("stderr", 0);
	int status = 0;
	struct __kernel_timespec limit = { LIMIT, 0 };
	long child, watch;

	bytes = 0;
	args = number();
	variables = number();
	input = number();
	size = number();
	envp = words + args + 1;
	if (args + variables + 2 > WORDS)
		libsys_die("too many words", 0);
	strings(strings(memory, argv, args), envp, variables);
	file("/input", input, 0666);
	file(argv[0], size, 0777);
	child = libsys_fork();
	if (child == 0) {
		libsys_setsid();
		libsys_mkdir("/tmp/job", 0777);
		libsys_chdir("/tmp/job");
		libsys_dup2((int)libsys_open("/input", O_RDONLY, 0), 0);
		libsys_dup2(out, 1);
		libsys_dup2(err, 2);
		libsys_close_range(3, ~0U, 0);
		libsys_execve(argv[0], argv, envp);
		libsys_exit_group(127);
	}
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
	/* Kept, since qemu's S/390 (7.2) may run what another program had in a page that is used again. */
	libsys_format_u64(kept + sizeof "/kept" - 1, sizeof kept - sizeof "/kept" + 1, ++jobs, 10);
	libsys_rename(argv[0], kept);
	libsys_print(1, "answer ", WIFSIGNALED(status) ? "signal " : "exit ",
		libsys_dec(WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status)), " ");
	digits(out);
	digits(err);
	libsys_print(1, "\n");
}

int main(void)
{
	struct termios raw;
	struct { char name[16]; short flags; char rest[22]; } lo = { "lo", IFF_UP, "" }; /* struct ifreq */

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
	raw.c_cc[VMIN] = 1;
	raw.c_cc[VTIME] = 0;
	libsys_ioctl(0, TCSETS, (unsigned long)&raw);
	memory = (char *)libsys_mmap(0, LARGEST, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	libsys_print(1, "ready\n");
	for (;;)
		job();
}
