// Package photo takes pictures in: it looks at what a file claims before it
// reads its pixels, turns the picture upright, makes it no larger than paper
// shows, and leaves out what a camera notes of place, time and owner.
//
// What it returns is kept by the digest of its bytes, so the same file always
// gives the same bytes.
package photo

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"

	"github.com/disintegration/imaging"
	"golang.org/x/image/webp"
	"golang.org/x/sync/semaphore"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

const (
	// Largest is how many bytes a file may have.
	Largest = 64 << 20
	// widest is the longer side that is kept, in pixels: a page of A4 at the 300
	// dots an inch that print asks for is 2480 wide.
	widest = 2480
	// narrowest is the shorter side that is worth keeping: less is an icon.
	narrowest = 64
	// most pixels may be read of a JPEG, mostPlain of the formats whose pixels take
	// four bytes each: no camera of a telephone takes more, and a machine of 4 GB
	// can hold them.
	most      = 220_000_000
	mostPlain = 80_000_000
	quality   = 86 // of JPEG, of 100
	ofJPEG    = "jpeg"
)

// Picture is a photo that can be kept: a JPEG in the colours of the screen.
type Picture struct {
	JPEG   []byte
	Width  int       // pixels, upright
	Height int       // likewise
	Taken  tour.Wall // by the camera's clock, empty when it does not say; not in the JPEG
}

// Intake takes pictures in, so many at once as there is memory for.
type Intake struct{ pixels *semaphore.Weighted }

// NewIntake returns an intake that holds as many pixels at once as the largest
// picture has.
func NewIntake() *Intake { return &Intake{semaphore.NewWeighted(most)} }

// Take reads a JPEG, PNG or WebP. A file that is none of them, is broken or
// claims to be larger than can be, is an Invalid fault that says so.
func (i *Intake) Take(ctx context.Context, r io.Reader) (Picture, error) {
	data, err := io.ReadAll(io.LimitReader(r, Largest+1))
	if err != nil {
		return Picture{}, err
	}
	if len(data) > Largest {
		return Picture{}, fault.New(fault.Invalid, "This file has more than %d MB. Make the picture smaller, then add it again.",
			"Ce fichier fait plus de %d Mo. Réduisez l’image, puis ajoutez-la de nouveau.", Largest>>20)
	}
	f, size, err := claim(data)
	if err != nil {
		return Picture{}, err
	}
	said := notes{turned: 1}
	if f.name == ofJPEG {
		said = noted(data)
		if bare, ok := bare(data, size, said); ok {
			return Picture{bare, size.Width, size.Height, said.taken}, nil
		}
	}
	pixels := int64(size.Width) * int64(size.Height)
	if err := i.pixels.Acquire(ctx, pixels); err != nil {
		return Picture{}, err
	}
	defer i.pixels.Release(pixels)
	made, err := develop(f, data, said)
	made.Taken = said.taken
	return made, err
}

// Size returns how many pixels a picture that Take made is wide and high.
func Size(r io.Reader) (width, height int, err error) {
	size, err := jpeg.DecodeConfig(r)
	return size.Width, size.Height, err
}

// format is a kind of file that is taken in.
type format struct {
	name   string
	magic  string // its first bytes; ? is any
	most   int    // pixels
	config func(io.Reader) (image.Config, error)
	decode func(io.Reader) (image.Image, error)
}

// formatOf tells the format from the first bytes of a file; none of those that
// are taken in has no name.
func formatOf(data []byte) format {
	for _, f := range []format{
		{ofJPEG, "\xff\xd8\xff", most, jpeg.DecodeConfig, jpeg.Decode},
		{"png", "\x89PNG\r\n\x1a\n", mostPlain, png.DecodeConfig, png.Decode},
		{"webp", "RIFF????WEBP", mostPlain, webp.DecodeConfig, decodeWebP},
	} {
		same := len(data) >= len(f.magic)
		for i := 0; same && i < len(f.magic); i++ {
			same = f.magic[i] == '?' || f.magic[i] == data[i]
		}
		if same {
			return f
		}
	}
	return format{}
}

