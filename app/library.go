package app

import (
	"cmp"
	"context"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// Library are the use cases about what all tours share: people,
// organizations, venues and talks, and the search over everything.
type Library struct{ store *store.Store }

// byName compares names as people sort them, in both languages.
func byName() func(a, b string) int { return collate.New(language.French).CompareString }

// PersonRow is a person as lists show one.
type PersonRow struct {
	tour.Person
	Organization *Ref  `json:"organization,omitempty"`
	Talks        []Ref `json:"talks" nullable:"false"`
}

// TalkRow is a talk as lists show it.
type TalkRow struct {
	tour.Talk
	Speakers   []PersonRef `json:"speakers" nullable:"false"`
	Deliveries []Delivery  `json:"deliveries" nullable:"false" doc:"Over all tours, by date"`
}

// Delivery is one time that a talk is given.
type Delivery struct {
	SessionID string    `json:"sessionId"`
	Talk      Ref       `json:"talk"`
	Tour      Ref       `json:"tour"`
	Stop      Ref       `json:"stop"`
	Starts    tour.Wall `json:"starts"`
	Status    string    `json:"status"`
}

// VenueRow is a venue as lists show it.
type VenueRow struct {
	tour.Venue
	Owner *Ref        `json:"owner,omitempty"`
	Rooms []tour.Room `json:"rooms" nullable:"false"`
	Stops []Visit     `json:"stops" nullable:"false" doc:"Held there, by date"`
}

// Visit is a stop seen from the library.
type Visit struct {
	Tour   Ref       `json:"tour"`
	Stop   Ref       `json:"stop"`
	Starts tour.Wall `json:"starts"`
}

// Answer is a stop to which a person was invited, and what they answered.
type Answer struct {
	Visit
	Answered tour.EngagementStatus `json:"answered" enum:"invited,confirmed,declined,withdrawn"`
}

// OrganizationRow is an organization as lists show it.
type OrganizationRow struct {
	tour.Organization
	People       []PersonRef      `json:"people" nullable:"false"`
	Sponsorships []SponsorshipRow `json:"sponsorships" nullable:"false"`
	Organizes    []Ref            `json:"organizes" nullable:"false" doc:"Tours"`
}

// shelf is the whole library with the tours around it, read at once.
type shelf struct {
	tours         map[string]tour.Tour
	stops         map[string]tour.Stop
	organizations map[string]tour.Organization
	people        map[string]tour.Person
	talks         map[string]tour.Talk
}

func readShelf(ctx context.Context, tx *store.Tx) (*shelf, error) {
	s := &shelf{}
	var err error
	if s.tours, err = index(ctx, tx, func(t tour.Tour) string { return t.ID }); err != nil {
		return nil, err
	}
	if s.stops, err = index(ctx, tx, func(t tour.Stop) string { return t.ID }); err != nil {
		return nil, err
	}
	if s.organizations, err = index(ctx, tx, func(o tour.Organization) string { return o.ID }); err != nil {
		return nil, err
	}
	if s.people, err = index(ctx, tx, func(p tour.Person) string { return p.ID }); err != nil {
		return nil, err
	}
	s.talks, err = index(ctx, tx, func(t tour.Talk) string { return t.ID })
	return s, err
}

func index[T any](ctx context.Context, tx *store.Tx, id func(T) string) (map[string]T, error) {
	all, err := store.All[T](ctx, tx)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]T, len(all))
	for _, one := range all {
		byID[id(one)] = one
	}
	return byID, nil
}

func (s *shelf) personRef(id string) PersonRef {
	p := s.people[id]
	return PersonRef{p.ID, p.Slug, p.Name, s.organizations[p.OrganizationID].Name}
}

func (s *shelf) organizationRef(id string) *Ref {
	o, ok := s.organizations[id]
	if !ok {
		return nil
	}
	return &Ref{o.ID, o.Slug, tour.Both(o.Name)}
}

func (s *shelf) delivery(session tour.Session) Delivery {
	t, stop, talk := s.tours[session.TourID], s.stops[session.StopID], s.talks[session.TalkID]
	return Delivery{
		SessionID: session.ID, Talk: Ref{talk.ID, talk.Slug, session.Title.Or(talk.Title)}, Tour: Ref{t.ID, t.Slug, t.Title},
		Stop: Ref{stop.ID, stop.Slug, stop.City}, Starts: session.Starts, Status: session.Status,
	}
}

func byStart(a, b Delivery) int {
	return cmp.Or(cmp.Compare(a.Starts, b.Starts), cmp.Compare(a.SessionID, b.SessionID))
}

