// SPDX-License-Identifier: 0BSD
// Only the program's own build script can give flags to its linker: this one hands over those of
// pkg-config as DEP_SYS_LIBS. Programs are static PIEs, which is what cargo builds by default.
use std::process::Command;

fn main() {
    let found = Command::new("pkg-config").args(["--libs", "libsys-pie"]).output();
    let found = found.expect("pkg-config cannot be run");
    if !found.status.success() {
        panic!("{}", String::from_utf8_lossy(&found.stderr));
    }
    println!("cargo:libs={}", String::from_utf8_lossy(&found.stdout).trim());
    println!("cargo:rerun-if-env-changed=PKG_CONFIG_PATH");
}
