#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures and the table of keys anew, elsewhere, and compares the handbook with them: every picture that it shows is made,
# every one that is made is shown, the table is that of the program, every link leads somewhere, and what stands in bold type are
# words of the program.
set -eu
program=$1
cd "$(dirname "$0")/../.."
book=docs/handbuch

new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
"$program" $book "$new"
faults=0
fault() { echo "$1"; faults=$((faults + 1)); }

cmp -s $book/11-tasten.md "$new/11-tasten.md" || fault "11-tasten.md is old: run scripts/handbuch"

ls "$new/bilder" >"$new/made"
ls $book/bilder >"$new/kept"
grep -oh 'bilder/[a-z-]*\.png' $book/*.md README.md | sed 's#.*/##' | sort -u >"$new/shown"
LC_ALL=C sort -o "$new/made" "$new/made"; LC_ALL=C sort -o "$new/kept" "$new/kept"; LC_ALL=C sort -o "$new/shown" "$new/shown"
cmp -s "$new/made" "$new/kept" || fault "pictures made and kept differ: $(diff "$new/made" "$new/kept" | grep '^[<>]')"
cmp -s "$new/made" "$new/shown" || fault "pictures made and shown differ: $(diff "$new/made" "$new/shown" | grep '^[<>]')"
large=$(find $book/bilder -size +150k)
[ -z "$large" ] || fault "too large: $large"

grep -oH '](\([^)#:]*\)[^):]*)' $book/*.md | sed 's/:](/ /; s/[#)].*//' >"$new/links"
while read -r chapter link; do
  [ -z "$link" ] || [ -e "$book/$link" ] || fault "$chapter: $link is not there"
done <"$new/links"

cat app/desktop/*.cpp app/desktop/*/*.cpp | sed 's/&//g' >"$new/program"
for chapter in $book/[0-9]*.md; do
  tr -s '\n ' ' ' <"$chapter" | grep -oE '\*\*([^*\\]|\\.)+\*\*' | sed 's/^\*\*//; s/\*\*$//; s/\\//g' >"$new/bold" || true
  while read -r words; do
    grep -qF -e "\"$words\"" -e "\"$words\\t" "$new/program" || fault "$chapter: the program does not say “$words”"
  done <"$new/bold"
done

[ "$faults" = 0 ] || exit 1
echo "$(wc -l <"$new/made") pictures"
