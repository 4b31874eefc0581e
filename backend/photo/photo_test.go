package photo_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"os"
	"strings"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/photo"
)

var (
	red   = color.NRGBA{220, 30, 30, 255}
	green = color.NRGBA{30, 160, 60, 255}
	blue  = color.NRGBA{40, 60, 200, 255}
	white = color.NRGBA{255, 255, 255, 255}
)

// quarters is a picture that is red, green, blue and white from its upper left
// corner on, as one reads.
func quarters(width, height int) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, width, height))
	for i, colour := range []color.NRGBA{red, green, blue, white} {
		at := image.Pt(i%2*width/2, i/2*height/2)
		draw.Draw(img, image.Rectangle{at, at.Add(image.Pt(width, height))}, image.NewUniform(colour), image.Point{}, draw.Src)
	}
	return img
}

func asJPEG(t *testing.T, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func asPNG(t *testing.T, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// segment is a part of a JPEG before its picture.
func segment(marker byte, body string) string {
	size := make([]byte, 2)
	binary.BigEndian.PutUint16(size, uint16(len(body)+2))
	return string([]byte{0xff, marker}) + string(size) + body
}

// with puts segments behind the first two bytes of a JPEG.
func with(data []byte, segments ...string) []byte {
	return append(append([]byte{0xff, 0xd8}, strings.Join(segments, "")...), data[2:]...)
}

// exif is what a camera notes: how it was held, when, where, and whose it is.
func exif(order binary.AppendByteOrder, turned int) string {
	mark := "II"
	if order.AppendUint16(nil, 1)[0] == 0 {
		mark = "MM"
	}
	b := order.AppendUint32(order.AppendUint16([]byte(mark), 42), 8)
	tag := func(tag, kind uint16, n, value uint32) {
		b = order.AppendUint32(order.AppendUint16(order.AppendUint16(b, tag), kind), n)
		if kind == 3 {
			b = order.AppendUint16(order.AppendUint16(b, uint16(value)), 0)
			return
		}
		b = order.AppendUint32(b, value)
	}
	b = order.AppendUint16(b, 3)
	tag(0x010f, 2, 10, 80) // the camera's maker
	tag(0x0112, 3, 1, uint32(turned))
	tag(0x8769, 4, 1, 50)
	b = order.AppendUint32(b, 0)
	b = order.AppendUint16(b, 1)
	tag(0x9003, 2, 20, 90)
	b = append(b, make([]byte, 80-len(b))...)
	b = append(b, "Camera 45\x00"...)
	b = append(b, "2018:05-10 18:31:07\x00 GPS 45.4215"...)
	copy(b[90:], "2018:05:10 18:31:07\x00")
	return segment(0xe1, "Exif\x00\x00"+string(b))
}

func TestTakeTurnsUpright(t *testing.T) {
	plain := asJPEG(t, quarters(120, 80))
	// The corners as one reads, for each way a camera can be held (Exif 2.32, 4.6.4).
	tests := map[int][4]color.NRGBA{
		1: {red, green, blue, white}, 2: {green, red, white, blue}, 3: {white, blue, green, red}, 4: {blue, white, red, green},
		5: {red, blue, green, white}, 6: {blue, red, white, green}, 7: {white, green, blue, red}, 8: {green, white, red, blue},
	}
	for turned, want := range tests {
		for _, order := range []binary.AppendByteOrder{binary.BigEndian, binary.LittleEndian} {
			got, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(with(plain, exif(order, turned))))
			if err != nil {
				t.Fatal(err)
			}
			img := decoded(t, got)
			w, h := got.Width, got.Height
			if (turned > 4) != (w == 80 && h == 120) {
				t.Errorf("turned %d: %d × %d", turned, w, h)
			}
			for i, at := range []image.Point{{w / 4, h / 4}, {3 * w / 4, h / 4}, {w / 4, 3 * h / 4}, {3 * w / 4, 3 * h / 4}} {
				if !alike(img.At(at.X, at.Y), want[i]) {
					t.Errorf("turned %d, corner %d: %v, want %v", turned, i, img.At(at.X, at.Y), want[i])
				}
			}
			if got.Taken != "2018-05-10T18:31" {
				t.Errorf("turned %d: taken %q", turned, got.Taken)
			}
		}
	}
}

// decoded reads back what was made, and holds its size to what is said of it.
func decoded(t *testing.T, p photo.Picture) image.Image {
	t.Helper()
	img, err := jpeg.Decode(bytes.NewReader(p.JPEG))
	if err != nil {
		t.Fatal(err)
	}
	if b := img.Bounds(); b.Dx() != p.Width || b.Dy() != p.Height {
		t.Errorf("said %d × %d, is %v", p.Width, p.Height, b)
	}
	return img
}

// alike tells whether two colours differ no more than by what JPEG loses.
func alike(got color.Color, want color.NRGBA) bool {
	r, g, b, _ := got.RGBA()
	near := func(a uint32, b uint8) bool { return a>>8 < uint32(b)+9 && a>>8+9 > uint32(b) }
	return near(r, want.R) && near(g, want.G) && near(b, want.B)
}

func TestTakeLeavesOutWhatACameraNotes(t *testing.T) {
	plain := asJPEG(t, quarters(120, 80))
	noisy := append(with(plain,
		exif(binary.BigEndian, 1),
		segment(0xe1, "http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta>GPSLatitude 45.4215</x:xmpmeta>"),
		segment(0xe2, "MPF\x00 a second picture"),
		segment(0xed, "Photoshop 3.0\x00 by-line"),
		segment(0xfe, "made at home"),
	), "a film of the moment, GPS 45.4215\xff\xd9"...)

	got, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(noisy))
	if err != nil {
		t.Fatal(err)
	}

	if !bytes.Equal(got.JPEG, plain) {
		t.Errorf("%d bytes, want the %d that draw the picture, untouched", len(got.JPEG), len(plain))
	}

	turned, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(bytes.Replace(noisy, []byte{0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 1}, []byte{0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6}, 1)))
	if err != nil {
		t.Fatal(err)
	}
	if turned.Width != 80 {
		t.Fatalf("was not turned: %d × %d", turned.Width, turned.Height)
	}
	for _, note := range []string{"Exif", "GPS", "xmp", "MPF", "by-line", "home", "film", "Camera"} {
		if bytes.Contains(turned.JPEG, []byte(note)) {
			t.Errorf("%q is still there", note)
		}
	}
}

