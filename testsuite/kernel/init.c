/* SPDX-License-Identifier: 0BSD */
/*
 * /init of a system that runs programs on a real kernel. A job is a file: the folder to be in, how
 * many arguments there are, they, the first being the program's place, and the environment, each
 * ended by a zero byte. One that takes longer than LIMIT seconds is killed.
 *
 * The kernel's drivers are /0.ko and so on, if there are any.
 *
 * For testsuite/lib/kernel.exp all programs lie in the initial file system, so a kernel needs no
 * driver but its console's. /jobs/N is a job, /jobs/N.in its input. From the one on that the
 * kernel's command line names behind `--' one is run after the other. Of each a line is told:
 * `answer', N, exit or signal, its number, then what went to descriptors 1 and 2 in hexadecimal
 * digits, each behind a colon. The first line is `ready' and the kernel's release; when no job is
 * left the machine ends.
 *
 * For testsuite/kernel/run, where the command line says `host', that one's root is the root, by 9p.
 * For each line of the second serial port, which names a folder, it does what `job' there says,
 * with `stdin', leaves `stdout' and `stderr', and answers by the same line and how that ended. An
 * empty line ends it, and so does idleness.
 */
#include <asm/ioctls.h>
#include <asm/termbits.h>
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/if.h>
#include <libsys/mount.h>
#include <libsys/poll.h>
#include <libsys/portable.h>
#include <libsys/reboot.h>
#include <libsys/signal.h>
#include <libsys/socket.h>
#include <libsys/text.h>
#include <libsys/time.h>
#include <libsys/uapi.h>
#include <libsys/wait.h>
#include <linux/mount.h>
#include <linux/signal.h>
#include <linux/sockios.h>
#include <linux/stat.h>
#include <linux/time_types.h>
#include <linux/utsname.h>

enum { LIMIT = 240, IDLE = 300 };

static char text[1 << 20], *words[1 << 16];

/*
 * The folder of the job that is in text; its other words, with a null pointer behind the arguments
 * and at the end.
 */
static const char *parse(long size, char ***envp)
{
	char *at = text, **word = words;
	libsys_u64 args = 0;

	while (*at++)
		;
	libsys_parse_u64(at, 0, 10, &args);
	while (*at++)
		;
	*envp = words + args + 1;
	while (at < text + size && word < words + sizeof words / sizeof *words - 2) {
		if (word == *envp - 1)
			*word++ = 0;
		*word++ = at;
		while (*at++)
			;
	}
	if (word == *envp - 1)
		*word++ = 0;
	*word = 0;
	return text;
}

/* Does the job that can be read from fd; returns its status. */
static int perform(int fd, int in, int out, int err)
{
	static const struct __kernel_timespec limit = { LIMIT, 0 };
	const char *folder;
	long size = 0, got, child, watch;
	char **envp;
	int status = 0;

	while ((got = libsys_read(fd, text + size, sizeof text - 1 - (libsys_size_t)size)) > 0)
		size += got;
	text[size] = 0;
	folder = parse(size, &envp);
	child = libsys_fork();
	if (child == 0) {
		libsys_setsid();
		libsys_chdir(folder);
		libsys_dup2(in, 0);
		libsys_dup2(out, 1);
		libsys_dup2(err, 2);
		libsys_close_range(3, ~0U, 0);
		libsys_execve(words[0], words, envp);
		libsys_exit_group(127);
	}
	libsys_close(fd);
	libsys_close(in);
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
	return status;
}

static void answer(int to, const char *name, int status, const char *end)
{
	libsys_print(to, name, WIFSIGNALED(status) ? " signal " : " exit ",
		libsys_dec(WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status)), end);
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

/* Whether there was one of that number. */
static int numbered(libsys_u64 number)
{
	char name[32] = "/jobs/", *end = name + 6;
	int fd, out, err, status;

	libsys_format_u64(end, 21, number, 10);
	fd = (int)libsys_open(name, O_RDONLY, 0);
	if (fd < 0)
		return 0;
	libsys_copy(end + libsys_length(end, 21), 4, ".in");
	out = (int)libsys_memfd_create("stdout", 0);
	err = (int)libsys_memfd_create("stderr", 0);
	status = perform(fd, (int)libsys_open(name, O_RDONLY, 0), out, err);
	libsys_print(1, "answer ");
	answer(1, libsys_dec(number), status, " ");
	digits(out);
	digits(err);
	libsys_print(1, "\n");
	return 1;
}

static void raw(int fd)
{
	struct termios mode;

	libsys_ioctl(fd, TCGETS, (unsigned long)&mode);
	mode.c_iflag = 0;
	mode.c_oflag = 0;
	mode.c_lflag = 0;
	mode.c_cc[VMIN] = 1;
	mode.c_cc[VTIME] = 0;
	libsys_ioctl(fd, TCSETS, (unsigned long)&mode);
}

static void end(const char *why)
{
	libsys_print(1, why, "\n");
	libsys_reboot(RB_AUTOBOOT);
}

/* What a job has written, for the host. */
static void keep(int from, const char *name)
{
	static char piece[1 << 17];
	long n;
	int to;

	if (libsys_lseek(from, 0, SEEK_END) > 0) {
		libsys_lseek(from, 0, SEEK_SET);
		to = (int)libsys_open(name, O_WRONLY | O_CREAT | O_TRUNC, 0666);
		while ((n = libsys_read(from, piece, sizeof piece)) > 0)
			libsys_write_all(to, piece, (libsys_size_t)n);
		libsys_close(to);
	}
	libsys_close(from);
}

