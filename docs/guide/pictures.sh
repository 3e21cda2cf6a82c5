#!/bin/sh
# The pictures of the guide, from those that the tests have just taken. Needs ImageMagick.
#   ./arobase test && docs/guide/pictures.sh
set -eu
cd "$(dirname "$0")"
shots=../../kiosk-app/target/screenshots

picture() { # name in the guide, picture of the tests
    found=$(ls $shots/$2 2>/dev/null | head -n 1)
    [ -n "$found" ] || { echo "No $2: run the tests first" >&2; exit 1; }
    convert "$found" -resize 320x -strip -dither None -colors 48 -define png:compression-level=9 "$1.png"
}

for page in welcome settings languages help assistance.need assistance.called practice practice.done signup.ways \
    signup.communes signup.themes signup.dates signup.list signup.workshop signup.who signup.name signup.contact \
    signup.email signup.phone signup.check restart signup.ticket handoff.desk handoff.phone handoff.paper handoff.resume \
    ticket.code ticket.show ticket.cancel printing check-in check-in.code check-in.answer enrolment; do
    picture "$page" "every-fr-portrait/*-$page.png"
done
picture attract 'every-fr-portrait/*-attract.png'
picture idle 'idle-portrait/*-idle.png'
picture voice heard-portrait/reading.png
picture away broken-portrait/server-gone.png
