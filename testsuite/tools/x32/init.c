/* SPDX-License-Identifier: 0BSD */
/*
 * /init of the system that x32 programs run in (testsuite/tools/x32/run). The host's root is its root, by 9p. For
 * each line of the second serial port, which names a folder, it runs what `job' and `stdin' there say, leaves stdout
 * and stderr, and answers by the same line and how that ended. An empty line ends it, and so does idleness.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <net/if.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void end(const char *why)
{
	perror(why);
	reboot(RB_AUTOBOOT);
}

/* A file `job' has the folder to be in, the number of arguments, them, the environment, each ended by a zero byte. */
static void run(int out, int err)
{
	static char whole[1 << 20], *all[1 << 16];
	int in = open("stdin", O_RDONLY), fd = open("job", O_RDONLY), argc, i;
	char **argv, **env, *cwd, *text;

	if (fd < 0 || read(fd, whole, sizeof(whole) - 1) <= 0)
		_exit(126);
	cwd = text = whole;
	argc = atoi(text += strlen(text) + 1);
	text += strlen(text) + 1;
	for (i = 0, argv = all; i < argc; i++, text += strlen(text) + 1)
		argv[i] = text;
	argv[argc] = 0;
	for (env = argv + argc + 1, i = 0; *text; i++, text += strlen(text) + 1)
		env[i] = text;
	env[i] = 0;
	dup2(in < 0 ? open("/dev/null", O_RDONLY) : in, 0);
	dup2(out, 1);
	dup2(err, 2);
	closefrom(3);
	setsid();
	if (chdir(cwd) == 0)
		execvpe(argv[0], argv, env);
	_exit(127);
}

/* A program that hangs. */
static void kill_all(int sig)
{
	(void)sig;
	kill(-1, SIGKILL);
}

/* What the job has written, for the host. */
static void keep(int from, const char *name)
{
	static char piece[1 << 17];
	ssize_t n;
	int to;

	if (lseek(from, 0, SEEK_END) > 0) {
		lseek(from, 0, SEEK_SET);
		to = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0666);
		while ((n = read(from, piece, sizeof(piece))) > 0 && write(to, piece, (size_t)n) == n)
			;
		close(to);
	}
	close(from);
}

static void job(int serial, const char *folder)
{
	int status = 0, out = memfd_create("stdout", 0), err = memfd_create("stderr", 0);
	pid_t child;

	if (chdir(folder) != 0)
		end(folder);
	child = fork();
	if (child == 0)
		run(out, err);
	alarm(280); /* the host waits 300 seconds */
	while (waitpid(child, &status, 0) != child)
		;
	alarm(0);
	kill(-1, SIGKILL);
	while (wait(0) > 0)
		;
	keep(out, "stdout");
	keep(err, "stderr");
	chdir("/");
	if (WIFSIGNALED(status))
		dprintf(serial, "%s signal %d\n", folder, WTERMSIG(status));
	else
		dprintf(serial, "%s exit %d\n", folder, WEXITSTATUS(status));
}

int main(int argc, char **argv)
{
	char line[4096];
	struct termios raw;
	struct ifreq lo = { .ifr_name = "lo", .ifr_flags = IFF_UP };
	struct pollfd serial = { .events = POLLIN };
	int module, n = 0;

	(void)argc;
	(void)argv;
	signal(SIGALRM, kill_all);
	mount("none", "/dev", "devtmpfs", 0, 0);
	serial.fd = open("/dev/ttyS1", O_RDWR | O_NOCTTY);
	tcgetattr(serial.fd, &raw);
	cfmakeraw(&raw);
	tcsetattr(serial.fd, TCSANOW, &raw);
	for (n = 0; snprintf(line, sizeof(line), "/%d.ko", n), (module = open(line, O_RDONLY)) >= 0; n++)
		if (syscall(SYS_finit_module, module, "", 0) != 0)
			perror(line);
	if (mount("host", "/host", "9p", 0, "trans=virtio,version=9p2000.L,msize=131072") != 0)
		end("9p");
	mount("usr", "/host/usr", "9p", 0, "trans=virtio,version=9p2000.L,msize=131072,cache=loose,ro");
	mount("none", "/host/proc", "proc", 0, 0);
	mount("none", "/host/sys", "sysfs", 0, 0);
	mount("none", "/host/dev", "devtmpfs", 0, 0);
	symlink("/proc/self/fd", "/host/dev/fd");
	symlink("fd/0", "/host/dev/stdin");
	mount("none", "/host/run", "tmpfs", 0, 0);
	ioctl(socket(AF_INET, SOCK_DGRAM, 0), SIOCSIFFLAGS, &lo);
	if (chroot("/host") != 0)
		end("chroot");
	dprintf(serial.fd, "ready\n");
	for (n = 0; poll(&serial, 1, 300000) > 0;) {
		if (read(serial.fd, line + n, 1) != 1)
			break;
		if (line[n] != '\n' && ++n < (int)sizeof(line) - 1)
			continue;
		line[n] = 0;
		if (n == 0)
			end("done");
		n = 0;
		job(serial.fd, line);
	}
	end("idle");
	return 0;
}
