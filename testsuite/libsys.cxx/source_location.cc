/* SPDX-License-Identifier: 0BSD */
/* std::source_location: who called, and from which line. */
/* stdout: main source_location.cc 20 */
/* cflags: -fno-exceptions -fno-rtti */
#include <libsys.h>
#include <libsys/text.h>
#include <source_location>
#include <string_view>

#ifdef __cpp_lib_source_location
static long where(std::source_location from = std::source_location::current())
{
	std::string_view function = from.function_name(), file = from.file_name();

	file.remove_prefix(file.rfind('/') + 1);
	return libsys_print(1, function.find("main") < 5 ? "main " : "elsewhere ", file.data(), " ",
		libsys_dec(from.line()));
}

int main() { return libsys_is_error(where()); }
#else
int main() { return 77; } /* a compiler without what libstdc++ makes it of */
#endif
