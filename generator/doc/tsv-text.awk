# SPDX-License-Identifier: 0BSD
# The fields that the tables for programs share.

function or_dash(s) { return s == "" ? "-" : s }

function parameters(r,    i, s) {
	s = ""
	for (i = 1; i <= params[r]; i++)
		if (pclass[r, i] != "pad") s = s (s == "" ? "" : ",") pname[r, i] ":" ptype[r, i]
	return s
}