static void in_folder(int serial, const char *folder)
{
	int in, out = (int)libsys_memfd_create("stdout", 0),
		err = (int)libsys_memfd_create("stderr", 0), status;

	if (libsys_chdir(folder) != 0)
		end(folder);
	in = (int)libsys_open("stdin", O_RDONLY, 0);
	if (in < 0)
		in = (int)libsys_open("/dev/null", O_RDONLY, 0);
	status = perform((int)libsys_open("job", O_RDONLY, 0), in, out, err);
	keep(out, "stdout");
	keep(err, "stderr");
	libsys_chdir("/");
	answer(serial, folder, status, "\n");
}

static void serve(int serial)
{
	struct pollfd wait = { serial, POLLIN, 0 };
	char line[4096];
	unsigned int n = 0;

	libsys_print(serial, "ready\n");
	while (libsys_poll(&wait, 1, IDLE * 1000) > 0 && libsys_read(serial, line + n, 1) == 1) {
		if (line[n] != '\n' && ++n < sizeof line - 1)
			continue;
		line[n] = 0;
		if (n == 0)
			end("done");
		n = 0;
		in_folder(serial, line);
	}
	end("idle");
}

/* The host's root; returns the serial port. */
static int enter_host(void)
{
	static const char options[] = "trans=virtio,version=9p2000.L,msize=131072",
			  loose[] = ",cache=loose,ro";
	char usr[sizeof options + sizeof loose];
	int serial = (int)libsys_open("/dev/ttyS1", O_RDWR | O_NOCTTY, 0);

	raw(serial);
	libsys_copy(usr, sizeof usr, options);
	libsys_copy(usr + sizeof options - 1, sizeof loose, loose);
	libsys_mkdir("/host", 0777);
	if (libsys_mount("host", "/host", "9p", 0, options) != 0)
		end("no 9p");
	libsys_mount("usr", "/host/usr", "9p", 0, usr);
	if (libsys_chroot("/host") != 0)
		end("no root");
	libsys_chdir("/");
	return serial;
}

/* A machine without a clock has the time at which its initial file system was made. */
static void set_clock(void)
{
	struct __kernel_timespec now;
	struct statx made;

	if (libsys_clock_gettime(CLOCK_REALTIME, &now) == 0 && libsys_stat("/init", &made) == 0 &&
		now.tv_sec < made.stx_mtime.tv_sec) {
		now.tv_sec = made.stx_mtime.tv_sec;
		now.tv_nsec = 0;
		libsys_clock_settime(CLOCK_REALTIME, &now);
	}
}

int main(int argc, char **argv)
{
	/* struct ifreq */
	struct {
		char name[16];
		short flags;
		char rest[22];
	} lo = { "lo", IFF_UP, "" };
	int host = argc > 1 && libsys_compare(argv[argc - 1], "host", 5) == 0, serial = -1;
	struct new_utsname kernel;
	char driver[] = "/0.ko";
	libsys_u64 number = 0;

	for (; driver[1] <= '9'; driver[1]++)
		sys_finit_module((int)libsys_open(driver, O_RDONLY, 0), "", 0);
	if (host) {
		libsys_mount("none", "/dev", "devtmpfs", 0, 0);
		serial = enter_host();
		libsys_mount("none", "/run", "tmpfs", 0, 0);
	} else {
		set_clock();
		/*
		 * What the kernel boots with is, in older ones, no root that pivot_root takes. Were
		 * this one not moved over it, nobody could make a user's namespace.
		 */
		libsys_mkdir("/root", 0777);
		libsys_mount("/", "/root", 0, MS_BIND, 0);
		libsys_chdir("/root");
		libsys_mount(".", "/", 0, MS_MOVE, 0);
		libsys_chroot(".");
		libsys_mkdir("/proc", 0777);
		libsys_mkdir("/sys", 0777);
		libsys_mkdir("/tmp", 0777);
		libsys_mount("none", "/tmp", "tmpfs", 0, 0);
		libsys_mkdir("/tmp/job", 0777);
	}
	libsys_mount("none", "/dev", "devtmpfs", 0, 0);
	libsys_mount("none", "/proc", "proc", 0, 0);
	libsys_mount("none", "/sys", "sysfs", 0, 0);
	libsys_mount("none", "/sys/fs/cgroup", "cgroup2", 0, 0);
	libsys_mkdir("/dev/pts", 0777);
	libsys_mount("none", "/dev/pts", "devpts", 0, 0);
	libsys_symlink("/proc/self/fd", "/dev/fd");
	libsys_symlink("fd/0", "/dev/stdin");
	libsys_ioctl((int)libsys_socket(AF_INET, SOCK_DGRAM, 0), SIOCSIFFLAGS, (unsigned long)&lo);
	if (host)
		serve(serial);
	raw(0);
	libsys_uname(&kernel);
	/* The firmware may have left a line unfinished. */
	libsys_print(1, "\nready ", kernel.release, "\n");
	if (argc > 1)
		libsys_parse_u64(argv[argc - 1], 0, 10, &number);
	while (numbered(number))
		number++;
	end("done");
	return 0;
}
