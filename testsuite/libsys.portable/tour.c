/* SPDX-License-Identifier: 0BSD */
/*
 * A tour of libsys/portable.h, as a newcomer wrote it by the manual: the same source for every ABI.
 */
/* emulator: n32: 64-bit arguments, taken for two, */
/* stdout: tcp\nfile\ntime\nchild\npipe\ndirectory\nsignal\n */
#include <libsys.h>
#include <libsys/dirent.h>
#include <libsys/fcntl.h>
#include <libsys/in.h>
#include <libsys/mman.h>
#include <libsys/poll.h>
#include <libsys/portable.h>
#include <libsys/socket.h>
#include <libsys/text.h>
#include <libsys/time.h>
#include <libsys/wait.h>
#include <linux/errno.h>
#include <linux/memfd.h>
#include <linux/signal.h>
#include <linux/stat.h>

static const char hello[] = "hello, server";
static const char answer[] = "hello, client";

/* The result of a call that has to succeed. */
static long call(const char *what, long r)
{
	if (libsys_is_error(r))
		libsys_die(what, r);
	return r;
}

static void expect(const char *what, int ok)
{
	if (!ok) {
		libsys_print(2, what, ": not as expected\n");
		libsys_exit_group(1);
	}
}

static int child_status(long pid)
{
	int status = 0;

	expect("waitpid", call("waitpid", libsys_waitpid((int)pid, &status, 0)) == pid);
	return status;
}

static void exchange(int fd, const char *out, const char *in)
{
	char buf[sizeof(hello)];

	expect("send",
		call("send", libsys_send(fd, out, sizeof(buf), MSG_NOSIGNAL)) == sizeof(buf));
	expect("recv", call("recv", libsys_recv(fd, buf, sizeof(buf), MSG_WAITALL)) == sizeof(buf));
	expect("message", libsys_compare(buf, in, sizeof(buf)) == 0);
}

static void tcp(void)
{
	struct sockaddr_in addr = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct sockaddr_in peer = { .sin_family = AF_UNSPEC };
	int length = sizeof(addr), fd;
	int s = (int)call("socket",
		libsys_socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP));
	long pid;

	call("bind", libsys_bind(s, (struct sockaddr *)&addr, sizeof(addr)));
	call("listen", libsys_listen(s, 1));
	call("getsockname", libsys_getsockname(s, (struct sockaddr *)&addr, &length));
	pid = call("fork", libsys_fork());
	if (pid == 0) {
		fd = (int)call("client socket", libsys_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP));
		call("connect", libsys_connect(fd, (struct sockaddr *)&addr, sizeof(addr)));
		exchange(fd, hello, answer);
		libsys_exit_group(0);
	}
	length = sizeof(peer);
	fd = (int)call("accept", libsys_accept(s, (struct sockaddr *)&peer, &length));
	expect("peer", peer.sin_addr.s_addr == htonl(INADDR_LOOPBACK));
	exchange(fd, answer, hello);
	expect("client", child_status(pid) == 0);
	call("close_range", libsys_close_range((unsigned int)s, (unsigned int)fd, 0));
	libsys_print(1, "tcp\n");
}

static void file(void)
{
	const libsys_loff_t far = (libsys_loff_t)5 << 30;
	struct statx st;
	char *p;
	int fd = (int)call("memfd_create", libsys_memfd_create("tour", MFD_CLOEXEC));

	call("write", libsys_write_all(fd, hello, sizeof(hello)));
	expect("lseek", libsys_lseek(fd, far, SEEK_SET) == far);
	call("write", libsys_write_all(fd, answer, sizeof(answer)));
	call("fstat", libsys_fstat(fd, &st));
	expect("size", st.stx_size == (libsys_u64)far + sizeof(answer));
	p = libsys_mmap(0, sizeof(hello), PROT_READ, MAP_SHARED, fd, 0);
	if (libsys_is_error(p))
		libsys_die("mmap", (long)p);
	expect("mapping", libsys_compare(p, hello, sizeof(hello)) == 0);
	call("munmap", libsys_munmap(p, sizeof(hello)));
	call("close", libsys_close(fd));
	libsys_print(1, "file\n");
}