func TestTakeMakesItAsFineAsPaper(t *testing.T) {
	tests := map[string]struct {
		width, height int
		want          image.Point
	}{
		"of a camera":    {6000, 4000, image.Pt(2480, 1653)},
		"held upright":   {3000, 4000, image.Pt(1860, 2480)},
		"a little large": {2500, 2000, image.Pt(2480, 1984)},
		"as large as is": {2480, 300, image.Pt(2480, 300)},
		"a strip":        {9000, 64, image.Pt(2480, 17)},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(asJPEG(t, quarters(tt.width, tt.height))))
			if err != nil {
				t.Fatal(err)
			}
			img := decoded(t, got)
			if size := image.Pt(got.Width, got.Height); size != tt.want {
				t.Errorf("%v, want %v", size, tt.want)
			}
			if at := img.At(got.Width/8, got.Height/8); !alike(at, red) {
				t.Errorf("upper left is %v", at)
			}
		})
	}
}

func TestTakeReadsOtherFormats(t *testing.T) {
	webp, err := os.ReadFile("testdata/blue.webp")
	if err != nil {
		t.Fatal(err)
	}
	through := image.NewNRGBA(image.Rect(0, 0, 100, 80))
	tests := map[string]struct {
		data []byte
		want color.NRGBA // its upper edge
	}{
		"PNG":                      {asPNG(t, quarters(100, 80)), red},
		"PNG that is seen through": {asPNG(t, through), white},
		"WebP":                     {webp, color.NRGBA{47, 64, 209, 255}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(tt.data))
			if err != nil {
				t.Fatal(err)
			}
			if img := decoded(t, got); got.Width != 100 || !alike(img.At(10, 1), tt.want) {
				t.Errorf("%d wide, %v", got.Width, img.At(10, 1))
			}
		})
	}
}

