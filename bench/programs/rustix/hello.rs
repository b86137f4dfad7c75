// SPDX-License-Identifier: 0BSD
// Rust without its library, with the crate rustix for calls. It makes no _start.
#![no_std]
#![no_main]
use core::arch::{asm, global_asm};

global_asm!(".globl _start", "_start:", "mov rdi, rsp", "call main");

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    exit(1)
}

// The crate ends a process only for those who enable its parts for run times.
fn exit(status: i32) -> ! {
    unsafe { asm!("syscall", in("rax") 60, in("rdi") status, options(noreturn)) }
}

#[no_mangle]
unsafe extern "C" fn main(_stack: *const usize) -> ! {
    let output = rustix::fd::BorrowedFd::borrow_raw(1);
    let _ = rustix::io::write(output, b"Hello, world!\n");
    exit(0)
}
