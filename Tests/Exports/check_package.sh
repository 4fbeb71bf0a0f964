#!/bin/sh
# Runs the packaged program where there is no Swift, and removes it without a trace.
#
#   check_package.sh PACKAGE.deb
set -eu

package=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "check-package: $*" >&2; exit 1; }

dpkg-deb --extract "$package" "$folder"
bare() { env -i HOME="$folder/home" PATH=/usr/bin:/bin TERM=xterm LC_ALL=C.UTF-8 "$@"; }
mkdir -p "$folder/home"
bare sh -c 'command -v swift' && fail "Swift is on the path"
ldd "$folder/usr/bin/cruscotto" 2>&1 | grep -qi swift && fail "the program needs a Swift library"
ldd "$folder/usr/libexec/cruscotto/cruscotto-xlsx" | grep -q "not found" && fail "a library is missing"

sample=$folder/usr/share/cruscotto/piano_performance_2017-2019.dimostrazione.json
bare "$folder/usr/bin/cruscotto" status "$sample" --as-of 2018-01-31 | grep -q 92/92 ||
  bare "$folder/usr/bin/cruscotto" status "$sample" --as-of 2018-01-31 | grep -q 82/92 ||
  fail "status does not run"
bare "$folder/usr/bin/cruscotto" demo 2>/dev/null | grep -q 82/92 || fail "demo does not run"
bare "$folder/usr/bin/cruscotto" export "$sample" -o "$folder/home/r.xlsx" || fail "no workbook"
bare "$folder/usr/bin/cruscotto" themes > /dev/null || fail "themes do not run"

[ "$(id -u)" -eq 0 ] || { echo "check-package: not root, installation not tried"; exit 0; }
before=$(find /usr /etc -xdev -newer "$package" -path '*cruscotto*' | sort)
dpkg --install "$package" > /dev/null
cruscotto --version > /dev/null
man --where cruscotto > /dev/null || fail "no manual page"
dpkg --purge cruscotto > /dev/null
after=$(find /usr /etc -xdev -newer "$package" -path '*cruscotto*' | sort)
[ "$before" = "$after" ] || fail "something is left behind: $after"
