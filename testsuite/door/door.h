/* SPDX-License-Identifier: 0BSD */
/* What program.c and its watchers agree on. */
#define DOOR_BEGIN 0x70000001
#define DOOR_RESULT 0x70000002
#define DOOR_END 0x70000003

/*
 * Two passes: every byte of every argument differs, first with the top bit set, so that each type
 * is negative.
 */
#define DOOR_PASSES 2
#define DOOR_NEGATIVE 0x80
#define DOOR_POSITIVE 0x01