static libsys_s64 now(int clock)
{
	struct __kernel_timespec t;

	call("clock_gettime", libsys_clock_gettime(clock, &t));
	return t.tv_sec * 1000000000 + t.tv_nsec;
}

static void time(void)
{
	const struct __kernel_timespec nap = { .tv_nsec = 20000000 };
	libsys_s64 day = now(CLOCK_REALTIME) / 1000000000, slept = -now(CLOCK_MONOTONIC);

	call("nanosleep", libsys_nanosleep(&nap, 0));
	slept += now(CLOCK_MONOTONIC);
	expect("time of day", day > 0);
	expect("monotonic clock", slept >= nap.tv_nsec);
	libsys_print(1, "time\n");
}

static void child(void)
{
	long pid = call("fork", libsys_fork());
	int status = pid == 0 ? (libsys_exit_group(42), 0) : child_status(pid);

	expect("exit status", WIFEXITED(status) && WEXITSTATUS(status) == 42);
	libsys_print(1, "child\n");
}

static void pipe(void)
{
	int fds[2];
	char c = 0;
	struct pollfd p = { .events = POLLIN };

	call("pipe2", libsys_pipe2(fds, O_CLOEXEC));
	p.fd = fds[0];
	expect("poll of an empty pipe", call("poll", libsys_poll(&p, 1, 0)) == 0);
	expect("write to pipe", call("write", libsys_write(fds[1], "x", 1)) == 1);
	expect("poll", call("poll", libsys_poll(&p, 1, 1000)) == 1 && p.revents == POLLIN);
	expect("read of pipe", call("read", libsys_read(fds[0], &c, 1)) == 1 && c == 'x');
	call("close_range", libsys_close_range((unsigned int)fds[0], (unsigned int)fds[1], 0));
	libsys_print(1, "pipe\n");
}

static void directory(void)
{
	_Alignas(struct linux_dirent64) char buf[1024], name[64] = "/tmp/libsys-tour.";
	libsys_size_t used = libsys_length(name, sizeof(name));
	long n, at, seen = 0, found = 0;
	int fd;

	call("name", libsys_format_s64(name + used, sizeof(name) - used, libsys_getpid(), 10));
	call("mkdir", libsys_mkdir(name, 0700));
	fd = (int)call("open", libsys_open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
	call("mknodat", libsys_mknodat(fd, "leaf", S_IFREG | 0600, 0));
	while ((n = call("getdents", libsys_getdents(fd, (void *)buf, sizeof(buf)))) > 0)
		for (at = 0; at < n; seen++) {
			const struct linux_dirent64 *entry = (const void *)(buf + at);

			found += libsys_compare(entry->d_name, "leaf", sizeof("leaf")) == 0;
			at += entry->d_reclen;
		}
	expect("entries", seen == 3 && found == 1);
	call("unlinkat", libsys_unlinkat(fd, "leaf", 0));
	call("close", libsys_close(fd));
	call("rmdir", libsys_rmdir(name));
	expect("removal", libsys_access(name, F_OK) == -ENOENT);
	libsys_print(1, "directory\n");
}

static void signal(void)
{
	const struct __kernel_timespec limit = { .tv_sec = 5 };
	libsys_sigset_t set;
	siginfo_t info;

	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGUSR1);
	call("sigprocmask", libsys_sigprocmask(SIG_BLOCK, &set, 0));
	call("kill", libsys_kill((int)libsys_getpid(), SIGUSR1));
	expect("sigtimedwait",
		call("sigtimedwait", libsys_sigtimedwait(&set, &info, &limit)) == SIGUSR1);
	expect("siginfo", info.si_signo == SIGUSR1 && info.si_pid == libsys_getpid());
	libsys_print(1, "signal\n");
}

int main(void)
{
	tcp();
	file();
	time();
	child();
	pipe();
	directory();
	signal();
	return 0;
}
