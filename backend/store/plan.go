package store

import (
	"context"
	"fmt"

	"tournee/backend/tour"
)

// Plan reads a tour with all its records and those of the library that they
// refer to.
func (tx *Tx) Plan(ctx context.Context, tourID string) (*tour.Plan, error) {
	p := &tour.Plan{}
	var err error
	if p.Tour, err = Read[tour.Tour](ctx, tx, tourID); err != nil {
		return nil, err
	}
	steps := []func() error{
		func() (err error) { p.Stops, err = Related[tour.Stop](ctx, tx, "tour_id", tourID); return err },
		func() (err error) { p.Tracks, err = Related[tour.Track](ctx, tx, "tour_id", tourID); return err },
		func() (err error) { p.Sessions, err = Related[tour.Session](ctx, tx, "tour_id", tourID); return err },
		func() (err error) {
			p.Engagements, err = Related[tour.Engagement](ctx, tx, "tour_id", tourID)
			return err
		},
		func() (err error) {
			p.Sponsorships, err = Related[tour.Sponsorship](ctx, tx, "tour_id", tourID)
			return err
		},
		func() (err error) {
			p.Deliverables, err = Related[tour.Deliverable](ctx, tx, "tour_id", tourID)
			return err
		},
		func() (err error) { p.Proofs, err = Related[tour.Proof](ctx, tx, "tour_id", tourID); return err },
		func() (err error) { p.Sections, err = Related[tour.Section](ctx, tx, "tour_id", tourID); return err },
		func() (err error) { p.Photos, err = Related[tour.Photo](ctx, tx, "tour_id", tourID); return err },
		func() (err error) { p.Holds, err = Related[tour.Hold](ctx, tx, "tour_id", tourID); return err },
		func() (err error) { p.Tasks, err = Related[tour.Task](ctx, tx, "tour_id", tourID); return err },
		func() (err error) { p.Budget, err = Related[tour.BudgetItem](ctx, tx, "tour_id", tourID); return err },
		func() (err error) {
			p.Happenings, err = Related[tour.Happening](ctx, tx, "tour_id", tourID)
			return err
		},
		func() (err error) {
			p.Acknowledged, err = Related[tour.Acknowledgement](ctx, tx, "tour_id", tourID)
			return err
		},
		func() (err error) {
			p.Availability, err = where[tour.Availability](ctx, tx, availableOf, tourID)
			return err
		},
		func() (err error) { p.Elsewhere, err = tx.elsewhere(ctx, tourID); return err },
		func() (err error) { p.Talks, err = byID[tour.Talk](ctx, tx, talksOf, tourID); return err },
		func() (err error) { p.People, err = byID[tour.Person](ctx, tx, peopleOf, tourID); return err },
		func() (err error) { p.Venues, err = byID[tour.Venue](ctx, tx, venuesOf, tourID); return err },
		func() (err error) { p.Rooms, err = where[tour.Room](ctx, tx, roomsOf, tourID); return err },
		func() (err error) {
			p.Organizations, err = byID[tour.Organization](ctx, tx, organizationsOf, tourID)
			return err
		},
	}
	for _, read := range steps {
		if err := read(); err != nil {
			return nil, err
		}
	}
	p.Sort()
	return p, nil
}

