/* SPDX-License-Identifier: 0BSD */
/* kind: pie */
/* ldflags: -Wl,-Ttext-segment=0x1200000000 */
/* only: x86_64 aarch64 riscv64 powerpc64 s390x n64 sparc64 alpha loongarch64 */
/* And at one beyond 4 GiB. */
#include "image_base.c"
