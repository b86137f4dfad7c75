/* SPDX-License-Identifier: 0BSD */
/*
 * A plugin of qemu-user that writes to descriptor 3 how many instructions the program ran, from
 * its entry to the call that ends it.
 */
#include <inttypes.h>
#include <stdio.h>
#include "../door/plugin.h"

struct qemu_plugin_tb;
struct qemu_plugin_insn;
extern void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id,
	void (*callback)(uint64_t id, struct qemu_plugin_tb *block));
extern size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
extern struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block,
	size_t n);
enum { QEMU_PLUGIN_CB_NO_REGS };
extern void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *instruction,
	void (*callback)(unsigned int cpu, void *data), int flags, void *data);
extern void qemu_plugin_register_atexit_cb(uint64_t id, void (*callback)(uint64_t id, void *data),
	void *data);

static uint64_t steps;

static void on_instruction(unsigned int cpu, void *data)
{
	(void)cpu;
	(void)data;
	steps++;
}

static void on_block(uint64_t id, struct qemu_plugin_tb *block)
{
	size_t i, n = qemu_plugin_tb_n_insns(block);

	(void)id;
	for (i = 0; i < n; i++)
		qemu_plugin_register_vcpu_insn_exec_cb(qemu_plugin_tb_get_insn(block, i),
			on_instruction, QEMU_PLUGIN_CB_NO_REGS, NULL);
}

static void on_exit(uint64_t id, void *data)
{
	(void)id;
	(void)data;
	dprintf(3, "%" PRIu64, steps);
}

int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv)
{
	(void)info;
	(void)argc;
	(void)argv;
	qemu_plugin_register_vcpu_tb_trans_cb(id, on_block);
	qemu_plugin_register_atexit_cb(id, on_exit, NULL);
	return 0;
}
