package app_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// TestWriteAllCalendars writes the calendars of every scope of every sample
// tour, published and as drafts, in each language and in both, into the folder
// that CALENDARS names, for checkers outside; then once more, after a release in
// which sessions moved, were cancelled and changed hands, as feeds, as files and
// with the changes alone. Of people it takes every tenth.
func TestWriteAllCalendars(t *testing.T) {
	folder := os.Getenv("CALENDARS")
	if folder == "" {
		t.Skip("CALENDARS names no folder")
	}
	a := sampled(t)
	tours, err := a.Tours.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	files := 0
	keep := func(of string, in app.MakeCalendar) {
		err := a.Papers.SaveCalendar(t.Context(), in, func(name string) (string, error) {
			return filepath.Join(folder, fmt.Sprintf("%04d-%s-%d%s-%s", files, of, len(in.Langs), in.Langs[0], name)), nil
		})
		absent := in.Public && fault.Is(err, fault.NotFound) // who is not in the programme has no feed
		if err != nil && !absent {
			t.Errorf("%+v: %v", in, err)
		}
		files++
	}
	for _, one := range tours {
		scopes := allScopes(planOf(t, a, one.Slug))
		for _, in := range scopes {
			in.Tour = one.Slug
			for _, in.Langs = range [][]tour.Lang{{tour.French}, {tour.English}, {tour.French, tour.English}} {
				for of, draft := range map[string]bool{"published": false, "draft": true} {
					in.Draft = draft
					keep(of, in)
				}
			}
		}
		stir(t, a, one.Slug)
		for _, in := range scopes {
			in.Tour, in.Langs = one.Slug, []tour.Lang{tour.French}
			keep("after", in)
			if !in.Organizer && !in.Travel {
				in.Changes = true
				keep("changes", in)
			}
			if in.Changes = false; in.Host+in.Sponsor == "" && !in.Organizer && !in.Travel && in.Sessions == nil {
				in.Public = true
				keep("feed", in)
			}
		}
	}
	t.Logf("%d calendars", files)
}

// stir publishes a release of a tour in which much is otherwise.
func stir(t *testing.T, a *app.App, key string) {
	t.Helper()
	plan := planOf(t, a, key)
	for i, s := range plan.Sessions {
		if i%11 == 0 {
			if err := a.Sessions.Delete(t.Context(), s.ID, s.Rev); err != nil {
				t.Fatal(err)
			}
			continue
		}
		speakers := plan.Speakers(s)
		_, err := a.Sessions.Edit(t.Context(), s.ID, s.Rev, func(f *tour.SessionFields) error {
			f.Starts = f.Starts.Add(5 * (i % 3))
			if len(speakers) > 1 {
				f.SpeakerIDs = []string{speakers[0].ID}
			}
			if i%5 == 0 {
				f.RoomID, f.TrackID = "", ""
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	page, err := a.Releases.Page(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Releases.Publish(t.Context(), key, app.Publishing{Number: page.Next.Number}); err != nil {
		t.Fatal(err)
	}
}

func allScopes(p *tour.Plan) []app.MakeCalendar {
	scopes := []app.MakeCalendar{{}, {Organizer: true}}
	days := map[tour.Date]bool{}
	for _, s := range p.Stops {
		scopes = append(scopes, app.MakeCalendar{Stop: s.Slug})
		days[s.Starts.Date()] = true
	}
	for day := range days {
		scopes = append(scopes, app.MakeCalendar{Day: day})
	}
	for _, r := range p.Rooms {
		scopes = append(scopes, app.MakeCalendar{Room: r.ID})
	}
	for _, k := range p.Tracks {
		scopes = append(scopes, app.MakeCalendar{Track: k.ID})
	}
	for _, s := range p.Sponsorships {
		scopes = append(scopes, app.MakeCalendar{Sponsor: s.OrganizationID})
		if s.Host() {
			scopes = append(scopes, app.MakeCalendar{Host: s.OrganizationID})
		}
	}
	n := 0
	for id := range p.People {
		if n++; n%10 == 1 {
			scopes = append(scopes, app.MakeCalendar{Person: id}, app.MakeCalendar{Person: id, Travel: true})
		}
	}
	var picked []string
	for i, s := range p.Sessions {
		if i%7 == 0 && s.Kind != tour.Blocker {
			picked = append(picked, s.ID)
		}
	}
	return append(scopes, app.MakeCalendar{Sessions: picked})
}
