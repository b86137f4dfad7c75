// SPDX-License-Identifier: 0BSD
// A program of hello.zig (that of examples/languages/zig) with libsys: Zig makes the object, and cc
// links it as pkg-config says, since the start-up is libsys's own.
const std = @import("std");

pub fn build(b: *std.Build) void {
    const object = b.addObject(.{
        .name = "hello",
        .root_module = b.createModule(.{
            .root_source_file = b.path("hello.zig"),
            .target = b.standardTargetOptions(.{}),
            .optimize = b.standardOptimizeOption(.{ .preferred_optimize_mode = .ReleaseSmall }),
            .strip = true,
        }),
    });

    const link = b.addSystemCommand(&.{"cc"});
    link.addFileArg(object.getEmittedBin());
    const libs = b.run(&.{ "pkg-config", "--libs", "libsys" });
    var flags = std.mem.tokenizeAny(u8, libs, " \n");
    while (flags.next()) |flag| link.addArg(flag);
    link.addArg("-o");
    const program = link.addOutputFileArg("hello");
    b.getInstallStep().dependOn(&b.addInstallBinFile(program, "hello").step);
}
