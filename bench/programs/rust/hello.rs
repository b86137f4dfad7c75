// SPDX-License-Identifier: 0BSD
// Rust without its library: a stub that hands the stack to main, and two calls in assembler; or,
// with `rustix', write by that crate, which has no _start and ends processes for run times alone.
#![no_std]
#![no_main]
use core::arch::{asm, global_asm};

global_asm!(".globl _start", "_start:", "mov rdi, rsp", "call main");

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    exit(1)
}

fn exit(status: i32) -> ! {
    unsafe { asm!("syscall", in("rax") 60, in("rdi") status, options(noreturn)) }
}

#[cfg(rustix)]
fn write(fd: i32, bytes: &[u8]) {
    let _ = rustix::io::write(unsafe { rustix::fd::BorrowedFd::borrow_raw(fd) }, bytes);
}

#[cfg(not(rustix))]
fn write(fd: i32, bytes: &[u8]) -> isize {
    let result: isize;
    unsafe {
        asm!("syscall", inlateout("rax") 1isize => result, in("rdi") fd, in("rsi") bytes.as_ptr(),
             in("rdx") bytes.len(), out("rcx") _, out("r11") _)
    }
    result
}

#[no_mangle]
unsafe extern "C" fn main(_stack: *const usize) -> ! {
    write(1, b"Hello, world!\n");
    exit(0)
}
