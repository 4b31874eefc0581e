package store

import (
	"fmt"
	"slices"
	"strings"

	"tournee/backend/tour"
)

// kept is one record as the store sees it: what it is, and where its fields
// are, in the order of its kind's columns.
type kept struct {
	kind     string
	identity *tour.Identity
	tourID   *string // nil: of the library
	slug     *string // nil: without
	fields   []any   // pointers, or columns over pointers
	lists    []*[]string
	names    []string
}

// shape is how a kind of record is kept.
type shape struct {
	kind    string
	fresh   func() any // a pointer to an empty record
	table   string
	columns []string // without id, rev and updated_at
	lists   []list
	refers  []reference
}

// list is a field that holds people in an order, kept in a table of its own.
type list struct{ column, table, owner string }

// reference is a column of another kind that refers to this one. Deleting the
// record deletes those, or, where they can do without, clears the column.
type reference struct {
	kind, column string
	deletes      bool
}

func shapes() []shape {
	return append([]shape{
		{kind: "organization", fresh: fresh[tour.Organization], table: "organizations", columns: words("slug name about url notes"), refers: []reference{
			{"tour", "organizer_id", false}, {"venue", "organization_id", false}, {"person", "organization_id", false}, {"sponsorship", "organization_id", true}, {"budgetItem", "organization_id", false},
		}},
		{kind: "person", fresh: fresh[tour.Person], table: "people", columns: words("slug name organization_id headline biography email telephone home latitude longitude languages links notes"), refers: []reference{
			{"engagement", "person_id", true}, {"availability", "person_id", true}, {"task", "owner_id", false}, {"deliverable", "owner_id", false}, {"hold", "contact_id", false}, {"stop", "contact_id", false}, {"budgetItem", "person_id", false},
		}},
		{kind: "venue", fresh: fresh[tour.Venue], table: "venues", columns: words("slug name organization_id street city region postal_code country latitude longitude capacity access step_free station station_metres cost_minor cost_currency url notes"), refers: []reference{
			{"stop", "venue_id", false}, {"room", "venue_id", true}, {"hold", "venue_id", true}, {"availability", "venue_id", true},
		}},
		{kind: "room", fresh: fresh[tour.Room], table: "rooms", columns: words("venue_id name capacity position notes"), refers: []reference{
			{"session", "room_id", false},
		}},
		{
			kind: "talk", fresh: fresh[tour.Talk], table: "talks", columns: words("slug title abstract format language minutes links notes"),
			lists: []list{{"speaker_ids", "talk_speakers", "talk_id"}}, refers: []reference{{"session", "talk_id", true}},
		},
		{kind: "tour", fresh: fresh[tour.Tour], table: "tours", columns: words("slug title summary organizer_id line languages currency from_date to_date links planning posted notes"), refers: []reference{
			{"acknowledgement", "tour_id", true},
			{"happening", "tour_id", true},
			{"budgetItem", "tour_id", true},
			{"task", "tour_id", true},
			{"hold", "tour_id", true},
			{"proof", "tour_id", true},
			{"deliverable", "tour_id", true},
			{"photo", "tour_id", true},
			{"section", "tour_id", true},
			{"sponsorship", "tour_id", true},
			{"engagement", "tour_id", true},
			{"session", "tour_id", true},
			{"track", "tour_id", true},
			{"stop", "tour_id", true},
		}},
		{kind: "stop", fresh: fresh[tour.Stop], table: "stops", columns: words("tour_id slug city title region country latitude longitude zone starts ends status venue_id wanted capacity registered attended members questions score score_of languages contact_id links notes"), refers: []reference{
			{"hold", "stop_id", true},
			{"task", "stop_id", true},
			{"budgetItem", "stop_id", true},
			{"deliverable", "stop_id", true},
			{"photo", "stop_id", true},
			{"section", "stop_id", true},
			{"sponsorship", "stop_id", true},
			{"engagement", "stop_id", true},
			{"session", "stop_id", true},
		}},
		{kind: "track", fresh: fresh[tour.Track], table: "tracks", columns: words("tour_id name position"), refers: []reference{{"session", "track_id", false}}},
		{
			kind: "session", fresh: fresh[tour.Session], table: "sessions", columns: words("tour_id stop_id kind talk_id title abstract room_id track_id starts minutes language status links notes source"),
			lists: []list{{"speaker_ids", "session_speakers", "session_id"}}, refers: []reference{{"section", "session_id", false}, {"photo", "session_id", false}, {"deliverable", "session_id", false}},
		},
		{kind: "engagement", fresh: fresh[tour.Engagement], table: "engagements", columns: words("tour_id stop_id person_id status asked_on remind_on mode nights notes")},
		{kind: "sponsorship", fresh: fresh[tour.Sponsorship], table: "sponsorships", columns: words("tour_id organization_id scope stop_id in_kind tier category exclusive amount_minor currency objectives shows_amount notes"), refers: []reference{{"deliverable", "sponsorship_id", true}}},
		{
			kind: "section", fresh: fresh[tour.Section], table: "sections", columns: words("tour_id stop_id session_id position title body ready written checked notes"),
			lists: []list{{"author_ids", "section_authors", "section_id"}}, refers: []reference{{"photo", "section_id", false}},
		},
		{kind: "photo", fresh: fresh[tour.Photo], table: "photos", columns: words("tour_id stop_id section_id session_id blob width height focus_x focus_y alt caption credit consent cover position notes"), refers: []reference{{"proof", "photo_id", true}}},
	}, slices.Concat(ledgerShapes(), planningShapes())...)
}

