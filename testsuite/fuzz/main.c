/* SPDX-License-Identifier: 0BSD */
/* In libFuzzer's place: one child for each file named, which must live and leave with 0. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "input.h"

static int try_file(const char *path)
{
	FILE *f = fopen(path, "rb");
	unsigned char *data = malloc(1 << 20);
	size_t size = f ? fread(data, 1, 1 << 20, f) : 0;

	/* Of its very size. */
	data = realloc(data, size ? size : 1);
	if (!f || !data)
		return 1;
	alarm(60);
	return LLVMFuzzerTestOneInput(data, size);
}

int main(int argc, char **argv)
{
	int failed = 0, i, status;
	pid_t child;

	for (i = 1; i < argc; i++) {
		child = fork();
		if (child == 0)
			_exit(try_file(argv[i]));
		if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
			printf("%s: status %#x\n", argv[i], (unsigned int)status);
			failed = 1;
		}
	}
	return failed;
}
