package calendar_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tournee/backend/calendar"
	"tournee/backend/tour"
)

// hostilePlan has s in every text that a calendar shows.
func hostilePlan(s string) *tour.Plan {
	p := riverTour()
	p.Tour.Title, p.Tour.Summary = tour.Both(s), tour.Both(s)
	for i := range p.Stops {
		stop := &p.Stops[i]
		stop.City, stop.Title, stop.Region, stop.Country = tour.Both(s), tour.Both(s), tour.Both(s), s
		stop.Links = []tour.Link{{Label: tour.Both(s), URL: "https://example.org/" + s}, {URL: s}}
	}
	for i := range p.Sessions {
		p.Sessions[i].Title = tour.Both(s)
	}
	p.Tracks[0].Name, p.Rooms[0].Name = tour.Both(s), s
	v := p.Venues["v-1"]
	v.Name, v.Street, v.PostalCode, v.City, v.Access = s, s, s, tour.Both(s), tour.Both(s)
	p.Venues["v-1"] = v
	for id, o := range p.Organizations {
		o.Name = s
		p.Organizations[id] = o
	}
	for id, person := range p.People {
		person.Name = s
		p.People[id] = person
	}
	talk := p.Talks["a-1"]
	talk.Title, talk.Abstract = tour.Both(s), tour.Both(s)
	p.Talks["a-1"] = talk
	return p
}

// FuzzWrite checks that no text breaks a calendar or adds to it.
func FuzzWrite(f *testing.F) {
	for _, s := range []string{
		"", " ", "a;b,c\\d:e\"f", "\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR", "\x00\x01\x1b", "\xff\xfe", "😀👩‍👩‍👧", "^n^'", strings.Repeat("é", 500),
		"\u202eevil", "\u2028", "..\\..\\", "%0d%0aX:1", "<script>", "ATTENDEE:mailto:a@b", "\uFEFF", strings.Repeat("mot ", 400),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, o := range []calendar.Options{{Sessions: true, Draft: true}, {Scope: calendar.Scope{Stop: "s-1"}}} {
			got := write(t, hostilePlan(s), o)

			checkLines(t, string(got))
			read, err := decode(got)
			if err != nil {
				t.Fatalf("%v\n%s", err, got)
			}
			want := map[bool]int{true: 5, false: 13}[o.Scope.Stop != ""]
			if n := len(read.Events()); n != want {
				t.Errorf("%d events were read, want %d:\n%s", n, want, got)
			}
			for _, e := range read.Events() {
				if title, err := e.Props.Text("SUMMARY"); err != nil || title == "" || strings.ContainsAny(title, "\r\n") {
					t.Errorf("the title was read as %q, %v", title, err)
				}
			}
		}
	})
}

func TestWriteTakesStrangePlans(t *testing.T) {
	tests := map[string]func(*tour.Plan){
		"nothing at all": func(p *tour.Plan) { *p = tour.Plan{} },
		"records that are gone": func(p *tour.Plan) {
			p.Venues, p.Talks, p.People, p.Organizations, p.Rooms, p.Tracks = nil, nil, nil, nil, nil, nil
		},
		"languages nobody speaks":   func(p *tour.Plan) { p.Tour.Languages = []tour.Lang{"tlh"} },
		"a session of no length":    func(p *tour.Plan) { p.Sessions[0].Minutes = 0 },
		"a session before it began": func(p *tour.Plan) { p.Sessions[0].Minutes = -90 },
		"a stop that ends first":    func(p *tour.Plan) { p.Stops[0].Ends = "2026-05-01T10:00" },
		"numbers without measure": func(p *tour.Plan) {
			p.Stops[0].Rev, p.Stops[1].Rev, p.Stops[0].UpdatedAt, p.Stops[0].Latitude = 1<<62, -5, -9, 1e300
		},
		"an hour that is skipped": func(p *tour.Plan) { p.Sessions[0].Starts = "2026-03-08T02:30" },
		"an hour that comes twice": func(p *tour.Plan) {
			p.Sessions[0].Starts, p.Sessions[0].Minutes = "2026-11-01T00:30", 120
		},
	}
	for name, change := range tests {
		t.Run(name, func(t *testing.T) {
			plan := riverTour()
			change(plan)

			got := write(t, plan, calendar.Options{Sessions: true})

			checkLines(t, string(got))
			read, err := decode(got)
			if err != nil {
				t.Fatal(err)
			}
			for _, e := range read.Events() {
				start, errStart := e.DateTimeStart(time.UTC)
				end, errEnd := e.DateTimeEnd(time.UTC)
				if errStart != nil || errEnd != nil || !end.After(start) {
					t.Errorf("%s: %v to %v (%v, %v)", e.Props.Get("UID").Value, start, end, errStart, errEnd)
				}
			}
		})
	}
}

func TestManyZonesStayShort(t *testing.T) {
	names := []string{
		"America/Toronto", "America/Halifax", "America/Regina", "America/St_Johns", "America/Chicago", "Europe/Paris", "Europe/London",
		"Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney", "Pacific/Auckland", "Africa/Nairobi", "America/Sao_Paulo", "Europe/Helsinki",
	}
	plan := riverTour()
	stop := plan.Stops[0]
	plan.Stops = nil
	for i, name := range names {
		stop.ID, stop.Zone = fmt.Sprint("s-", i), name
		plan.Stops = append(plan.Stops, stop)
	}

	got := string(write(t, plan, calendar.Options{}))

	before, _, _ := strings.Cut(got, "BEGIN:VEVENT")
	if n := strings.Count(before, "\r\n"); n > 200 {
		t.Errorf("%d lines come before the first event", n)
	}
	if !strings.Contains(got, "TZID:Europe/Helsinki") || strings.Contains(got, "TZID:Asia/Tokyo") {
		t.Error("the zones that never change should be the ones written in UTC")
	}
	checkLines(t, got)
}

func TestWebAddress(t *testing.T) {
	tests := map[string]string{
		"https://example.org":                     "https://example.org",
		" http://example.org/a?b=c d ":            "http://example.org/a?b=c%20d",
		"https://example.org/é|<>\"":              "https://example.org/%C3%A9%7C%3C%3E%22",
		"https://example.org/a\r\nX-INJECTED:1":   "",
		"https://example.org/?to=https%3A%2F%2Fa": "https://example.org/?to=https%3a%2F%2Fa",
		"javascript:alert(1)":                     "",
		"https://":                                "",
		"https://me:secret@example.org":           "",
		"mailto:a@example.org":                    "",
		"":                                        "",
	}
	for in, want := range tests {
		if got, ok := calendar.WebAddress(in); got != want || ok != (want != "") {
			t.Errorf("webAddress(%q) = %q, %v, want %q", in, got, ok, want)
		}
	}
}
