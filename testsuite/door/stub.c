/* SPDX-License-Identifier: 0BSD */
/*
 * stub SOCKET PROGRAM : runs program.c under qemu-user's gdb stub (-g SOCKET), with a stop before
 * each instruction that makes a call. For MIPS o32 and ARM, of whose calls and arguments a plugin
 * does not see all, and MIPS n32, of whose arguments it sees the low halves.
 */
#include <elf.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* The stub's packet of all registers, in hexadecimal. */
static struct state {
	char regs[2048];
} now;
#include "watch.h"

static FILE *to, *from;
static int big, big_code, mips;
static unsigned int digits = 8; /* of a register */
static unsigned char image[1 << 20];

static void say(const char *packet)
{
	unsigned char sum = 0;
	int c;

	for (c = 0; packet[c]; c++)
		sum = (unsigned char)(sum + packet[c]);
	fprintf(to, "+$%s#%02x", packet, sum);
	fflush(to);
}

/* A packet there and its answer back; sums are not checked, as the connection is local. */
static const char *ask(const char *packet)
{
	static char answer[4096];
	size_t n = 0;
	int c;

	say(packet);
	while ((c = getc(from)) != '$')
		if (c == EOF)
			exit(3);
	while ((c = getc(from)) != '#' && c != EOF && n < sizeof(answer) - 1)
		answer[n++] = (char)c;
	answer[n] = 0;
	return answer;
}

/* The number whose bytes stand there as n digits. */
static word value(const char *at, unsigned int n)
{
	word v = 0;
	unsigned int i;

	for (i = 0; i < n; i += 2) {
		char byte[3] = { at[big ? i : n - 2 - i], at[big ? i + 1 : n - 1 - i], 0 };

		v = v << 8 | strtoul(byte, 0, 16);
	}
	return v;
}

/* Register n stands there; ARM's 25th, the flags, is the last, with or without others before it. */
static char *place(unsigned int n)
{
	return now.regs + (!mips && n == 25 ? strlen(now.regs) - digits : digits * n);
}

static void set(unsigned int n, word v)
{
	char *at = place(n);
	unsigned int i;

	for (i = 0; i < digits; i += 2, v >>= 8) {
		unsigned int low = big ? digits - 2 - i : i;

		at[low] = "0123456789abcdef"[v >> 4 & 15];
		at[low + 1] = "0123456789abcdef"[v & 15];
	}
}

static word reg(unsigned int n)
{
	return value(place(n), digits);
}

static unsigned int word_at(const unsigned char *p)
{
	return big ? (unsigned int)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3] :
		     (unsigned int)p[3] << 24 | p[2] << 16 | p[1] << 8 | p[0];
}

/* The size of the instruction that makes a call, if that is there. */
static int call_at(const unsigned char *p, unsigned int address)
{
	static const unsigned char code[][4] = { { 0xef, 0, 0, 0 }, { 0, 0, 0, 0x0c } };
	int i, same = 0;

	if (!mips && p[!big_code] == 0xdf && p[big_code] == 0)
		return 2;
	for (i = 0; i < 4; i++)
		same += p[i] == code[mips][big_code ? i : 3 - i];
	return address % 4 == 0 && same == 4 ? 4 : 0;
}

/* What only looks like it is never reached. */
static void stop_at_calls(void)
{
	const Elf32_Ehdr *e = (const Elf32_Ehdr *)image;
	char packet[64];
	unsigned int i, at;

	for (i = 0; i < (big ? __builtin_bswap16(e->e_phnum) : e->e_phnum); i++) {
		const unsigned char *p = image + word_at((const unsigned char *)&e->e_phoff) +
			i * sizeof(Elf32_Phdr);
		unsigned int offset = word_at(p + 4), address = word_at(p + 8),
			     size = word_at(p + 16);

		for (at = 0; word_at(p) == PT_LOAD && at + 4 <= size; at += 2) {
			int bytes = call_at(image + offset + at, address + at);

			snprintf(packet, sizeof(packet), "Z0,%x,%d", address + at, bytes);
			if (bytes)
				ask(packet);
		}
	}
}

/* Goes on to the next call. */
static void go(void)
{
	if (ask("c")[0] != 'T') {
		printf("the program ended\n");
		exit(1);
	}
	snprintf(now.regs, sizeof(now.regs), "%s", ask("g"));
}

/* The register that has the program's place, and the size of an instruction that makes a call. */
static unsigned int pc(void)
{
	return mips ? 37 : 15;
}

static unsigned int bytes(void)
{
	return !mips && reg(25) & 0x20 ? 2 : 4;
}

/* One step, without the stop at this instruction. */
static void make_call(void)
{
	char packet[64];

	snprintf(packet, sizeof(packet), "z0,%llx,%u", reg(pc()), bytes());
	ask(packet);
	ask("s");
	packet[0] = 'Z';
	ask(packet);
	go();
}

/* From behind the instruction. MIPS has a flag for errors. */
static void next_call(word result)
{
	char packet[sizeof(now.regs) + 1];
	const word given = digits == 8 ? (unsigned int)result : result;
	const int error = mips && given > (digits == 8 ? -4096U : -4096ULL);

	set(mips ? 2 : 0, error ? -given : given);
	if (mips)
		set(7, (word)error);
	set(pc(), reg(pc()) + bytes());
	snprintf(packet, sizeof(packet), "G%s", now.regs);
	ask(packet);
	go();
}

static int number(void)
{
	return (int)reg(mips ? 2 : 7);
}

static word arg(int i)
{
	char packet[64];

	if (!mips || i < 4 || digits == 16)
		return reg((unsigned int)(mips ? 4 + i : i));
	snprintf(packet, sizeof(packet), "m%llx,4", reg(29) + 4 * (unsigned int)i);
	return value(ask(packet), 8);
}

int main(int argc, char **argv)
{
	struct sockaddr_un name = { AF_UNIX, "" };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0), tries;
	FILE *program = fopen(argv[argc - 1], "rb");

	alarm(300);
	if (argc != 3 || !program || !fread(image, 1, sizeof(image), program))
		return 2;
	big = image[EI_DATA] == ELFDATA2MSB;
	mips = image[big ? 19 : 18] == EM_MIPS;
	if (mips && word_at(image + offsetof(Elf32_Ehdr, e_flags)) & EF_MIPS_ABI2)
		digits = 16;
	big_code = big && (mips || !(word_at(image + offsetof(Elf32_Ehdr, e_flags)) & EF_ARM_BE8));
	strncpy(name.sun_path, argv[1], sizeof(name.sun_path) - 1);
	for (tries = 0; connect(fd, (struct sockaddr *)&name, sizeof(name)); tries++) {
		if (tries == 500)
			return 2;
		usleep(10000);
	}
	to = fdopen(fd, "w");
	from = fdopen(dup(fd), "r");
	stop_at_calls();
	go();
	watch(7);
	say("k"); /* newer emulators end without an answer */
	return 0;
}
