package release

import (
	"slices"
	"time"

	"tournee/backend/tour"
)

// left returns, of what is in the plan, whose calendars held it in an earlier
// release and do not now, as long as what is cancelled stays. Those have it on
// their readers' devices, and must be told.
func left(last *tour.Schedule, next tour.Schedule, at time.Time) map[string]tour.Holders {
	before, now := Holders(last.Plan), Holders(next.Plan)
	all := map[string]tour.Holders{}
	note := func(id string, ends tour.Wall) {
		held, was, is := last.Left[id], before[id], now[id]
		h := tour.Holders{
			People: less(held.People, was.People, is.People), Hosts: less(held.Hosts, was.Hosts, is.Hosts),
			Stops: less(held.Stops, was.Stops, is.Stops), Rooms: less(held.Rooms, was.Rooms, is.Rooms),
			Tracks: less(held.Tracks, was.Tracks, is.Tracks), Days: less(held.Days, was.Days, is.Days),
		}
		if len(h.People)+len(h.Hosts)+len(h.Stops)+len(h.Rooms)+len(h.Tracks)+len(h.Days) > 0 && !past(next.Stamps[id], ends, at) {
			all[id] = h
		}
	}
	for _, s := range next.Plan.Stops {
		note(s.ID, s.Ends)
	}
	for _, s := range next.Plan.Sessions {
		note(s.ID, s.Starts)
	}
	return all
}

// Holders returns whose calendars hold the stops and sessions of a published
// plan, by id.
func Holders(p *tour.Plan) map[string]tour.Holders {
	all := make(map[string]tour.Holders, len(p.Stops)+len(p.Sessions))
	stops := make(map[string]tour.Stop, len(p.Stops))
	for _, s := range p.Stops {
		h := tour.Holders{}
		for _, o := range p.Hosts(s.ID) {
			h.Hosts = append(h.Hosts, o.ID)
		}
		for n := range s.Days() {
			h.Days = append(h.Days, s.Starts.Date().Add(n))
		}
		all[s.ID], stops[s.ID] = h, s
	}
	for _, s := range p.Sessions {
		h := tour.Holders{Stops: []string{s.StopID}, Days: []tour.Date{stops[s.StopID].DayOf(s.Starts)}}
		for _, who := range p.Speakers(s) {
			h.People = append(h.People, who.ID)
		}
		if s.RoomID != "" {
			h.Rooms = []string{s.RoomID}
		}
		if s.TrackID != "" {
			h.Tracks = []string{s.TrackID}
		}
		all[s.ID] = h
	}
	return all
}

// less returns what held and was hold together, each once, without what is holds.
func less[T comparable](held, was, is []T) []T {
	var rest []T
	for _, one := range slices.Concat(held, was) {
		if !slices.Contains(is, one) && !slices.Contains(rest, one) {
			rest = append(rest, one)
		}
	}
	return rest
}
