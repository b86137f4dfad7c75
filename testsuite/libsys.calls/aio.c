/* SPDX-License-Identifier: 0BSD */
/* Asynchronous input: a read is submitted and its event collected. */
/* shows: io_setup io_submit io_getevents io_pgetevents io_pgetevents_time64 io_cancel io_destroy */
#include "memory.h"
#include <linux/aio_abi.h>
#include <linux/time_types.h>

int main(void)
{
#if defined SYS_NR_io_pgetevents || defined SYS_NR_io_pgetevents_time64
	unsigned long context = 0;
	struct io_event event;
	struct iocb cb, *list = &cb;
	char buf[8];
	int fd = t_memfd(0), pipe[2];

	CHECK(sys_write(fd, "abcdef", 6) == 6);
	NEED(sys_io_setup(4, &context));
	__builtin_memset(&cb, 0, sizeof(cb));
	cb.aio_lio_opcode = IOCB_CMD_PREAD;
	cb.aio_fildes = (__u32)fd;
	cb.aio_buf = (__u64)(unsigned long)buf;
	cb.aio_nbytes = 8;
	cb.aio_offset = 2;
	cb.aio_data = 42;
	CHECK(sys_io_submit(context, 1, &list) == 1);
#ifdef SYS_NR_io_pgetevents_time64
	CHECK(NEED(sys_io_pgetevents_time64(context, 1, 1, &event, 0, 0)) == 1);
#else
	CHECK(NEED(sys_io_pgetevents(context, 1, 1, &event, 0, 0)) == 1);
#endif
	CHECK(event.data == 42 && event.res == 4 && SAME(buf, "cdef", 4));
#ifdef SYS_NR_io_getevents
	CHECK(sys_io_getevents(context, 0, 1, &event, 0) == 0);
	CHECK(sys_io_submit(context, 1, &list) == 1);
	event.data = 0;
	CHECK(sys_io_getevents(context, 1, 1, &event, 0) == 1 && event.data == 42);
#endif
	/* What waits for a pipe that stays empty is taken back. */
	OK(sys_pipe2(pipe, 0));
	__builtin_memset(&cb, 0, sizeof(cb));
	cb.aio_lio_opcode = IOCB_CMD_POLL;
	cb.aio_fildes = (__u32)pipe[0];
	cb.aio_buf = 1 /* POLLIN */;
	CHECK(sys_io_submit(context, 1, &list) == 1);
	FAILS(sys_io_cancel(context, &cb, &event), EINPROGRESS);
	FAILS(sys_io_cancel(context, &cb, &event), EINVAL);
	FAILS(sys_io_submit(context, -1, &list), EINVAL);
	cb.aio_fildes = NOFD;
	FAILS(sys_io_submit(context, 1, &list), EBADF);
	OK(sys_io_destroy(context));
	FAILS(sys_io_destroy(context), EINVAL);
#endif
	return 0;
}
