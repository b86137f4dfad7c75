# SPDX-License-Identifier: 0BSD
# For btf: strings, one a line; `='; then the words of the types.

function swapped(v,    b0, b1, b2) {
	b0 = v % 256; v = (v - b0) / 256
	b1 = v % 256; v = (v - b1) / 256
	b2 = v % 256
	return ((b0 * 256 + b1) * 256 + b2) * 256 + (v - b2) / 256
}
!types && $0 == "=" { types = 1; next }
!types { string[at] = $0; at += length($0) + 1; next }
{ for (i = 1; i <= NF; i++) w[words++] = swap ? swapped($i) : $i }

# A name is where its string begins, or amid one whose end it is.
function text(o,    back, s) {
	if (o in string) return string[o]
	for (back = 1; back <= o && !((o - back) in string); back++) continue
	s = substr(string[o - back], back + 1)
	string[o] = s
	return s
}
function plain(t) {
	while (kind[t] ~ /^(8|9|10|11|18)$/) t = size_or_type[t]
	return t
}
function size(t) {
	t = plain(t)
	if (kind[t] == 2) return pointer
	if (kind[t] == 3) return w[extra[t] + 2] ? w[extra[t] + 2] * size(w[extra[t]]) : "?"
	return t in size_or_type ? size_or_type[t] : 0
}
function members(of, t, from, within,    i, m, name, o, bits, inner) {
	for (i = 0; i < count[t]; i++) {
		m = extra[t] + 3 * i
		name = text(w[m])
		o = w[m + 2]
		bits = 0
		if (flag[t]) { bits = int(o / 16777216); o %= 16777216 }
		if (bits) {
			print "member", of, within name, "bits:" 8 * from + o, "bits:" bits
			continue
		}
		o = int(o / 8)
		if (name != "") print "member", of, within name, from + o, size(w[m + 1])
		inner = w[m + 1]
		if (kind[inner] ~ /^[45]$/ && text(name_of[inner]) == "")
			members(of, inner, from + o, within (name == "" ? "" : name "."))
	}
}
function structure(of, t) {
	print (kind[t] == 5 ? "union" : "struct"), of, size_or_type[t]
	members(of, t, 0, "")
}
END {
	n = 0
	for (p = 0; p < words; p += 3 + more) {
		n++
		name_of[n] = w[p]
		info = w[p + 1]
		size_or_type[n] = w[p + 2]
		count[n] = info % 65536
		kind[n] = int(info / 16777216) % 32
		flag[n] = info >= 2147483648
		extra[n] = p + 3
		k = kind[n]
		more = k == 3 ? 3 : k ~ /^(1|14|17)$/ ? 1 : k ~ /^(4|5|15|19)$/ ? 3 * count[n] \
			: k ~ /^(6|13)$/ ? 2 * count[n] : 0
		if (k == 1 && text(w[p]) == "long unsigned int") pointer = w[p + 2]
	}
	for (t = 1; t <= n; t++) {
		k = kind[t]
		if (k ~ /^[45]$/ && name_of[t]) structure(text(name_of[t]), t)
		else if (k == 8 && kind[size_or_type[t]] ~ /^[45]$/ && !name_of[size_or_type[t]])
			structure(text(name_of[t]), size_or_type[t])
		else if (k == 6) for (i = 0; i < count[t]; i++)
			printf "value %s %.0f\n", text(w[extra[t] + 2 * i]),
				signed(w[extra[t] + 2 * i + 1], flag[t])
	}
}
function signed(v, is) { return is && v >= 2147483648 ? v - 4294967296 : v }
