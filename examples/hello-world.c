/* SPDX-License-Identifier: 0BSD */
/*
 * hello-world: the program of the image of that name. It says that the container engine works, and
 * for which architecture the engine chose the program: build with -DARCHITECTURE='"arm64v8"'. The
 * status is 1 if it could not write.
 */
#include <libsys.h>
#include <libsys/text.h>

#ifndef ARCHITECTURE
#define ARCHITECTURE "no image"
#endif

static const char text[] =
	"\n"
	"Hello from libsys!\n"
	"This message shows that your container engine works.\n"
	"\n"
	"To print it, the engine took these steps:\n"
	" 1. It fetched the image \"hello-world\", unless it had it already.\n"
	" 2. It chose from the image's index the program for this machine.\n"
	"    (" ARCHITECTURE ")\n"
	" 3. It made a container that holds nothing but this program, and started it.\n"
	" 4. The program wrote this text by one system call, and the engine showed it.\n"
	"\n"
	"For a container of your own, build a program with libsys and copy it into an\n"
	"image made FROM scratch: examples/README.md of libsys says how.\n"
	"\n";

/* The bare form: nothing else is linked in, so there is room for the text. */
void libsys_start(const void *stack)
{
	(void)stack;
	sys_exit_group(libsys_write_all(1, text, sizeof(text) - 1) < 0);
}
