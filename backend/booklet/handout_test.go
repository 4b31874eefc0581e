package booklet_test

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tournee/backend/booklet"
	"tournee/backend/fault"
	"tournee/backend/golden"
	"tournee/backend/tour"
)

// handout is a paper of the small tour, with its legs and what Ada has to travel.
func handout(kind booklet.HandoutKind, lang tour.Lang) booklet.Handout {
	return booklet.Handout{
		Kind: kind, Lang: lang, Made: time.Date(2019, 5, 20, 12, 0, 0, 0, time.UTC), Version: "2.57",
		Journeys: []booklet.Journey{
			{StopID: "quebec", FromID: "montreal", From: text("Montréal", "Montreal"), Mode: "road", KM: 253.4, Minutes: 170},
			{StopID: "montreal", PersonID: "ada", From: text("Toronto", "Toronto"), Mode: "rail", Minutes: 318, Leaves: "2019-05-28T12:12", Arrives: "2019-05-28T17:30", Guessed: true},
			{StopID: "quebec", PersonID: "ada", Arrives: "2019-06-04T16:00"},
		},
	}
}

// staged is the small tour with what a crew has to know: a load-in, two rooms,
// a contact at the host, engagements.
func staged() *tour.Plan {
	p := small()
	v := p.Venues["v"]
	v.Access, v.StepFree, v.Station, v.StationMetres = text("Sonner à la porte B ; ascenseur au fond.", "Ring at door B; the lift is at the back."), "yes", "Papineau", 350
	v.Latitude, v.Longitude = 45.52, -73.55
	p.Venues["v"] = v
	p.Rooms = []tour.Room{
		{Identity: id("r1"), RoomFields: tour.RoomFields{VenueID: "v", Name: "Grande salle", Capacity: 120}},
		{Identity: id("r2"), RoomFields: tour.RoomFields{VenueID: "v", Name: "Atelier"}},
	}
	p.Stops[0].ContactID = "anna"
	anna := p.People["anna"]
	anna.Telephone, anna.Email, anna.OrganizationID = "+1 514 555 0199", "anna@example.org", "host"
	p.People["anna"] = anna
	p.Tracks = []tour.Track{{Identity: id("t1"), TrackFields: tour.TrackFields{Name: text("Données", "Data")}}}
	add := func(s tour.SessionFields) {
		s.StopID = "montreal"
		if s.Status == "" {
			s.Status = tour.SessionConfirmed
		}
		p.Sessions = append(p.Sessions, tour.Session{Identity: id(fmt.Sprint("x", len(p.Sessions))), SessionFields: s})
	}
	add(tour.SessionFields{Kind: tour.Blocker, Title: text("Son et lumière", "Sound and light"), Starts: "2019-05-28T16:30", Minutes: 60, Notes: "Clés chez Anna"})
	add(tour.SessionFields{Kind: tour.Blocker, Starts: "2019-05-28T21:30", Minutes: 45})
	add(tour.SessionFields{Kind: tour.Delivery, TalkID: "rook", RoomID: "r2", TrackID: "t1", Starts: "2019-05-28T19:40", Minutes: 60, Notes: "illustrative: hour\nDeux micros"})
	add(tour.SessionFields{Kind: tour.Delivery, TalkID: "rook", RoomID: "r1", Title: text("Annulée", "Called off"), Starts: "2019-05-28T20:00", Minutes: 60, Status: tour.SessionCancelled})
	p.Engagements = []tour.Engagement{
		{Identity: id("e1"), EngagementFields: tour.EngagementFields{StopID: "montreal", PersonID: "ada", Status: tour.Promised, Mode: "rail", Nights: 1, Notes: "Végétarienne"}},
		{Identity: id("e2"), EngagementFields: tour.EngagementFields{StopID: "montreal", PersonID: "ray", Status: tour.Declined}},
	}
	p.Sort()
	return p
}