// What a tour refers to in the library.
const (
	talksOf  = "id IN (SELECT talk_id FROM sessions WHERE tour_id = $1)"
	venueID  = "SELECT venue_id FROM stops WHERE tour_id = $1 UNION SELECT venue_id FROM holds WHERE tour_id = $1"
	venuesOf = "id IN (" + venueID + ")"
	roomsOf  = "venue_id IN (SELECT venue_id FROM stops WHERE tour_id = $1)"
	speakers = `
		SELECT s.person_id FROM talk_speakers s JOIN sessions t ON t.talk_id = s.talk_id WHERE t.tour_id = $1
		UNION SELECT s.person_id FROM session_speakers s JOIN sessions t ON t.id = s.session_id WHERE t.tour_id = $1`
	personID = `
		SELECT person_id FROM engagements WHERE tour_id = $1
		UNION ` + speakers + `
		UNION SELECT a.person_id FROM section_authors a JOIN sections t ON t.id = a.section_id WHERE t.tour_id = $1
		UNION SELECT owner_id FROM tasks WHERE tour_id = $1
		UNION SELECT owner_id FROM deliverables WHERE tour_id = $1
		UNION SELECT contact_id FROM holds WHERE tour_id = $1
		UNION SELECT contact_id FROM stops WHERE tour_id = $1
		UNION SELECT person_id FROM budget_items WHERE tour_id = $1`
	availableOf = "person_id IN (" + personID + ") OR venue_id IN (" + venueID + ")"
	elsewhereOf = `tour_id <> $1 AND (
		talk_id IN (SELECT talk_id FROM sessions WHERE tour_id = $1 UNION SELECT talk_id FROM talk_speakers WHERE person_id IN (` + speakers + `))
		OR id IN (SELECT session_id FROM session_speakers WHERE person_id IN (` + speakers + `))
		OR room_id IN (SELECT room_id FROM sessions WHERE tour_id = $1))`
	peopleOf        = "id IN (" + personID + ")"
	organizationsOf = `id IN (
		SELECT organizer_id FROM tours WHERE id = $1
		UNION SELECT organization_id FROM sponsorships WHERE tour_id = $1
		UNION SELECT organization_id FROM budget_items WHERE tour_id = $1
		UNION SELECT organization_id FROM venues WHERE ` + venuesOf + `
		UNION SELECT organization_id FROM people WHERE id IN (` + personID + `))`
)

func byID[T any](ctx context.Context, tx *Tx, condition, tourID string) (map[string]T, error) {
	found, err := where[T](ctx, tx, condition, tourID)
	if err != nil {
		return nil, err
	}
	index := make(map[string]T, len(found))
	for i := range found {
		index[keep(any(&found[i])).identity.ID] = found[i]
	}
	return index, nil
}

// elsewhere returns the sessions of other tours that give a talk of this one,
// are given by one of its speakers, or are in one of its rooms.
func (tx *Tx) elsewhere(ctx context.Context, tourID string) ([]tour.Elsewhere, error) {
	sessions, err := where[tour.Session](ctx, tx, elsewhereOf, tourID)
	if err != nil || len(sessions) == 0 {
		return nil, err
	}
	among := "IN (SELECT %s FROM sessions WHERE " + elsewhereOf + ")"
	stops, err := byID[tour.Stop](ctx, tx, "id "+fmt.Sprintf(among, "stop_id"), tourID)
	if err != nil {
		return nil, err
	}
	tours, err := byID[tour.Tour](ctx, tx, "id "+fmt.Sprintf(among, "tour_id"), tourID)
	if err != nil {
		return nil, err
	}
	talks, err := byID[tour.Talk](ctx, tx, "id "+fmt.Sprintf(among, "talk_id"), tourID)
	if err != nil {
		return nil, err
	}
	var found []tour.Elsewhere
	for _, s := range sessions {
		speakers := s.SpeakerIDs
		if len(speakers) == 0 {
			speakers = talks[s.TalkID].SpeakerIDs
		}
		found = append(found, tour.Elsewhere{Tour: tours[s.TourID], Stop: stops[s.StopID], Session: s, Title: s.Title.Or(talks[s.TalkID].Title), SpeakerIDs: speakers})
	}
	return found, nil
}

// Deliveries returns the sessions of all tours that a person delivers: those
// of the talks on which the person speaks, and those that name the person.
func (tx *Tx) Deliveries(ctx context.Context, personID string) ([]tour.Session, error) {
	return where[tour.Session](ctx, tx, `
		talk_id IN (SELECT talk_id FROM talk_speakers WHERE person_id = $1) AND id NOT IN (SELECT session_id FROM session_speakers)
		OR id IN (SELECT session_id FROM session_speakers WHERE person_id = $1)`, personID)
}

// TalksOf returns the talks on which a person speaks.
func (tx *Tx) TalksOf(ctx context.Context, personID string) ([]tour.Talk, error) {
	return where[tour.Talk](ctx, tx, "id IN (SELECT talk_id FROM talk_speakers WHERE person_id = $1)", personID)
}
