#!/bin/sh
# Installs below a folder where a user keeps a plan, uses what is there, removes it: the plan must stay,
# and nothing of ours. The folder has a blank and a quote in its name.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "check-install: $*" >&2; exit 1; }

home="$folder/casa d'Anna"
prefix=$home/.local
mkdir -p "$prefix/bin" "$prefix/share/doc"
echo "not ours" > "$prefix/bin/other"
run() { env -i HOME="$home" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 TERM=xterm "$prefix/bin/cruscotto" "$@"; }
make_it() { make --no-print-directory "$1" PREFIX="$prefix" > "$folder/log" || { cat "$folder/log"; fail "$1"; }; }
# Each file with what is in it.
state() { (cd "$home" && find . -type f -exec sha256sum {} + | LC_ALL=C sort -k 2); }

make_it install
python3 Tests/Installation/check_links.py "$prefix/share/doc/cruscotto"
run --version | grep -qE '^cruscotto [0-9.]+ \(.+\)$' || fail "no version"
[ -s "$prefix/share/doc/cruscotto/copyright" ] || fail "no licences"
for place in bash-completion/completions/cruscotto zsh/site-functions/_cruscotto \
  fish/vendor_completions.d/cruscotto.fish man/man1/cruscotto.1 man/it/man1/cruscotto.1; do
  [ -s "$prefix/share/$place" ] || fail "no share/$place"
done

# The demonstration's copy lies in share/cruscotto, beside the sample.
run demo > /dev/null
plan=$prefix/share/cruscotto/demo.json
[ -s "$plan" ] || fail "no copy of the sample at $plan"
run record "$plan" 2.2 --value 14 --date 31/12/2017 > /dev/null
run record "$plan" 2.2 --value 15 --date 31/12/2017 > /dev/null
run export "$plan" -o "$home/report.xlsx"
head -c 2 "$home/report.xlsx" | grep -q PK || fail "no workbook"
[ -n "$(find "$prefix/share/cruscotto/.demo.json.backups" -type f)" ] || fail "no backups"

make_it uninstall
run --version > /dev/null 2>&1 && fail "the program is still there"
left=$(cd "$prefix" && find . -type f ! -path './share/cruscotto/*demo.json*' ! -path './bin/other' \
  ! -path './state/*')
[ -z "$left" ] || fail "left behind: $left"
[ -s "$plan" ] || fail "the user's plan is gone"
[ -n "$(find "$prefix/share/cruscotto/.demo.json.backups" -type f)" ] || fail "the backups are gone"
[ -z "$(find "$prefix" -mindepth 1 -name '*cruscotto*' ! -path "$prefix/state/*" \
  ! -path "$prefix/share/cruscotto")" ] || fail "folders of ours are left"

# What a plan holds is the same before and after; a second removal finds nothing and harms nothing.
make_it install
before=$(state | grep demo.json)
make_it uninstall
make_it uninstall
[ "$(state | grep demo.json)" = "$before" ] || fail "the user's data changed"

# The installed sample is a plan, too: measurements that somebody saves in it stay, installed anew or removed.
make_it install
sample=$prefix/share/cruscotto/piano_performance_2017-2019.json
run record "$sample" 2.2 --value 14 --date 31/12/2017 > /dev/null
before=$(sha256sum < "$sample")
make_it install
[ "$(sha256sum < "$sample")" = "$before" ] || fail "a used plan was replaced"
make_it uninstall
[ "$(sha256sum < "$sample")" = "$before" ] || fail "a used plan was removed"

# A list that cannot be made changes nothing.
if sh -c 'unset FISH_COMPLETION; sh Makefile.install install "$1"' - "$folder/half" 2> /dev/null; then
  fail "half an installation"
fi
[ ! -e "$folder/half" ] || fail "files of half an installation"
sh Makefile.install uninstall "" 2> /dev/null && fail "an empty folder is taken for the root"

# Below a folder of its own, as packages are made, nothing at all is left.
make --no-print-directory install DESTDIR="$folder/root" PREFIX=/usr > /dev/null
[ -x "$folder/root/usr/bin/cruscotto" ] || fail "DESTDIR is not honoured"
make --no-print-directory uninstall DESTDIR="$folder/root" PREFIX=/usr > /dev/null
left=$(find "$folder/root" -type f)
[ -z "$left" ] || fail "left behind below DESTDIR: $left"
echo "check-install: 1 passed, 0 failed"
