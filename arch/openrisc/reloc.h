/* SPDX-License-Identifier: 0BSD */
/* There are no static PIEs, which the linker does not make. */