func TestTakeKeepsTheColours(t *testing.T) {
	// The screen's red and green, as the wider gamuts write them.
	tests := map[string]struct {
		profile string
		stored  color.NRGBA
		want    color.NRGBA
	}{
		"a telephone's": {"mluc D\x00i\x00s\x00p\x00l\x00a\x00y\x00 \x00P\x003\x00", color.NRGBA{234, 51, 35, 255}, color.NRGBA{255, 0, 0, 255}},
		"a camera's":    {"desc Adobe RGB (1998)", color.NRGBA{144, 255, 60, 255}, color.NRGBA{0, 255, 0, 255}},
		"the screen's":  {"desc sRGB IEC61966-2.1", color.NRGBA{234, 51, 35, 255}, color.NRGBA{234, 51, 35, 255}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			img := image.NewNRGBA(image.Rect(0, 0, 80, 80))
			for i := range 80 * 80 {
				img.Set(i%80, i/80, tt.stored)
			}
			data := with(asJPEG(t, img), segment(0xe2, "ICC_PROFILE\x00\x01\x01"+tt.profile))
			got, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			if at := decoded(t, got).At(40, 40); !alike(at, tt.want) {
				t.Errorf("%v, want %v", at, tt.want)
			}
		})
	}
}

func TestTakeRefuses(t *testing.T) {
	plain := asJPEG(t, quarters(120, 80))
	large := asJPEG(t, quarters(2600, 1800))
	tests := map[string]struct {
		data []byte
		want string
	}{
		"nothing":                      {nil, "empty"},
		"a text":                       {[]byte("<svg/>"), "no picture"},
		"another format":               {[]byte("GIF89a\x40\x00\x40\x00\x00\x00\x00;"), "JPEG, PNG or WebP"},
		"a telephone's format":         {[]byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"), "HEIC"},
		"an icon":                      {asJPEG(t, quarters(32, 200)), "32 × 200"},
		"cut short":                    {plain[:len(plain)-300], "broken"},
		"large and cut short":          {large[:len(large)/2], "broken"},
		"a claim, by PNG":              {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\x00\x00\x00\x9b\xab\x9c\x31"), "broken"},
		"a claim, by PNG, that can be": {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x30\x00\x00\x00\x30\x00\x08\x02\x00\x00\x00\x34\xe0\x05\x0b"), "12288 × 12288"},
		"a claim, by JPEG":             {bytes.Replace(plain, []byte{0, 80, 0, 120}, []byte{0xff, 0xff, 0xff, 0xff}, 1), "65535 × 65535"},
		"too many bytes":               {make([]byte, photo.Largest+1), "64 MB"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(tt.data))
			f, ok := errors.AsType[*fault.Error](err)
			if !ok || f.Kind != fault.Invalid || !strings.Contains(f.English, tt.want) || f.French == "" {
				t.Errorf("got %v, want a fault with %q", err, tt.want)
			}
		})
	}
}

func TestTakeGivesTheSameBytes(t *testing.T) {
	data := asJPEG(t, quarters(3000, 2000))
	first, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	again, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(data))
	if err != nil || !bytes.Equal(first.JPEG, again.JPEG) {
		t.Errorf("%d and %d bytes, %v", len(first.JPEG), len(again.JPEG), err)
	}
	// What is kept can be taken in again, and is left alone then.
	kept, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(first.JPEG))
	if err != nil || !bytes.Equal(first.JPEG, kept.JPEG) {
		t.Errorf("%d and %d bytes, %v", len(first.JPEG), len(kept.JPEG), err)
	}
}

func FuzzTake(f *testing.F) {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, quarters(80, 64), nil); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add(with(b.Bytes(), exif(binary.BigEndian, 6)))
	f.Add(with(b.Bytes(), exif(binary.LittleEndian, 3), segment(0xe2, "ICC_PROFILE\x00\x01\x01Display P3")))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := photo.NewIntake().Take(t.Context(), bytes.NewReader(data))
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Fatal(err)
			}
			return
		}
		decoded(t, got)
		if bytes.Contains(got.JPEG, []byte("Exif\x00\x00")) && !bytes.Contains(data, []byte("Exif\x00\x00")) {
			t.Fatal("notes from nowhere")
		}
	})
}
