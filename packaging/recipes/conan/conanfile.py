# SPDX-License-Identifier: 0BSD
"""Conan 2: the library, with its own files for CMake and pkg-config."""
from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.files import copy, get
from conan.tools.gnu import Autotools, AutotoolsToolchain
from conan.tools.layout import basic_layout


class LibsysConan(ConanFile):
    name = "libsys"
    version = "0.2.0"
    description = "Linux system calls and start-up for programs without a C library"
    license = "0BSD"
    url = homepage = "https://example.org/libsys"
    package_type = "static-library"
    settings = "os", "arch", "compiler", "build_type"

    def configure(self):
        # It has no C++.
        self.settings.rm_safe("compiler.cppstd")
        self.settings.rm_safe("compiler.libcxx")

    def validate(self):
        if self.settings.os != "Linux":
            raise ConanInvalidConfiguration("libsys is for Linux")

    def layout(self):
        basic_layout(self, src_folder="src")

    def source(self):
        # The tarball holds this file, so its sum can stand only in a copy, as sha256=.
        get(self, f"https://example.org/libsys/libsys-{self.version}.tar.xz", strip_root=True)

    def generate(self):
        AutotoolsToolchain(self).generate()

    def build(self):
        autotools = Autotools(self)
        autotools.configure()
        autotools.make()

    def package(self):
        copy(self, "COPYING", self.source_folder, f"{self.package_folder}/licenses")
        Autotools(self).install()

    def package_info(self):
        # find_package(libsys) reads libsys's own file, which says how to link programs and works
        # wherever it lies; Conan's files could not keep the order of the flags.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs = ["lib/cmake/libsys"]
