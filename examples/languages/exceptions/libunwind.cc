// SPDX-License-Identifier: 0BSD
//
// The same with LLVM's unwinder (Debian: libunwind-N-dev, N as clang's) instead of gcc's: what else
// it needs of a C library. For a function without a table it reads all tables, up to the zero at
// their end, which is in crtend.o.
//
// needs: grep -q __unw_step "$(clang -print-file-name=libunwind.a)"
//
// $ c++ -Os -c throw.cc libunwind.cc $(pkg-config --cflags libsys)
// $ cc throw.o libunwind.o $(pkg-config --libs libsys) -lsupc++ \
// >     $(clang -print-file-name=libunwind.a) -lgcc -lsys -Wl,--eh-frame-hdr $(cc -print-file-name=crtend.o) -o throw
// $ ./throw
// left
// caught 7
// $ ./throw again 2>&1 || echo $?
// nobody catches
// 134
#include <libsys.h>
#include <libsys/elf.h>
#include <libsys/portable.h>
#include <libsys/text.h>
#include <linux/auxvec.h>
#include <linux/elf.h>

// Gives it the program headers; it finds the index of the tables by itself.

struct dl_phdr_info {
	unsigned long address;
	const char *name;
	const void *headers;
	unsigned short count;
	unsigned long long added, removed;
};

extern "C" int dl_iterate_phdr(int (*callback)(dl_phdr_info *, size_t, void *), void *arg)
{
	dl_phdr_info info = {};

	info.name = "";
	info.headers = reinterpret_cast<const void *>(libsys_getauxval(AT_PHDR));
	info.count = static_cast<unsigned short>(libsys_getauxval(AT_PHNUM));
	info.added = 1;
	return callback(&info, sizeof info, arg);
}

// It finds no name for an address and no function by its name.
extern "C" int dladdr(const void *, void *) { return 0; }
extern "C" void *dlsym(void *, const char *) { return nullptr; }

// There is one thread.
extern "C" int pthread_rwlock_rdlock(void *) { return 0; }
extern "C" int pthread_rwlock_wrlock(void *) { return 0; }
extern "C" int pthread_rwlock_unlock(void *) { return 0; }

extern "C" char *getenv(const char *) { return nullptr; }

// Its message when it gives up: only the format. With an environment it would print much more.

extern "C" {
void *stderr;
}

extern "C" int fprintf(void *, const char *format, ...)
{
	libsys_print(2, format);
	return 0;
}

extern "C" int __fprintf_chk(void *, int, const char *format, ...)
{
	libsys_print(2, format);
	return 0;
}

extern "C" int __vfprintf_chk(void *, int, const char *format, __builtin_va_list)
{
	libsys_print(2, format);
	return 0;
}

extern "C" size_t fwrite(const void *text, size_t size, size_t count, void *)
{
	libsys_write_all(2, text, size * count);
	return count;
}

extern "C" int fflush(void *) { return 0; }

// A register's name, which nobody asks for.
extern "C" int snprintf(char *to, size_t size, const char *, ...)
{
	if (size)
		*to = '\0';
	return 0;
}

extern "C" int __vsnprintf_chk(char *to, size_t size, int, size_t, const char *, __builtin_va_list)
{
	if (size)
		*to = '\0';
	return 0;
}

extern "C" void __assert_fail(const char *what, const char *, unsigned int, const char *)
{
	libsys_print(2, what, "\n");
	libsys_exit_group(134);
}
