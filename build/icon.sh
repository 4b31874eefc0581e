#!/usr/bin/env bash
# Draws the program's icon: the line with its stations, on paper. Run it again
# after a change and commit what it writes. Needs ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."

draw() { # draw SIZE FILE
	convert -size 1024x1024 xc:none \
		-fill '#F3F0E8' -stroke '#CCC5B5' -strokewidth 8 -draw 'roundrectangle 36,36 988,988 220,220' \
		-fill none -stroke '#1B1A17' -strokewidth 64 \
		-draw "path 'M 268,724 C 420,724 380,512 512,512 C 644,512 604,300 756,300'" \
		-fill '#F3F0E8' -strokewidth 56 \
		-draw 'circle 268,724 268,640' -draw 'circle 512,512 512,428' \
		-fill '#2B3FCB' -stroke none -draw 'circle 756,300 756,182' \
		-resize "$1x$1" -strip "PNG32:$2"
}

draw 1024 build/appicon.png
draw 128 app/desktop/icon.png
