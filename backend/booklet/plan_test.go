package booklet_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"io/fs"
	"strings"
	"testing"
	"time"

	"tournee/backend/booklet"
	"tournee/backend/tour"
)

func id(s string) tour.Identity { return tour.Identity{ID: s} }

func text(fr, en string) tour.Text { return tour.Text{tour.French: fr, tour.English: en} }

func options(lang tour.Lang) booklet.Options {
	return booklet.Options{Langs: []tour.Lang{lang}, Made: time.Date(2019, 6, 14, 12, 0, 0, 0, time.UTC), Photo: photo}
}

// blob is the digest of the one photo that photo knows.
func blob() string { return strings.Repeat("ab", 32) }

func photo(digest string) (io.ReadCloser, error) {
	if digest != blob() {
		return nil, fs.ErrNotExist
	}
	img := image.NewRGBA(image.Rect(0, 0, 1200, 800))
	for i := range img.Pix {
		img.Pix[i] = uint8(i / 4096)
	}
	img.Set(0, 0, color.White)
	var b bytes.Buffer
	err := jpeg.Encode(&b, img, nil)
	return io.NopCloser(&b), err
}

// small is a tour of two cities: one evening whose day is known, and one whose
// day is only plausible.
func small() *tour.Plan {
	p := &tour.Plan{
		Tour: tour.Tour{Identity: id("t"), Slug: "small", TourFields: tour.TourFields{
			Title: text("Petite tournée d'essai", "A small tour"), Line: "pin", OrganizerID: "org",
			Summary: text("Deux villes, deux soirées : l'essentiel.", "Two cities, two evenings."),
			Notes:   "secret note",
		}},
		Venues: map[string]tour.Venue{"v": {Identity: id("v"), VenueFields: tour.VenueFields{
			Name: "Maison du parc", Street: "12, rue des Lilas", PostalCode: "H2X 1Y4", City: text("Montréal", "Montreal"), Region: text("Québec", "Quebec"),
		}}},
		Organizations: map[string]tour.Organization{
			"org":  {Identity: id("org"), OrganizationFields: tour.OrganizationFields{Name: "Les Amis du nuage"}},
			"host": {Identity: id("host"), OrganizationFields: tour.OrganizationFields{Name: "Desjardins", URL: "https://www.desjardins.com"}},
			"gold": {Identity: id("gold"), OrganizationFields: tour.OrganizationFields{Name: "Aqua Security"}},
		},
		People: map[string]tour.Person{
			"ada":  {Identity: id("ada"), PersonFields: tour.PersonFields{Name: "Ada Nguyễn", OrganizationID: "gold", Email: "secret@example.org", Telephone: "555-0100"}},
			"ray":  {Identity: id("ray"), PersonFields: tour.PersonFields{Name: "Raymond Maika", OrganizationID: "gold"}},
			"anna": {Identity: id("anna"), PersonFields: tour.PersonFields{Name: "Anna Écrit"}},
		},
		Talks: map[string]tour.Talk{"rook": {Identity: id("rook"), TalkFields: tour.TalkFields{
			Title: text("Rook : où vont les données ?", "Rook: where do the data go?"), SpeakerIDs: []string{"ada", "ray"},
			Links: []tour.Link{{URL: "https://speakerdeck.com/rook"}},
		}}},
	}
	stop := func(key, fr, en string, starts, ends tour.Wall, notes string) {
		p.Stops = append(p.Stops, tour.Stop{Identity: id(key), Slug: key, StopFields: tour.StopFields{
			City: text(fr, en), Zone: "America/Toronto", Starts: starts, Ends: ends, Status: tour.Held, VenueID: "v", Notes: notes,
			Links: []tour.Link{{Label: text("Page Meetup", "Meetup page"), URL: "https://www.meetup.com/" + en}},
		}})
	}
	stop("montreal", "Montréal", "Montreal", "2019-05-28T18:00", "2019-05-28T21:30", "")
	stop("quebec", "Québec", "Quebec City", "2019-06-04T18:00", "2019-06-04T21:30", "Illustrative: the evening")
	for _, s := range p.Stops {
		add := func(kind tour.Kind, talk string, clock string) {
			p.Sessions = append(p.Sessions, tour.Session{Identity: id(s.ID + clock), SessionFields: tour.SessionFields{
				StopID: s.ID, Kind: kind, TalkID: talk, Starts: tour.Wall(string(s.Starts.Date()) + "T" + clock), Minutes: 30, Status: tour.SessionConfirmed,
			}})
		}
		add(tour.Opening, "", "18:00")
		add(tour.Delivery, "rook", "18:30")
		add(tour.Break, "", "19:00")
	}
	p.Sections = []tour.Section{
		{Identity: id("s0"), SectionFields: tour.SectionFields{
			Title: text("Pourquoi partir", "Why we left"), AuthorIDs: []string{"anna", "ray"},
			Body: text("On part pour **rencontrer**, pas pour *briller* : [le site](https://example.org/a) le dit.\n\n- voir ;\n- entendre.\n\n> « Où vont les données ? »",
				"One leaves to **meet**, not to *shine*: [the site](https://example.org/a) says so.\n\n- see;\n- hear.\n\n> \"Where do the data go?\""),
		}},
		{Identity: id("s1"), SectionFields: tour.SectionFields{
			StopID: "montreal", SessionID: "montreal18:30", Title: text("Le stockage", "Storage"), AuthorIDs: []string{"anna"},
			Body: text(strings.Repeat("Le stockage se déplace dans le cluster ; l'équipe n'en demande pas plus ! ", 8), strings.Repeat("Storage moves into the cluster; the team asks for nothing more. ", 8)),
		}},
	}
	p.Photos = []tour.Photo{
		{Identity: id("p0"), PhotoFields: tour.PhotoFields{StopID: "quebec", Blob: blob(), Width: 1200, Height: 800, Cover: true, Alt: text("La salle", "The room"), Caption: text("La salle.", "The room."), Credit: "A. Nguyễn"}},
		{Identity: id("p1"), PhotoFields: tour.PhotoFields{StopID: "montreal", Blob: strings.Repeat("00", 32), Width: 10, Height: 10, Alt: text("Perdue", "Lost")}},
	}
	p.Sponsorships = []tour.Sponsorship{
		{Identity: id("h"), SponsorshipFields: tour.SponsorshipFields{OrganizationID: "host", Scope: tour.ForStop, StopID: "montreal", InKind: tour.InVenue}},
		{Identity: id("g"), SponsorshipFields: tour.SponsorshipFields{OrganizationID: "gold", Scope: tour.Annual, Amount: tour.Money{Minor: 987654, Currency: "CAD"}}},
	}
	return p
}

func write(t *testing.T, p *tour.Plan, o booklet.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := booklet.Write(t.Context(), &b, p, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func layout(t *testing.T, p *tour.Plan, o booklet.Options) string {
	t.Helper()
	l, err := booklet.Layout(p, o)
	if err != nil {
		t.Fatal(err)
	}
	return l
}
