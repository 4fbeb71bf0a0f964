#!/bin/sh
# Builds, tests, installs and removes the program in bare folders of Debian, as its README says.
#
#   check.sh RELEASE...      the oldest first
#
# Takes the commit that is checked out. Each release builds and tests it in a fresh folder and makes the
# package; then every package made so far is installed, used and removed in another fresh folder, which
# has no toolchain. NEXT names a release that packages are only tried on. What each step installed is
# listed in .build-debian/RELEASE.log. Base systems are kept there, too: remove them to fetch them anew.
set -eu

[ "$(id -u)" -eq 0 ] || { echo "check-debian: to make and enter such folders, be root" >&2; exit 77; }
here=$(dirname "$0")
work=$PWD/.build-debian
mirror=${MIRROR:-http://deb.debian.org/debian}
room=$work/room
inhabitant=""
# Whatever is mounted is mounted in the room's own namespace, and gone with its last process.
leave() {
  if [ -n "$inhabitant" ]; then
    kill -KILL "$inhabitant" 2>/dev/null || true
    wait "$inhabitant" 2>/dev/null || true
  fi
  rm -rf --one-file-system "$room"
}
trap leave EXIT
trap 'exit 130' INT TERM HUP

# Fetches a base system once.
fetch_base() {
  [ ! -s "$work/$1.tar" ] || return 0
  rm -rf --one-file-system "$room"
  script=$1
  [ -e "/usr/share/debootstrap/scripts/$script" ] || script=sid
  debootstrap --variant=minbase "$1" "$room" "$mirror" "$script"
  # A bare machine knows the corrections of its release as well.
  if [ "$script" != sid ]; then
    echo "deb ${MIRROR_SECURITY:-http://deb.debian.org/debian-security} $1-security main" \
      >> "$room/etc/apt/sources.list"
  fi
  rm -rf "$room"/var/cache/apt/*.bin "$room"/var/cache/apt/archives/*.deb
  tar -C "$room" -cf "$work/$1.tar.part" .
  mv "$work/$1.tar.part" "$work/$1.tar"
}

# Does the steps of a script in a fresh folder of a release.
in_room() {
  release=$1
  steps=$2
  shift 2
  rm -rf --one-file-system "$room"
  mkdir -p "$room"
  tar -C "$room" -xf "$work/$release.tar"
  unshare --mount --pid --fork --kill-child --propagation private \
    sh "$here/enter.sh" "$room" "$steps" "$work/$release.log" "$@" &
  # Waiting for it beside us lets a signal be heard at once.
  inhabitant=$!
  wait "$inhabitant"
  inhabitant=""
}

mkdir -p "$work"
packages=""
for release in "$@"; do
  echo "== $release: build, test, package =="
  fetch_base "$release"
  : > "$work/$release.log"
  rm -rf "$work/$release"
  mkdir -p "$work/$release"
  rm -rf "$work/source"
  git clone -q . "$work/source"
  in_room "$release" "$here/build.sh" "$work/source" "$work/$release"
  packages="$packages $(echo "$work/$release"/*.deb)"
  for package in $packages; do
    echo "== $release: use of ${package#"$work"/} =="
    in_room "$release" "$here/use.sh" "$package"
  done
done
for release in ${NEXT-}; do
  fetch_base "$release"
  : > "$work/$release.log"
  for package in $packages; do
    echo "== $release: use of ${package#"$work"/} =="
    in_room "$release" "$here/use.sh" "$package"
  done
done
echo "check-debian: all is well on $* ${NEXT-}; what was installed: .build-debian/*.log"
