# SPDX-License-Identifier: 0BSD
# The plots, from the tables in `data': grey with the same contrast to white and to black, libsys in
# blue.
set terminal svg size 800,420 font "sans-serif,14" noenhanced
grey = "#797979"
set border 3 linecolor rgb grey
set tics out textcolor rgb grey nomirror
set xlabel textcolor rgb grey
set ylabel textcolor rgb grey
set key textcolor rgb grey
colour(name) = strstrt(name, "libsys") || strstrt(name, "bare") ? 0x2f81f7 : 0x9a9a9a

set output data."/size.svg"
set logscale x
set xrange [100:3000000]
stats data."/size" using 2 nooutput
set yrange [STATS_records - 0.4:-0.6]
set xlabel "bytes of hello, each built as documented, stripped"
plot data."/size" using 2:0:(100):2:($0-0.38):($0+0.38):(colour(stringcolumn(1))):ytic(1) \
		with boxxyerror fillstyle solid noborder linecolor rgb variable notitle, \
	"" using ($2*1.15):0:(sprintf("%d", $2)) with labels left textcolor rgb grey notitle

set output data."/start.svg"
unset logscale
set xrange [0:*]
set xlabel "spawn and wait of hello, times the static assembler program's, with quartiles"
plot data."/start" using 2:0:(0):2:($0-0.38):($0+0.38):(colour(stringcolumn(1))):ytic(1) \
		with boxxyerror fillstyle solid noborder linecolor rgb variable notitle, \
	"" using 2:0:3:4 with xerrorbars pointtype 0 linecolor rgb grey notitle, \
	"" using ($4+0.05):0:(sprintf("%.2f", $2)) with labels left textcolor rgb grey notitle

set output data."/memory.svg"
set xrange [*:*]
set yrange [*:*] noreverse
set logscale x 2
set logscale y
set xtics auto
set format x "%.0f"
set xlabel "memcpy: bytes, aligned"
set ylabel "bytes per nanosecond"
set key bottom right
set linetype 1 linecolor rgb "#2f81f7" linewidth 3
set linetype 2 linecolor rgb "#2f81f7" dashtype 2 linewidth 2
set linetype 3 linecolor rgb "#d1702c" linewidth 2
set linetype 4 linecolor rgb "#4f9a4f" linewidth 2
set linetype 5 linecolor rgb "#b565c9" linewidth 2
set linetype 6 linecolor rgb grey linewidth 2
set datafile missing NaN
of(who) = stringcolumn(1) eq who ? $3 : NaN
plot for [who in "libsys portable musl dietlibc klibc glibc"] data."/memory" using 2:(of(who)) \
	with lines title who
