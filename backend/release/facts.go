package release

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"tournee/backend/tour"
)

// facts is what is shown of a stop or session, with the digests of all the
// records from which that is made.
type facts struct {
	tour.Shown
	address string // where exactly
	own     [sha256.Size]byte
	digest  [sha256.Size]byte // with the agenda, of a stop
}

// again is what attendees must be told of again when it changes.
func (f facts) again() string {
	return fmt.Sprint(f.Starts, " ", f.Minutes, " ", f.Zone, " ", f.Status, f.City, f.address, "\x00", f.Venue, "\x00", f.Room, f.SpeakerIDs, f.HostIDs)
}

// factsOf returns the facts of all stops and sessions of a published plan, by id.
func factsOf(p *tour.Plan) map[string]facts {
	rooms := map[string]tour.Room{}
	for _, r := range p.Rooms {
		rooms[r.ID] = r
	}
	tracks := map[string]tour.Text{}
	for _, t := range p.Tracks {
		tracks[t.ID] = t.Name
	}
	agenda := map[string][]tour.Session{}
	for _, s := range p.Sessions {
		agenda[s.StopID] = append(agenda[s.StopID], s)
	}
	all := make(map[string]facts, len(p.Stops)+len(p.Sessions))
	ground := []any{p.Tour.Title, p.Tour.Summary, p.Tour.Links, names(p.Sponsors(tour.Annual)), names(p.Sponsors(tour.ForTour))}
	for _, stop := range p.Stops {
		venue := p.Venues[stop.VenueID]
		f := facts{
			Shown: tour.Shown{
				Title: stop.Title, City: stop.City, Starts: stop.Starts, Minutes: stop.Ends.Minutes(stop.Starts), Zone: stop.Zone,
				Venue: venue.Name, SpeakerIDs: []string{}, Speakers: []string{}, Status: stateOf(stop),
			},
			address: fmt.Sprint("\x00", venue.Street, "\x00", venue.City, "\x00", venue.PostalCode, "\x00", venue.Country),
		}
		for _, o := range p.Hosts(stop.ID) {
			f.HostIDs, f.Hosts = append(f.HostIDs, o.ID), append(f.Hosts, o.Name)
		}
		shown := append(slices.Clone(ground), f.Shown, stop.Links, venueShown(venue), supporters(p, stop.ID))
		var said []any
		for _, s := range agenda[stop.ID] {
			own := facts{Shown: sessionShown(p, stop, s, f.Shown, rooms[s.RoomID].Name), address: f.address}
			records := []any{own.Shown, tracks[s.TrackID], s.Kind, p.Abstract(s), p.Language(s), p.Links(s), venueShown(venue), employers(p, s)}
			own.own = digest(records)
			own.digest = own.own
			all[s.ID] = own
			said = append(said, records)
		}
		f.own = digest(shown)
		f.digest = digest(append(shown, said))
		all[stop.ID] = f
	}
	return all
}

func sessionShown(p *tour.Plan, stop tour.Stop, s tour.Session, of tour.Shown, room string) tour.Shown {
	shown := tour.Shown{
		Title: p.Title(s), City: of.City, Starts: s.Starts, Minutes: s.Minutes, Zone: of.Zone,
		Venue: of.Venue, Room: room, SpeakerIDs: []string{}, Speakers: []string{}, Status: s.Status,
	}
	if stop.Status == tour.Cancelled {
		shown.Status = tour.SessionCancelled
	} else if s.Status != tour.SessionCancelled && !stop.Sure() {
		shown.Status = tour.SessionTentative
	}
	for _, who := range p.Speakers(s) {
		shown.SpeakerIDs = append(shown.SpeakerIDs, who.ID)
		shown.Speakers = append(shown.Speakers, who.Name)
	}
	return shown
}

// stateOf is the state of a stop in the words of a session's.
func stateOf(stop tour.Stop) string {
	switch {
	case stop.Status == tour.Cancelled:
		return tour.SessionCancelled
	case !stop.Sure():
		return tour.SessionTentative
	}
	return tour.SessionConfirmed
}

// venueShown is a venue without what no attendee sees of it.
func venueShown(v tour.Venue) any {
	return []any{v.Name, v.Street, v.City, v.Region, v.PostalCode, v.Country, v.Latitude, v.Longitude, v.Access, v.URL}
}

func employers(p *tour.Plan, s tour.Session) []string {
	var all []string
	for _, who := range p.Speakers(s) {
		all = append(all, p.Employer(who).Name)
	}
	return all
}

func names(all []tour.Organization) []string {
	said := make([]string, len(all))
	for i, o := range all {
		said[i] = o.Name
	}
	return said
}

// supporters names who supports that stop alone.
func supporters(p *tour.Plan, stopID string) []string {
	var all []string
	for _, s := range p.Sponsorships {
		if s.Scope == tour.ForStop && s.StopID == stopID {
			all = append(all, p.Organizations[s.OrganizationID].Name)
		}
	}
	return all
}

// digest tells apart what is shown; fmt writes maps in the order of their keys.
func digest(shown any) [sha256.Size]byte { return sha256.Sum256(fmt.Appendf(nil, "%#v", shown)) }
