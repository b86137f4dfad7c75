/* SPDX-License-Identifier: 0BSD */
/* linux/shm.h includes the C library's, which not every compiler has. */
