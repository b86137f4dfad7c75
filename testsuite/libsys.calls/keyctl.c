/* SPDX-License-Identifier: 0BSD */
/* A key is added to the process's own ring, found and read. */
/* shows: add_key keyctl request_key */
#include "check.h"
#include <linux/keyctl.h>

int main(void)
{
	char buf[8];
	long ring, key;

	ring = NEED(sys_keyctl(KEYCTL_JOIN_SESSION_KEYRING, 0, 0, 0, 0));
	CHECK(ring > 0);
	key = NEED(sys_add_key("user", "libsys", "secret", 6, KEY_SPEC_SESSION_KEYRING));
	CHECK(sys_request_key("user", "libsys", 0, 0) == key);
	CHECK(sys_keyctl(KEYCTL_READ, (unsigned long)key, (unsigned long)buf, 8, 0) == 6 &&
		SAME(buf, "secret", 6));
	CHECK(sys_keyctl(KEYCTL_SEARCH, KEY_SPEC_SESSION_KEYRING, (unsigned long)"user",
		      (unsigned long)"libsys", 0) == key);
	FAILS(sys_request_key("user", "no such key", 0, 0), ENOKEY);
	FAILS(sys_add_key("no such type", "libsys", "x", 1, KEY_SPEC_SESSION_KEYRING), ENODEV);
	OK(sys_keyctl(KEYCTL_REVOKE, (unsigned long)key, 0, 0, 0));
	FAILS(sys_keyctl(KEYCTL_READ, (unsigned long)key, (unsigned long)buf, 8, 0), EKEYREVOKED);
	FAILS(sys_keyctl(9999, 0, 0, 0, 0), EOPNOTSUPP);
	return 0;
}
