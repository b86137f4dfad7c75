/* SPDX-License-Identifier: 0BSD */
/*
 * walk [FOLDER [THREADS]]: counts what is below a folder, with several threads (8): folders, other
 * files, and the bytes of those files. An open folder is a job. Jobs wait in a pipe, a queue that
 * threads can sleep on. If many wait already, a thread goes down itself. Links are not followed.
 */
#include <libsys.h>
#include <libsys/dirent.h>
#include <libsys/fcntl.h>
#include <libsys/portable.h>
#include <libsys/sched.h>
#include <libsys/text.h>
#include <linux/errno.h>
#include <linux/stat.h>

#define MOST 16
/* How deep a thread goes down itself: each folder takes a descriptor and some of the stack. */
#define DEPTH 800
#define WAITING 256 /* jobs in the pipe: each is a descriptor */
#define FLAGS (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM)

/* All that the threads share. Each thread counts for itself. */
static struct {
	int jobs[2], done[2];
	int waiting, unfinished;
} shared;
static struct counts {
	libsys_u64 folders, files, bytes, errors;
} counts[MOST];
static char stacks[MOST][DEPTH * 5120] __attribute__((aligned(64)));

static long must(const char *what, long r)
{
	return r < 0 ? libsys_die(what, r), r : r;
}

static void submit(int fd)
{
	__atomic_add_fetch(&shared.unfinished, 1, __ATOMIC_SEQ_CST);
	__atomic_add_fetch(&shared.waiting, 1, __ATOMIC_SEQ_CST);
	must("write", libsys_write_all(shared.jobs[1], &fd, sizeof(fd)));
}

static void walk(int folder, struct counts *count, int depth)
{
	union {
		struct linux_dirent64 first;
		char bytes[4096];
	} entries;
	struct statx st;
	long n, fd;
	char *at;

	count->folders++;
	while ((n = depth == DEPTH
			       ? -EMFILE
			       : libsys_getdents(folder, &entries.first, sizeof(entries))) > 0) {
		for (at = entries.bytes; at < entries.bytes + n;
			at += ((struct linux_dirent64 *)at)->d_reclen) {
			const char *name = ((struct linux_dirent64 *)at)->d_name;

			if (name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2])))
				continue;
			fd = -ENOTDIR;
			if (((struct linux_dirent64 *)at)->d_type == DT_DIR ||
				((struct linux_dirent64 *)at)->d_type == DT_UNKNOWN)
				fd = libsys_openat(folder, name,
					O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC |
						O_LARGEFILE,
					0);
			if (fd >= 0 &&
				__atomic_load_n(&shared.waiting, __ATOMIC_RELAXED) < WAITING) {
				submit(fd);
			} else if (fd >= 0) {
				walk(fd, count, depth + 1);
			} else if (fd != -ENOTDIR && fd != -ELOOP) {
				count->folders++;
				count->errors++;
			} else {
				count->files++;
				fd = libsys_statx(folder, name,
					AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_SIZE, &st);
				count->bytes += fd == 0 ? st.stx_size : 0;
				/* It may be gone by now. */
				count->errors += fd < 0 && fd != -ENOENT;
			}
		}
	}
	count->errors += n < 0;
	libsys_close(folder);
}

/* Reads the next item from a pipe, even if a signal interrupts; 0 at the pipe's end. */
static long take(int from, void *to, unsigned long size)
{
	long r;

	do
		r = libsys_read(from, to, size);
	while (r == -EINTR);
	return must("read", r);
}

/* The thread that finishes the last job says so. The end of the pipe ends the threads. */
static int work(void *count)
{
	int fd;

	while (take(shared.jobs[0], &fd, sizeof(fd))) {
		__atomic_sub_fetch(&shared.waiting, 1, __ATOMIC_SEQ_CST);
		walk(fd, count, 0);
		if (__atomic_sub_fetch(&shared.unfinished, 1, __ATOMIC_SEQ_CST) == 0)
			must("write", libsys_write_all(shared.done[1], "", 1));
	}
	return 0;
}

int main(int argc, char **argv)
{
	const char *folder = argc > 1 ? argv[1] : ".";
	libsys_u64 threads = 8, i;
	struct counts all = { 0 };
	char done;

	if (argc > 3 || (argc > 2 && libsys_parse_u64(argv[2], 0, 10, &threads) < 0) ||
		threads < 1 || threads > MOST) {
		libsys_print(2, "usage: walk [FOLDER [THREADS]], THREADS from 1 to 16\n");
		return 2;
	}
	must("pipe2", libsys_pipe2(shared.jobs, O_CLOEXEC));
	must("pipe2", libsys_pipe2(shared.done, O_CLOEXEC));
	submit(must(folder,
		libsys_open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_LARGEFILE, 0)));
	/* There is no thread-local variable, so a thread needs no thread pointer of its own. */
	for (i = 0; i < threads; i++)
		must("clone",
			libsys_clone(work, LIBSYS_STACK(stacks[i], sizeof(stacks[i])), FLAGS,
				&counts[i], 0, 0, 0));
	take(shared.done[0], &done, 1);
	for (i = 0; i < threads; i++) {
		all.folders += counts[i].folders;
		all.files += counts[i].files;
		all.bytes += counts[i].bytes;
		all.errors += counts[i].errors;
	}
	must("standard output",
		libsys_print(1, libsys_dec(all.folders), " folders, ", libsys_dec(all.files),
			" files, ", libsys_dec(all.bytes), " bytes\n"));
	if (all.errors)
		libsys_print(2, "walk: ", libsys_dec(all.errors),
			" folders or files could not be read\n");
	return all.errors != 0;
}
