# SPDX-License-Identifier: 0BSD
# Copyright 2026 the libsys authors

EAPI=8

DESCRIPTION="Linux system calls and start-up for programs without a C library"
HOMEPAGE="https://example.org/libsys"
SRC_URI="https://example.org/libsys/${P}.tar.xz"

LICENSE="0BSD"
SLOT="0"
KEYWORDS="~amd64 ~arm ~arm64 ~loong ~ppc64 ~riscv ~s390 ~x86"
IUSE="test"
RESTRICT="!test? ( test )"
BDEPEND="test? ( dev-util/dejagnu )"

src_configure() {
	# There is a static library only.
	econf --enable-static --disable-shared
}

src_test() {
	# One area, which starts programs made with this system's flags; the others need
	# compilers and emulators of their own, and are run before a release is made.
	emake check RUNTESTFLAGS=start.exp
}

src_install() {
	default
	find "${ED}" -name '*.la' -delete || die
}
