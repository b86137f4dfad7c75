/* SPDX-License-Identifier: 0BSD */
/* kind: pie */
/* ldflags: -Wl,--image-base=0x10000000 */
/* only: loongarch64 hexagon */
/* As lld would be told. */
#include "image_base.c"
