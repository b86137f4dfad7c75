/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel that examples are given by example.c. It answers as Linux might: it fails by the
 * input's leave, fills what it is given to fill, and returns no more than it was asked for. It
 * looks at all that it is given. A program that waits for what will never come, or has made many
 * calls, is over.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <ctype.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <libsys/nr/x86_64.h>
#include "example.h"
#include "input.h"

enum { CALLS = 3000, FDS = 64, PIPE = 4096, WORDS = 24 };

int libsys_argc;
char **libsys_argv, **libsys_envp;
static jmp_buf over;
static unsigned int calls, mappings;
static void *mapping[64];
static size_t mapped[64];

/* What a descriptor is of. */
static struct file {
	enum { NONE, FILE, PIPE_END, SIGNALS, EPOLL } is;
	int pipe;
	unsigned long long data;
	int watched;
} files[FDS];
static struct pipe {
	unsigned char bytes[PIPE];
	unsigned int begin, end;
} pipes[4];
static int piped;

static void __attribute__((__noreturn__)) end(void)
{
	longjmp(over, 1);
}

/* Looks at all of it, as the kernel would when it copies. */
static void look(const void *p, size_t size)
{
	volatile unsigned char sum = 0;
	const unsigned char *s = p;

	while (size--)
		sum = (unsigned char)(sum + *s++);
}

static void look_string(const char *s)
{
	look(s, strlen(s));
}

static void look_strings(char *const *list)
{
	while (*list)
		look_string(*list++);
}

static void fill(void *to, size_t size)
{
	unsigned char *p = to;

	while (size--)
		*p++ = (unsigned char)take_byte();
}

static long new_file(int is)
{
	int fd;

	for (fd = 3; fd < FDS; fd++)
		if (!files[fd].is) {
			memset(&files[fd], 0, sizeof files[fd]);
			files[fd].is = is;
			return fd;
		}
	return -24; /* EMFILE */
}

static long read_some(unsigned long fd, void *to, size_t size)
{
	struct file *f = &files[fd % FDS];
	struct pipe *p = &pipes[f->pipe];

	if (f->is == PIPE_END) {
		/* No other thread will write. */
		if (p->begin == p->end)
			end();
		if (size > p->end - p->begin)
			size = p->end - p->begin;
		memcpy(to, p->bytes + p->begin, size);
		p->begin += (unsigned int)size;
		return (long)size;
	}
	if (f->is == SIGNALS) {
		if (size < sizeof(struct signalfd_siginfo))
			return -22;
		size = sizeof(struct signalfd_siginfo);
	} else if (size) {
		size = take_below(1000) % (size + 1);
	}
	fill(to, size);
	return (long)size;
}

static long write_some(unsigned long fd, const void *from, size_t size)
{
	struct file *f = &files[fd % FDS];
	struct pipe *p = &pipes[f->pipe];

	look(from, size);
	if (f->is == PIPE_END) {
		if (size > PIPE - p->end)
			end();
		memcpy(p->bytes + p->end, from, size);
		p->end += (unsigned int)size;
		return (long)size;
	}
	/* Most often all of it. */
	return (take_byte() & 15) != 15 || !size ? (long)size
						 : 1 + (long)take_below((unsigned int)size);
}

static size_t all_of(const struct iovec *io, size_t n)
{
	size_t size = 0;

	for (; n; n--, io++) {
		look(io->iov_base, io->iov_len);
		size += io->iov_len;
	}
	return size;
}

/* As getdents64(2) has it. */
struct entry {
	unsigned long long d_ino, d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[];
};

/* Names of a folder, as long as there is room. */
static long names(char *to, size_t size)
{
	static const unsigned char types[] = { 0, 4, 8, 10 };
	size_t at = 0, length, whole;
	unsigned int n = take_byte() % 8;

	while (n--) {
		struct entry *d = (struct entry *)(to + at);

		length = 1 + take_byte() % 255;
		whole = (__builtin_offsetof(struct entry, d_name) + length + 8) & ~7UL;
		if (whole > size - at)
			break;
		memset(d, 0, whole);
		d->d_reclen = (unsigned short)whole;
		d->d_type = types[take_byte() % sizeof types];
		memset(d->d_name, 'a' + take_byte() % 3, length);
		if (take_byte() & 1)
			d->d_name[0] = '.';
		at += whole;
	}
	return (long)at;
}

