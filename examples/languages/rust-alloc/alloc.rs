// SPDX-License-Identifier: 0BSD
//
// A program in Rust with alloc, and so with Vec, String and format!. Its allocator takes pieces
// from pages of libsys_mmap and gives none back. It needs Rust 1.68 or newer, which needs no
// handler for a failure.
//
// $ rustc --edition 2021 -C panic=abort -C opt-level=s -C strip=symbols -C relocation-model=static \
// >     -C link-args="$(pkg-config --libs libsys)" alloc.rs
// $ ./alloc
// 0 1 4 9 16 25 36 49 64 81
#![no_std]
#![no_main]

extern crate alloc;
use alloc::{format, string::String, vec::Vec};
use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;

extern "C" {
    fn libsys_mmap(addr: *mut u8, length: usize, prot: i32, flags: i32, fd: i32, offset: i64)
        -> *mut u8;
    fn libsys_write(fd: i32, buf: *const u8, count: usize) -> isize;
    fn libsys_exit_group(status: i32) -> !;
}

const PIECE: usize = 1 << 16;
const PROT_READ_WRITE: i32 = 3;
const MAP_PRIVATE_ANONYMOUS: i32 = 0x22;

/// The rest of the last mapping: its address and size. There is one thread.
struct Bump(UnsafeCell<(usize, usize)>);

unsafe impl Sync for Bump {}

unsafe impl GlobalAlloc for Bump {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let (at, left) = &mut *self.0.get();
        let wanted = layout.size() + layout.align();
        if wanted > *left {
            let length = (wanted + PIECE - 1) / PIECE * PIECE;
            let memory = libsys_mmap(core::ptr::null_mut(), length, PROT_READ_WRITE,
                MAP_PRIVATE_ANONYMOUS, -1, 0);
            if memory as usize > usize::MAX - 4095 {
                return core::ptr::null_mut();
            }
            (*at, *left) = (memory as usize, length);
        }
        let start = (*at + layout.align() - 1) & !(layout.align() - 1);
        let end = start + layout.size();
        *left -= end - *at;
        *at = end;
        start as *mut u8
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static BUMP: Bump = Bump(UnsafeCell::new((0, 0)));

#[no_mangle]
pub extern "C" fn main(_argc: i32, _argv: *const *const u8) -> i32 {
    let squares: Vec<String> = (0..10).map(|n| format!("{}", n * n)).collect();
    let text = squares.join(" ") + "\n";
    let written = unsafe { libsys_write(1, text.as_ptr(), text.len()) };
    i32::from(written != text.len() as isize)
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    unsafe { libsys_exit_group(101) }
}

// The compiler's alloc was built to unwind, which panic=abort never does.
#[no_mangle]
pub extern "C" fn rust_eh_personality() {}

#[no_mangle]
pub extern "C" fn _Unwind_Resume() -> ! {
    unsafe { libsys_exit_group(101) }
}
