/* SPDX-License-Identifier: 0BSD */
/* There are no static PIEs: the linker cannot make them. */
