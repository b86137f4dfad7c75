/* SPDX-License-Identifier: 0BSD */
/*
 * /init of the system that x32 programs run in (testsuite/tools/x32/run). The host's root is its root, by 9p. For
 * each line of the second serial port, which names a folder, it runs what argv, environ, cwd and stdin there say,
 * leaves stdout, stderr and status, and answers by a line. Left alone for minutes it ends.
 */
#include <fcntl.h>
#include <net/if.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
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

/* The strings of a file, each ended by a zero byte. */
static char **strings(const char *name)
{
	static char text[2][1 << 20], *list[2][1 << 16];
	static int which;
	int fd = open(name, O_RDONLY), n = 0;
	ssize_t size = read(fd, text[which ^= 1], sizeof(*text)), i;

	close(fd);
	for (i = 0; i < size; i += (ssize_t)strlen(text[which] + i) + 1)
		list[which][n++] = text[which] + i;
	list[which][n] = 0;
	return list[which];
}

static void onto(int fd, const char *name, int flags)
{
	int file = open(name, flags, 0666);

	if (file < 0 || dup2(file, fd) < 0)
		_exit(126);
	close(file);
}

static void run(void)
{
	char **argv = strings("argv"), **env = strings("environ"), cwd[4096];
	ssize_t n;
	int fd = open("cwd", O_RDONLY);

	n = read(fd, cwd, sizeof(cwd) - 1);
	close(fd);
	cwd[n < 0 ? 0 : n] = 0;
	onto(0, "stdin", O_RDONLY);
	onto(1, "stdout", O_WRONLY | O_CREAT | O_TRUNC);
	onto(2, "stderr", O_WRONLY | O_CREAT | O_TRUNC);
	setsid();
	if (chdir(cwd) == 0)
		execve(argv[0], argv, env);
	_exit(127);
}

/* A program that hangs. */
static void kill_all(int sig)
{
	(void)sig;
	kill(-1, SIGKILL);
}

static void job(const char *folder)
{
	int status = 0;
	FILE *file;
	pid_t child;

	if (chdir(folder) != 0)
		end(folder);
	child = fork();
	if (child == 0)
		run();
	alarm(120);
	while (waitpid(child, &status, 0) != child)
		;
	alarm(0);
	kill(-1, SIGKILL);
	while (wait(0) > 0)
		;
	file = fopen("status", "w");
	if (WIFSIGNALED(status))
		fprintf(file, "signal %d\n", WTERMSIG(status));
	else
		fprintf(file, "exit %d\n", WEXITSTATUS(status));
	fclose(file);
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
	mount("none", "/host/proc", "proc", 0, 0);
	mount("none", "/host/sys", "sysfs", 0, 0);
	mount("none", "/host/dev", "devtmpfs", 0, 0);
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
		n = 0;
		job(line);
		chdir("/");
		dprintf(serial.fd, "done\n");
	}
	end("idle");
	return 0;
}
