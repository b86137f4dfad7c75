/* SPDX-License-Identifier: 0BSD */
/* There is no vDSO. */
