package app

import (
	"context"
	"reflect"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Found is a record that a search found.
type Found struct {
	Kind     string    `json:"kind" doc:"Such as person or session"`
	ID       string    `json:"id"`
	Slug     string    `json:"slug" doc:"Its own, or that of its owner; empty: it has none"`
	Owner    string    `json:"owner" enum:",person,venue" doc:"Whose slug it has, of a room or an availability; empty: its own"`
	Title    tour.Text `json:"title"`
	Detail   tour.Text `json:"detail" doc:"Who, or where it belongs"`
	TourSlug string    `json:"tourSlug" doc:"Empty: of the library"`
	StopSlug string    `json:"stopSlug" doc:"Empty: of no stop"`
	Starts   tour.Wall `json:"starts" doc:"Of a stop or a session; empty: it has no date"`
	Times    int       `json:"times" doc:"How often a talk is given; at how many stops a person or a venue is"`
}

// Search finds records that hold every word of query as the beginning of one
// of theirs, whatever the case and the accents; then what belongs to them: the
// talks of people, the sessions of talks, the sponsorships of organizations.
func (l *Library) Search(ctx context.Context, query string, limit int) ([]Found, error) {
	found := []Found{}
	err := l.store.Read(ctx, func(tx *store.Tx) error {
		hits, err := tx.Search(ctx, query, limit)
		if err != nil {
			return err
		}
		if hits, err = withTheirs(ctx, tx, hits); err != nil {
			return err
		}
		for _, h := range hits[:min(limit, len(hits))] {
			one, err := show(ctx, tx, h)
			if fault.Is(err, fault.NotFound) {
				continue
			}
			if err != nil {
				return err
			}
			found = append(found, one)
		}
		return nil
	})
	return found, err
}

// theirs is of how many records, at most, what belongs to them is found too.
const theirs = 5

// withTheirs adds to hits what belongs to the first of them.
func withTheirs(ctx context.Context, tx *store.Tx, hits []store.Hit) ([]store.Hit, error) {
	seen, followed := map[string]bool{}, map[string]int{}
	for _, h := range hits {
		seen[h.ID] = true
	}
	for i := 0; i < len(hits); i++ { // what is added is followed too: a person's talks, then their sessions
		if followed[hits[i].Kind]++; followed[hits[i].Kind] > theirs {
			continue
		}
		more, err := belonging(ctx, tx, hits[i])
		if err != nil {
			return nil, err
		}
		for _, h := range more {
			if !seen[h.ID] {
				seen[h.ID] = true
				hits = append(hits, h)
			}
		}
	}
	return hits, nil
}

func belonging(ctx context.Context, tx *store.Tx, h store.Hit) (more []store.Hit, err error) {
	switch h.Kind {
	case "person":
		talks, err := tx.TalksOf(ctx, h.ID)
		for _, t := range talks {
			more = append(more, store.Hit{Kind: "talk", ID: t.ID})
		}
		return more, err
	case "talk":
		sessions, err := store.Related[tour.Session](ctx, tx, "talk_id", h.ID)
		for _, s := range sessions {
			more = append(more, store.Hit{Kind: "session", ID: s.ID, TourID: s.TourID})
		}
		return more, err
	case "organization":
		sponsorships, err := store.Related[tour.Sponsorship](ctx, tx, "organization_id", h.ID)
		for _, s := range sponsorships {
			more = append(more, store.Hit{Kind: "sponsorship", ID: s.ID, TourID: s.TourID})
		}
		return more, err
	}
	return nil, nil
}

// show returns what is told of a record that was found.
func show(ctx context.Context, tx *store.Tx, h store.Hit) (Found, error) {
	_, record, err := tx.Last(ctx, h.ID)
	if err == nil && record == nil {
		err = fault.New(fault.NotFound, "This is no longer there.", "Cet élément n’existe plus.")
	}
	if err != nil {
		return Found{}, err
	}
	return showRecord(ctx, tx, h.ID, record)
}

// showRecord is show of a record, given as a pointer.
func showRecord(ctx context.Context, tx *store.Tx, id string, record any) (f Found, err error) {
	f = Found{Kind: store.KindOf(record), ID: id, Detail: tour.Text{}}
	if f.Title, err = nameOf(ctx, tx, record); err != nil {
		return f, err
	}
	if err := showPlace(ctx, tx, record, &f); err != nil {
		return f, err
	}
	return f, showOwn(ctx, tx, record, &f)
}

// showPlace tells to which tour and stop a record belongs.
func showPlace(ctx context.Context, tx *store.Tx, record any, f *Found) error {
	if id := store.TourOf(record); id != "" {
		owner, err := store.Read[tour.Tour](ctx, tx, id)
		if err != nil {
			return err
		}
		if f.TourSlug = owner.Slug; f.Kind != "tour" {
			f.Detail = owner.Title
		}
	}
	id := reflect.ValueOf(record).Elem().FieldByName("StopID")
	if !id.IsValid() || id.String() == "" {
		return nil
	}
	stop, err := store.Read[tour.Stop](ctx, tx, id.String())
	f.StopSlug, f.Detail = stop.Slug, joined(" · ", stop.City, f.Detail)
	return err
}

// showOwn tells what a record says of itself.
func showOwn(ctx context.Context, tx *store.Tx, record any, f *Found) error {
	switch r := record.(type) {
	case *tour.Tour:
		f.Slug = r.Slug
	case *tour.Stop:
		f.Slug, f.StopSlug, f.Starts = r.Slug, r.Slug, r.Starts
	case *tour.Session:
		f.Starts = r.Starts
	case *tour.Organization:
		f.Slug = r.Slug
	case *tour.Person:
		return showPerson(ctx, tx, r, f)
	case *tour.Talk:
		return showTalk(ctx, tx, r, f)
	case *tour.Venue:
		stops, err := store.Related[tour.Stop](ctx, tx, "venue_id", r.ID)
		f.Slug, f.Detail, f.Times = r.Slug, r.City, len(stops)
		return err
	case *tour.Room:
		venue, err := store.Read[tour.Venue](ctx, tx, r.VenueID)
		f.Slug, f.Owner, f.Detail = venue.Slug, "venue", tour.Both(venue.Name)
		return err
	case *tour.Availability:
		return showAvailability(ctx, tx, r, f)
	}
	return nil
}

func showAvailability(ctx context.Context, tx *store.Tx, a *tour.Availability, f *Found) error {
	if a.VenueID != "" {
		venue, err := store.Read[tour.Venue](ctx, tx, a.VenueID)
		f.Slug, f.Owner, f.Detail = venue.Slug, "venue", tour.Both(venue.Name)
		return err
	}
	person, err := store.Read[tour.Person](ctx, tx, a.PersonID)
	f.Slug, f.Owner, f.Detail = person.Slug, "person", tour.Both(person.Name)
	return err
}

func showPerson(ctx context.Context, tx *store.Tx, p *tour.Person, f *Found) error {
	f.Slug = p.Slug
	engagements, err := store.Related[tour.Engagement](ctx, tx, "person_id", p.ID)
	if err != nil {
		return err
	}
	f.Times = len(engagements)
	if p.OrganizationID == "" {
		return nil
	}
	employer, err := store.Read[tour.Organization](ctx, tx, p.OrganizationID)
	f.Detail = tour.Both(employer.Name)
	return err
}

func showTalk(ctx context.Context, tx *store.Tx, t *tour.Talk, f *Found) error {
	f.Slug = t.Slug
	sessions, err := store.Related[tour.Session](ctx, tx, "talk_id", t.ID)
	if err != nil {
		return err
	}
	f.Times = len(sessions)
	for _, id := range t.SpeakerIDs {
		speaker, err := store.Read[tour.Person](ctx, tx, id)
		if err != nil {
			return err
		}
		f.Detail = joined(", ", f.Detail, tour.Both(speaker.Name))
	}
	return nil
}

// joined puts two texts together, with between where neither is empty.
func joined(between string, a, b tour.Text) tour.Text {
	if a.Empty() {
		return b
	}
	if b.Empty() {
		return a
	}
	text := tour.Text{}
	for _, lang := range tour.Langs() {
		text[lang] = a.In(lang) + between + b.In(lang)
	}
	return text
}
