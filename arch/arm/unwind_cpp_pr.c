/* SPDX-License-Identifier: 0BSD */
/*
 * The unwind tables of -fexceptions and -funwind-tables refer to these (EHABI32, 9). Only an
 * unwinder calls them, and it brings its own. 9 is _URC_FAILURE.
 */
#define PERSONALITY(name) \
	int name(int state, void *block, void *context); \
	__attribute__((__weak__)) int name(int state, void *block, void *context) \
	{ \
		(void)state; \
		(void)block; \
		(void)context; \
		return 9; \
	}

PERSONALITY(__aeabi_unwind_cpp_pr0)
PERSONALITY(__aeabi_unwind_cpp_pr1)
PERSONALITY(__aeabi_unwind_cpp_pr2)