static long wait_for(siginfo_t *info, unsigned long options)
{
	if (options & 1 && take_byte() & 1) { /* WNOHANG */
		info->si_pid = 0;
		return 0;
	}
	info->si_signo = 17;
	info->si_pid = 100 + take_byte() % 4;
	info->si_code = 1 + take_byte() % 6;
	info->si_status = info->si_code == 1 ? take_byte() : 1 + take_byte() % 64;
	if (info->si_code == 4 && take_byte() & 1)
		info->si_status = 5 | 0x80;
	return 0;
}

static long events(struct epoll_event *to, long most)
{
	long n = 0;
	int fd;

	if (most <= 0)
		return -22;
	for (fd = 0; fd < FDS && n < most; fd++)
		if (files[fd].is && files[fd].watched && take_byte() & 1) {
			to[n].events = 1 + take_byte() % 31;
			to[n++].data.u64 = files[fd].data;
		}
	if (!n && input == input_end)
		end();
	return n;
}

static long trace(unsigned long request, unsigned long size, void *to)
{
	static const unsigned char sizes[] = { 24, 80, 33, 84 };
	struct __ptrace_syscall_info info;

	if (request != PTRACE_GET_SYSCALL_INFO)
		return 0;
	fill(&info, sizeof info);
	info.op %= 4;
	memcpy(to, &info, size < sizeof info ? size : sizeof info);
	return sizes[info.op];
}

static long map(size_t size)
{
	void *p;

	if (mappings == 64 || size > 1 << 26)
		return -12;
	p = mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (p == MAP_FAILED)
		return -12;
	mapped[mappings] = size;
	mapping[mappings++] = p;
	return (long)p;
}

#ifdef CHECKS_ADDRESS
/* Zeros ahead of a number, which the C library does not like, are gone. */
static void strip(char *to, const char *s)
{
	char before = 0;

	for (; *s; s++) {
		if (*s == '0' && isxdigit((unsigned char)s[1]) && !isxdigit((unsigned char)before))
			continue;
		before = *to++ = *s;
	}
	*to = 0;
}

/* What the address in the arguments means, by the C library. */
static void check_address(const struct sockaddr_in6 *told)
{
	char text[200], *port;
	struct in6_addr a;
	const struct sockaddr_in *four = (const struct sockaddr_in *)told;
	unsigned long n;

	if (told->sin6_family != AF_INET && told->sin6_family != AF_INET6)
		return;
	MUST(strlen(libsys_argv[2]) < sizeof text);
	strip(text, libsys_argv[2]);
	port = strrchr(text, ':');
	MUST(port && port[1]);
	*port++ = 0;
	MUST(strlen(port) <= 5 && (n = strtoul(port, &port, 10)) <= 65535 && !*port);
	if (told->sin6_family == AF_INET) {
		MUST(four->sin_port == (unsigned short)(n << 8 | n >> 8));
		MUST(inet_pton(AF_INET, text, &a) == 1);
		MUST(memcmp(&a, &four->sin_addr, 4) == 0);
		return;
	}
	MUST(told->sin6_port == (unsigned short)(n << 8 | n >> 8));
	MUST(text[0] == '[' && text[strlen(text) - 1] == ']');
	text[strlen(text) - 1] = 0;
	MUST(inet_pton(AF_INET6, text + 1, &a) == 1);
	MUST(memcmp(&a, &told->sin6_addr, 16) == 0);
}
#else
#define check_address(told) ((void)0)
#endif

static long execute(const char *path, char *const *argv, char *const *envp)
{
	look_string(path);
	look_strings(argv);
	look_strings(envp);
	/* Without arguments there is no program to run. */
	MUST(libsys_argc > 1);
	if (take_byte() & 1)
		end();
	return -(long[]){ 2, 13, 20, 8, 7, 40 }[take_byte() % 6];
}

