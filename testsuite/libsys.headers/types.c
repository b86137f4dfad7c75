/* SPDX-License-Identifier: 0BSD */
/*
 * size_t and NULL from libsys.h alone; with -DBEFORE or -DAFTER the compiler's own headers before
 * or after it.
 */
#ifdef BEFORE
#include BEFORE
#endif
#include <libsys.h>
#ifdef AFTER
#include AFTER
#endif

static size_t length_of(const char *text)
{
	return text == NULL ? 0 : __builtin_strlen(text);
}

#if defined __STDC_HOSTED__ && !__STDC_HOSTED__
typedef int32_t four_bytes;
typedef uint64_t eight_bytes;
#else
typedef int four_bytes;
typedef libsys_u64 eight_bytes;
#endif

/* Without a C library clang gives main a name of C++. */
#if defined __cplusplus && !__STDC_HOSTED__
extern "C"
#endif
int main(void)
{
	libsys_size_t length = length_of("five");

	if (sizeof(four_bytes) != 4 || sizeof(eight_bytes) != 8 || sizeof(libsys_s64) != 8)
		return 1;
	return length == sizeof(four_bytes) && length_of(NULL) == 0 ? 69 : 2;
}
