/* SPDX-License-Identifier: 0BSD */
/*
 * What a program uses of every header, where each of its plain words is a macro. Its own words
 * begin with my_.
 */
#include <macros.h>
#include <libsys.h>
#include <libsys/dirent.h>
#include <libsys/elf.h>
#include <libsys/fcntl.h>
#include <libsys/if.h>
#include <libsys/in.h>
#include <libsys/mman.h>
#include <libsys/mount.h>
#include <libsys/poll.h>
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

#define CHECK(my_step, my_condition) do { if (!(my_condition)) libsys_exit(my_step); } while (0)

static void my_sets(void)
{
	cpu_set_t my_cpus;
	fd_set my_files;
	libsys_sigset_t my_signals;

	CPU_ZERO(&my_cpus);
	CPU_SET(3, &my_cpus);
	CHECK(1,
		CPU_ISSET(3, &my_cpus) && CPU_COUNT(&my_cpus) == 1 &&
			CPU_EQUAL(&my_cpus, &my_cpus));
	CPU_CLR(3, &my_cpus);
	FD_ZERO(&my_files);
	FD_SET(4, &my_files);
	CHECK(2, FD_ISSET(4, &my_files));
	FD_CLR(4, &my_files);
	libsys_sigemptyset(&my_signals);
	libsys_sigaddset(&my_signals, 9);
	CHECK(3, libsys_sigismember(&my_signals, 9) == 1 && libsys_sigdelset(&my_signals, 9) == 0);
	libsys_sigfillset(&my_signals);
}

static void my_macros(void)
{
	CHECK(4, htonl(ntohl(0x12345678)) == 0x12345678 && ntohs(htons(0x1234)) == 0x1234);
	CHECK(5, major(makedev(8, 1)) == 8 && minor(makedev(8, 1)) == 1);
	CHECK(6, S_ISDIR(S_IFDIR | 0755) && IFTODT(DTTOIF(DT_REG)) == DT_REG);
	CHECK(7, WIFEXITED(0x300) && WEXITSTATUS(0x300) == 3 && WIFSIGNALED(9) && WTERMSIG(9) == 9);
	CHECK(8,
		CMSG_SPACE(4) >= CMSG_LEN(4) && LIBSYS_AUDIT_ARCH != 0 &&
			sizeof(ElfW(auxv_t)) == 2 * sizeof(long));
}

static void my_messages(void)
{
	static unsigned long my_room[64];
	struct user_msghdr my_message = {0};

	my_message.msg_control = my_room;
	my_message.msg_controllen = sizeof(my_room);
	CHECK(9,
		CMSG_FIRSTHDR(&my_message) &&
			!CMSG_NXTHDR(&my_message, CMSG_FIRSTHDR(&my_message)));
	CHECK(10, CMSG_DATA(CMSG_FIRSTHDR(&my_message)) > (unsigned char *)my_room);
	CHECK(11, LIBSYS_STACK(my_room, 8) != 0);
}

int main(void)
{
	libsys_u64 my_number;
	long my_result = sys_openat(AT_FDCWD, "/dev/null/none", O_RDONLY, 0);

	my_sets();
	my_macros();
	my_messages();
	CHECK(12,
		libsys_is_error(my_result) && libsys_errname(my_result) &&
			libsys_strerror(my_result));
	CHECK(13, libsys_is_error((void *)-22L) && !libsys_is_error((void *)&my_number));
	CHECK(14,
		libsys_parse_u64("42", 0, 0, &my_number) == 0 && my_number == 42 &&
			libsys_length("abc", 9) == 3);
	CHECK(15, libsys_sigaction(9, 0, 0) == 0 && LIBSYS_SIG_DFL != LIBSYS_SIG_IGN);
	libsys_print(1, "writ", "ten\n");
	return 69;
}
