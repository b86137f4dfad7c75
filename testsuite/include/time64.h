/* SPDX-License-Identifier: 0BSD */
/* The calls that take a struct __kernel_timespec, under one name on 32-bit and 64-bit ABIs. */
#ifndef TIME64_H
#define TIME64_H

#include <libsys.h>
#include <linux/time_types.h>

#ifdef SYS_NR_clock_gettime64
#define t_clock_getres sys_clock_getres_time64
#define t_clock_gettime sys_clock_gettime64
#define t_clock_nanosleep sys_clock_nanosleep_time64
#define t_futex sys_futex_time64
#define t_mq_timedreceive sys_mq_timedreceive_time64
#define t_mq_timedsend sys_mq_timedsend_time64
#define t_ppoll sys_ppoll_time64
#define t_pselect6 sys_pselect6_time64
#define t_recvmmsg sys_recvmmsg_time64
#define t_rt_sigtimedwait sys_rt_sigtimedwait_time64
#define t_sched_rr_get_interval sys_sched_rr_get_interval_time64
#define t_semtimedop sys_semtimedop_time64
#define t_timer_gettime sys_timer_gettime64
#define t_timer_settime sys_timer_settime64
#define t_timerfd_gettime sys_timerfd_gettime64
#define t_timerfd_settime sys_timerfd_settime64
#define t_utimensat sys_utimensat_time64
#else
#define t_clock_getres sys_clock_getres
#define t_clock_gettime sys_clock_gettime
#define t_clock_nanosleep sys_clock_nanosleep
#define t_futex sys_futex
#define t_mq_timedreceive sys_mq_timedreceive
#define t_mq_timedsend sys_mq_timedsend
#define t_ppoll sys_ppoll
#define t_pselect6 sys_pselect6
#define t_recvmmsg sys_recvmmsg
#define t_rt_sigtimedwait sys_rt_sigtimedwait
#define t_sched_rr_get_interval sys_sched_rr_get_interval
#define t_semtimedop sys_semtimedop
#define t_timer_gettime sys_timer_gettime
#define t_timer_settime sys_timer_settime
#define t_timerfd_gettime sys_timerfd_gettime
#define t_timerfd_settime sys_timerfd_settime
#define t_utimensat sys_utimensat
#endif

#endif
