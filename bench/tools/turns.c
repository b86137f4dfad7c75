/* SPDX-License-Identifier: 0BSD */
/*
 * turns ROUNDS RUNS -- NAME PROGRAM ARGS... -- NAME PROGRAM ARGS...: runs programs in turn, RUNS
 * times each per round, in random order, and measures the time from vfork to the end of wait4.
 * +BYTES before PROGRAM gives it so many bytes of environment, in strings of 64, and no other.
 * Writes a line for each program to descriptor 3: name, median in ns; median, lower and upper
 * quartile of its ratio to the first program in the same round; the fewest page faults of a run.
 */
#include <libsys.h>
#include <linux/resource.h>
#include <linux/time_types.h>

enum { PROGRAMS = 64, ROUNDS = 4096, RUNS = 64, STRING = 64, STRINGS = 32768 };

static char **programs[PROGRAMS], **environment[PROGRAMS];
static char string[STRING], *strings[STRINGS + 1]; /* the last is null */
static long took[PROGRAMS][ROUNDS], sorted[ROUNDS], runs[PROGRAMS][RUNS], faults[PROGRAMS];

static char *put(char *to, const char *s)
{
	while (*s)
		*to++ = *s++;
	return to;
}

static char *put_number(char *to, unsigned long n)
{
	if (n >= 10)
		to = put_number(to, n / 10);
	*to++ = (char)('0' + n % 10);
	return to;
}

static void fail(const char *name, const char *why)
{
	char text[256], *to = put(put(put(put(text, "turns: "), name), why), "\n");

	sys_write(2, text, to - text);
	libsys_exit(1);
}

static long number(const char *s)
{
	long n = 0;

	while (s && *s >= '0' && *s <= '9')
		n = n * 10 + *s++ - '0';
	return n;
}

static long now(void)
{
	struct __kernel_timespec t;

	libsys_vdso_clock_gettime(1 /* CLOCK_MONOTONIC */, &t);
	return t.tv_sec * 1000000000 + t.tv_nsec;
}

/* Sorts (Shell's way) and gives the value below which `part' quarters of all are. */
static long quartile(long *v, long n, int part)
{
	long gap, i, j, x;

	for (gap = n / 2; gap > 0; gap /= 2)
		for (i = gap; i < n; i++) {
			x = v[i];
			for (j = i; j >= gap && v[j - gap] > x; j -= gap)
				v[j] = v[j - gap];
			v[j] = x;
		}
	return v[(n - 1) * part / 4];
}

/* Takes the word +BYTES, if it is there: the last strings are the environment. */
static void prepare(int program, char **envp)
{
	char **name = programs[program];
	long count;

	environment[program] = envp;
	if (!name[1] || name[1][0] != '+')
		return;
	count = number(name[1] + 1) / STRING;
	if (count > STRINGS)
		fail(name[0], ": too large an environment");
	environment[program] = strings + STRINGS - count;
	name[1] = name[0];
	programs[program] = name + 1;
}

static void fill(void)
{
	int i;

	for (i = 0; i < STRING - 1; i++)
		string[i] = i == 4 ? '=' : 'x';
	for (i = 0; i < STRINGS; i++)
		strings[i] = string;
}

static long run(int program)
{
	struct rusage usage;
	int status = 0;
	long begin = now(), end, pid = sys_vfork();

	if (pid == 0) {
		sys_execve(programs[program][1], programs[program] + 1, environment[program]);
		sys_exit(127);
	}
	sys_wait4(pid, &status, 0, &usage);
	end = now();
	if (pid < 0 || status != 0)
		fail(programs[program][0], ": fails");
	if (!faults[program] || usage.ru_minflt < faults[program])
		faults[program] = usage.ru_minflt;
	return end - begin;
}

int main(int argc, char **argv, char **envp)
{
	long rounds = number(argv[1]), times = number(argv[2]), round, i, part;
	unsigned int seed = 1;
	int count = 0, order[PROGRAMS], n, other;
	char line[256], *to;

	for (i = 3; i < argc; i++)
		if (argv[i][0] == '-' && argv[i][1] == '-' && !argv[i][2]) {
			argv[i] = 0;
			if (count == PROGRAMS)
				fail("", "too many programs");
			order[count] = count;
			programs[count++] = argv + i + 1;
		}
	if (!count || rounds < 1 || rounds > ROUNDS || times < 1 || times > RUNS)
		fail("", "wrong arguments");
	fill();
	for (n = 0; n < count; n++)
		prepare(n, envp);
	for (round = 0; round < rounds; round++) {
		for (i = 0; i < times; i++)
			for (n = count; n > 0; n--) {
				seed = seed * 1664525 + 1013904223;
				other = (int)((seed >> 8) % (unsigned int)n);
				part = order[other];
				order[other] = order[n - 1];
				order[n - 1] = (int)part;
				runs[part][i] = run((int)part);
			}
		for (n = 0; n < count; n++)
			took[n][round] = quartile(runs[n], times, 2);
	}
	for (n = 0; n < count; n++) {
		for (i = 0; i < rounds; i++)
			sorted[i] = took[n][i];
		to = put(line, programs[n][0]);
		*to++ = '\t';
		to = put_number(to, quartile(sorted, rounds, 2));
		for (i = 0; i < rounds; i++)
			sorted[i] = took[n][i] * 10000 / took[0][i];
		for (i = 0; i < 3; i++) {
			part = quartile(sorted, rounds, "\2\1\3"[i]);
			*to++ = '\t';
			to = put_number(to, part / 10000);
			*to++ = '.';
			for (other = 1000; other; other /= 10)
				*to++ = (char)('0' + part / other % 10);
		}
		*to++ = '\t';
		to = put(put_number(to, faults[n]), "\n");
		sys_write(3, line, to - line);
	}
}
