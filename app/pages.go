package app

import (
	"slices"

	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// StopPage is what the page of a stop shows.
type StopPage struct {
	Tour         TourRow             `json:"tour"`
	Stop         StopCard            `json:"stop"`
	Venue        *tour.Venue         `json:"venue,omitempty"`
	Rooms        []tour.Room         `json:"rooms" nullable:"false" doc:"In order"`
	Tracks       []tour.Track        `json:"tracks" nullable:"false" doc:"In order"`
	Agenda       []SessionCard       `json:"agenda" nullable:"false" doc:"By start, then by room"`
	People       []EngagementCard    `json:"people" nullable:"false" doc:"Who is engaged, and who is on the agenda"`
	Sponsorships []SponsorshipRow    `json:"sponsorships" nullable:"false" doc:"Of this stop, the tour and the year"`
	Recap        []SectionCard       `json:"recap" nullable:"false"`
	Photos       []tour.Photo        `json:"photos" nullable:"false"`
	Conflicts    []conflict.Conflict `json:"conflicts" nullable:"false"`
	Presence     []Presence          `json:"presence" nullable:"false" doc:"Of the people, where it is known"`
}

// SessionCard is a session as an agenda shows it.
type SessionCard struct {
	tour.Session
	Shown    tour.Text   `json:"shown" doc:"Its title, or its talk's"`
	Ends     tour.Wall   `json:"ends"`
	Day      tour.Date   `json:"day"`
	Speakers []PersonRef `json:"speakers" nullable:"false"`
	Material []tour.Link `json:"material" nullable:"false" doc:"Its links and its talk's"`
	Given    int         `json:"given" doc:"How many times the talk is on in this tour"`
	Room     string      `json:"room"`
	Stop     Ref         `json:"stop"`
	Tour     Ref         `json:"tour"`
}

// EngagementCard is a person at a stop. Without an engagement its id is empty.
type EngagementCard struct {
	tour.Engagement
	Person   PersonRef `json:"person"`
	Sessions []Ref     `json:"sessions" nullable:"false" doc:"What the person delivers here"`
}

// SponsorshipRow is a sponsorship as lists show it.
type SponsorshipRow struct {
	tour.Sponsorship
	Organization Ref  `json:"organization"`
	Stop         *Ref `json:"stop,omitempty"`
	Tour         Ref  `json:"tour"`
	Host         bool `json:"host" doc:"It lends the venue"`
}

// SectionCard is a section of the recap with its authors' names.
type SectionCard struct {
	tour.Section
	Authors []PersonRef                     `json:"authors" nullable:"false"`
	States  map[tour.Lang]tour.SectionState `json:"states" doc:"How far it is in each language"`
}

// stopPage is the page of a stop of a plan; found are the conflicts of the plan.
func stopPage(p *tour.Plan, s tour.Stop, found []conflict.Conflict) StopPage {
	page := StopPage{
		Tour: tourRow(p.Tour, p.Stops), Stop: stopCard(p, s, found), Rooms: append([]tour.Room{}, p.RoomsOf(s)...),
		Tracks: append([]tour.Track{}, p.Tracks...), Agenda: sessionCards(p, p.Agenda(s.ID)), People: engagementCards(p, s.ID),
		Sponsorships: sponsorshipRows(p, s.ID), Recap: sectionCards(p, s.ID), Photos: append([]tour.Photo{}, p.PhotosOf(s.ID)...),
		Conflicts: []conflict.Conflict{},
	}
	page.Presence = presences(p, s, page.People)
	if v, ok := p.Venues[s.VenueID]; ok {
		page.Venue = &v
	}
	for _, c := range found {
		if concerns(s.ID, c) {
			page.Conflicts = append(page.Conflicts, c)
		}
	}
	return page
}

func personRef(p *tour.Plan, person tour.Person) PersonRef {
	return PersonRef{person.ID, person.Slug, person.Name, p.Employer(person).Name}
}

func personRefs(p *tour.Plan, people []tour.Person) []PersonRef {
	refs := []PersonRef{}
	for _, person := range people {
		refs = append(refs, personRef(p, person))
	}
	return refs
}

func sessionCards(p *tour.Plan, sessions []tour.Session) []SessionCard {
	given := map[string]int{}
	for _, s := range p.Sessions {
		given[s.TalkID]++
	}
	cards, clocks := []SessionCard{}, tour.Clocks{}
	for _, s := range sessions {
		stop, there := p.Stop(s.StopID)
		card := SessionCard{
			Session: s, Shown: p.Title(s), Ends: clocks.Ends(s, stop.Zone), Day: s.Starts.Date(), Speakers: personRefs(p, p.Speakers(s)),
			Material: append([]tour.Link{}, p.Links(s)...), Tour: Ref{p.Tour.ID, p.Tour.Slug, p.Tour.Title},
		}
		if s.TalkID != "" {
			card.Given = given[s.TalkID]
		}
		if room, ok := p.Room(s.RoomID); ok {
			card.Room = room.Name
		}
		if there {
			card.Stop = Ref{stop.ID, stop.Slug, stop.City}
		}
		cards = append(cards, card)
	}
	return cards
}

func engagementCards(p *tour.Plan, stopID string) []EngagementCard {
	cards := []EngagementCard{}
	place := map[string]int{}
	add := func(e tour.Engagement, person tour.Person) {
		if _, ok := place[person.ID]; !ok {
			place[person.ID] = len(cards)
			cards = append(cards, EngagementCard{Engagement: e, Person: personRef(p, person), Sessions: []Ref{}})
		}
	}
	for _, e := range p.Engagements {
		if e.StopID == stopID {
			add(e, p.People[e.PersonID])
		}
	}
	for _, s := range p.Agenda(stopID) {
		for _, person := range p.Speakers(s) {
			add(tour.Engagement{TourID: p.Tour.ID, EngagementFields: tour.EngagementFields{StopID: stopID, PersonID: person.ID, Status: tour.Invited}}, person)
			card := &cards[place[person.ID]]
			card.Sessions = append(card.Sessions, Ref{ID: s.ID, Name: p.Title(s)})
		}
	}
	order := byName()
	slices.SortStableFunc(cards, func(a, b EngagementCard) int { return order(a.Person.Name, b.Person.Name) })
	return cards
}

// sponsorshipRows returns the sponsorships of a stop with those of its tour
// and year; an empty stopID asks for all.
func sponsorshipRows(p *tour.Plan, stopID string) []SponsorshipRow {
	rows := []SponsorshipRow{}
	for _, s := range p.Sponsorships {
		if stopID != "" && s.StopID != "" && s.StopID != stopID {
			continue
		}
		row := SponsorshipRow{Sponsorship: s, Tour: Ref{p.Tour.ID, p.Tour.Slug, p.Tour.Title}, Host: s.Host()}
		if o, ok := p.Organizations[s.OrganizationID]; ok {
			row.Organization = Ref{o.ID, o.Slug, tour.Both(o.Name)}
		}
		if stop, ok := p.Stop(s.StopID); ok {
			row.Stop = &Ref{stop.ID, stop.Slug, stop.City}
		}
		rows = append(rows, row)
	}
	return rows
}

func sectionCards(p *tour.Plan, stopID string) []SectionCard {
	cards := []SectionCard{}
	for _, s := range p.Recap(stopID) {
		states := map[tour.Lang]tour.SectionState{}
		for _, lang := range tour.Langs() {
			states[lang] = s.State(lang)
		}
		cards = append(cards, SectionCard{s, personRefs(p, p.Authors(s)), states})
	}
	return cards
}
