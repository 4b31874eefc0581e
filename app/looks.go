package app

import "tournee/backend/tour"

// looked is a record's inside.
type looked[F any] struct {
	identity *tour.Identity
	tourID   *string // nil: of the library
	slug     *string // nil: without
	fields   *F
	name     func() tour.Text // what its fields call it now; empty: they do not say
}

func lookTour(t *tour.Tour) looked[tour.TourFields] {
	return looked[tour.TourFields]{&t.Identity, nil, &t.Slug, &t.TourFields, func() tour.Text { return t.Title }}
}

func lookStop(s *tour.Stop) looked[tour.StopFields] {
	return looked[tour.StopFields]{&s.Identity, &s.TourID, &s.Slug, &s.StopFields, func() tour.Text { return s.City }}
}

func lookVenue(v *tour.Venue) looked[tour.VenueFields] {
	return looked[tour.VenueFields]{&v.Identity, nil, &v.Slug, &v.VenueFields, func() tour.Text { return tour.Both(v.Name) }}
}

func lookRoom(r *tour.Room) looked[tour.RoomFields] {
	return looked[tour.RoomFields]{&r.Identity, nil, nil, &r.RoomFields, func() tour.Text { return tour.Both(r.Name) }}
}

func lookOrganization(o *tour.Organization) looked[tour.OrganizationFields] {
	return looked[tour.OrganizationFields]{&o.Identity, nil, &o.Slug, &o.OrganizationFields, func() tour.Text { return tour.Both(o.Name) }}
}

func lookPerson(p *tour.Person) looked[tour.PersonFields] {
	return looked[tour.PersonFields]{&p.Identity, nil, &p.Slug, &p.PersonFields, func() tour.Text { return tour.Both(p.Name) }}
}

func lookTalk(t *tour.Talk) looked[tour.TalkFields] {
	return looked[tour.TalkFields]{&t.Identity, nil, &t.Slug, &t.TalkFields, func() tour.Text { return t.Title }}
}

func lookTrack(t *tour.Track) looked[tour.TrackFields] {
	return looked[tour.TrackFields]{&t.Identity, &t.TourID, nil, &t.TrackFields, func() tour.Text { return t.Name }}
}

func lookSession(s *tour.Session) looked[tour.SessionFields] {
	return looked[tour.SessionFields]{&s.Identity, &s.TourID, nil, &s.SessionFields, func() tour.Text { return s.Title }}
}

func lookEngagement(e *tour.Engagement) looked[tour.EngagementFields] {
	return looked[tour.EngagementFields]{&e.Identity, &e.TourID, nil, &e.EngagementFields, func() tour.Text { return nil }}
}

func lookSponsorship(s *tour.Sponsorship) looked[tour.SponsorshipFields] {
	return looked[tour.SponsorshipFields]{&s.Identity, &s.TourID, nil, &s.SponsorshipFields, func() tour.Text { return nil }}
}

func lookSection(s *tour.Section) looked[tour.SectionFields] {
	return looked[tour.SectionFields]{&s.Identity, &s.TourID, nil, &s.SectionFields, func() tour.Text { return s.Title }}
}

func lookPhoto(p *tour.Photo) looked[tour.PhotoFields] {
	return looked[tour.PhotoFields]{&p.Identity, &p.TourID, nil, &p.PhotoFields, func() tour.Text { return p.Caption.Or(p.Alt) }}
}

func lookAvailability(r *tour.Availability) looked[tour.AvailabilityFields] {
	return looked[tour.AvailabilityFields]{&r.Identity, nil, nil, &r.AvailabilityFields, func() tour.Text { return nil }}
}

func lookChecklist(r *tour.Checklist) looked[tour.ChecklistFields] {
	return looked[tour.ChecklistFields]{&r.Identity, nil, nil, &r.ChecklistFields, func() tour.Text { return r.Name }}
}

func lookAgendaTemplate(r *tour.AgendaTemplate) looked[tour.AgendaTemplateFields] {
	return looked[tour.AgendaTemplateFields]{&r.Identity, nil, nil, &r.AgendaTemplateFields, func() tour.Text { return r.Name }}
}

func lookHold(r *tour.Hold) looked[tour.HoldFields] {
	return looked[tour.HoldFields]{&r.Identity, &r.TourID, nil, &r.HoldFields, func() tour.Text { return nil }}
}

func lookDeliverable(r *tour.Deliverable) looked[tour.DeliverableFields] {
	return looked[tour.DeliverableFields]{&r.Identity, &r.TourID, nil, &r.DeliverableFields, r.Called}
}

func lookProof(r *tour.Proof) looked[tour.ProofFields] {
	return looked[tour.ProofFields]{&r.Identity, &r.TourID, nil, &r.ProofFields, func() tour.Text { return r.Caption }}
}

func lookTask(r *tour.Task) looked[tour.TaskFields] {
	return looked[tour.TaskFields]{&r.Identity, &r.TourID, nil, &r.TaskFields, func() tour.Text { return r.Title }}
}

func lookBudgetItem(r *tour.BudgetItem) looked[tour.BudgetItemFields] {
	return looked[tour.BudgetItemFields]{&r.Identity, &r.TourID, nil, &r.BudgetItemFields, func() tour.Text { return tour.Both(r.Name) }}
}

func lookHappening(r *tour.Happening) looked[tour.HappeningFields] {
	return looked[tour.HappeningFields]{&r.Identity, &r.TourID, nil, &r.HappeningFields, func() tour.Text { return r.Name }}
}

func lookAcknowledgement(r *tour.Acknowledgement) looked[tour.AcknowledgementFields] {
	return looked[tour.AcknowledgementFields]{&r.Identity, &r.TourID, nil, &r.AcknowledgementFields, func() tour.Text { return nil }}
}
