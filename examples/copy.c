/* SPDX-License-Identifier: 0BSD */
/*
 * copy FROM TO: copies a file by io_uring, DEPTH pieces at a time. Each piece is read and then
 * written at the same offset. The status is 1 on an error, and 2 if io_uring is not available.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <linux/errno.h>
#include <linux/fcntl.h>
#include <linux/io_uring.h>
#include <linux/mman.h>
#include <linux/stat.h>
#include <linux/uio.h>

#define DEPTH 8
#define PIECE (1 << 16)

/* The rings, shared with the kernel: entries go in at the tail and come out at the head. */
static struct {
	int fd;
	unsigned int to_submit;
	struct io_uring_sqe *sqes;
	unsigned int *sq_tail, *sq_mask, *sq_array, *cq_head, *cq_tail, *cq_mask;
	struct io_uring_cqe *cqes;
} ring;

/* A piece of the file under way: `done' of its `size' bytes are read or, if `writing', written. */
static struct piece {
	libsys_u64 offset;
	unsigned int size, done, writing;
	char bytes[PIECE];
} pieces[DEPTH];

static void fail(const char *what, long error, int status)
{
	const char *why = libsys_strerror(error);
	struct iovec line[] = { { "copy: ", 6 }, { (char *)what, __builtin_strlen(what) },
		{ ": ", 2 }, { (char *)why, __builtin_strlen(why) }, { "\n", 1 } };

	libsys_writev(2, line, 5);
	libsys_exit_group(status);
}

static char *map(unsigned long size, unsigned long offset)
{
	void *p = libsys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, ring.fd,
		offset);

	if (libsys_is_error(p))
		fail("mmap of a ring", (long)p, 1);
	return p;
}

static void set_up(void)
{
	struct io_uring_params p = { 0 };
	unsigned long sq_size, cq_size;
	char *sq, *cq;

	ring.fd = libsys_io_uring_setup(DEPTH, &p);
	if (ring.fd < 0)
		fail("io_uring is not to be had here", ring.fd, 2);
	sq_size = p.sq_off.array + p.sq_entries * sizeof(*ring.sq_array);
	cq_size = p.cq_off.cqes + p.cq_entries * sizeof(*ring.cqes);
	/* Since Linux 5.4, one mapping holds both rings. */
	if (p.features & IORING_FEAT_SINGLE_MMAP && cq_size > sq_size)
		sq_size = cq_size;
	sq = map(sq_size, IORING_OFF_SQ_RING);
	cq = p.features & IORING_FEAT_SINGLE_MMAP ? sq : map(cq_size, IORING_OFF_CQ_RING);
	ring.sqes = (struct io_uring_sqe *)map(p.sq_entries * sizeof(*ring.sqes), IORING_OFF_SQES);
	ring.sq_tail = (unsigned int *)(sq + p.sq_off.tail);
	ring.sq_mask = (unsigned int *)(sq + p.sq_off.ring_mask);
	ring.sq_array = (unsigned int *)(sq + p.sq_off.array);
	ring.cq_head = (unsigned int *)(cq + p.cq_off.head);
	ring.cq_tail = (unsigned int *)(cq + p.cq_off.tail);
	ring.cq_mask = (unsigned int *)(cq + p.cq_off.ring_mask);
	ring.cqes = (struct io_uring_cqe *)(cq + p.cq_off.cqes);
}

/*
 * Puts the rest of a piece into the submission ring. There is room, since at most DEPTH are under
 * way.
 */
static void submit(struct piece *piece, int fd)
{
	unsigned int tail = *ring.sq_tail, index = tail & *ring.sq_mask;
	struct io_uring_sqe *sqe = &ring.sqes[index];

	*sqe = (struct io_uring_sqe){
		.opcode = piece->writing ? IORING_OP_WRITE : IORING_OP_READ,
		.fd = fd,
		.addr = (unsigned long)(piece->bytes + piece->done),
		.len = piece->size - piece->done,
		.off = piece->offset + piece->done,
		.user_data = piece - pieces,
	};
	ring.sq_array[index] = index;
	/* The kernel must see the entry before it sees the new tail. */
	__atomic_store_n(ring.sq_tail, tail + 1, __ATOMIC_RELEASE);
	ring.to_submit++;
}

