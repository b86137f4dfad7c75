# SPDX-License-Identifier: 0BSD
# limits.awk and table.awk load this for the section `growth': what a series is about, and how much
# its figures grow per unit. A series is a row's what and unit.

BEGIN {
	FS = "\t"
	series("calls bytes", "Bytes of the program, by calls", "bytes per call")
	series("compile ratio", "Compiling, to an empty file, by calls", "per call")
	series("link ratio", "Linking, to the assembler's hello alone, by objects", "per object")
	series("relocations instructions", "Instructions, by addresses in a static PIE's table",
		"per address")
	series("relr instructions", "Instructions, by packed relocations (RELR) of such a table", "per address")
	series("relocations ratio", "Spawn and wait, by addresses in a static PIE's table",
		"per address")
	series("relr ratio", "Spawn and wait, by packed relocations of such a table", "per address")
	series("tls ratio", "Spawn and wait, by bytes of zeroed thread-local storage", "per byte")
	series("constructors instructions", "Instructions, by constructors", "per constructor")
	series("constructors ratio", "Spawn and wait, by constructors", "per constructor")
	series("environment ratio", "Spawn and wait of hello, by bytes of environment", "per byte")
	series("threads ratio", "Creating and joining threads, spawn and wait included", "per thread")
	series("connections KiB", "Memory of a server, KiB, by connections", "KiB per connection")
	series("connections ratio", "Time per request, to libsys's, by connections", "")
}

# libsys's way that the peers' is compared with. It keeps the threads' stacks, as glibc does.
function our(name) { return name == "threads ratio" ? "libsys-kept" : "libsys" }

function series(name, text, unit)
{
	grown[++all_grown] = name
	about_grown[name] = text
	per[name] = unit
}

# grow(name, who, x, value): one figure.
function grow(name, who, x, value)
{
	if (!((name, who) in points)) {
		growers[name] = growers[name] (growers[name] ? " " : "") who
		first_x[name, who] = x
	}
	points[name, who]++
	last_x[name, who] = x
	last_value[name, who] = value
	sum_x[name, who] += x
	sum_y[name, who] += value
	sum_xx[name, who] += x * x
	sum_xy[name, who] += x * value
}

# By least squares; "" where there are not two points.
function slope(name, who,    n, d)
{
	n = points[name, who]
	d = n * sum_xx[name, who] - sum_x[name, who] * sum_x[name, who]
	return d ? (n * sum_xy[name, who] - sum_x[name, who] * sum_y[name, who]) / d : ""
}

# The peer with the least slope, of those that come as far as libsys.
function best_slope(name,    list, n, i, who, least)
{
	n = split(growers[name], list, " ")
	who = ""
	for (i = 1; i <= n; i++)
		if (list[i] !~ /^(asm|bare|libsys)/ && slope(name, list[i]) != "" &&
			last_x[name, list[i]] == last_x[name, our(name)] &&
			(who == "" || slope(name, list[i]) < least)) {
			who = list[i]
			least = slope(name, who)
		}
	return who
}
