package booklet_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"tournee/backend/booklet"
	"tournee/backend/golden"
	"tournee/backend/tour"
)

func TestBothLanguagesFollowOneAnother(t *testing.T) {
	o := options(tour.French)
	o.Langs = []tour.Lang{tour.French, tour.English}
	golden.Check(t, "testdata/small-both.txt", []byte(layout(t, small(), o)))

	file := write(t, small(), o)
	for _, want := range []string{"/Lang (fr)", "/Lang (en)", "/S/Part/"} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("the file lacks %q", want)
		}
	}
	if again := write(t, small(), o); !bytes.Equal(file, again) {
		t.Error("the same plan gave other bytes")
	}
}

// ownPage returns the lines of the page that follows the cover.
func ownPage(layout string) string {
	from := strings.Index(layout, "page 2,")
	return layout[from:strings.Index(layout, "page 3,")]
}

func TestSponsorsHaveAPageOfTheirOwn(t *testing.T) {
	tests := map[string]struct {
		sponsor     string
		want, never []string
	}{
		"for the year": {"gold", []string{
			": Aqua Security", "Merci pour votre soutien\u00a0: partenaire de l’année.", "Les étapes que vous avez soutenues", ": Montréal", ": Québec",
			"Vos équipes au programme", "où vont les données", "Le récit parle de vous", "Le stockage",
		}, []string{"Desjardins"}},
		"a host": {"host", []string{
			": Desjardins", "Merci pour votre soutien\u00a0: hôte à Montréal.", ": Montréal",
		}, []string{"Aqua Security", ": Québec", "Vos équipes", "Le récit parle"}},
		"nobody of the tour": {"org", []string{": Les Amis du nuage", "Merci pour votre soutien."}, []string{"Montréal", "Québec"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := small()
			p.Stops[0].Title, p.Sections[0].Title = nil, text("Pourquoi", "Why")
			o := options(tour.French)
			o.Sponsor = tt.sponsor
			got := ownPage(layout(t, p, o))
			for _, want := range tt.want {
				if !strings.Contains(got, want) {
					t.Errorf("%q is missing", want)
				}
			}
			for _, never := range tt.never {
				if strings.Contains(strings.ReplaceAll(got, "chez Desjardins", ""), never) && !slices.Contains(tt.want, never) {
					t.Errorf("%q is on the page of another", never)
				}
			}
		})
	}
}

func TestPaperIsThatOfWhereTheTourGoes(t *testing.T) {
	tests := map[string]struct {
		countries []string
		want      booklet.Paper
	}{
		"nowhere":         {nil, booklet.A4},
		"Canada":          {[]string{"CA", "CA"}, booklet.Letter},
		"France":          {[]string{"FR"}, booklet.A4},
		"more in America": {[]string{"US", "DK", "CA"}, booklet.Letter},
		"not known":       {[]string{"", ""}, booklet.A4},
		"half and half":   {[]string{"US", "FR"}, booklet.A4},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := &tour.Plan{}
			for _, c := range tt.countries {
				p.Stops = append(p.Stops, tour.Stop{StopFields: tour.StopFields{Country: c}})
			}
			if got := booklet.PaperOf(p); got != tt.want {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestEditionsThatSharePrintsAreWhatTheyAreAlone(t *testing.T) {
	prints := booklet.NewPrints(64 << 20)
	for _, sponsor := range []string{"gold", "host", "gold"} {
		o := options(tour.English)
		o.Sponsor = sponsor
		alone := write(t, small(), o)
		o.Prints = prints
		if shared := write(t, small(), o); !bytes.Equal(alone, shared) {
			t.Errorf("%s: other bytes", sponsor)
		}
	}
}

func TestPrintsLetGoOfTheOldest(t *testing.T) {
	roomy, narrow := booklet.NewPrints(64<<20), booklet.NewPrints(1)
	for _, prints := range []*booklet.Prints{roomy, narrow, roomy, narrow} {
		o := options(tour.English)
		alone := write(t, small(), o)
		o.Prints = prints
		if kept := write(t, small(), o); !bytes.Equal(alone, kept) {
			t.Error("what is kept gives other bytes")
		}
	}
	if pictures, size := roomy.Kept(); pictures == 0 || size == 0 {
		t.Errorf("room for all: %d pictures of %d bytes are kept", pictures, size)
	}
	if pictures, size := narrow.Kept(); pictures != 0 || size != 0 {
		t.Errorf("no room: %d pictures of %d bytes are kept", pictures, size)
	}
}