// ledgerShapes are those of what sponsors are owed.
func ledgerShapes() []shape {
	return []shape{
		{kind: "deliverable", fresh: fresh[tour.Deliverable], table: "deliverables", columns: words("tour_id sponsorship_id stop_id benefit title owner_id relative day_offset due status reason session_id makes_up_for_id extra position notes"), refers: []reference{
			{"proof", "deliverable_id", true}, {"deliverable", "makes_up_for_id", false},
		}},
		{kind: "proof", fresh: fresh[tour.Proof], table: "proofs", columns: words("tour_id deliverable_id kind photo_id url figure caption taken_on taken_by notes")},
	}
}

// planningShapes are those of the records with which a tour is planned.
func planningShapes() []shape {
	return []shape{
		{kind: "availability", fresh: fresh[tour.Availability], table: "availabilities", columns: words("person_id venue_id can from_date to_date opens closes place notes source")},
		{kind: "checklist", fresh: fresh[tour.Checklist], table: "checklists", columns: words("name scope items notes"), refers: []reference{{"task", "checklist_id", false}}},
		{kind: "agendaTemplate", fresh: fresh[tour.AgendaTemplate], table: "agenda_templates", columns: words("name minutes entries notes")},
		{kind: "hold", fresh: fresh[tour.Hold], table: "holds", columns: words("tour_id stop_id venue_id rank from_date to_date expires status cost_minor cost_currency contact_id notes")},
		{kind: "task", fresh: fresh[tour.Task], table: "tasks", columns: words("tour_id title stop_id owner_id side relative day_offset due status checklist_id position notes")},
		{kind: "budgetItem", fresh: fresh[tour.BudgetItem], table: "budget_items", columns: words("tour_id name stop_id income in_kind category person_id organization_id currency planned committed actual paid notes")},
		{kind: "happening", fresh: fresh[tour.Happening], table: "happenings", columns: words("tour_id name from_date to_date place blackout url notes source")},
		{kind: "acknowledgement", fresh: fresh[tour.Acknowledgement], table: "acknowledgements", columns: words("tour_id rule conflict reason accepted_by accepted_on")},
	}
}

func words(s string) []string { return strings.Fields(s) }

func shapeOf(kind string) shape {
	all := shapes()
	i := slices.IndexFunc(all, func(s shape) bool { return s.kind == kind })
	if i < 0 {
		panic(fmt.Sprintf("store: no kind of record is called %q", kind)) //nolint:forbidigo // a mistake of ours, not of a person
	}
	return all[i]
}

// blank returns a pointer to an empty record of that kind.
func blank(kind string) any { return shapeOf(kind).fresh() }

func fresh[T any]() any { return new(T) }

