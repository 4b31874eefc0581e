package booklet_test

import (
	"bytes"
	"errors"
	"image"
	"image/jpeg"
	"io"
	"io/fs"
	"strings"
	"testing"

	"tournee/backend/booklet"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// camera returns a JPEG as a camera held upright writes it: lying, with the
// note that it is to be turned (Exif orientation 6).
func camera(t *testing.T, width, height int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, image.NewRGBA(image.Rect(0, 0, width, height)), nil); err != nil {
		t.Fatal(err)
	}
	exif := "Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
	head := append([]byte{0xff, 0xd8, 0xff, 0xe1, 0, byte(len(exif) + 2)}, exif...)
	return append(head, b.Bytes()[2:]...)
}

// showing is a plan whose only photo has those bytes.
func showing(data []byte) (*tour.Plan, booklet.Options) {
	p := small()
	p.Photos = p.Photos[:1]
	o := options(tour.English)
	o.Photo = func(string) (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }
	return p, o
}

func TestPhotosStandUprightWithoutNotes(t *testing.T) {
	p, o := showing(camera(t, 1500, 1000))

	got := layout(t, p, o)
	file := write(t, p, o)

	if want := "picture 180 × 270"; !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
	if bytes.Contains(file, []byte("Exif")) {
		t.Error("the camera's notes are in the file")
	}
}

func TestPhotosAreAsFineAsPaper(t *testing.T) {
	var small bytes.Buffer
	if err := jpeg.Encode(&small, image.NewRGBA(image.Rect(0, 0, 300, 200)), nil); err != nil {
		t.Fatal(err)
	}
	p, o := showing(small.Bytes())

	got := layout(t, p, o)

	if want := "picture 166 × 111"; !strings.Contains(got, want) || strings.Contains(got, "picture 595") {
		t.Errorf("no %q, or too large, in\n%s", want, got)
	}
}

func TestPhotosThatCannotBeShown(t *testing.T) {
	broken := camera(t, 1500, 1000)
	tests := map[string]struct {
		data []byte
		err  error
		want error
	}{
		"not there":      {nil, fs.ErrNotExist, nil},
		"not found":      {nil, fault.New(fault.NotFound, "Gone.", "Partie."), nil},
		"unreadable":     {nil, fs.ErrPermission, fs.ErrPermission},
		"empty":          {nil, nil, nil},
		"no picture":     {[]byte("<svg/>"), nil, nil},
		"cut short":      {broken[:len(broken)/2], nil, nil},
		"broken header":  {append([]byte{0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff}, broken...), nil, nil},
		"a bomb, by PNG": {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\x00\x00\x00"), nil, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p, o := showing(tt.data)
			o.Photo = func(string) (io.ReadCloser, error) {
				return io.NopCloser(bytes.NewReader(tt.data)), tt.err
			}
			err := booklet.Write(t.Context(), io.Discard, p, o)
			if !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
}

func TestTheSameBytesTwiceAreOneImage(t *testing.T) {
	var plain bytes.Buffer
	if err := jpeg.Encode(&plain, image.NewRGBA(image.Rect(0, 0, 900, 600)), nil); err != nil {
		t.Fatal(err)
	}
	p, o := showing(plain.Bytes())
	p.Photos[0].Cover = false
	other := p.Photos[0]
	other.ID, other.Blob = "p2", strings.Repeat("cd", 32)
	p.Photos = append(p.Photos, other)

	file := write(t, p, o)

	if n := bytes.Count(file, []byte("/Subtype /Image")); n != 1 {
		t.Errorf("%d images", n)
	}
	xobjects := file[bytes.Index(file, []byte("/XObject <<")):]
	xobjects = xobjects[:bytes.Index(xobjects, []byte(">>"))]
	if n := bytes.Count(xobjects, []byte(" 0 R")); n != 1 {
		t.Errorf("%d names for one image: %s", n, xobjects)
	}
}
