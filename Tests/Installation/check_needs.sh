#!/bin/sh
# What Makefile.needs says of toolchains: each a program that answers as one would.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Makes a toolchain of a script, and sees that it is taken, or refused with words.
#
#   try SCRIPT WORDS      no words: it is taken
try() {
  printf '#!/bin/sh\n%s\n' "$1" > "$folder/swift"
  chmod +x "$folder/swift"
  if answer=$(SWIFT="$folder/swift" sh Makefile.needs --swift 2>&1); then ending=0; else ending=$?; fi
  case "$ending $answer" in
    "0 ") [ -z "$2" ] ;;
    "1 "*"$2"*"https://www.swift.org/install/linux/"*) [ -n "$2" ] ;;
    *) false ;;
  esac || { echo "check-needs: of '$1' it says ($ending): $answer" >&2; exit 1; }
}

try 'echo "Swift version 6.1 (swift-6.1-RELEASE)"' ""
try 'echo "Apple Swift version 6.3.1 (swift-6.3.1-RELEASE)"; echo noise >&2' ""
try 'echo "Swift version 10.0-dev (LLVM abc, Swift def)"' ""
try 'echo "Swift version 6.0.3 (swiftlang-6.0.3)"' "is of version 6.0.3"
try 'echo "Swift version 5.10.1 (swift-5.10.1-RELEASE)"' "is of version 5.10.1"
try 'echo "swift-mercurial 1.0"' "names no version"
try 'echo "error while loading shared libraries: libxml2.so.2" >&2; exit 127' "libxml2.so.2"
try '[ "$1" != build ] || { echo "libcurl.so.4 is missing" >&2; exit 127; }; echo "Swift version 6.3"' \
  "libcurl.so.4 is missing"
rm "$folder/swift"
if answer=$(SWIFT="$folder/swift" sh Makefile.needs --swift no-such-package 2>&1); then ending=0; else ending=$?; fi
case "$ending $answer" in
  "1 "*"there is no '$folder/swift'"*) ;;
  *) echo "check-needs: without Swift it says ($ending): $answer" >&2; exit 1 ;;
esac
