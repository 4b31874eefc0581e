package photo

import (
	"image"
	"io"

	"golang.org/x/image/webp"
)

// decodeWebP reads a WebP in full contrast: the pictures that lose something
// keep black at 16 and white at 235 (RFC 9649, 2.5; ITU-R BT.601), which the
// decoder hands on as it is and the image package takes for 0 and 255.
func decodeWebP(r io.Reader) (image.Image, error) {
	img, err := webp.Decode(r)
	if err != nil {
		return nil, err
	}
	switch narrow := img.(type) {
	case *image.YCbCr:
		widen(narrow)
	case *image.NYCbCrA:
		widen(&narrow.YCbCr)
	}
	return img, nil
}

func widen(img *image.YCbCr) {
	var light, colour [256]uint8
	for i := range 256 {
		light[i] = stretched(float64(i-16) * 255 / 219)
		colour[i] = stretched(float64(i-128)*255/224 + 128)
	}
	for i, v := range img.Y {
		img.Y[i] = light[v]
	}
	for i, v := range img.Cb {
		img.Cb[i] = colour[v]
	}
	for i, v := range img.Cr {
		img.Cr[i] = colour[v]
	}
}

func stretched(v float64) uint8 { return uint8(min(max(v, 0), 255) + 0.5) }
