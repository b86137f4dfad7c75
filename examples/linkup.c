/* SPDX-License-Identifier: 0BSD */
/*
 * linkup NAME [down]: brings a network interface up or down by netlink, as an init does with lo.
 * The status is 0, or 1 if the kernel refuses; then the error is printed.
 */
#include <libsys.h>
#include <libsys/if.h>
#include <libsys/portable.h>
#include <libsys/socket.h>
#include <libsys/text.h>
#include <linux/errno.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>

/* A message: its head, the interface and its flags, and its name as an attribute. */
static struct {
	struct nlmsghdr head;
	struct ifinfomsg link;
	struct nlattr attribute;
	char name[IFNAMSIZ];
} request;

static union {
	struct nlmsghdr head;
	struct {
		struct nlmsghdr head;
		struct nlmsgerr error;
	} reply;
	char room[4096];
} answer;

int main(int argc, char **argv)
{
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	long length, r, fd;

	if (argc < 2 || argc > 3) {
		libsys_print(2, "usage: linkup NAME [down]\n");
		return 2;
	}
	length = libsys_copy(request.name, sizeof(request.name), argv[1]);
	request.head.nlmsg_len = sizeof(request);
	request.head.nlmsg_type = RTM_NEWLINK;
	request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
	request.link.ifi_change = IFF_UP;
	request.link.ifi_flags = argc > 2 ? 0 : IFF_UP;
	request.attribute.nla_type = IFLA_IFNAME;
	request.attribute.nla_len = sizeof(request.attribute) + length + 1;
	fd = libsys_socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	r = length < 0 ? -ENODEV : fd;
	if (r >= 0)
		r = libsys_sendto(fd, &request, sizeof(request), 0, (struct sockaddr *)&kernel,
			sizeof(kernel));
	if (r >= 0)
		r = libsys_recvfrom(fd, &answer, sizeof(answer), 0, 0, 0);
	/* An answer without an error has a 0 there. */
	if (r >= 0)
		r = answer.head.nlmsg_type == NLMSG_ERROR ? answer.reply.error.error : -EPROTO;
	if (r < 0)
		libsys_print(2, "linkup: ", argv[1], ": ", libsys_strerror(r), "\n");
	return r < 0;
}
