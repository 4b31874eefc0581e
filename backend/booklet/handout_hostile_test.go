package booklet_test

import (
	"fmt"
	"strings"
	"testing"

	"tournee/backend/booklet"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// Whatever a plan holds, each handout is made, or a sentence says why not; no
// text leaves the page.
func TestHostileHandouts(t *testing.T) {
	named := func(s string) func(*tour.Plan) {
		return func(p *tour.Plan) {
			p.Tour.Title, p.Stops[0].City = tour.Both(s), tour.Both(s)
			for id, person := range p.People {
				person.Name = s
				p.People[id] = person
			}
			rook := p.Talks["rook"]
			rook.Title = tour.Both(s)
			p.Talks["rook"] = rook
			p.Rooms[0].Name = s
		}
	}
	tests := map[string]func(*tour.Plan){
		"very long names":         named(strings.Repeat("Wolfeschlegelsteinhausenbergerdorff ", 7)),
		"one word of 240 letters": named(strings.Repeat("x", 240)),
		"Arabic":                  named("محمد بن سلمان 2026"),
		"Vietnamese":              named("Nguyễn Thị Minh Khai"),
		"only blanks":             named(" \u00a0 "),
		"20,000 letters of notes": func(p *tour.Plan) {
			for i := range p.Sessions {
				p.Sessions[i].Notes = strings.Repeat("Une note. ", 2000)
			}
			v := p.Venues["v"]
			v.Access = tour.Both(strings.Repeat("Par la cour. ", 1500))
			p.Venues["v"] = v
		},
		"forty rooms": func(p *tour.Plan) {
			for i := range 40 {
				room := fmt.Sprint("room", i)
				p.Rooms = append(p.Rooms, tour.Room{Identity: id(room), RoomFields: tour.RoomFields{VenueID: "v", Name: fmt.Sprint("Salle ", i)}})
				for k := range 8 {
					p.Sessions = append(p.Sessions, tour.Session{Identity: id(fmt.Sprint(room, k)), SessionFields: tour.SessionFields{
						StopID: "montreal", Kind: tour.Delivery, TalkID: "rook", RoomID: room, Minutes: 40, Status: tour.SessionConfirmed,
						Starts: tour.Wall(fmt.Sprintf("2019-05-28T%02d:00", 9+k)),
					}})
				}
			}
			p.Sort()
		},
		"twelve at once in one room": func(p *tour.Plan) {
			for i := range 12 {
				p.Sessions = append(p.Sessions, tour.Session{Identity: id(fmt.Sprint("twin", i)), SessionFields: tour.SessionFields{
					StopID: "montreal", Kind: tour.Delivery, TalkID: "rook", RoomID: "r1", Minutes: 30, Status: tour.SessionConfirmed, Starts: "2019-05-28T19:00",
				}})
			}
		},
		"an empty stop":      func(p *tour.Plan) { p.Sessions = nil },
		"no doors":           func(p *tour.Plan) { p.Stops[0].Starts, p.Stops[0].Ends = "", "" },
		"no venue, no zone":  func(p *tour.Plan) { p.Stops[0].VenueID, p.Stops[0].Zone = "", "" },
		"a zone unknown":     func(p *tour.Plan) { p.Stops[0].Zone = "Mars/Olympus" },
		"nobody":             func(p *tour.Plan) { p.People = nil },
		"all day, each hour": func(p *tour.Plan) { p.Sessions[0].Minutes = 1440 },
		"forty stops": func(p *tour.Plan) {
			for i := range 38 {
				s := p.Stops[0]
				s.ID, s.City = fmt.Sprint("s", i), tour.Both(fmt.Sprint("Ville ", i))
				p.Stops = append(p.Stops, s)
			}
		},
	}
	for name, change := range tests {
		t.Run(name, func(t *testing.T) {
			for _, kind := range booklet.HandoutKinds() {
				p := staged()
				change(p)
				o := handout(kind, tour.French)
				out, err := booklet.HandoutOutside(p, o)
				if err != nil && !fault.Is(err, fault.Conflict) {
					t.Fatalf("%s: %v", kind, err)
				}
				if out != "" {
					t.Errorf("%s: outside of the page: %.120s", kind, out)
				}
				if err == nil {
					writeHandout(t, p, o)
				}
			}
		})
	}
}

func TestFortyRoomsAreSharedOut(t *testing.T) {
	p := staged()
	for i := range 40 {
		room := fmt.Sprint("room", i)
		p.Rooms = append(p.Rooms, tour.Room{Identity: id(room), RoomFields: tour.RoomFields{VenueID: "v", Name: fmt.Sprintf("Room %02d", i)}})
		p.Sessions = append(p.Sessions, tour.Session{Identity: id(room), SessionFields: tour.SessionFields{
			StopID: "montreal", Kind: tour.Delivery, TalkID: "rook", RoomID: room, Minutes: 40, Status: tour.SessionConfirmed, Starts: "2019-05-28T19:00",
		}})
	}
	o := handout(booklet.Grid, tour.English)
	o.Stop = "montreal"

	got := handoutLayout(t, p, o)

	if n := strings.Count("\n"+got, "\npage "); n != 3 {
		t.Errorf("%d pages, want 3", n)
	}
	for i := range 40 {
		if !strings.Contains(got, fmt.Sprintf("TH       10.6 SourceSans3-Semibold: Room %02d", i)) {
			t.Errorf("room %d is missing", i)
		}
	}
}