static long answer(long nr, long a, long b, long c, long d, long e)
{
	struct file *f = &files[(unsigned long)a % FDS];
	struct msghdr *m = (struct msghdr *)b;
	long r;

	switch (nr) {
	case SYS_NR_read:
	case SYS_NR_recvfrom:
	case SYS_NR_pread64:
		return read_some((unsigned long)a, (void *)b, (size_t)c);
	case SYS_NR_write:
	case SYS_NR_sendto:
	case SYS_NR_pwrite64:
		return write_some((unsigned long)a, (void *)b, (size_t)c);
	case SYS_NR_writev:
		r = (long)all_of((void *)b, (size_t)c);
		return (take_byte() & 15) != 15 || !r ? r : 1 + (long)take_below((unsigned int)r);
	case SYS_NR_sendmsg:
		return (long)all_of(m->msg_iov, m->msg_iovlen);
	case SYS_NR_recvmsg:
		look(m->msg_control, m->msg_controllen);
		if (take_byte() & 1)
			m->msg_controllen = 0;
		return read_some((unsigned long)a, m->msg_iov->iov_base, m->msg_iov->iov_len);
	case SYS_NR_sendfile:
		r = (long)take_below(1000) % (d + 1);
		if (c)
			*(long *)c += r;
		return r;
	case SYS_NR_copy_file_range:
		return (long)take_below(1000);
	case SYS_NR_open:
	case SYS_NR_creat:
		look_string((char *)a);
		return new_file(FILE);
	case SYS_NR_openat:
	case SYS_NR_openat2:
		look_string((char *)b);
		return new_file(FILE);
	case SYS_NR_socket:
	case SYS_NR_memfd_create:
	case SYS_NR_accept4:
		return new_file(FILE);
	case SYS_NR_signalfd4:
		look((void *)b, 8);
		return new_file(SIGNALS);
	case SYS_NR_epoll_create1:
		return new_file(EPOLL);
	case SYS_NR_epoll_ctl:
		f = &files[(unsigned long)c % FDS];
		f->watched = b != 2;
		if (d)
			f->data = ((struct epoll_event *)d)->data.u64;
		return 0;
	case SYS_NR_epoll_wait:
	case SYS_NR_epoll_pwait:
		return events((void *)b, (long)c);
	case SYS_NR_pipe2:
		if (piped == 4)
			return -24;
		((int *)a)[0] = (int)new_file(PIPE_END);
		((int *)a)[1] = (int)new_file(PIPE_END);
		files[((int *)a)[0]].pipe = files[((int *)a)[1]].pipe = piped++;
		return 0;
	case SYS_NR_close:
		if (!f->is)
			return -9;
		f->is = NONE;
		return 0;
	case SYS_NR_bind:
	case SYS_NR_connect:
		look((void *)b, (size_t)c);
		check_address((void *)b);
		return 0;
	case SYS_NR_getsockname:
		fill((char *)b + 2, *(unsigned int *)c > 8 ? 6 : 0);
		return 0;
	case SYS_NR_getdents64:
		return names((char *)b, (size_t)c);
	case SYS_NR_statx:
		look_string((char *)b);
		fill((void *)e, sizeof(struct statx));
		return 0;
	case SYS_NR_waitid:
		return c ? wait_for((siginfo_t *)c, (unsigned long)d) : 0;
	case SYS_NR_rt_sigtimedwait:
		look((void *)a, 8);
		if (input == input_end)
			end();
		return 1 + take_byte() % 64;
	case SYS_NR_rt_sigprocmask:
		if (b)
			look((void *)b, 8);
		if (c)
			memset((void *)c, 0, 8);
		return 0;
	case SYS_NR_clock_gettime:
		memset((void *)b, 0, 16);
		((long *)b)[0] = (long)take_below(60000);
		return 0;
	case SYS_NR_ptrace:
		return trace((unsigned long)a, (unsigned long)c, (void *)d);
	case SYS_NR_execve:
		return execute((char *)a, (char **)b, (char **)c);
	case SYS_NR_execveat:
		return execute((char *)b, (char **)c, (char **)d);
	case SYS_NR_fork:
		return take_byte() & 1 ? 0 : 100;
	case SYS_NR_clone: /* as fork */
		return take_byte() & 1 ? 0 : 100;
	case SYS_NR_mmap:
		return map((size_t)b);
	case SYS_NR_io_uring_setup:
		return -38;
	case SYS_NR_getpid:
	case SYS_NR_gettid:
		return 1 + take_byte() % 2;
	case SYS_NR_ioctl:
		if (b == 0x540f)
			*(int *)c = 100 + take_byte() % 2;
		return 0;
	case SYS_NR_setgroups:
		look((void *)b, (size_t)a * 4);
		return 0;
	case SYS_NR_setsockopt:
		return 0;
	case SYS_NR_prlimit64:
	case SYS_NR_getrlimit:
		return -1;
	case SYS_NR_mount:
		look_string((char *)a);
		look_string((char *)b);
		return 0;
	case SYS_NR_sethostname:
		look((void *)a, (size_t)b);
		return 0;
	case SYS_NR_futex:
		/* Nobody will wake it. */
		if (!(b & 1))
			end();
		return 0;
	}
	return 0;
}

