package app_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// secrets writes into every record of the tour what only organizers may read,
// and returns it.
func secrets(t *testing.T, a *app.App) []string {
	t.Helper()
	overview, err := a.Tours.Overview(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	told := []string{"98765.43", "98 765,43", "98,765.43", "98765", "9876543"}
	for i, row := range overview.Sponsors {
		note := "PRIVATE-" + string(rune('A'+i))
		told = append(told, note)
		if _, err := a.Sponsorships.Edit(t.Context(), row.ID, row.Rev, func(s *tour.SponsorshipFields) error {
			s.Notes, s.Amount = note, tour.Money{Minor: 9876543, Currency: "CAD"}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	return told
}

func TestEditionsAreOnePerSponsorAndHost(t *testing.T) {
	a := sampled(t)
	private := secrets(t, a)
	done := 0
	var names []string

	err := a.Papers.Editions(t.Context(), app.MakeBooklet{Tour: canada, Langs: []tour.Lang{tour.French, tour.English}}, func(made app.File) error {
		names = append(names, made.Name)
		got := readPaper(t, made.Content)
		for _, secret := range private {
			if strings.Contains(got.text, spaceless(secret)) || bytes.Contains(got.plain, []byte(secret)) {
				t.Errorf("%s: %q can be read", made.Name, secret)
			}
		}
		return nil
	}, func(now, total int) {
		if total != 6 || now < done {
			t.Errorf("%d of %d after %d", now, total, done)
		}
		done = now
	})

	slices.Sort(names)
	want := []string{
		canada + "-aqua-security.fr-en.pdf", canada + "-desjardins.fr-en.pdf", canada + "-rancher-labs.fr-en.pdf",
		canada + "-shopify.fr-en.pdf", canada + "-ticketmaster.fr-en.pdf", canada + "-wattpad.fr-en.pdf",
	}
	if err != nil || done != 6 || !slices.Equal(names, want) {
		t.Errorf("got %q, %d done, %v", names, done, err)
	}
}

func TestEditionsCanBeStopped(t *testing.T) {
	a := sampled(t)
	ctx, stop := context.WithCancel(t.Context())
	kept := 0

	err := a.Papers.Editions(ctx, app.MakeBooklet{Tour: canada, Langs: []tour.Lang{tour.English}}, func(app.File) error {
		kept++
		stop()
		return nil
	}, func(int, int) {})

	if !errors.Is(err, context.Canceled) || kept > 2 {
		t.Errorf("%d were kept, %v", kept, err)
	}
}

func TestPackedEditionsAreThoseMadeAlone(t *testing.T) {
	a := sampled(t)
	in := app.MakeBooklet{Tour: canada, Langs: []tour.Lang{tour.English}}
	packed, err := a.Papers.PackEditions(t.Context(), in, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	in.Sponsor = "shopify"
	alone, err := a.Papers.Booklet(t.Context(), in, nil)
	if err != nil {
		t.Fatal(err)
	}

	files, err := zip.NewReader(bytes.NewReader(packed.Content), int64(len(packed.Content)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files.File {
		if f.Name != alone.Name {
			continue
		}
		if f.UncompressedSize64 != uint64(len(alone.Content)) {
			t.Errorf("%s has %d bytes, alone %d", f.Name, f.UncompressedSize64, len(alone.Content))
		}
		return
	}
	t.Errorf("%s is not there", alone.Name)
}

func TestBookletsOfNoSenseAreRefused(t *testing.T) {
	a := sampled(t)
	tests := map[string]app.MakeBooklet{
		"lang":  {Tour: canada, Langs: []tour.Lang{"de"}},
		"paper": {Tour: canada, Langs: tour.Langs(), Paper: "a5"},
	}
	for field, in := range tests {
		_, err := a.Papers.Booklet(t.Context(), in, nil)
		var refused *fault.Error
		if !errors.As(err, &refused) || refused.Kind != fault.Invalid || refused.Field != field {
			t.Errorf("%s: got %v", field, err)
		}
	}
	if _, err := a.Papers.Booklet(t.Context(), app.MakeBooklet{Tour: canada, Langs: []tour.Lang{tour.French, tour.French}}, nil); !fault.Is(err, fault.Invalid) {
		t.Errorf("the same language twice: %v", err)
	}
	if err := a.Papers.Editions(t.Context(), app.MakeBooklet{Tour: "kubecon-eu-2018", Langs: tour.Langs()}, nil, nil); !fault.Is(err, fault.NotFound) {
		t.Errorf("no sponsor: %v", err)
	}
}
