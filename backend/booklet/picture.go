package booklet

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"io/fs"

	"github.com/disintegration/imaging"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

const (
	fine   = 200.0 // dots an inch that a photo is printed with, where it has more
	finest = 300.0 // as many as a photo that needs no work may keep
	coarse = 130.0 // at least: below, it is printed smaller
	// most is how many pixels a photo may have: more would fill the memory of a
	// small machine, and no camera takes as many.
	most    = 120_000_000
	quality = 84 // of JPEG, of 100
)

// picture is a photo that was found, still encoded.
type picture struct {
	photo  tour.Photo
	data   []byte
	width  float64 // pixels, upright
	height float64
	plain  bool // in colours of the screen
	prints *Prints
}

// picture finds a photo. One whose bytes are not there or are no picture, or
// that may not be shown, is left out of the booklet: it returns nil.
func (c *composer) picture(p tour.Photo) (*picture, error) {
	if c.options.Photo == nil || p.Blob == "" || !p.Printed() {
		return nil, nil //nolint:nilnil // a missing photo is no fault, and leaves nothing to show
	}
	found, known := c.pictures[p.Blob]
	if !known {
		data, err := c.read(p.Blob)
		if err != nil {
			return nil, fmt.Errorf("photo %s: %w", p.ID, err)
		}
		found = inspect(data)
		c.pictures[p.Blob] = found
	}
	if found == nil {
		return nil, nil //nolint:nilnil // likewise
	}
	own := *found
	own.photo, own.prints = p, c.options.Prints
	return &own, nil
}

// read returns the bytes of a photo, none when it is not there.
func (c *composer) read(blob string) ([]byte, error) {
	r, err := c.options.Photo(blob)
	if errors.Is(err, fs.ErrNotExist) || fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(r)
	return data, errors.Join(err, r.Close())
}

// inspect returns nil unless data is a picture that can be printed.
func inspect(data []byte) *picture {
	size, err := jpeg.DecodeConfig(bytes.NewReader(data))
	if err != nil || size.Width < 16 || size.Height < 16 || size.Width*size.Height > most {
		return nil
	}
	return &picture{data: data, width: float64(size.Width), height: float64(size.Height), plain: size.ColorModel == color.YCbCrModel}
}

// ratio returns the width of the picture for a height of 1.
func (p *picture) ratio() float64 { return p.width / p.height }

// widest returns how wide the picture may be printed, in points, cut to the
// given proportion of width to height.
func (p *picture) widest(ratio float64) float64 { return min(p.width, p.height*ratio) * 72 / coarse }

// impression is a picture as it is printed: at that size, in points.
type impression struct {
	picture       *picture
	width, height float64
}

// key names what bytes returns.
func (p impression) key() string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %.2f %.2f %d %d", p.picture.photo.Blob, p.width, p.height, p.picture.photo.FocusX, p.picture.photo.FocusY))
	return hex.EncodeToString(sum[:])
}

// bytes returns a JPEG cut to the impression's proportions, with no more pixels than
// paper shows. It returns nil when the photo turns out to be broken.
func (p impression) bytes() ([]byte, error) {
	same := p.picture.ratio()*p.height - p.width
	if p.picture.plain && same < 0.5 && same > -0.5 && p.picture.width*72/p.width <= finest {
		return p.picture.data, nil
	}
	whole, err := jpeg.Decode(bytes.NewReader(p.picture.data))
	if err != nil {
		return nil, nil
	}
	img := imaging.Crop(whole, p.cut(whole.Bounds()))
	if pixels := int(p.width/72*fine + 0.5); img.Bounds().Dx() > pixels {
		img = imaging.Resize(img, pixels, max(1, int(p.height/72*fine+0.5)), imaging.Box)
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, &image.RGBA{Pix: img.Pix, Stride: img.Stride, Rect: img.Rect}, &jpeg.Options{Quality: quality}); err != nil {
		return nil, fmt.Errorf("photo %s: %w", p.picture.photo.ID, err)
	}
	return out.Bytes(), nil
}

// cut returns the part of a picture that is printed, with its focus as far from
// the part's edges as from the picture's (as object-position of CSS does, so
// that pages and paper show the same).
func (p impression) cut(b image.Rectangle) image.Rectangle {
	want := p.width / p.height
	wide, high := float64(b.Dx()), float64(b.Dy())
	if wide/high > want {
		w := max(1, int(high*want+0.5))
		left := b.Min.X + (b.Dx()-w)*p.picture.photo.FocusX/100
		return image.Rect(left, b.Min.Y, left+w, b.Max.Y)
	}
	h := max(1, int(wide/want+0.5))
	upper := b.Min.Y + (b.Dy()-h)*p.picture.photo.FocusY/100
	return image.Rect(b.Min.X, upper, b.Max.X, upper+h)
}