func handoutLayout(t *testing.T, p *tour.Plan, o booklet.Handout) string {
	t.Helper()
	l, err := booklet.HandoutLayout(p, o)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func writeHandout(t *testing.T, p *tour.Plan, o booklet.Handout) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := booklet.WriteHandout(t.Context(), &b, p, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestHandoutLayouts(t *testing.T) {
	for _, kind := range booklet.HandoutKinds() {
		for _, lang := range tour.Langs() {
			t.Run(string(kind)+" "+lang, func(t *testing.T) {
				golden.Check(t, "testdata/"+string(kind)+"-"+lang+".txt", []byte(handoutLayout(t, staged(), handout(kind, lang))))
			})
		}
	}
}

func TestHandoutsRepeatTheirBytes(t *testing.T) {
	for _, kind := range booklet.HandoutKinds() {
		first := writeHandout(t, staged(), handout(kind, tour.French))
		var wait sync.WaitGroup
		for range 2 {
			wait.Go(func() {
				if again := writeHandout(t, staged(), handout(kind, tour.French)); !bytes.Equal(first, again) {
					t.Errorf("%s: the same plan gave other bytes", kind)
				}
			})
		}
		wait.Wait()
	}
}

func TestHandoutsAreTagged(t *testing.T) {
	for _, kind := range booklet.HandoutKinds() {
		file := writeHandout(t, staged(), handout(kind, tour.French))
		for _, want := range []string{"%PDF-1.7", "/Lang (fr)", "/Marked true", "/S/H1/", "/Metadata", "/Outlines", "/DisplayDocTitle true"} {
			if !bytes.Contains(file, []byte(want)) {
				t.Errorf("%s lacks %q", kind, want)
			}
		}
	}
}

// A paper of the crew says so on each page, and one for everybody holds nothing
// of what is only for the crew.
func TestWhatIsForTheCrewSaysSo(t *testing.T) {
	private := []string{"555", "@example.org", "Clés chez Anna", "Végétarienne"}
	for _, kind := range booklet.HandoutKinds() {
		got := handoutLayout(t, staged(), handout(kind, tour.French))
		pages := strings.Split("\n"+got, "\npage ")[1:]
		for i, p := range pages {
			if strings.Contains(p, "Pour l’équipe, pas pour le public") != kind.Private() {
				t.Errorf("%s, page %d: for the crew or not?\n%s", kind, i+1, p)
			}
			if kind.Private() && !strings.Contains(p, "Version\u00a02.57") {
				t.Errorf("%s, page %d: no version", kind, i+1)
			}
		}
		for _, secret := range private {
			if !kind.Private() && strings.Contains(got, secret) {
				t.Errorf("%s: %q is printed", kind, secret)
			}
		}
		if strings.Contains(got, "secret note") || strings.Contains(got, "9876") {
			t.Errorf("%s: the tour's notes or amounts are printed", kind)
		}
	}
}

func TestHandoutsOfNothing(t *testing.T) {
	for _, kind := range booklet.HandoutKinds() {
		_, err := booklet.HandoutLayout(&tour.Plan{}, handout(kind, tour.English))
		if !fault.Is(err, fault.Conflict) {
			t.Errorf("%s: got %v", kind, err)
		}
	}
	if _, err := booklet.HandoutLayout(staged(), handout("poem", tour.English)); !fault.Is(err, fault.Invalid) {
		t.Errorf("got %v", err)
	}
}

func TestHandoutPapers(t *testing.T) {
	sizes := map[booklet.HandoutKind][2]string{booklet.Tents: {"595.28 841.89", "612.00 792.00"}, booklet.RunOfShow: {"841.89 595.28", "792.00 612.00"}}
	for kind, want := range sizes {
		if !slices.Contains(booklet.HandoutKinds(), kind) {
			continue
		}
		for i, paper := range []booklet.Paper{booklet.A4, booklet.Letter} {
			o := handout(kind, tour.English)
			o.Paper = paper
			if file := writeHandout(t, staged(), o); !bytes.Contains(file, []byte("/MediaBox[0 0 "+want[i]+"]")) {
				t.Errorf("%s on %s: %s", kind, paper, regexp.MustCompile(`/MediaBox[^/]*`).Find(file))
			}
		}
	}
}

func TestNamesOnBadgesAreNotDivided(t *testing.T) {
	for _, kind := range []booklet.HandoutKind{booklet.Badges, booklet.Tents} {
		p := staged()
		ada := p.People["ada"]
		ada.Name = "Ayrat Khayretdinov"
		p.People["ada"] = ada

		got := handoutLayout(t, p, handout(kind, tour.English))

		for word := range strings.FieldsSeq(ada.Name) {
			if !strings.Contains(got, word) {
				t.Errorf("%s: %q is divided\n%s", kind, word, got)
			}
		}
	}
}
