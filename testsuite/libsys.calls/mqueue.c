/* SPDX-License-Identifier: 0BSD */
/* A message queue gives the most urgent message first, and is full or empty without waiting. */
/* shows: mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend */
/* shows: mq_timedsend_time64 mq_unlink */
#include "check.h"
#include "time64.h"
#include <linux/mqueue.h>

int main(void)
{
	struct mq_attr attr = { 0, 2, 16, 0, { 0 } }, got;
	struct __kernel_timespec past = { 1, 0 };
	unsigned int priority = 99;
	/* The kernel takes names without a slash; qemu counts on the one that C libraries skip. */
	char path[] = "/t.XXXXXXXX", *name = path + 1, buf[16];
	long pid = sys_gettid();
	int i, q;

	for (i = 2; i < 10; i++, pid >>= 4)
		name[i] = (char)('a' + (pid & 15));
	q = (int)NEED(sys_mq_open(name, O_RDWR | O_CREAT | O_EXCL | O_NONBLOCK, 0600, &attr));
	FAILS(sys_mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr), EEXIST);
	OK(sys_mq_unlink(name));
	FAILS(sys_mq_open(name, O_RDWR, 0, 0), ENOENT);
	OK(t_mq_timedsend(q, "calm", 4, 1, 0));
	OK(t_mq_timedsend(q, "urgent", 6, 7, 0));
	FAILS(t_mq_timedsend(q, "more", 4, 1, 0), EAGAIN);
	OK(sys_mq_getsetattr(q, 0, &got));
	CHECK(got.mq_maxmsg == 2 && got.mq_msgsize == 16 && got.mq_curmsgs == 2);
	CHECK(t_mq_timedreceive(q, buf, 16, &priority, 0) == 6 && SAME(buf, "urgent", 6) &&
		priority == 7);
	FAILS(t_mq_timedreceive(q, buf, 15, 0, 0), EMSGSIZE);
	CHECK(t_mq_timedreceive(q, buf, 16, &priority, 0) == 4 && priority == 1);
	FAILS(t_mq_timedreceive(q, buf, 16, 0, 0), EAGAIN);
	got.mq_flags = 0;
	OK(sys_mq_getsetattr(q, &got, 0));
	FAILS(t_mq_timedreceive(q, buf, 16, 0, &past), ETIMEDOUT);
	REALLY(OK(sys_mq_notify(q, 0)));
	FAILS(t_mq_timedsend(q, buf, 17, 0, 0), EMSGSIZE);
	REALLY(FAILS(sys_mq_notify(NOFD, 0), EBADF));
	return 0;
}
