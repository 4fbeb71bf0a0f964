# What who installs the package does: nothing may be left of it in the end.
#
#   PACKAGE
package=$1

cp "$package" "$room/tmp/cruscotto.deb"
sample=/usr/share/cruscotto/piano_performance_2017-2019.dimostrazione.json
# All files but those in which the system keeps its own accounts.
files() {
  inside "find /usr /etc /var -xdev ! -path '/var/lib/dpkg/*' ! -path '/var/lib/apt/*' \
    ! -path '/var/cache/*' ! -path '/var/log/*' ! -path /etc/ld.so.cache ! -name '*.pyc' | LC_ALL=C sort"
}

inside "apt-get update -q >/dev/null"
files > "$room/tmp/files-before"
step "apt install ./cruscotto.deb" "apt-get install -y -q /tmp/cruscotto.deb >/dev/null 2>&1"
step "its own version, and help" "cruscotto --version; cruscotto --help >/dev/null"
step "cruscotto status" "cruscotto status $sample --as-of 2018-01-31 | head -n 12"
step "cruscotto demo" "cruscotto demo >/dev/null"
step "cruscotto export" "
  for format in md html csv json xlsx; do
    cruscotto export $sample -o /tmp/report.\$format --as-of 2018-01-31
    test -s /tmp/report.\$format
  done
  test \"\$(head -c 2 /tmp/report.xlsx)\" = PK"
step "apt purge" "apt-get purge -y -q --autoremove cruscotto >/dev/null 2>&1"
files > "$room/tmp/files-after"
left=$(comm -13 "$room/tmp/files-before" "$room/tmp/files-after")
[ -z "$left" ] || fail "left behind: $left"
