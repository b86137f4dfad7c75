/* SPDX-License-Identifier: 0BSD */
/* stdout: 0 -1 255 18446744073709551615 -9223372036854775808 ff ffffffff 377 -128 end\n */
/* The same in C++. */
#include <libsys.h>
#include <libsys/text.h>

int main()
{
	unsigned char byte = 255;
	signed char small = -128;
	const libsys_u64 most = ~static_cast<libsys_u64>(0);
	libsys_s64 least = static_cast<libsys_s64>(static_cast<libsys_u64>(1) << 63);

	return libsys_print(1, libsys_dec(0), " ", libsys_dec(-1), " ", libsys_dec(byte), " ",
		       libsys_dec(most), " ", libsys_dec(least), " ", libsys_hex(byte), " ",
		       libsys_hex(~0U), " ", libsys_oct(byte), " ", libsys_dec(small),
		       " end\n") != 0;
}
