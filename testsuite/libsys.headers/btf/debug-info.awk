# SPDX-License-Identifier: 0BSD
# From `readelf --debug-dump=info' of an object, whose compiler wrote DWARF 5 of types that nothing
# uses as well:
#   struct TAG SIZE, union TAG SIZE        a typedef's name where there is no tag
#   member TAG NAME OFFSET SIZE            bytes; bits:OFFSET and bits:SIZE of a bit field; an open
#                                          array's size is ?
#   value NAME NUMBER                      of an enumerator
# Members of a nameless structure within are the outer one's, as OUTER.INNER where that member has a
# name. Likewise read.awk prints.

function text(s) {
	sub(/^[^:]*: /, "", s)
	sub(/^\(ind[^)]*\): /, "", s); sub(/[ \t]+$/, "", s); return s
}
function hex(s,    v) {
	s = tolower(s)
	for (v = 0; s != ""; s = substr(s, 2))
		v = 16 * v + index("0123456789abcdef", substr(s, 1, 1)) - 1
	return v
}
function number(s) { return s ~ /^0x/ ? hex(substr(s, 3)) : s + 0 }

/^ *<[0-9a-f]+><[0-9a-f]+>: Abbrev Number: [1-9]/ {
	split($1, part, /[<>]+/)
	depth = hex(part[2])
	at = part[3]
	tag[at] = $NF
	gsub(/[()]/, "", tag[at])
	sub(/^DW_TAG_/, "", tag[at])
	open[depth] = at
	up = depth > 0 ? open[depth - 1] : ""
	order[++entries] = at
	child[up, ++children[up]] = at
	next
}
at == "" { next }
{ sub(/:$/, "", $2) }
$2 == "DW_AT_name" { name[at] = text($0) }
$2 == "DW_AT_byte_size" { bytes[at] = number($NF) }
$2 == "DW_AT_bit_size" { bits[at] = number($NF) }
$2 == "DW_AT_data_member_location" { offset[at] = number($NF) }
$2 == "DW_AT_data_bit_offset" { bit[at] = number($NF) }
$2 == "DW_AT_upper_bound" || $2 == "DW_AT_count" {
	if ($NF ~ /^[0-9]/) count[at] = number($NF) + ($2 == "DW_AT_upper_bound")
}
$2 == "DW_AT_const_value" {
	value[at] = $NF ~ /^0x/ && length($NF) <= 10 ? number($NF) : $NF
}
$2 == "DW_AT_type" { type[at] = $NF; gsub(/[<>]|0x/, "", type[at]) }

# What a type is behind its names and qualifiers.
function plain(t) {
	while (tag[t] ~ /^(typedef|const_type|volatile_type|restrict_type|atomic_type)$/)
		t = type[t]
	return t
}
function size(t,    n, i) {
	t = plain(t)
	if (t in bytes) return bytes[t]
	if (tag[t] != "array_type") return 0
	n = size(type[t])
	for (i = 1; i <= children[t]; i++)
		n = (child[t, i] in count) && n != "?" ? n * count[child[t, i]] : "?"
	return n
}
function members(of, t, from, within,    i, m) {
	for (i = 1; i <= children[t]; i++) {
		m = child[t, i]
		if (tag[m] != "member") continue
		if (m in bits) {
			print "member", of, within name[m], "bits:" 8 * from + bit[m],
				"bits:" bits[m]
			continue
		}
		if (name[m] != "")
			print "member", of, within name[m], from + offset[m], size(type[m])
		if (tag[type[m]] ~ /^(structure|union)_type$/ && name[type[m]] == "")
			members(of, type[m], from + offset[m], within \
				(name[m] == "" ? "" : name[m] "."))
	}
}
function structure(of, t) {
	print (tag[t] == "union_type" ? "union" : "struct"), of, bytes[t]
	members(of, t, 0, "")
}
END {
	for (e = 1; e <= entries; e++) {
		t = order[e]
		if (tag[t] ~ /^(structure|union)_type$/ && name[t] != "" && (t in bytes))
			structure(name[t], t)
		else if (tag[t] == "typedef" && tag[type[t]] ~ /^(structure|union)_type$/ &&
			name[type[t]] == "")
			structure(name[t], type[t])
		else if (tag[t] == "enumerator") print "value", name[t], value[t]
	}
}
