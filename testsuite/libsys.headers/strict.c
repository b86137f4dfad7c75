/* SPDX-License-Identifier: 0BSD */
/*
 * What strict projects write, in C and in C++: the headers' macros and functions, without a cast.
 */
#include <libsys.h>
#include <libsys/dirent.h>
#include <libsys/elf.h>
#include <libsys/fcntl.h>
#include <libsys/if.h>
#include <libsys/in.h>
#include <libsys/mman.h>
#include <libsys/mount.h>
#include <libsys/poll.h>
#define LIBSYS_OLDER
#include <libsys/portable.h>
#include <libsys/reboot.h>
#include <libsys/sched.h>
#include <libsys/seccomp.h>
#include <libsys/select.h>
#include <libsys/socket.h>
#include <libsys/stat.h>
#include <libsys/sysmacros.h>
#include <libsys/text.h>
#include <libsys/time.h>
#include <libsys/uio.h>
#include <libsys/wait.h>

static int sets(int fd, int cpu, int sig)
{
	cpu_set_t cpus;
	fd_set files;
	libsys_sigset_t signals;

	CPU_ZERO(&cpus);
	CPU_SET(cpu, &cpus);
	CPU_CLR(cpu, &cpus);
	FD_ZERO(&files);
	FD_SET(fd, &files);
	FD_CLR(fd, &files);
	libsys_sigemptyset(&signals);
	libsys_sigaddset(&signals, sig);
	libsys_sigdelset(&signals, sig);
	return libsys_sigfillset(&signals) || CPU_ISSET(cpu, &cpus) || CPU_EQUAL(&cpus, &cpus) ||
		FD_ISSET(fd, &files);
}

static int numbers(unsigned int number, unsigned short port, unsigned int mode, int status)
{
	if (htonl(number) == ntohl(number) || htons(port) == ntohs(port) ||
		makedev(number, number) == major(number))
		return 1;
	return S_ISDIR(mode) || IFTODT(mode) == DT_REG || minor(number) == 1 ||
		number == LIBSYS_AUDIT_ARCH || WIFEXITED(status) || WIFSIGNALED(status) ||
		WIFSTOPPED(status) || WEXITSTATUS(status) == WTERMSIG(status);
}

static int messages(struct user_msghdr *message)
{
	struct cmsghdr *head = CMSG_FIRSTHDR(message);

	return CMSG_DATA(head)[0] == 0 || CMSG_NXTHDR(message, head) == head ||
		head->cmsg_len == CMSG_LEN(sizeof(int)) ||
		message->msg_controllen == CMSG_SPACE(sizeof(int));
}

static void ignore(int sig)
{
	struct libsys_sigaction action = {{LIBSYS_SIG_IGN}, 0, {{0}}};

	libsys_sigaction(sig, &action, &action);
	if (action.handler.plain == LIBSYS_SIG_DFL || action.handler.plain == LIBSYS_SIG_IGN)
		action.handler.plain = ignore;
}

static long results(void *room, libsys_size_t size, char *stack)
{
	const long result = sys_openat(AT_FDCWD, "/", O_RDONLY | O_DIRECTORY, 0);

	if (libsys_is_error(result) || libsys_is_error(room) ||
		LIBSYS_STACK(room, size) == LIBSYS_STACK(stack, size))
		libsys_die("openat", result);
	return result;
}

static void words(int fd, unsigned int number, libsys_s64 wide)
{
	char text[LIBSYS_DIGITS];

	libsys_format_s64(text, sizeof(text), wide, 10);
#if defined __cplusplus ? __cplusplus >= 201103L : __STDC_VERSION__ >= 199901L
	libsys_print(fd, libsys_dec(number), libsys_hex(wide), libsys_oct(number), text, "\n");
#else
	libsys_format_u64(text, sizeof(text), number, 16);
	libsys_write_all(fd, text, sizeof(text));
#endif
}

int main(void)
{
	static char room[64];
	struct user_msghdr message = { room, 0, __LIBSYS_NONE(struct iovec *), 0, room,
		sizeof(room), 0 };

	ignore(1);
	words(1, 2, 3);
	return sets(1, 2, 3) || numbers(1, 2, 3, 4) || messages(&message) ||
		results(room, sizeof(room), room) != 0;
}
