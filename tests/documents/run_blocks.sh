#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fenced sh block of a document, each in a shell of its own that stops at the first failure, in the root of the source tree.
# The block that runs all tests is only read, because this is one of them.
set -eu
document=$1
cd "$(dirname "$0")/../.."

blocks=$(mktemp -d)
trap 'rm -rf "$blocks"' EXIT
awk -v folder="$blocks" '
  /^```sh *$/ { inside = 1; file = sprintf("%s/%03d.sh", folder, ++count); next }
  /^```/      { inside = 0; next }
  inside      { print > file }
' "$document"

count=0
for block in "$blocks"/*.sh; do
  [ -e "$block" ] || continue
  count=$((count + 1))
  if grep -q 'scripts/test' "$block"; then
    sh -n "$block"
    sh -n scripts/test
    continue
  fi
  sed -i 's#^scripts/run *$#scripts/run --no-window#' "$block"
  if ! DISPLAY= WAYLAND_DISPLAY= sh -e "$block" >"$blocks/output" 2>&1; then
    echo "A block of $document failed:"
    cat "$block" "$blocks/output"
    exit 1
  fi
done
echo "$document: $count blocks"
