// SPDX-License-Identifier: 0BSD
//
// C++ with exceptions, by gcc's unwinder (libgcc_eh) and the lower part of its C++ library
// (libsupc++). This file has what they need of a C library: memory, the place of the program's
// unwind tables, strcmp, and the end of a program in which nobody catches; from gcc 13 on, also the
// environment, which can change how much memory is kept for exceptions. There is one thread, so the
// locks do nothing.
//
// $ cc -Os throw.cc $(pkg-config --cflags --libs libsys) -lsupc++ -lgcc_eh -lgcc -lsys -Wl,--eh-frame-hdr -o throw
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
#include <exception> // __verbose_terminate_handler

// The program itself, which has nothing to do with unwinding.

struct Error {
	int number;
};

struct Guard {
	~Guard() { libsys_print(1, "left\n"); }
};

__attribute__((noinline)) static void fail(int number)
{
	Guard guard;

	if (number)
		throw Error{number};
}

int main(int argc, char **)
{
	if (argc > 1)
		fail(argc);
	try {
		fail(7);
	} catch (const Error &error) {
		libsys_print(1, "caught ", libsys_dec(error.number), "\n");
	}
	return 0;
}

// Memory, never given back: enough for a program that catches a thousand exceptions.

extern "C" void *malloc(libsys_size_t size)
{
	alignas(16) static char memory[128 << 10];
	static libsys_size_t used;

	if (size > sizeof memory - used)
		return nullptr;
	void *const p = memory + used;
	used += (size + 15) / 16 * 16;
	return p;
}

extern "C" void free(void *) { }

extern "C" void *realloc(void *, libsys_size_t) { return nullptr; }

// The tables: the program headers say where their index is. gcc 12 and newer ask this way.

struct dl_find_object {
	unsigned long long flags;
	void *map_start, *map_end, *link_map, *eh_frame;
	unsigned long long rest[7];
};

extern "C" int _dl_find_object(void *, dl_find_object *result)
{
	auto header = reinterpret_cast<const Elf64_Phdr *>(libsys_getauxval(AT_PHDR));

	for (auto n = libsys_getauxval(AT_PHNUM); n; n--, header++)
		if (header->p_type == PT_GNU_EH_FRAME) {
			*result = {};
			result->map_end = reinterpret_cast<void *>(-1UL);
			result->eh_frame = reinterpret_cast<void *>(header->p_vaddr);
			return 0;
		}
	return -1;
}

extern "C" int strcmp(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return static_cast<unsigned char>(*a) - static_cast<unsigned char>(*b);
}

extern "C" int pthread_mutex_lock(void *) { return 0; }
extern "C" int pthread_mutex_unlock(void *) { return 0; }
extern "C" int pthread_cond_wait(void *, void *) { return 0; }
extern "C" int pthread_cond_broadcast(void *) { return 0; }
extern "C" int pthread_once(int *once, void (*function)())
{
	if (!*once) {
		*once = 1;
		function();
	}
	return 0;
}

// The environment is empty, so the other two are not called.
extern "C" char *secure_getenv(const char *) { return nullptr; }
extern "C" char *strchr(const char *, int) { return nullptr; }
extern "C" unsigned long __isoc23_strtoul(const char *, char **, int) { return 0; }

// Called when nobody catches. The library's own prints by stdio.
void __gnu_cxx::__verbose_terminate_handler()
{
	libsys_print(2, "nobody catches\n");
	libsys_exit_group(134);
}
