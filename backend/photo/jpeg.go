package photo

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
	"time"

	"tournee/backend/tour"
)

// Markers of a JPEG (ITU-T T.81, table B.1).
const (
	startOfScan = 0xda
	endOfImage  = 0xd9
	app0        = 0xe0 // JFIF
	app1        = 0xe1 // Exif, XMP
	app2        = 0xe2 // ICC, and the pictures that follow the first
	app14       = 0xee // Adobe: which colours
	app15       = 0xef
	comment     = 0xfe
)

// notes are what a JPEG says besides its picture.
type notes struct {
	turned  int       // Exif's orientation, 1 to 8
	taken   tour.Wall // empty: not said
	profile *gamut    // nil: its colours are those of the screen
}

// segments calls visit with each segment before the picture's data, marker and
// length included, and returns where these begin; 0 when there are none.
func segments(data []byte, visit func(marker byte, whole []byte)) int {
	for at := 2; at+4 <= len(data) && data[at] == 0xff; {
		marker := data[at+1]
		if marker == 0xff { // a fill byte
			at++
			continue
		}
		size := int(binary.BigEndian.Uint16(data[at+2:]))
		if size < 2 || at+2+size > len(data) {
			return 0
		}
		if marker == startOfScan {
			return at
		}
		visit(marker, data[at:at+2+size])
		at += 2 + size
	}
	return 0
}

var errNoEnd = errors.New("no end of the picture")

func noted(data []byte) notes {
	n := notes{turned: 1}
	segments(data, func(marker byte, whole []byte) {
		body := whole[4:]
		switch {
		case marker == app1 && bytes.HasPrefix(body, []byte("Exif\x00\x00")):
			n.turned, n.taken = exif(body[6:])
		case marker == app2 && bytes.HasPrefix(body, []byte("ICC_PROFILE\x00")) && n.profile == nil:
			n.profile = gamutOf(body)
		}
	})
	return n
}

// stripped returns the JPEG without notes: what is left is what draws the
// picture. What follows its end, such as a film of the moment or a second
// picture, goes too.
func stripped(data []byte) ([]byte, error) {
	out := append(make([]byte, 0, len(data)), 0xff, 0xd8)
	scan := segments(data, func(marker byte, whole []byte) {
		if marker == comment || marker >= app1 && marker <= app15 && marker != app14 {
			return
		}
		out = append(out, whole...)
	})
	if scan == 0 {
		return nil, errNoEnd
	}
	for at := scan; at+1 < len(data); at++ {
		// In a picture's data 0xff is followed by 0; other markers there, of
		// restarts and of the scans of a progressive one, are none of the end.
		if data[at] == 0xff && data[at+1] == endOfImage {
			return append(out, data[scan:at+2]...), nil
		}
	}
	return nil, errNoEnd
}

// Tags of Exif 2.32.
const (
	tagOrientation = 0x0112
	tagDateTime    = 0x0132
	tagExif        = 0x8769
	tagOriginal    = 0x9003
)

// exif reads from a TIFF header how the camera was held and when.
func exif(tiff []byte) (turned int, taken tour.Wall) {
	turned = 1
	if len(tiff) < 8 {
		return turned, ""
	}
	var order binary.ByteOrder = binary.LittleEndian
	if tiff[0] == 'M' {
		order = binary.BigEndian
	}
	changed := tour.Wall("")
	var visit func(at int, deep bool)
	visit = func(at int, deep bool) {
		directory(tiff, order, at, func(tag uint16, value []byte) {
			switch {
			case tag == tagOrientation && !deep:
				if v := int(order.Uint16(value)); v >= 1 && v <= 8 {
					turned = v
				}
			case tag == tagDateTime:
				changed = moment(tiff, int(order.Uint32(value)))
			case tag == tagOriginal:
				taken = moment(tiff, int(order.Uint32(value)))
			case tag == tagExif && !deep:
				visit(int(order.Uint32(value)), true)
			}
		})
	}
	visit(int(order.Uint32(tiff[4:])), false)
	if taken == "" {
		taken = changed
	}
	return turned, taken
}

// directory calls visit with the tags of a directory and the four bytes of
// their value, or of its place.
func directory(tiff []byte, order binary.ByteOrder, at int, visit func(tag uint16, value []byte)) {
	if at < 8 || at+2 > len(tiff) {
		return
	}
	for i := range int(order.Uint16(tiff[at:])) {
		entry := at + 2 + 12*i
		if entry+12 > len(tiff) {
			return
		}
		visit(order.Uint16(tiff[entry:]), tiff[entry+8:entry+12])
	}
}

// moment reads a time as Exif writes it.
func moment(tiff []byte, at int) tour.Wall {
	const layout = "2006:01:02 15:04:05"
	if at < 8 || at+len(layout) > len(tiff) {
		return ""
	}
	said, err := time.Parse(layout, strings.TrimRight(string(tiff[at:at+len(layout)]), "\x00 "))
	if err != nil {
		return ""
	}
	return tour.Wall(said.Format("2006-01-02T15:04"))
}
