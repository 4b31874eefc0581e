package tour

import (
	"slices"
	"strings"
)

// Plan is a tour with all its records, and those of the library that they
// refer to. Calendars, booklets, posts and conflicts are read from it.
type Plan struct {
	Tour         Tour
	Stops        []Stop        // in route order
	Tracks       []Track       // by position
	Sessions     []Session     // by start, then by room
	Engagements  []Engagement  // by id
	Sponsorships []Sponsorship // by id
	Deliverables []Deliverable // by position
	Proofs       []Proof       // by id
	Sections     []Section     // by position
	Photos       []Photo       // by position
	Holds        []Hold        // by rank
	Tasks        []Task        // by position
	Budget       []BudgetItem  // by id
	Happenings   []Happening   // by first day
	Acknowledged []Acknowledgement

	Availability []Availability // of these people and venues, by first day
	Elsewhere    []Elsewhere    // in other tours, by start

	Venues        map[string]Venue
	Rooms         []Room // of these venues, by position
	Organizations map[string]Organization
	People        map[string]Person
	Talks         map[string]Talk
}

// Elsewhere is a session of another tour that gives one of the plan's talks,
// is given by one of its people, or is in one of its rooms.
type Elsewhere struct {
	Tour       Tour
	Stop       Stop
	Session    Session
	Title      Text // its own, or its talk's
	SpeakerIDs []string
}

// Sort puts the plan's lists in their order.
func (p *Plan) Sort() {
	ByRoute(p.Stops)
	slices.SortStableFunc(p.Rooms, func(a, b Room) int { return a.Position - b.Position })
	slices.SortStableFunc(p.Tracks, func(a, b Track) int { return a.Position - b.Position })
	slices.SortStableFunc(p.Sessions, p.InAgenda())
	slices.SortStableFunc(p.Deliverables, func(a, b Deliverable) int { return a.Position - b.Position })
	slices.SortStableFunc(p.Sections, func(a, b Section) int { return a.Position - b.Position })
	slices.SortStableFunc(p.Photos, func(a, b Photo) int { return a.Position - b.Position })
	slices.SortStableFunc(p.Holds, func(a, b Hold) int { return a.Rank - b.Rank })
	slices.SortStableFunc(p.Tasks, func(a, b Task) int { return a.Position - b.Position })
	slices.SortStableFunc(p.Happenings, func(a, b Happening) int { return strings.Compare(string(a.From), string(b.From)) })
	slices.SortStableFunc(p.Availability, func(a, b Availability) int { return strings.Compare(string(a.From), string(b.From)) })
	slices.SortStableFunc(p.Elsewhere, func(a, b Elsewhere) int { return strings.Compare(string(a.Session.Starts), string(b.Session.Starts)) })
}

// InAgenda returns the order of sessions: by start, then by room, then by id.
// The rooms must be in their order.
func (p *Plan) InAgenda() func(a, b Session) int {
	place := map[string]int{}
	for i, r := range p.Rooms {
		place[r.ID] = i + 1
	}
	return func(a, b Session) int {
		if c := strings.Compare(string(a.Starts), string(b.Starts)); c != 0 {
			return c
		}
		if c := place[a.RoomID] - place[b.RoomID]; c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	}
}

// Stop returns the stop of that id or slug.
func (p *Plan) Stop(key string) (Stop, bool) {
	for _, s := range p.Stops {
		if s.ID == key || s.Slug == key {
			return s, true
		}
	}
	return Stop{}, false
}

// StopOn returns the only stop that is on at a day, cancelled ones aside; none
// when there are several.
func (p *Plan) StopOn(day Date) (on Stop, ok bool) {
	for _, s := range p.Stops {
		if s.Status == Cancelled || day < s.Starts.Date() || day > s.Last() {
			continue
		}
		if ok {
			return Stop{}, false
		}
		on, ok = s, true
	}
	return on, ok
}

// Room returns the room of that id.
func (p *Plan) Room(id string) (Room, bool) {
	for _, r := range p.Rooms {
		if r.ID == id {
			return r, true
		}
	}
	return Room{}, false
}

// Number returns the place of a stop on the line, from 1; cancelled stops keep
// theirs.
func (p *Plan) Number(stopID string) int {
	for i, s := range p.Stops {
		if s.ID == stopID {
			return i + 1
		}
	}
	return 0
}

