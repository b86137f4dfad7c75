// SPDX-License-Identifier: 0BSD
//! The Linux system calls as functions of libsys, with the number of each.
//!
//! `sys_x` is the kernel's `x`, with its parameters: a `char` is a `u8` here, a `long` an `isize`,
//! and a structure behind a pointer a `c_void`; the program brings the structure's layout. If
//! [`is_error`] says so, a result is the negated number of an error. The manual page of each call
//! is `man sys_x`; libsys(7) explains how to link a program.
#![no_std]
#![allow(non_upper_case_globals)]

// The declarations of each family of ABIs that Rust supports.
#[cfg_attr(all(target_arch = "aarch64", target_pointer_width = "64"), path = "aarch64.rs")]
#[cfg_attr(target_arch = "arm", path = "arm.rs")]
#[cfg_attr(target_arch = "hexagon", path = "hexagon.rs")]
#[cfg_attr(target_arch = "loongarch64", path = "loongarch64.rs")]
#[cfg_attr(target_arch = "m68k", path = "m68k.rs")]
#[cfg_attr(any(target_arch = "mips", target_arch = "mips32r6"), path = "o32.rs")]
#[cfg_attr(
    all(any(target_arch = "mips64", target_arch = "mips64r6"), target_pointer_width = "64"),
    path = "n64.rs"
)]
#[cfg_attr(
    all(any(target_arch = "mips64", target_arch = "mips64r6"), target_pointer_width = "32"),
    path = "n32.rs"
)]
#[cfg_attr(target_arch = "powerpc", path = "powerpc.rs")]
#[cfg_attr(target_arch = "powerpc64", path = "powerpc64.rs")]
#[cfg_attr(target_arch = "riscv32", path = "riscv32.rs")]
#[cfg_attr(target_arch = "riscv64", path = "riscv64.rs")]
#[cfg_attr(target_arch = "s390x", path = "s390x.rs")]
#[cfg_attr(target_arch = "sparc", path = "sparc.rs")]
#[cfg_attr(target_arch = "sparc64", path = "sparc64.rs")]
#[cfg_attr(target_arch = "x86", path = "i386.rs")]
#[cfg_attr(all(target_arch = "x86_64", target_pointer_width = "64"), path = "x86_64.rs")]
#[cfg_attr(all(target_arch = "x86_64", target_pointer_width = "32"), path = "x32.rs")]
mod family;
pub use family::*;

extern "C" {
    /// Makes a call by number, with up to six arguments of a register each: libsys_syscall(3).
    pub fn libsys_syscall(nr: isize, ...) -> isize;
    /// "ENOENT" for -2, with a NUL at the end; null if it is not an error: libsys_is_error(3).
    pub fn libsys_errname(result: isize) -> *const u8;
    /// The same in words.
    pub fn libsys_strerror(result: isize) -> *const u8;
}

/// Whether a result is an error: one from -4095 to -1.
pub const fn is_error(result: isize) -> bool {
    result < 0 && result >= -4095
}
