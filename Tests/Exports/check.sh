#!/bin/sh
# Opens every export in the programs that people open them with; leaves pictures to be looked at.
#
#   check.sh PROGRAM
set -eu

program=$1
here=$(dirname "$0")
sample=SampleData/piano_performance_2017-2019.dimostrazione.json
folder=.build/exports
pictures=$folder/pictures
tools=.build-exports-tools

fail() { echo "check-exports: $*" >&2; exit 1; }

rm -rf "$folder"
mkdir -p "$pictures"
for language in it en; do
  for format in md html csv json xlsx; do
    "$program" export "$sample" --as-of 2018-01-31 --language $language -o "$folder/$language.$format"
  done
done
"$program" export "$sample" --as-of 2017-06-30 --since 2017-03-31 -o "$folder/early.html" --language it
"$program" export SampleData/piano_performance_2017-2019.json -o "$folder/fresh.html" --language it

# HTML: a real browser, two widths, light and dark, and on paper. axe-core comes in a wheel of PyPI.
[ -x $tools/bin/python ] || python3 -m venv $tools
$tools/bin/pip install --quiet selenium==4.51.0
$tools/bin/pip install --quiet --no-deps axe-playwright-python==0.1.8
for page in it en early fresh; do
  $tools/bin/python "$here/check_html.py" "$folder/$page.html" "$pictures"
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
    --print-to-pdf="$folder/$page-paper.pdf" "file://$PWD/$folder/$page.html" 2>/dev/null
  pdftotext "$folder/$page-paper.pdf" - | grep -q "2017" || fail "$page-paper.pdf is empty"
done
pdftoppm -r 60 -png -l 6 "$folder/it-paper.pdf" "$pictures/paper"

# XLSX and CSV: what LibreOffice reads must be what was written.
export HOME="$PWD/$folder/home"
mkdir -p "$HOME"
for language in it en; do
  soffice --headless --convert-to pdf --outdir "$folder" "$folder/$language.xlsx" >/dev/null 2>&1
  mv "$folder/$language.pdf" "$folder/$language-xlsx.pdf" 2>/dev/null || fail "$language.xlsx does not open"
  python3 "$here/check_xlsx.py" "$folder/$language.xlsx" "$folder/$language.json"
done
pdftoppm -r 80 -png -l 4 "$folder/it-xlsx.pdf" "$pictures/workbook"
for language in it en; do
  separator=$([ $language = it ] && echo 59 || echo 44)
  soffice --headless --infilter="CSV:$separator,34,UTF-8,1,,0,false,true" \
    --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir "$folder/sheet" "$folder/$language.csv" \
    >/dev/null 2>&1
  python3 "$here/check_sheet.py" "$folder/sheet/$language.xlsx" "$folder/$language.csv"
done

# The package.
make --no-print-directory deb
package=$(ls .build/deb/*.deb)
lintian --fail-on error --allow-root "$package" || fail "lintian finds errors"
for page in Documentation/man/man1/*.1 Documentation/man/it/man1/*.1; do
  warnings=$(LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
  [ -z "$warnings" ] || fail "$page: $warnings"
done
sh "$here/check_package.sh" "$package"
echo "All exports open. Pictures: $pictures"
