/* SPDX-License-Identifier: 0BSD */
/*
 * contain ROOT PROGRAM [ARGUMENT...]: runs the program as process 1 of a container: with folder
 * ROOT as its whole file system, as root of a user namespace, and with its own namespaces for
 * processes, mounts, network, host name and IPC. It needs only the right to make user namespaces.
 * If there is a folder ROOT/proc, proc is mounted there. The status is the program's, 128+n if
 * signal n killed it, 127 if it could not be run, 125 if the container could not be made.
 */
#include <libsys.h>
#include <libsys/fcntl.h>
#include <libsys/mount.h>
#include <libsys/portable.h>
#include <libsys/sched.h>
#include <libsys/text.h>
#include <libsys/wait.h>
#include <linux/auxvec.h>
#include <linux/errno.h>
#include <linux/mount.h>
#include <linux/signal.h>

static char **command;
static const char *root;
static int ready[2];

static void must(const char *what, long r)
{
	if (r >= 0)
		return;
	libsys_print(2, "contain: ", what, ": ", libsys_strerror(r), "\n");
	libsys_exit_group(125);
}

/* Writes text to /proc/PID/NAME. */
static long tell(long pid, const char *name, const char *text)
{
	char path[64];
	long n = libsys_copy(path, sizeof(path), "/proc/"), fd, r;

	n += libsys_format_s64(path + n, sizeof(path) - n, pid, 10);
	libsys_copy(path + n, sizeof(path) - n, name);
	fd = libsys_open(path, O_WRONLY | O_CLOEXEC, 0);
	if (fd < 0)
		return fd;
	r = libsys_write_all(fd, text, __builtin_strlen(text));
	libsys_close(fd);
	return r;
}

/* "0 ID 1": ID outside is root inside. */
static const char *map(char *text, libsys_size_t size, unsigned int id)
{
	long n = libsys_copy(text, size, "0 ");

	n += libsys_format_u64(text + n, size - n, id, 10);
	libsys_copy(text + n, size - n, " 1\n");
	return text;
}

static int inside(void *unused)
{
	char go;
	long r;

	(void)unused;
	/*
	 * Wait until the parent has written the maps. If it failed, the pipe ends without a byte.
	 */
	libsys_close(ready[1]);
	must("the parent", libsys_read(ready[0], &go, 1) == 1 ? 0 : -EPERM);
	/*
	 * Mounts made here must not be seen outside. pivot_root needs a mount; here it puts the old
	 * root over the new one.
	 */
	must("mount /", libsys_mount("none", "/", 0, MS_REC | MS_PRIVATE, 0));
	must(root, libsys_mount((char *)root, (char *)root, 0, MS_BIND | MS_REC, 0));
	must(root, libsys_chdir(root));
	/* While the old proc is still visible: otherwise the kernel does not allow a new one. */
	r = libsys_mount("proc", "proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, 0);
	if (r < 0 && r != -ENOENT)
		libsys_print(2, "contain: without /proc: ", libsys_strerror(r), "\n");
	must("pivot_root", libsys_pivot_root(".", "."));
	must("umount", libsys_umount2(".", MNT_DETACH));
	must("chdir", libsys_chdir("/"));
	must("sethostname", libsys_sethostname("container", 9));
	r = libsys_execve(command[0], command, libsys_envp);
	libsys_print(2, "contain: ", command[0], ": ", libsys_strerror(r), "\n");
	return 127;
}

int main(int argc, char **argv)
{
	const unsigned long flags = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET |
		CLONE_NEWUTS | CLONE_NEWIPC;
	unsigned int uid = libsys_getauxval(AT_UID), gid = libsys_getauxval(AT_GID);
	char text[32];
	siginfo_t info;
	long pid;

	if (argc < 3) {
		libsys_print(2, "usage: contain ROOT PROGRAM [ARGUMENT...]\n");
		return 125;
	}
	root = argv[1];
	command = argv + 2;
	must("pipe2", libsys_pipe2(ready, O_CLOEXEC));
	/* Without a stack, the child has a copy of this memory, as after a fork. */
	pid = libsys_clone(inside, 0, flags | SIGCHLD, 0, 0, 0, 0);
	must("clone", pid);
	libsys_close(ready[0]);
	/*
	 * Without privileges a process may map groups only if setgroups is denied: dropping a group
	 * could otherwise gain access that the group is refused.
	 */
	must("setgroups", tell(pid, "/setgroups", "deny"));
	must("uid_map", tell(pid, "/uid_map", map(text, sizeof(text), uid)));
	must("gid_map", tell(pid, "/gid_map", map(text, sizeof(text), gid)));
	must("write", libsys_write_all(ready[1], "", 1));
	do
		pid = libsys_waitid(P_ALL, 0, &info, WEXITED);
	while (pid == -EINTR);
	must("waitid", pid);
	return info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
}