long fuzz_kernel(long nr, long a, long b, long c, long d, long e, long f)
{
	static const unsigned char errors[] = { 1, 2, 4, 5, 9, 10, 11, 12, 13, 17, 22, 24, 28, 32,
		38, 40, 104, 110 };

	(void)f;
	if (nr == SYS_NR_exit_group || nr == SYS_NR_exit || calls++ == CALLS)
		end();
	if (take_byte() >= 240)
		return -(long)errors[take_byte() % sizeof errors];
	return answer(nr, a, b, c, d, e);
}

/* What members of the library do. */
unsigned long libsys_getauxval(unsigned long type)
{
	return type;
}

long libsys_clone(int (*run)(void *), void *stack, unsigned long flags, void *argument, int *parent,
	void *tls, int *child)
{
	long r = fuzz_kernel(SYS_NR_clone, (long)flags, (long)stack, (long)parent, (long)child,
		(long)tls, 0);

	if (r == 0) {
		run(argument);
		end();
	}
	return r;
}

long libsys_sigaction(int signal, const void *action, void *old)
{
	return fuzz_kernel(SYS_NR_rt_sigaction, signal, (long)action, (long)old, 8, 0, 0);
}

void libsys_unmap_exit(void *memory, size_t size, int status)
{
	(void)memory, (void)size, (void)status;
	end();
}

/* Programs of this test have no thread-local variables of their own. */
size_t libsys_tls_size(void)
{
	return 64;
}
void *libsys_tls_init(void *block)
{
	return block;
}

char *libsys_getenv(const char *name)
{
	size_t length = strlen(name);
	char **e;

	for (e = libsys_envp; *e; e++)
		if (strncmp(*e, name, length) == 0 && (*e)[length] == '=')
			return *e + length + 1;
	return 0;
}

/* What a program keeps in its variables from one run to the next is put back: see example.c. */
extern char begin_data[] __asm__("__start_program_data") __attribute__((__weak__));
extern char end_data[] __asm__("__stop_program_data") __attribute__((__weak__));
extern char begin_bss[] __asm__("__start_program_bss") __attribute__((__weak__));
extern char end_bss[] __asm__("__stop_program_bss") __attribute__((__weak__));

/* Unseen by the sanitizer, whose gaps between variables are copied too. */
static void copy(char *to, const char *from, size_t n)
{
	__asm__ __volatile__("rep movsb" : "+D"(to), "+S"(from), "+c"(n) : : "memory");
}

static void restore(void)
{
	static char *first;
	size_t data = (size_t)(end_data - begin_data), bss = (size_t)(end_bss - begin_bss);

	if (!first) {
		first = calloc(1, data + bss + 1);
		copy(first, begin_data, data);
	}
	copy(begin_data, first, data);
	copy(begin_bss, first + data, bss);
}

/* Strings of bytes to the next zero, each in memory of its size. */
static unsigned long strings(char **to)
{
	unsigned long n = take_byte() % WORDS, i;
	size_t length;

	for (i = 0; i < n; i++) {
		for (length = 0; input + length < input_end && input[length]; length++)
			;
		to[i] = malloc(length + 1);
		memcpy(to[i], input, length);
		to[i][length] = 0;
		input += length + (input + length < input_end);
	}
	to[n] = 0;
	return n;
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	/* As at a program's start; nothing is behind it. */
	char *words[2 * WORDS + 4], **stack;
	unsigned long argc, n, i;

	input_begin(data, size);
	restore();
	memset(files, 0, sizeof files);
	files[0].is = files[1].is = files[2].is = FILE;
	memset(pipes, 0, sizeof pipes);
	calls = mappings = 0;
	piped = 0;

	argc = strings(words + 1);
	words[0] = (char *)argc;
	n = argc + 2;
	n += strings(words + n) + 1;
	stack = malloc(n * sizeof *stack);
	memcpy(stack, words, n * sizeof *stack);
	libsys_argc = (int)argc;
	libsys_argv = stack + 1;
	libsys_envp = stack + argc + 2;
	if (!setjmp(over))
		program_run(stack, libsys_argc, libsys_argv, libsys_envp);

	while (mappings) {
		mappings--;
		munmap(mapping[mappings], mapped[mappings]);
	}
	for (i = 1; i < n; i++)
		if (i != argc + 1)
			free(words[i]);
	free(stack);
	return 0;
}
