# What a newcomer does, by README.md.
#
#   SOURCE FOLDER-FOR-PACKAGES
source=$1
made=$2

# The toolchain, as its page has it installed; swift may be a door to several.
toolchain=$(swift -print-target-info |
  sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)\/usr\/lib\/swift".*/\1/p')
[ -x "$toolchain/usr/bin/swift" ] || fail "no toolchain at '$toolchain'"
show "$toolchain" /opt/swift

# Where git reads packages of Swift from elsewhere here, it does so there as well.
git config --get-regexp '^url\..*\.insteadof$' | while read -r key address; do
  folder=${key#url.}
  folder=${folder%.insteadof}
  git config --file "$room/etc/gitconfig" --add "url.$folder.insteadOf" "$address"
  case $folder in /*) [ -e "$room$folder" ] || show "$folder" "$folder" ;; esac
done
git config --file "$room/etc/gitconfig" --add safe.directory '*'

# The README's own line for a bare machine, without its sudo, and its clone.
first=$(sed -n 's/^sudo \(apt install [a-z ]*\).*/\1/p' "$source/README.md" | head -n 1)
[ -n "$first" ] || fail "README.md does not say what to install first"
show "$source" /tmp/source
step "$first" "apt-get update -q >/dev/null; apt-get ${first#apt } -y -q >/dev/null 2>&1"
step "git clone" "git clone -q /tmp/source /root/cruscotto"
step "make run" "cd /root/cruscotto; make run"
step "make test" "cd /root/cruscotto; make test"
step "make check-install" "cd /root/cruscotto; make check-install"
step "make deb" "cd /root/cruscotto; make deb"
cp "$room"/root/cruscotto/.build/deb/*.deb "$made"
step "apt build-dep" "cd /root/cruscotto; apt-get build-dep -y -q . >/dev/null"
step "dpkg-buildpackage -S" "cd /root/cruscotto; dpkg-buildpackage -S -us -uc; git status --porcelain"
[ -z "$(inside 'cd /root/cruscotto; git status --porcelain')" ] || fail "the tree is dirty afterwards"
step "what the source package says of its commit" "
  cd /tmp; dpkg-source -x /root/cruscotto_*.dsc unpacked >/dev/null
  cat unpacked/Sources/CBuild/commit.h"