// Agenda returns the sessions of a stop by start.
func (p *Plan) Agenda(stopID string) []Session {
	var agenda []Session
	for _, s := range p.Sessions {
		if s.StopID == stopID {
			agenda = append(agenda, s)
		}
	}
	return agenda
}

// RoomsOf returns the rooms of the stop's venue.
func (p *Plan) RoomsOf(stop Stop) []Room {
	var rooms []Room
	for _, r := range p.Rooms {
		if stop.VenueID != "" && r.VenueID == stop.VenueID {
			rooms = append(rooms, r)
		}
	}
	return rooms
}

// Title returns what a session is called: its own title, or its talk's.
func (p *Plan) Title(s Session) Text { return s.Title.Or(p.Talks[s.TalkID].Title) }

// Abstract returns what a session is about: its own abstract, or its talk's.
func (p *Plan) Abstract(s Session) Text { return s.Abstract.Or(p.Talks[s.TalkID].Abstract) }

// Language returns the language in which a session is given; empty: not known.
func (p *Plan) Language(s Session) Lang {
	if s.Language != "" {
		return s.Language
	}
	return p.Talks[s.TalkID].Language
}

// Speakers returns who delivers a session: its own people, or its talk's.
func (p *Plan) Speakers(s Session) []Person {
	ids := s.SpeakerIDs
	if len(ids) == 0 {
		ids = p.Talks[s.TalkID].SpeakerIDs
	}
	return p.people(ids)
}

// Authors returns who wrote a section.
func (p *Plan) Authors(s Section) []Person { return p.people(s.AuthorIDs) }

func (p *Plan) people(ids []string) []Person {
	people := make([]Person, 0, len(ids))
	for _, id := range ids {
		if person, ok := p.People[id]; ok {
			people = append(people, person)
		}
	}
	return people
}

// Employer returns the organization of a person; its name is empty when there
// is none.
func (p *Plan) Employer(person Person) Organization { return p.Organizations[person.OrganizationID] }

// Links returns the material of a session: its own, then its talk's.
func (p *Plan) Links(s Session) []Link {
	links := slices.Clone(s.Links)
	for _, l := range p.Talks[s.TalkID].Links {
		if !slices.ContainsFunc(links, func(k Link) bool { return k.URL == l.URL }) {
			links = append(links, l)
		}
	}
	return links
}

// Hosts returns the organizations that lend the venue of a stop.
func (p *Plan) Hosts(stopID string) []Organization {
	return p.supporters(func(s Sponsorship) bool { return s.Host() && s.StopID == stopID })
}

// Sponsors returns the organizations that support the tour in that scope other
// than by lending a venue.
func (p *Plan) Sponsors(scope Scope) []Organization {
	return p.supporters(func(s Sponsorship) bool { return !s.Host() && s.Scope == scope })
}

func (p *Plan) supporters(which func(Sponsorship) bool) []Organization {
	var found []Organization
	for _, s := range p.Sponsorships {
		o, ok := p.Organizations[s.OrganizationID]
		if ok && which(s) && !slices.ContainsFunc(found, func(f Organization) bool { return f.ID == o.ID }) {
			found = append(found, o)
		}
	}
	return found
}

// Recap returns the sections of a chapter: those of the stop of that id, or,
// when it is empty, those of the whole tour.
func (p *Plan) Recap(stopID string) []Section {
	var chapter []Section
	for _, s := range p.Sections {
		if s.StopID == stopID {
			chapter = append(chapter, s)
		}
	}
	return chapter
}

// PhotosOf returns the photos of a stop, or, when stopID is empty, those of the
// whole tour.
func (p *Plan) PhotosOf(stopID string) []Photo {
	var photos []Photo
	for _, f := range p.Photos {
		if f.StopID == stopID {
			photos = append(photos, f)
		}
	}
	return photos
}

// Talking returns how many talks are on at a stop, cancelled ones aside.
func (p *Plan) Talking(stopID string) int {
	n := 0
	for _, s := range p.Agenda(stopID) {
		if s.TalkID != "" && s.Status != SessionCancelled {
			n++
		}
	}
	return n
}