// claim returns what a file says of itself, or a fault when it is no picture
// that can be taken in.
func claim(data []byte) (format, image.Config, error) {
	f := formatOf(data)
	if f.name == "" {
		return f, image.Config{}, unknown(data)
	}
	size, err := f.config(bytes.NewReader(data))
	switch {
	case err != nil:
		err = broken(err)
	case size.Width > f.most/max(size.Height, 1):
		err = fault.New(fault.Invalid, "This picture claims %d × %d pixels, more than can be taken in. Make it smaller, then add it again.",
			"Cette image annonce %d × %d pixels, plus qu’on ne peut en reprendre. Réduisez-la, puis ajoutez-la de nouveau.", size.Width, size.Height)
	case min(size.Width, size.Height) < narrowest:
		err = fault.New(fault.Invalid, "This picture has only %d × %d pixels: it would not show on paper. Choose a larger one.",
			"Cette image n’a que %d × %d pixels : elle ne se verrait pas sur papier. Choisissez-en une plus grande.", size.Width, size.Height)
	}
	return f, size, err
}

// unknown says why a file is no picture that can be taken in.
func unknown(data []byte) *fault.Error {
	if len(data) == 0 {
		return fault.New(fault.Invalid, "This file is empty.", "Ce fichier est vide.")
	}
	if len(data) > 12 && string(data[4:8]) == "ftyp" {
		return fault.New(fault.Invalid, "This is a HEIC or AVIF picture, which cannot be read here. Save it as JPEG, then add it again.",
			"C’est une image HEIC ou AVIF, qui ne peut pas être lue ici. Enregistrez-la en JPEG, puis ajoutez-la de nouveau.")
	}
	return fault.New(fault.Invalid, "This file is no picture that can be read. Choose a JPEG, PNG or WebP.",
		"Ce fichier n’est pas une image qui puisse être lue. Choisissez un JPEG, un PNG ou un WebP.")
}

func broken(err error) *fault.Error {
	return fault.New(fault.Invalid, "This picture is broken: it ends early or its data make no sense. Add another copy of it.",
		"Cette image est abîmée : elle finit trop tôt ou ses données n’ont pas de sens. Ajoutez-en une autre copie.").Because(err)
}

// bare returns a JPEG without its notes and whatever follows it, its picture
// untouched, when that is all it needs.
func bare(data []byte, size image.Config, n notes) ([]byte, bool) {
	if n.turned != 1 || n.profile != nil || size.ColorModel != color.YCbCrModel || max(size.Width, size.Height) > widest {
		return nil, false
	}
	stripped, err := stripped(data)
	if err != nil {
		return nil, false
	}
	// A picture that is cut short is found only by reading it.
	if _, err := jpeg.Decode(bytes.NewReader(stripped)); err != nil {
		return nil, false
	}
	return stripped, true
}

// develop reads the pixels, and makes of them what is kept.
func develop(f format, data []byte, said notes) (Picture, error) {
	img, err := f.decode(bytes.NewReader(data))
	if err != nil {
		return Picture{}, broken(err)
	}
	small := upright(fitted(img), said.turned)
	if said.profile != nil {
		said.profile.toScreen(small)
	}
	b := small.Bounds()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, onWhite(small), &jpeg.Options{Quality: quality}); err != nil {
		return Picture{}, fmt.Errorf("encode %d × %d: %w", b.Dx(), b.Dy(), err)
	}
	return Picture{JPEG: out.Bytes(), Width: b.Dx(), Height: b.Dy()}, nil
}

// fitted makes the picture no larger than is kept.
func fitted(img image.Image) *image.NRGBA {
	b := img.Bounds()
	if max(b.Dx(), b.Dy()) <= widest {
		return imaging.Clone(img)
	}
	filter := imaging.CatmullRom
	if max(b.Dx(), b.Dy()) > 2*widest {
		filter = imaging.Box // as fine when much smaller, in half the time
	}
	return imaging.Fit(img, widest, widest, filter)
}

// upright turns the picture as its camera was held (Exif 2.32, tag 0x0112).
func upright(img *image.NRGBA, turned int) *image.NRGBA {
	switch turned {
	case 2:
		return imaging.FlipH(img)
	case 3:
		return imaging.Rotate180(img)
	case 4:
		return imaging.FlipV(img)
	case 5:
		return imaging.Transpose(img)
	case 6:
		return imaging.Rotate270(img)
	case 7:
		return imaging.Transverse(img)
	case 8:
		return imaging.Rotate90(img)
	}
	return img
}

// onWhite puts what can be seen through on white, in the form that the encoder
// is fastest with.
func onWhite(img *image.NRGBA) image.Image {
	if !img.Opaque() {
		ground := imaging.New(img.Bounds().Dx(), img.Bounds().Dy(), color.White)
		img = imaging.Overlay(ground, img, image.Point{}, 1)
	}
	return &image.RGBA{Pix: img.Pix, Stride: img.Stride, Rect: img.Rect}
}
