package app_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"tournee/app"
	"tournee/backend/tour"
)

// TestWriteAllCalendars writes the calendars of every scope of every sample
// tour, in each language and in both, into the folder that CALENDARS names, for
// checkers outside; of people it takes every tenth.
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
	for _, one := range tours {
		plan, err := a.Tours.Plan(t.Context(), one.Slug)
		if err != nil {
			t.Fatal(err)
		}
		for i, in := range allScopes(plan) {
			for _, langs := range [][]tour.Lang{{tour.French}, {tour.English}, {tour.French, tour.English}} {
				in.Tour, in.Langs = one.Slug, langs
				err := a.Papers.SaveCalendar(t.Context(), in, func(name string) (string, error) {
					return filepath.Join(folder, fmt.Sprintf("%03d-%d%s-%s", i, len(langs), langs[0], name)), nil
				})
				if err != nil {
					t.Errorf("%+v: %v", in, err)
				}
				files++
			}
		}
	}
	t.Logf("%d calendars", files)
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