// keep looks into a record. It panics when record is not a pointer to one.
func keep(record any) kept {
	switch r := record.(type) {
	case *tour.Organization:
		return kept{"organization", &r.Identity, nil, &r.Slug, []any{&r.Slug, &r.Name, in(&r.About), &r.URL, &r.Notes}, nil, r.Names()}
	case *tour.Person:
		return kept{"person", &r.Identity, nil, &r.Slug, []any{&r.Slug, &r.Name, ref(&r.OrganizationID), in(&r.Headline), in(&r.Biography), &r.Email, &r.Telephone, in(&r.Home), &r.Latitude, &r.Longitude, in(&r.Languages), in(&r.Links), &r.Notes}, nil, r.Names()}
	case *tour.Venue:
		return kept{"venue", &r.Identity, nil, &r.Slug, []any{&r.Slug, &r.Name, ref(&r.OrganizationID), &r.Street, in(&r.City), in(&r.Region), &r.PostalCode, &r.Country, &r.Latitude, &r.Longitude, &r.Capacity, in(&r.Access), &r.StepFree, &r.Station, &r.StationMetres, &r.Cost.Minor, &r.Cost.Currency, &r.URL, &r.Notes}, nil, r.Names()}
	case *tour.Room:
		return kept{"room", &r.Identity, nil, nil, []any{&r.VenueID, &r.Name, &r.Capacity, &r.Position, &r.Notes}, nil, r.Names()}
	case *tour.Talk:
		return kept{"talk", &r.Identity, nil, &r.Slug, []any{&r.Slug, in(&r.Title), in(&r.Abstract), &r.Format, &r.Language, &r.Minutes, in(&r.Links), &r.Notes}, []*[]string{&r.SpeakerIDs}, r.Names()}
	case *tour.Tour:
		return kept{"tour", &r.Identity, &r.ID, &r.Slug, []any{&r.Slug, in(&r.Title), in(&r.Summary), ref(&r.OrganizerID), &r.Line, in(&r.Languages), &r.Currency, &r.From, &r.To, in(&r.Links), in(&r.Planning), in(&r.Posted), &r.Notes}, nil, r.Names()}
	}
	return keepOfTour(record)
}

// keepOfTour is keep for the records that belong to one tour.
func keepOfTour(record any) kept {
	switch r := record.(type) {
	case *tour.Stop:
		return kept{"stop", &r.Identity, &r.TourID, &r.Slug, []any{&r.TourID, &r.Slug, in(&r.City), in(&r.Title), in(&r.Region), &r.Country, &r.Latitude, &r.Longitude, &r.Zone, &r.Starts, &r.Ends, &r.Status, ref(&r.VenueID), &r.Wanted, &r.Capacity, &r.Registered, &r.Attended, &r.Members, &r.Questions, &r.Score, &r.ScoreOf, in(&r.Languages), ref(&r.ContactID), in(&r.Links), &r.Notes}, nil, r.Names()}
	case *tour.Track:
		return kept{"track", &r.Identity, &r.TourID, nil, []any{&r.TourID, in(&r.Name), &r.Position}, nil, r.Names()}
	case *tour.Session:
		return kept{"session", &r.Identity, &r.TourID, nil, []any{&r.TourID, &r.StopID, &r.Kind, ref(&r.TalkID), in(&r.Title), in(&r.Abstract), ref(&r.RoomID), ref(&r.TrackID), &r.Starts, &r.Minutes, &r.Language, &r.Status, in(&r.Links), &r.Notes, in(&r.Source)}, []*[]string{&r.SpeakerIDs}, r.Names()}
	case *tour.Engagement:
		return kept{"engagement", &r.Identity, &r.TourID, nil, []any{&r.TourID, &r.StopID, &r.PersonID, &r.Status, &r.AskedOn, &r.RemindOn, &r.Mode, &r.Nights, &r.Notes}, nil, r.Names()}
	case *tour.Sponsorship:
		return kept{"sponsorship", &r.Identity, &r.TourID, nil, []any{&r.TourID, &r.OrganizationID, &r.Scope, ref(&r.StopID), &r.InKind, &r.Tier, &r.Category, &r.Exclusive, &r.Amount.Minor, &r.Amount.Currency, in(&r.Objectives), &r.ShowsAmount, &r.Notes}, nil, r.Names()}
	case *tour.Deliverable:
		return kept{"deliverable", &r.Identity, &r.TourID, nil, []any{&r.TourID, &r.SponsorshipID, ref(&r.StopID), &r.Benefit, in(&r.Title), ref(&r.OwnerID), &r.Relative, &r.Offset, &r.Due, &r.Status, in(&r.Reason), ref(&r.SessionID), ref(&r.MakesUpForID), &r.Extra, &r.Position, &r.Notes}, nil, r.Names()}
	case *tour.Proof:
		return kept{"proof", &r.Identity, &r.TourID, nil, []any{&r.TourID, &r.DeliverableID, &r.Kind, ref(&r.PhotoID), &r.URL, in(&r.Figure), in(&r.Caption), &r.On, &r.By, &r.Notes}, nil, r.Names()}
	case *tour.Section:
		return kept{"section", &r.Identity, &r.TourID, nil, []any{&r.TourID, ref(&r.StopID), ref(&r.SessionID), &r.Position, in(&r.Title), in(&r.Body), in(&r.Ready), in(&r.Written), in(&r.Checked), &r.Notes}, []*[]string{&r.AuthorIDs}, r.Names()}
	case *tour.Photo:
		return kept{"photo", &r.Identity, &r.TourID, nil, []any{&r.TourID, ref(&r.StopID), ref(&r.SectionID), ref(&r.SessionID), &r.Blob, &r.Width, &r.Height, &r.FocusX, &r.FocusY, in(&r.Alt), in(&r.Caption), &r.Credit, &r.Consent, &r.Cover, &r.Position, &r.Notes}, nil, r.Names()}
	}
	return keepOfPlanning(record)
}

