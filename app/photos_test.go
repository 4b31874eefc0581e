package app_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// grey is a JPEG of one shade: another shade, another picture.
func grey(t *testing.T, shade uint8) *bytes.Reader {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, 120, 80))
	for i := range img.Pix {
		img.Pix[i] = shade
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, nil); err != nil {
		t.Fatal(err)
	}
	return bytes.NewReader(b.Bytes())
}

func TestPhotosAreTakenInAndAddedAsOneAct(t *testing.T) {
	a := sampled(t)
	ottawa, err := a.Stops.Page(t.Context(), canada, "ottawa")
	if err != nil {
		t.Fatal(err)
	}
	before, err := a.Tours.Plan(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	evening, err := a.Photos.Take(t.Context(), grey(t, 40))
	if err != nil {
		t.Fatal(err)
	}
	morning, err := a.Photos.Take(t.Context(), grey(t, 200))
	if err != nil {
		t.Fatal(err)
	}
	evening.Taken = ottawa.Stop.Starts
	morning.Taken = "2018-01-01T09:00" // no stop was on

	added, err := a.Photos.Add(t.Context(), canada, app.AddPhotos{Pictures: []app.Picture{evening, morning, evening}, ByDay: true})

	if err != nil || len(added.Photos) != 2 || added.Known != 1 {
		t.Fatalf("%+v, %v", added, err)
	}
	first, last := added.Photos[0], added.Photos[1]
	if first.Blob != morning.Blob || first.StopID != "" || last.StopID != ottawa.Stop.ID {
		t.Errorf("by day: %q is of stop %q, %q of stop %q", first.Blob, first.StopID, last.Blob, last.StopID)
	}
	if last.Position <= first.Position || first.Position <= before.Photos[len(before.Photos)-1].Position {
		t.Errorf("positions %d, %d", first.Position, last.Position)
	}
	if last.Width != 120 || last.Height != 80 || last.FocusX != 50 {
		t.Errorf("%+v", last.PhotoFields)
	}

	again, err := a.Photos.Add(t.Context(), canada, app.AddPhotos{Pictures: []app.Picture{morning}})
	if err != nil || len(again.Photos) != 0 || again.Known != 1 {
		t.Errorf("again: %+v, %v", again, err)
	}
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	after, err := a.Tours.Plan(t.Context(), canada)
	if err != nil || len(after.Photos) != len(before.Photos) {
		t.Errorf("%d photos after undo, %d before, %v", len(after.Photos), len(before.Photos), err)
	}
}

func TestPhotosStayWithinTheirTour(t *testing.T) {
	a := sampled(t)
	picture, err := a.Photos.Take(t.Context(), grey(t, 90))
	if err != nil {
		t.Fatal(err)
	}
	elsewhere, err := a.Tours.Plan(t.Context(), "kubecon-eu-2018")
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]app.AddPhotos{
		"a stop of another tour":     {Pictures: []app.Picture{picture}, StopID: elsewhere.Stops[0].ID},
		"a session of another tour":  {Pictures: []app.Picture{picture}, SessionID: elsewhere.Sessions[0].ID},
		"a picture that is not kept": {Pictures: []app.Picture{{Blob: strings.Repeat("a", 64)}}},
	}
	for name, in := range tests {
		t.Run(name, func(t *testing.T) {
			before, err := a.State(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			_, err = a.Photos.Add(t.Context(), canada, in)
			if !fault.Is(err, fault.Invalid) && !fault.Is(err, fault.NotFound) {
				t.Errorf("%v", err)
			}
			if after, err := a.State(t.Context()); err != nil || after.Seq != before.Seq {
				t.Errorf("something was written: %d, then %d, %v", before.Seq, after.Seq, err)
			}
		})
	}
}

func TestABookletTellsNothingOfTheCamera(t *testing.T) {
	a := sampled(t)
	plain, err := io.ReadAll(grey(t, 120))
	if err != nil {
		t.Fatal(err)
	}
	note := "Exif\x00\x00MM\x00\x2a GPS 45.4215 N"
	noted := append([]byte{0xff, 0xd8, 0xff, 0xe1, 0, byte(len(note) + 2)}, note...)
	picture, err := a.Photos.Take(t.Context(), bytes.NewReader(append(noted, plain[2:]...)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Photos.Add(t.Context(), canada, app.AddPhotos{Pictures: []app.Picture{picture}}); err != nil {
		t.Fatal(err)
	}

	made, err := a.Papers.Booklet(t.Context(), app.MakeBooklet{Tour: canada, Langs: []tour.Lang{tour.English}}, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	kept, err := jpeg.Decode(bytes.NewReader(made.Content[bytes.LastIndex(made.Content, []byte("\xff\xd8\xff")):]))
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(made.Content, []byte("GPS 45")) {
		t.Error("where the photo was taken is in the booklet")
	}
	if g := color.GrayModel.Convert(kept.At(5, 5)).(color.Gray).Y; g < 100 {
		t.Errorf("the photo is not the last picture of the booklet: %d", g)
	}
}
