/* SPDX-License-Identifier: 0BSD */
/* main gets the arguments and the environment, each ended by a null. */
/* args: one {two words} {} */
/* env: ONLY=1 */
/* stdout: one|two words||ONLY=1| */
#include <libsys.h>

static void say(const char *s)
{
	libsys_size_t n = 0;

	while (s[n])
		n++;
	sys_write(1, s, n);
	sys_write(1, "|", 1);
}

int main(int argc, char **argv, char **envp)
{
	if (argc != 4 || argv[argc] || envp != argv + argc + 1)
		return 1;
	while (*++argv)
		say(*argv);
	while (*envp)
		say(*envp++);
	return 0;
}