// keepOfPlanning is keep for the records with which a tour is planned.
func keepOfPlanning(record any) kept {
	switch r := record.(type) {
	case *tour.Availability:
		return kept{"availability", &r.Identity, nil, nil, []any{ref(&r.PersonID), ref(&r.VenueID), &r.Can, &r.From, &r.To, &r.Opens, &r.Closes, in(&r.Place), &r.Notes, in(&r.Source)}, nil, r.Names()}
	case *tour.Checklist:
		return kept{"checklist", &r.Identity, nil, nil, []any{in(&r.Name), &r.Scope, in(&r.Items), &r.Notes}, nil, r.Names()}
	case *tour.AgendaTemplate:
		return kept{"agendaTemplate", &r.Identity, nil, nil, []any{in(&r.Name), &r.Minutes, in(&r.Entries), &r.Notes}, nil, r.Names()}
	case *tour.Hold:
		return kept{"hold", &r.Identity, &r.TourID, nil, []any{&r.TourID, &r.StopID, &r.VenueID, &r.Rank, &r.From, &r.To, &r.Expires, &r.Status, &r.Cost.Minor, &r.Cost.Currency, ref(&r.ContactID), &r.Notes}, nil, r.Names()}
	case *tour.Task:
		return kept{"task", &r.Identity, &r.TourID, nil, []any{&r.TourID, in(&r.Title), ref(&r.StopID), ref(&r.OwnerID), &r.Side, &r.Relative, &r.Offset, &r.Due, &r.Status, ref(&r.ChecklistID), &r.Position, &r.Notes}, nil, r.Names()}
	case *tour.BudgetItem:
		return kept{"budgetItem", &r.Identity, &r.TourID, nil, []any{&r.TourID, &r.Name, ref(&r.StopID), &r.Income, &r.InKind, &r.Category, ref(&r.PersonID), ref(&r.OrganizationID), &r.Currency, &r.Planned, &r.Committed, &r.Actual, &r.Paid, &r.Notes}, nil, r.Names()}
	case *tour.Happening:
		return kept{"happening", &r.Identity, &r.TourID, nil, []any{&r.TourID, in(&r.Name), &r.From, &r.To, in(&r.Place), &r.Blackout, &r.URL, &r.Notes, in(&r.Source)}, nil, r.Names()}
	case *tour.Acknowledgement:
		return kept{"acknowledgement", &r.Identity, &r.TourID, nil, []any{&r.TourID, &r.Rule, &r.Key, &r.Reason, &r.By, &r.On}, nil, r.Names()}
	}
	panic(fmt.Sprintf("store: %T is not a record", record)) //nolint:forbidigo // a mistake of ours, not of a person
}
