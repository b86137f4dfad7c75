# SPDX-License-Identifier: 0BSD
# Writes out/FAMILY.json for each family of ABIs. Comes after read.awk and
# generator/doc/json-text.awk. libsys-table(5) describes the format.

END {
	ready()
	for (i = 1; i <= families; i++) write_family(family[i])
}

function member(name, value) { return quoted(name) ": " quoted(value) }
function words(s) { gsub(/ /, ",", s); return list(s == "" ? "-" : s) }

function write_family(f,    to, i, r, comma) {
	to = out "/" f ".json"
	print "{\"libsys-abi\": 1," >to
	print member("linux", linux) ", " member("family", f) ", \"abis\": [" words(abis_of[f]) \
		"]," >to
	print member("when", when[f]) "," >to
	print member("since", first[f]) ", " member("pairs", pairs[f]) ", " \
		member("instruction", instruction[f]) "," >to
	print member("number", number_in[f]) ", \"arguments\": [" words(arguments[f]) "], " \
		member("result", result_in[f]) "," >to
	printf "\"calls\": {" >to
	comma = ""
	for (i = 1; i <= calls; i++) {
		r = has_call(call[i], f)
		if (!r) continue
		print comma >to
		comma = ","
		printf "%s", one_call(call[i], r, f) >to
	}
	print "\n}}" >to
	close(to)
}

function one_call(name, r, f,    k, s, text, zero) {
	place_arguments(name, r, f, place, zeros)
	text = s = zero = ""
	for (k = 1; k <= params[name, r]; k++) {
		text = text (k > 1 ? ", " : "") parameter(name, r, k)
		s = s (k > 1 ? ", " : "") "{" member("name", pname[name, r, k]) ", " \
			member("type", type[name, r, k]) ", " \
			"\"registers\": [" words(k in place ? place[k] : "") "]}"
	}
	for (k = 1; k <= zeros[0]; k++) zero = zero (k > 1 ? " " : "") zeros[k]
	return quoted(name) ": {\"number\": " number[name, r, f] ", " \
		member("since", since_on(name, f)) ", " member("group", group_of(name)) ", " \
		member("result", returns[name, r]) ", \"flags\": [" list(flags[name, r]) "], " \
		member("prototype", returns[name, r] (returns[name, r] ~ /\*$/ ? "" : " ") \
			"sys_" name "(" (text == "" ? "void" : text) ")") \
		", \"parameters\": [" s "], \"zero\": [" words(zero) "]}"
}
