/* SPDX-License-Identifier: 0BSD */
/*
 * The status of wait4: every one of 16 bits is one of exited, killed, stopped, gone on, and its
 * parts are its own.
 */
#include "check.h"
#include <libsys/wait.h>

int main(void)
{
	int status, signal;

	for (status = 0; status < 256; status++)
		CHECK(WIFEXITED(status << 8) && WEXITSTATUS(status << 8) == status &&
			!WIFSIGNALED(status << 8) && !WIFSTOPPED(status << 8) &&
			!WIFCONTINUED(status << 8));
	for (signal = 1; signal < 127; signal++) {
		CHECK(WIFSIGNALED(signal) && WTERMSIG(signal) == signal && !WCOREDUMP(signal) &&
			!WIFEXITED(signal) && !WIFSTOPPED(signal) && !WIFCONTINUED(signal));
		CHECK(WIFSIGNALED(signal | 0x80) && WTERMSIG(signal | 0x80) == signal &&
			WCOREDUMP(signal | 0x80));
		CHECK(WIFSTOPPED(signal << 8 | 0x7f) && WSTOPSIG(signal << 8 | 0x7f) == signal &&
			!WIFEXITED(signal << 8 | 0x7f) && !WIFSIGNALED(signal << 8 | 0x7f) &&
			!WIFCONTINUED(signal << 8 | 0x7f));
	}
	CHECK(WIFCONTINUED(0xffff) && !WIFEXITED(0xffff) && !WIFSIGNALED(0xffff));
	return 0;
}
