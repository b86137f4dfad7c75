// SPDX-License-Identifier: 0BSD
//
// printf, by stb_sprintf, a formatter in one header that needs no C library (Debian: libstb-dev).
// It hands on its text in pieces, which are written as they come.
//
// needs: pkg-config --exists stb
//
// $ cc -Os printf.c $(pkg-config --cflags stb) $(pkg-config --cflags --libs libsys) -o printf
// $ ./printf
// Linux  | 3.14 |    -42 | 0xffff | 12,345,678
#include <libsys.h>
#include <libsys/text.h>

#define STB_SPRINTF_IMPLEMENTATION
#include <stb_sprintf.h>

struct output {
	int fd;
	long error;
};

/*
 * Writes the formatter's next piece. The formatter goes on in the same buffer, unless the write
 * failed.
 */
static char *put(const char *text, void *to, int length)
{
	struct output *output = to;

	output->error = libsys_write_all(output->fd, text, (size_t)length);
	return libsys_is_error(output->error) ? NULL : (char *)text;
}

/* Returns the number of bytes, or an error of write. */
__attribute__((format(printf, 2, 3))) static long print(int fd, const char *format, ...)
{
	struct output output = { fd, 0 };
	char piece[STB_SPRINTF_MIN];
	va_list values;
	int length;

	va_start(values, format);
	length = stbsp_vsprintfcb(put, &output, piece, format, values);
	va_end(values);
	return libsys_is_error(output.error) ? output.error : length;
}

int main(void)
{
	return libsys_is_error(print(1, "%-6s | %.2f | %6d | %#x | %'lld\n", "Linux", 3.14159, -42,
		0xffff, 12345678LL));
}
