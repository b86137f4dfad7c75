// SPDX-License-Identifier: 0BSD
// Passes the crate's flags for libsys to the linker.
fn main() {
    for flag in std::env::var("DEP_SYS_LIBS").unwrap().split_whitespace() {
        println!("cargo:rustc-link-arg-bins={flag}");
    }
}