/*
 * Takes a completion. If there is none, hands all new submissions to the kernel and waits for one.
 */
static void complete(struct io_uring_cqe *cqe)
{
	unsigned int head = *ring.cq_head;

	while (head == __atomic_load_n(ring.cq_tail, __ATOMIC_ACQUIRE)) {
		long r = libsys_io_uring_enter(ring.fd, ring.to_submit, 1, IORING_ENTER_GETEVENTS,
			0, 0);

		if (r >= 0)
			ring.to_submit -= r;
		else if (r != -EINTR && r != -EAGAIN)
			fail("io_uring_enter", r, 1);
	}
	*cqe = ring.cqes[head & *ring.cq_mask];
	/* The kernel may reuse the entry from here on. */
	__atomic_store_n(ring.cq_head, head + 1, __ATOMIC_RELEASE);
}

static int open(const char *name, int flags, int mode, struct statx *st)
{
	long r, fd = libsys_open(name, flags | O_LARGEFILE | O_CLOEXEC, mode);

	r = fd < 0 ? fd : libsys_fstat(fd, st);
	/* The pieces of a pipe or a terminal would arrive in any order. */
	if (r == 0 && !S_ISREG(st->stx_mode))
		r = S_ISDIR(st->stx_mode) ? -EISDIR : -ESPIPE;
	if (r < 0)
		fail(name, r, 1);
	return fd;
}

static void truncate(const char *name, int fd)
{
	long r = libsys_ftruncate(fd, 0);

	if (r < 0)
		fail(name, r, 1);
}

int main(int argc, char **argv)
{
	struct io_uring_cqe cqe;
	struct statx from, to;
	libsys_u64 next = 0;
	int in, out, under_way;

	if (argc != 3) {
		static const char usage[] = "usage: copy FROM TO\n";

		libsys_write(2, usage, sizeof(usage) - 1);
		return 1;
	}
	set_up();
	in = open(argv[1], O_RDONLY, 0, &from);
	out = open(argv[2], O_WRONLY | O_CREAT, from.stx_mode & 0777, &to);
	if (from.stx_ino == to.stx_ino && from.stx_dev_major == to.stx_dev_major &&
		from.stx_dev_minor == to.stx_dev_minor)
		fail("both are the same file", -EINVAL, 1);
	truncate(argv[2], out);
	for (under_way = 0; under_way < DEPTH; under_way++, next += PIECE) {
		pieces[under_way].offset = next;
		pieces[under_way].size = PIECE;
		submit(&pieces[under_way], in);
	}
	while (under_way) {
		struct piece *piece;

		complete(&cqe);
		piece = &pieces[cqe.user_data];
		if (cqe.res > 0)
			piece->done += cqe.res;
		else if (cqe.res == 0 && !piece->writing)
			piece->size = piece->done; /* the end of the file */
		else if (cqe.res != -EINTR && cqe.res != -EAGAIN)
			fail(argv[1 + piece->writing], cqe.res ? cqe.res : -EIO, 1);
		if (piece->done == piece->size) {
			if (!piece->size) {
				under_way--;
				continue;
			}
			if (piece->writing) {
				piece->offset = next;
				piece->size = PIECE;
				next += PIECE;
			}
			piece->writing = !piece->writing;
			piece->done = 0;
		}
		submit(piece, piece->writing ? out : in);
	}
	/* Some file systems report only here what they could not write. */
	under_way = libsys_close(out);
	if (under_way < 0)
		fail(argv[2], under_way, 1);
	return 0;
}
