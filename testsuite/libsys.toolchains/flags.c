/* SPDX-License-Identifier: 0BSD */
/*
 * What a flag of the compiler or linker could break: arguments, constructors and destructors,
 * thread-local variables, pointers in data, memory functions behind one's back, division,
 * alignment, a signal's handler, a thread of its own.
 */
/* args: one two */
/* stdout: begin main end\n */
#include <libsys.h>
#include <linux/signal.h>
#include <linux/sched.h>
#include <linux/wait.h>

#define SAY(text) sys_write(1, text, sizeof text - 1)
#define APART __attribute__((__noinline__))

/*
 * What the program has to have itself for some of the flags: testsuite/libsys.toolchains/flags.exp.
 */
#ifdef HOOKS
#define HOOK(name) \
	void name(void *function, void *caller); \
	__attribute__((__no_instrument_function__)) void name(void *function, void *caller) \
	{ \
		(void)function; \
		(void)caller; \
		if (sys_gettid() > 0) \
			hooked++; \
	}
static int hooked;
HOOK(__cyg_profile_func_enter)
HOOK(__cyg_profile_func_exit)
#ifndef __clang__ /* which has another set of them */
void __sanitizer_cov_trace_pc(void);
__attribute__((__no_sanitize_coverage__)) void __sanitizer_cov_trace_pc(void) { hooked++; }
#endif
#else
#define hooked 1
#endif
#ifdef GCOV
#define GCOV_OWN(name) void name(void *p, unsigned int n); \
	void name(void *p, unsigned int n) { (void)p; (void)n; }
GCOV_OWN(__gcov_init)
GCOV_OWN(__gcov_exit)
GCOV_OWN(__gcov_merge_add)
#endif
#ifdef SHADOW
#ifdef __aarch64__
#define SHADOW_SET "mov x18, %0"
#else
#define SHADOW_SET "mv gp, %0"
#endif
static long shadow[512];
__attribute__((__no_sanitize__("shadow-call-stack"))) static void give_shadow(int argc, char **argv,
	char **envp)
{
	(void)argc;
	(void)argv;
	(void)envp;
	__asm__ __volatile__(SHADOW_SET : : "r"(shadow));
}
__attribute__((__section__(".preinit_array"), __used__)) static void (*shadow_entry)(int, char **,
	char **) = give_shadow;
#endif

static __thread long local = 41, zero;
static int begun;
static volatile int handled;

__attribute__((__constructor__)) static void begin(void)
{
	begun = local == 41;
	SAY("begin ");
}

__attribute__((__destructor__)) static void end(void)
{
	SAY("end\n");
}

static int one(void) { return 1; }
static int two(void) { return 2; }
static struct {
	int (*volatile call)(void);
	char text[60];
} table[] = { { one, "one" }, { two, "two" } }, copy[2];

APART static int sum(const char *text)
{
	char buffer[64];
	int i, n = 0;

	for (i = 0; i < (int)sizeof buffer - 1 && text[i]; i++)
		buffer[i] = text[i];
	while (i)
		n += buffer[--i];
	return n;
}

APART static int aligned(int more)
{
	volatile char wide[64] __attribute__((__aligned__(64)));

	wide[more] = 1;
	return (unsigned long)wide % 64 == 0 && wide[more];
}

static void handler(int signal)
{
	handled = signal * aligned(2);
}

static int thread(void *arg)
{
	return *(int *)arg + one() + aligned(3);
}

int main(int argc, char **argv)
{
	static char stack[16384] __attribute__((__aligned__(16)));
	volatile long big = 1000000L;
	volatile int divisor = 7;
	struct libsys_sigaction action;
	struct siginfo info;
	int forty = 40;

	SAY("main ");
	if (!begun || !hooked || local != 41 || zero || argc != 3 ||
		sum(argv[1]) != 'o' + 'n' + 'e')
		return 1;
	__builtin_memcpy(copy, table, sizeof table);
	if (copy[0].call() + copy[1].call() != 3 || copy[1].text[2] != 'o')
		return 2;
	if (big / divisor != 142857L || !aligned(1))
		return 3;
	action.handler.plain = handler;
	action.flags = 0;
	libsys_sigemptyset(&action.mask);
	if (libsys_sigaction(SIGUSR1, &action, 0) || sys_tkill((int)sys_gettid(), SIGUSR1) ||
		handled != SIGUSR1)
		return 4;
	if (libsys_clone(thread, LIBSYS_STACK(stack, sizeof stack), SIGCHLD, &forty, 0, 0, 0) < 0)
		return 5;
	return sys_waitid(P_ALL, 0, &info, WEXITED, 0) || info.si_code != CLD_EXITED ||
		info.si_status != 42 ? 6 : 0;
}
