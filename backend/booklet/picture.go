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
	fine   = 200.0 // dots an inch that a photo is printed with at most
	coarse = 130.0 // at least: below, it is printed smaller
	// most is how many pixels a photo may have: more would fill the memory of a
	// small machine, and no camera takes as many.
	most    = 120_000_000
	quality = 84 // of JPEG, of 100
)

// picture is a photo, decoded once and upright.
type picture struct {
	photo tour.Photo
	img   image.Image
	focus float64 // where the picture is cut when it is too high: 0 top, 1 bottom
}

// open reads a photo. One whose bytes are not there or are no picture is left
// out of the booklet: it returns nil.
func (c *composer) picture(p tour.Photo) (*picture, error) {
	if c.options.Photo == nil || p.Blob == "" {
		return nil, nil
	}
	if known, ok := c.pictures[p.Blob]; ok {
		return known.of(p), nil
	}
	c.pictures[p.Blob] = nil
	r, err := c.options.Photo(p.Blob)
	if errors.Is(err, fs.ErrNotExist) || fault.Is(err, fault.NotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("photo %s: %w", p.ID, err)
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("photo %s: %w", p.ID, err)
	}
	size, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || size.Width*size.Height > most || size.Width < 16 || size.Height < 16 {
		return nil, nil
	}
	img, err := imaging.Decode(bytes.NewReader(data), imaging.AutoOrientation(true))
	if err != nil {
		return nil, nil
	}
	c.pictures[p.Blob] = &picture{photo: p, img: img, focus: 0.38}
	return c.pictures[p.Blob].of(p), nil
}

func (p *picture) of(photo tour.Photo) *picture {
	if p == nil {
		return nil
	}
	return &picture{photo: photo, img: p.img, focus: p.focus}
}

// ratio returns the width of the picture for a height of 1.
func (p *picture) ratio() float64 {
	b := p.img.Bounds()
	return float64(b.Dx()) / float64(b.Dy())
}

// widest returns how wide the picture may be printed, in points, cut to the
// given proportion of width to height.
func (p *picture) widest(ratio float64) float64 {
	b := p.img.Bounds()
	w := min(float64(b.Dx()), float64(b.Dy())*ratio)
	return w * 72 / coarse
}

// key names what bytes returns.
func (p *picture) key(w, h float64) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %.2f %.2f", p.photo.Blob, w, h))
	return hex.EncodeToString(sum[:])
}

// bytes returns the picture cut to the proportions of w and h, in points, with
// no more pixels than print needs, and without what a camera notes of place and
// time.
func (p *picture) bytes(w, h float64) ([]byte, string, error) {
	b := p.img.Bounds()
	cut := image.Rect(0, 0, b.Dx(), b.Dy())
	if have, want := p.ratio(), w/h; have > want {
		cut.Max.X = max(1, int(float64(b.Dy())*want+0.5))
		cut = cut.Add(image.Pt((b.Dx()-cut.Max.X)/2, 0))
	} else {
		cut.Max.Y = max(1, int(float64(b.Dx())/want+0.5))
		cut = cut.Add(image.Pt(0, int(float64(b.Dy()-cut.Max.Y)*p.focus)))
	}
	img := imaging.Crop(p.img, cut.Add(b.Min))
	if pixels := int(w/72*fine + 0.5); img.Bounds().Dx() > pixels {
		img = imaging.Resize(img, pixels, max(1, int(h/72*fine+0.5)), imaging.Box)
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, opaque(img), &jpeg.Options{Quality: quality}); err != nil {
		return nil, "", fmt.Errorf("photo %s: %w", p.photo.ID, err)
	}
	return out.Bytes(), "JPG", nil
}

// opaque returns img on white, in the form that the encoder is fastest with.
func opaque(img *image.NRGBA) image.Image {
	if img.Opaque() {
		return &image.RGBA{Pix: img.Pix, Stride: img.Stride, Rect: img.Rect}
	}
	ground := imaging.New(img.Bounds().Dx(), img.Bounds().Dy(), color.White)
	flat := imaging.Overlay(ground, img, image.Point{}, 1)
	return &image.RGBA{Pix: flat.Pix, Stride: flat.Stride, Rect: flat.Rect}
}
