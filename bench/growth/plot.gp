# SPDX-License-Identifier: 0BSD
# growth.svg: a plot for each series, one below the other, for narrow screens; both axes are
# logarithmic, with 0 at the left end. A peer has the same colour in all. Greys and colours show on
# white and on black.
load data."/growth.gp"
set terminal svg size 480,270*plots font "sans-serif,14" noenhanced
set output data."/growth.svg"
grey = "#797979"
set border 3 linecolor rgb grey
set tics out textcolor rgb grey nomirror
set key textcolor rgb grey horizontal maxcols 4 width -1 samplen 1.5 font ",12"
set key at graph 1,1.06 right bottom
set logscale xy
set datafile missing NaN
set format y "%g"
set lmargin 9
set rmargin 3
set tmargin 6.5
set bmargin 2
set multiplot layout plots,1
names = "libsys libsys-external libsys-kept musl dietlibc klibc glibc nolibc asm bare nginx lighttpd"
colours = "2f81f7 2f81f7 2f81f7 d1702c 4f9a4f b565c9 797979 c0504d 797979 2f81f7 4f9a4f b565c9"
dashes = "1 2 2 1 1 1 1 1 2 3 1 1"
place(who) = sum [k = 1:words(names)] (word(names, k) eq who ? k : 0)
colour(who) = "#".word(colours, place(who))
dash(who) = int(word(dashes, place(who)))
do for [i = 1:plots] {
	zero = value(sprintf("zero_%d", i))
	peers = value(sprintf("who_%d", i))
	file = sprintf("%s/growth-%d", data, i)
	set label 1 value(sprintf("title_%d", i)) at graph -0.16,1.8 left textcolor rgb grey
	eval "set xtics (".value(sprintf("tics_%d", i)).")"
	set xrange [zero*0.95:*]
	plot for [who in peers] file using \
		(stringcolumn(1) eq who ? ($2 > 0 ? $2 : zero) : NaN):3 \
		with linespoints pointtype 7 pointsize 0.3 linewidth (who eq "libsys" ? 3 : 2) \
		linecolor rgb colour(who) dashtype dash(who) title who
}
unset multiplot
