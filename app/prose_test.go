package app_test

import (
	"testing"

	"tournee/app"
	"tournee/backend/tour"
)

func TestATextIsReadAsItWillBeSet(t *testing.T) {
	a := sampled(t)
	var shown, refused tour.Photo
	for i, photo := range []*tour.Photo{&shown, &refused} {
		taken, err := a.Photos.Take(t.Context(), grey(t, uint8(60*i+20)))
		if err != nil {
			t.Fatal(err)
		}
		added, err := a.Photos.Add(t.Context(), canada, app.AddPhotos{Pictures: []app.Picture{taken}})
		if err != nil {
			t.Fatal(err)
		}
		*photo = added.Photos[0]
	}
	if _, err := a.Photos.Edit(t.Context(), refused.ID, refused.Rev, func(f *tour.PhotoFields) error {
		f.Consent = tour.ConsentRefused
		return nil
	}); err != nil {
		t.Fatal(err)
	}

	got, err := a.Sections.Read(t.Context(), canada, app.ReadProse{Lang: tour.French, Text: "  **Qui** a parlé ?\n\n![](" + shown.Mark() + ")\n![](" + refused.Mark() + ")\n\n2. [Rook](https://rook.io)\n"})
	if err != nil {
		t.Fatal(err)
	}

	if len(got.Blocks) != 3 {
		t.Fatalf("%+v", got.Blocks)
	}
	text, photos, list := got.Blocks[0], got.Blocks[1], got.Blocks[2]
	said := ""
	for _, p := range text.Pieces {
		said += p.Text
	}
	if p := text.Pieces; text.Kind != "paragraph" || said != "Qui a parlé\u202f?" || p[0].Text != "Qui" || !p[0].Strong {
		t.Errorf("text: %+v", text)
	}
	if len(photos.Photos) != 1 || photos.Photos[0].ID != shown.ID {
		t.Errorf("photos: %+v", photos)
	}
	if list.Kind != "list" || !list.Number || list.Start != 2 || list.Blocks[0].Kind != "item" || list.Blocks[0].Blocks[0].Pieces[0].Link != "https://rook.io" {
		t.Errorf("list: %+v", list)
	}
	if _, err := a.Sections.Read(t.Context(), "no-such-tour", app.ReadProse{Lang: tour.French}); err == nil {
		t.Error("no fault for a tour that is not there")
	}
}
