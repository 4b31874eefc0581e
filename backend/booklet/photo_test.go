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

// asJPEG returns a grey picture of that size.
func asJPEG(t *testing.T, width, height int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, image.NewRGBA(image.Rect(0, 0, width, height)), nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// showing is a plan whose only photo has those bytes.
func showing(data []byte) (*tour.Plan, booklet.Options) {
	p := small()
	p.Photos = p.Photos[:1]
	o := options(tour.English)
	o.Photo = func(string) (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(data)), nil }
	return p, o
}

func TestPhotosAreShownOnlyWithConsent(t *testing.T) {
	for consent, want := range map[tour.Consent]bool{tour.ConsentUnknown: true, tour.ConsentGiven: true, tour.ConsentRefused: false} {
		p, o := showing(asJPEG(t, 1500, 1000))
		p.Photos[0].Consent = consent
		if got := bytes.Contains(write(t, p, o), []byte("/Subtype /Image")); got != want {
			t.Errorf("consent %q: shown is %v", consent, got)
		}
	}
}

func TestPhotosAreCutAroundTheirFocus(t *testing.T) {
	// Black but for a white band in its upper fifth, which only a cut that keeps
	// the top shows.
	img := image.NewGray(image.Rect(0, 0, 1800, 3000))
	for i := range 1800 * 600 {
		img.Pix[i] = 255
	}
	var high bytes.Buffer
	if err := jpeg.Encode(&high, img, nil); err != nil {
		t.Fatal(err)
	}
	for focus, want := range map[int]bool{0: true, 100: false} {
		p, o := showing(high.Bytes())
		p.Photos[0].FocusY = focus
		cover := firstImage(t, write(t, p, o))
		if r, _, _, _ := cover.At(cover.Bounds().Dx()/2, 4).RGBA(); (r > 0x8000) != want {
			t.Errorf("focus %d: the upper edge is %x", focus, r)
		}
	}
}

// firstImage reads the first picture in a PDF file.
func firstImage(t *testing.T, file []byte) image.Image {
	t.Helper()
	at := bytes.Index(file, []byte("\xff\xd8\xff"))
	if at < 0 {
		t.Fatal("no picture")
	}
	img, err := jpeg.Decode(bytes.NewReader(file[at:]))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

func TestPhotosAreAsFineAsPaper(t *testing.T) {
	p, o := showing(asJPEG(t, 300, 200))

	got := layout(t, p, o)

	if want := "picture 166 × 111"; !strings.Contains(got, want) || strings.Contains(got, "picture 595") {
		t.Errorf("no %q, or too large, in\n%s", want, got)
	}
}

func TestPhotosThatCannotBeShown(t *testing.T) {
	broken := asJPEG(t, 1500, 1000)
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
	p, o := showing(asJPEG(t, 900, 600))
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

func TestPhotosStandWhereTheTextNamesThem(t *testing.T) {
	p, o := showing(asJPEG(t, 900, 600))
	p.Stops, p.Tour.Summary = nil, nil
	p.Sections = p.Sections[:1]
	photo := p.Photos[0]
	photo.StopID, photo.Cover, photo.Caption = "", false, tour.Both("The room.")
	p.Photos = []tour.Photo{photo}
	p.Sections[0].StopID, p.Sections[0].SessionID = "", ""
	p.Sections[0].Body = tour.Both("Before.\n\n![](" + photo.Mark() + ")\n\nAfter.")

	got := layout(t, p, o)

	before, _, _ := strings.Cut(got, "The room.")
	if !strings.Contains(before, "Before.") || strings.Contains(before, "After.") || strings.Count(got, ": The room\n") != 1 {
		t.Errorf("not between the paragraphs, once, in\n%s", got)
	}
}