// People returns everybody, by name.
func (l *Library) People(ctx context.Context) ([]PersonRow, error) {
	rows := []PersonRow{}
	err := l.store.Read(ctx, func(tx *store.Tx) error {
		s, err := readShelf(ctx, tx)
		if err != nil {
			return err
		}
		given := map[string][]Ref{}
		for _, t := range s.talks {
			for _, id := range t.SpeakerIDs {
				given[id] = append(given[id], Ref{t.ID, t.Slug, t.Title})
			}
		}
		for _, p := range s.people {
			row := PersonRow{Person: p, Organization: s.organizationRef(p.OrganizationID), Talks: append([]Ref{}, given[p.ID]...)}
			slices.SortFunc(row.Talks, func(a, b Ref) int { return cmp.Compare(a.ID, b.ID) })
			rows = append(rows, row)
		}
		return nil
	})
	order := byName()
	slices.SortFunc(rows, func(a, b PersonRow) int {
		return cmp.Or(order(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return rows, err
}

// PersonPage is what the page of a person shows.
type PersonPage struct {
	PersonRow
	Deliveries  []Delivery  `json:"deliveries" nullable:"false" doc:"Over all tours, by date"`
	Engagements []Answer    `json:"engagements" nullable:"false"`
	Wrote       []tour.Text `json:"wrote" nullable:"false" doc:"Titles of sections of recaps"`
}

// Person returns the page of a person, by slug or id.
func (l *Library) Person(ctx context.Context, key string) (page PersonPage, err error) {
	err = l.store.Read(ctx, func(tx *store.Tx) error {
		p, err := store.Find[tour.Person](ctx, tx, key)
		if err != nil {
			return err
		}
		s, err := readShelf(ctx, tx)
		if err != nil {
			return err
		}
		page = PersonPage{PersonRow: PersonRow{Person: p, Organization: s.organizationRef(p.OrganizationID), Talks: []Ref{}}, Deliveries: []Delivery{}, Engagements: []Answer{}, Wrote: []tour.Text{}}
		talks, err := tx.TalksOf(ctx, p.ID)
		if err != nil {
			return err
		}
		for _, t := range talks {
			page.Talks = append(page.Talks, Ref{t.ID, t.Slug, t.Title})
		}
		sessions, err := tx.Deliveries(ctx, p.ID)
		if err != nil {
			return err
		}
		for _, session := range sessions {
			page.Deliveries = append(page.Deliveries, s.delivery(session))
		}
		slices.SortFunc(page.Deliveries, byStart)
		engagements, err := store.Related[tour.Engagement](ctx, tx, "person_id", p.ID)
		if err != nil {
			return err
		}
		for _, e := range engagements {
			stop, t := s.stops[e.StopID], s.tours[e.TourID]
			page.Engagements = append(page.Engagements, Answer{Visit{Ref{t.ID, t.Slug, t.Title}, Ref{stop.ID, stop.Slug, stop.City}, stop.Starts}, e.Status})
		}
		return l.wrote(ctx, tx, p.ID, &page)
	})
	return page, err
}

func (l *Library) wrote(ctx context.Context, tx *store.Tx, personID string, page *PersonPage) error {
	sections, err := store.All[tour.Section](ctx, tx)
	if err != nil {
		return err
	}
	for _, s := range sections {
		if slices.Contains(s.AuthorIDs, personID) {
			page.Wrote = append(page.Wrote, s.Title)
		}
	}
	return nil
}

// Talks returns every talk with where it was and will be given, by its title
// in that language.
func (l *Library) Talks(ctx context.Context, lang tour.Lang) ([]TalkRow, error) {
	rows := []TalkRow{}
	err := l.store.Read(ctx, func(tx *store.Tx) error {
		s, err := readShelf(ctx, tx)
		if err != nil {
			return err
		}
		sessions, err := store.All[tour.Session](ctx, tx)
		if err != nil {
			return err
		}
		given := map[string][]Delivery{}
		for _, session := range sessions {
			if session.TalkID != "" {
				given[session.TalkID] = append(given[session.TalkID], s.delivery(session))
			}
		}
		for _, t := range s.talks {
			row := TalkRow{Talk: t, Speakers: []PersonRef{}, Deliveries: append([]Delivery{}, given[t.ID]...)}
			slices.SortFunc(row.Deliveries, byStart)
			for _, id := range t.SpeakerIDs {
				row.Speakers = append(row.Speakers, s.personRef(id))
			}
			rows = append(rows, row)
		}
		return nil
	})
	order := byName()
	slices.SortFunc(rows, func(a, b TalkRow) int {
		return cmp.Or(order(a.Title.In(lang), b.Title.In(lang)), cmp.Compare(a.ID, b.ID))
	})
	return rows, err
}

// Talk returns one talk, by slug or id.
func (l *Library) Talk(ctx context.Context, key string) (TalkRow, error) {
	rows, err := l.Talks(ctx, tour.English)
	return pick(rows, err, func(r TalkRow) bool { return r.ID == key || r.Slug == key })
}
