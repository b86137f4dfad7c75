// SPDX-License-Identifier: 0BSD
// What the crate says of libsys goes to the linker.
fn main() {
    for flag in std::env::var("DEP_SYS_LIBS").unwrap().split_whitespace() {
        println!("cargo:rustc-link-arg-bins={flag}");
    }
}
