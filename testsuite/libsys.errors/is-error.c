/* SPDX-License-Identifier: 0BSD */
/* libsys_is_error holds for -4095 to -1, of numbers of any width and of addresses. */
#include "check.h"

/* Volatile, so that it is not the compiler that compares. */
static const volatile long bad[] = { -1, -2, -4094, -4095 };
static const volatile long good[] = { 0, 1, 4095, 4096, -4096, -4097, -100000, (long)(~0UL >> 1),
	-(long)(~0UL >> 1) - 1 };

int main(void)
{
	volatile libsys_off_t wide = 0x7ffff000;
	unsigned int i;

	for (i = 0; i < COUNT(bad); i++) {
		wide = bad[i];
		CHECK(libsys_is_error(bad[i]) && libsys_is_error((void *)bad[i]) &&
			libsys_is_error((const char *)bad[i]));
		CHECK(libsys_is_error((int)bad[i]) && libsys_is_error((short)bad[i]) &&
			libsys_is_error(wide));
	}
	for (i = 0; i < COUNT(good); i++) {
		wide = good[i];
		CHECK(!libsys_is_error(good[i]) && !libsys_is_error((void *)good[i]) &&
			!libsys_is_error(wide));
	}
	/* A result that is wider than long is judged by all its bits. */
	if (sizeof(wide) > 4) {
		wide = (libsys_off_t)0xffffffffU;
		CHECK(!libsys_is_error(wide));
	}
	CHECK(libsys_is_error(sys_close(NOFD)) && !libsys_is_error(sys_gettid()) &&
		!libsys_is_error(sys_brk(0)));
	return 0;
}
