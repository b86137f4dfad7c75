/* SPDX-License-Identifier: 0BSD */
/*
 * A ring is set up and mapped; an operation that does nothing goes in and comes out with its mark,
 * and is told to an eventfd.
 */
/* shows: io_uring_setup io_uring_enter io_uring_register */
#include "memory.h"
#include <linux/io_uring.h>

static char *map(int fd, libsys_size_t size, unsigned long offset)
{
	return (char *)OK(libsys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd,
		(libsys_loff_t)offset));
}

int main(void)
{
	struct io_uring_params p;
	struct io_uring_sqe *sqe;
	struct io_uring_cqe *cqe;
	char *sq, *cq;
	libsys_u64 count;
	int fd, event;

	__builtin_memset(&p, 0, sizeof(p));
	fd = (int)NEED(sys_io_uring_setup(4, &p));
	CHECK(p.sq_entries == 4 && p.cq_entries >= 4);
	sq = map(fd, p.sq_off.array + p.sq_entries * 4, IORING_OFF_SQ_RING);
	cq = map(fd, p.cq_off.cqes + p.cq_entries * sizeof(*cqe), IORING_OFF_CQ_RING);
	sqe = (struct io_uring_sqe *)map(fd, p.sq_entries * sizeof(*sqe), IORING_OFF_SQES);
	event = (int)OK(sys_eventfd2(0, 0));
	OK(sys_io_uring_register(fd, IORING_REGISTER_EVENTFD, &event, 1));
	sqe->opcode = IORING_OP_NOP;
	sqe->user_data = 0x1122334455667788ULL;
	*(unsigned int *)(sq + p.sq_off.array) = 0;
	__atomic_store_n((unsigned int *)(sq + p.sq_off.tail), 1, __ATOMIC_RELEASE);
	CHECK(sys_io_uring_enter(fd, 1, 1, IORING_ENTER_GETEVENTS, 0, 0) == 1);
	CHECK(__atomic_load_n((unsigned int *)(cq + p.cq_off.tail), __ATOMIC_ACQUIRE) == 1);
	cqe = (struct io_uring_cqe *)(cq + p.cq_off.cqes);
	CHECK(cqe->res == 0 && cqe->user_data == 0x1122334455667788ULL);
	CHECK(sys_read(event, (char *)&count, 8) == 8 && count == 1);
	FAILS(sys_io_uring_register(fd, IORING_REGISTER_FILES, &fd, 0), EINVAL);
	FAILS(sys_io_uring_enter(NOFD, 0, 0, 0, 0, 0), EBADF);
	FAILS(sys_io_uring_setup(0, &p), EINVAL);
	return 0;
}
