# SPDX-License-Identifier: 0BSD
# Damages one of the files named, in place, as `seed' says: a field, a line or a character of it.

function random(n) { return int(rand() * n) }

BEGIN {
	srand(seed)
	rand()
	file = ARGV[1 + random(ARGC - 1)]
	while ((getline l < file) > 0) line[++n] = l
	close(file)
	for (times = 1 + random(3); times; times--) damage(1 + random(n))
	for (i = 1; i <= n; i++) if (!(i in gone)) text = text line[i] (i == n && cut ? "" : "\n")
	printf "%s", text >file
}

function damage(at,    how, f, m, i, k, s) {
	how = random(12)
	m = split(line[at], f, /[ \t]+/)
	k = 1 + random(m)
	if (how == 0) gone[at] = 1
	else if (how == 1) line[at] = line[at] "\n" line[at]
	else if (how == 2) { s = line[at]; i = 1 + random(n); line[at] = line[i]; line[i] = s }
	else if (how == 3) { s = line[at]; i = random(length(s) + 1); line[at] = substr(s, 1, i) }
	else if (how == 4) cut = 1
	else if (how <= 7) {
		s = line[at]
		i = random(length(s) + 1)
		line[at] = substr(s, 1, i) odd() substr(s, i + 1 + random(2))
	} else if (how == 8) { # a field less
		s = ""
		for (i = 1; i <= m; i++) if (i != k) s = s (s == "" ? "" : "\t") f[i]
		line[at] = s
	} else { # another field
		f[k] = how == 9 ? value() : how == 10 ? f[k] value() : f[1 + random(m)]
		s = ""
		for (i = 1; i <= m; i++) s = s (i == 1 ? "" : "\t") f[i]
		line[at] = s
	}
}

# Characters that mean something in C, awk, regular expressions, or a shell.
function odd(    all) {
	all = "\"\\'`$&%*()[]{}|^;:,.#/<>=~!?@+- \t0aZ_\377\001"
	return substr(all, 1 + random(length(all)), 1)
}

function value(    v, m) {
	m = split("0 -1 - 1e3 0x10 007 4294967296 99999999999999999999 nan inf + = common , ,, if /asm " \
		"void long int * const struct %s %d & \\1 \\\\ __proto__ length if,if", v, " ")
	return v[1 + random(m)]
}
