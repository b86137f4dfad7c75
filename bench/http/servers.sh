# SPDX-License-Identifier: 0BSD
# Starts servers on the first processor, for wrk on the last; other scripts source this after
# lib.sh and peers.sh, with `dir' and how many connections a server must take, `connections'.
# shellcheck shell=sh
# shellcheck disable=SC2046 # flags are words

rm -rf "$dir"
mkdir -p "$dir/root" "$dir/body"
head -c 1024 /dev/zero | tr '\0' x >"$dir/root/1KiB"
pid=
trap '[ -z "$pid" ] || kill "$pid"' EXIT
trap 'exit 1' HUP INT TERM
last=http://127.0.0.1:8080/

# make_servers: examples/httpd.c with libsys and with musl.
make_servers() {
	servers=libsys
	$CC -O2 "-DCONNECTIONS=$connections" "$top/examples/httpd.c" $(libsys_flags libsys) \
		-o "$dir/libsys"
	has musl || return 0
	kernel=/usr/include/$($CC -print-multiarch)
	musl-gcc -O2 -static "-DCONNECTIONS=$connections" -I"$bench/http" \
		-idirafter /usr/include -idirafter "$kernel" -idirafter "$prefix/include" \
		"$top/examples/httpd.c" -o "$dir/musl"
	servers="$servers musl"
}

# serve NAME: starts the server, and sets pid and address. Those that cannot choose a port get one
# that was free just before.
serve() {
	: >"$dir/address"
	case $1 in
	nginx | lighttpd)
		echo "$last" >"$dir/address"
		port=${last##*:}
		sed "s,@DIR@,$dir,; s,@PORT@,${port%/},; s,@CONNECTIONS@,$connections," \
			"$bench/http/$1.conf" >"$dir/$1.conf"
		;;
	esac
	case $1 in
	nginx) taskset -c 0 nginx -c "$dir/nginx.conf" 2>"$dir/nginx.err" & ;;
	lighttpd) taskset -c 0 lighttpd -D -f "$dir/lighttpd.conf" 2>"$dir/lighttpd.err" & ;;
	*) taskset -c 0 "$dir/$1" "$dir/root" 0 >"$dir/address" & ;;
	esac
	pid=$!
	sleep 0.5
	read -r address <"$dir/address"
	last=$address
}

stop_server() {
	kill "$pid"
	wait "$pid" || true
	pid=
}
