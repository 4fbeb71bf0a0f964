#!/bin/sh
# Mounts what a machine has into a folder with a base system, and does the steps of a script there, each
# with `inside COMMAND`. Runs in a mount and process namespace of its own (check.sh).
#
#   enter.sh FOLDER STEPS LOG ARGUMENTS...
set -eu

room=$1
steps=$2
log=$3
shift 3

fail() { echo "check-debian: $*" >&2; exit 1; }

# Devices of its own: a test that goes wrong must not harm the machine's.
mount -t proc proc "$room/proc"
mount -t tmpfs -o mode=755 tmpfs "$room/dev"
mkdir "$room/dev/pts" "$room/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$room/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$room/dev/shm"
for device in "null 1 3" "zero 1 5" "full 1 7" "random 1 8" "urandom 1 9" "tty 5 0"; do
  mknod -m 666 "$room/dev/${device%% *}" c ${device#* }
done
ln -s pts/ptmx "$room/dev/ptmx"
ln -s /proc/self/fd "$room/dev/fd"
ln -s /proc/self/fd/0 "$room/dev/stdin"
ln -s /proc/self/fd/1 "$room/dev/stdout"
ln -s /proc/self/fd/2 "$room/dev/stderr"
cp /etc/resolv.conf "$room/etc/resolv.conf"

# Shows the machine's folder in the room, at a place, read-only.
show() {
  mkdir -p "$room$2"
  mount --bind "$1" "$room$2"
  mount -o remount,bind,ro "$room$2"
}

inside() {
  chroot "$room" env -i HOME=/root LANG=C.UTF-8 TERM=xterm DEBIAN_FRONTEND=noninteractive \
    PATH=/opt/swift/usr/bin:/usr/sbin:/usr/bin:/sbin:/bin sh -eu -c "$1" </dev/null
}

# Does a step, and notes which packages it brought.
step() {
  echo "-- $1"
  packages > "$room/tmp/before"
  inside "$2" || fail "$1: failed"
  packages > "$room/tmp/after"
  new=$(comm -13 "$room/tmp/before" "$room/tmp/after")
  echo "   installed: $(echo "$new" | grep -c . || true) packages"
  printf '%s\n%s\n\n' "-- $1" "$new" >> "$log"
}

packages() {
  chroot "$room" dpkg-query -W -f='${db:Status-Status} ${Package} ${Version}\n' |
    sed -n 's/^installed //p' | LC_ALL=C sort
}

. "$steps"
