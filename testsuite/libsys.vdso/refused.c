/* SPDX-License-Identifier: 0BSD */
/*
 * What a vDSO's function refuses with an error is asked of the kernel; what it answers is not, and
 * neither are random bytes whose making a signal has interrupted.
 */
/* only: x86_64 i386 */
#include "clocks.h"
#include "image.h"

/* mov $-4, %rax; ret: EINTR. */
#ifdef __x86_64__
#define INTERRUPTED "\x48\xc7\xc0\xfc\xff\xff\xff\xc3"
#else
#define INTERRUPTED "\xb8\xfc\xff\xff\xff\xc3"
#endif

static union {
	struct image image;
	char page[4096];
} vdso __attribute__((__aligned__(4096)));

static void set(char *to, const char *from, int n)
{
	while (n--)
		*to++ = *from++;
}

static void rename_symbol(struct image *m, int i, unsigned int string, const char *name, int length)
{
	set(m->strings + string, name, length);
	m->symbol[i].name = string;
	m->gnu.chain[i - 1] = gnu_hash(name) & ~1u;
}

int main(int argc, char **argv, char **envp)
{
	struct image *m = &vdso.image;
	struct LIBSYS_TIMESPEC t = { -1, -1 };
	unsigned int cpu = 12345;
	unsigned long *aux;

	(void)argc, (void)argv;
	make_image(m, 0);
	rename_symbol(m, FIRST, 64, "__vdso_clock_gettime", 21);
	rename_symbol(m, SECOND, 87, "__vdso_getcpu", 14);
	set(m->strings + 101, "LINUX_2.6", 10);
	rename_symbol(m, WEAK, 111, "__vdso_getrandom", 17);
	m->version[1].name = 101;
	/* mov $-38, %eax; ret: ENOSYS. And xor %eax, %eax; ret: done. */
	set((char *)m->code + 8 * FIRST, "\xb8\xda\xff\xff\xff\xc3", 6);
	set((char *)m->code + 8 * SECOND, "\x31\xc0\xc3", 3);
	set((char *)m->code + 8 * WEAK, INTERRUPTED, (int)sizeof(INTERRUPTED) - 1);
	CHECK(sys_mprotect((unsigned long)m, sizeof vdso, 7) == 0);
	while (*envp++) {
	}
	for (aux = (unsigned long *)envp; *aux != 33; aux += 2) {
		/* With vdso=0 there is no entry to change. */
		if (!*aux)
			t_untested();
	}
	aux[1] = (unsigned long)m;
	CHECK(libsys_vdso_symbol("LINUX_2.6", "__vdso_clock_gettime") == m->code + 8 * FIRST);

	CHECK(libsys_vdso_getrandom(&cpu, 1, 0, 0, 0) == -4 && cpu == 12345);
	CHECK(libsys_vdso_getcpu(&cpu, 0, 0) == 0 && cpu == 12345);
	CHECK(libsys_vdso_clock_gettime(CLOCK_MONOTONIC, &t) == 0 && t.tv_sec >= 0);
#ifdef __i386__
	{
		struct __kernel_timespec wide = { -1, -1 };

		rename_symbol(m, FIRST, 64, "__vdso_clock_gettime64", 23);
		CHECK(libsys_vdso_clock_gettime64(CLOCK_MONOTONIC, &wide) == 0);
		CHECK(wide.tv_sec >= 0);
	}
#endif
	return 0;
}
