// SPDX-License-Identifier: 0BSD
//
// What Scudo needs of a C library: errno and the calls that set it, one thread, and little else.
// Its sampling of errors (GWP-ASan), which the environment can turn on, needs signal handlers and
// backtraces, which it does not get here.
#include <libsys.h>
#include <libsys/portable.h>
#include <libsys/text.h>
#include <linux/auxvec.h>
#include <linux/errno.h>
#include <linux/time.h>
#include <stdarg.h>

extern void abort(void);
void *memset(void *to, int c, size_t n);

// Results and errno.

static int error;

int *__errno_location(void) { return &error; }

static long result(long r)
{
	if (!libsys_is_error(r))
		return r;
	error = (int)-r;
	return -1;
}

void *mmap(void *addr, size_t length, int prot, int flags, int fd, long offset)
{
	return (void *)result((long)libsys_mmap(addr, length, prot, flags, fd, offset));
}

int munmap(void *addr, size_t length) { return (int)result(libsys_munmap(addr, length)); }
int mprotect(void *addr, size_t length, int prot)
{
	return (int)result(libsys_mprotect(addr, length, prot));
}
int madvise(void *addr, size_t length, int advice)
{
	return (int)result(libsys_madvise(addr, length, advice));
}
int mincore(void *addr, size_t length, unsigned char *vec)
{
	return (int)result(libsys_mincore(addr, length, vec));
}
int open(const char *path, int flags, ...) { return (int)result(libsys_open(path, flags, 0)); }
int close(int fd) { return (int)result(libsys_close(fd)); }
long read(int fd, void *to, size_t count) { return result(libsys_read(fd, to, count)); }
long write(int fd, const void *from, size_t count) { return result(libsys_write(fd, from, count)); }

int clock_gettime(int clock, struct __kernel_timespec *time)
{
	return (int)result(libsys_clock_gettime(clock, time));
}

long time(long *seconds)
{
	struct __kernel_timespec now = { 0, 0 };

	libsys_clock_gettime(CLOCK_REALTIME, &now);
	return seconds ? *seconds = now.tv_sec : now.tv_sec;
}

// For futexes and random bytes.
long syscall(long nr, ...)
{
	va_list list;
	long arguments[6];
	int i;

	va_start(list, nr);
	for (i = 0; i < 6; i++)
		arguments[i] = va_arg(list, long);
	va_end(list);
	return result(libsys_syscall(nr, arguments[0], arguments[1], arguments[2], arguments[3],
		arguments[4],
				     arguments[5]));
}

// It asks only for the size of a page.
long sysconf(int name)
{
	(void)name;
	return (long)libsys_getauxval(AT_PAGESZ);
}

// The number of processors.

int sched_getaffinity(int pid, size_t size, void *set)
{
	memset(set, 0, size);
	return libsys_is_error(result(libsys_sched_getaffinity(pid, (unsigned int)size, set))) ? -1
		: 0;
}

int __sched_cpucount(size_t size, const unsigned char *set)
{
	int n = 0;

	while (size--)
		n += __builtin_popcount(*set++);
	return n;
}

// One thread: pthread_once calls its function; hooks for a thread's end or a fork never run.

int pthread_once(int *once, void (*function)(void))
{
	if (!*once) {
		*once = 1;
		function();
	}
	return 0;
}

int pthread_key_create(unsigned int *key, void (*destroy)(void *))
{
	(void)destroy;
	*key = 1;
	return 0;
}

int pthread_setspecific(unsigned int key, const void *value) { return (void)key, (void)value, 0; }
int pthread_mutex_lock(void *mutex) { return (void)mutex, 0; }
int pthread_mutex_trylock(void *mutex) { return (void)mutex, 0; }
int pthread_mutex_unlock(void *mutex) { return (void)mutex, 0; }
int pthread_atfork(void (*before)(void), void (*parent)(void), void (*child)(void))
{
	return (void)before, (void)parent, (void)child, 0;
}

// SCUDO_OPTIONS, and its output.

char *getenv(const char *name) { return (char *)libsys_getenv(name); }
int strncmp(const char *a, const char *b, size_t n) { return libsys_compare(a, b, n); }
char *strncpy(char *to, const char *from, size_t n) { return libsys_copy(to, n, from), to; }
char *strerror(int number) { return (char *)libsys_strerror(-number); }

long strtol(const char *from, char **end, int base)
{
	libsys_s64 n = 0;

	libsys_parse_s64(from, (const char **)end, (unsigned int)base, &n);
	return n;
}

void *__memcpy_chk(void *to, const void *from, size_t n, size_t room)
{
	if (n > room)
		abort();
	return __builtin_memcpy(to, from, n);
}

void *stderr;

size_t fwrite(const void *text, size_t size, size_t count, void *file)
{
	(void)file;
	libsys_write_all(2, text, size * count);
	return count;
}

int fprintf(void *file, const char *format, ...)
{
	(void)file;
	libsys_print(2, format);
	return 0;
}

int snprintf(char *to, size_t size, const char *format, ...)
{
	return (int)libsys_copy(to, size, format);
}

// The names of the same functions in a Scudo that was compiled to check sizes.

int __open_2(const char *path, int flags) { return open(path, flags); }
long __isoc23_strtol(const char *from, char **end, int base) { return strtol(from, end, base); }

int __vfprintf_chk(void *file, int flag, const char *format, __builtin_va_list list)
{
	(void)file, (void)flag, (void)list;
	libsys_print(2, format);
	return 0;
}

int __vsnprintf_chk(char *to, size_t size, int flag, size_t room, const char *format,
	__builtin_va_list list)
{
	(void)flag, (void)room, (void)list;
	return (int)libsys_copy(to, size, format);
}

// For the sampling of errors.

int sigaction(int number, const void *action, void *before)
{
	return (void)number, (void)action, (void)before, -1;
}
void *signal(int number, void *action) { return (void)number, (void)action, (void *)-1; }
int raise(int number) { return (void)number, abort(), 0; }
int backtrace(void **to, int size) { return (void)to, (void)size, 0; }
char **backtrace_symbols(void *const *from, int size)
{
	return (void)from, (void)size, (char **)NULL;
}
