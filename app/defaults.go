package app

import "tournee/backend/tour"

// New is what a stop is before anybody says more: an evening of today.
func (s *Stops) New() tour.StopFields {
	return NewStop(tour.Date(s.clock().Format("2006-01-02")))
}

// NewVenue is what a venue is before anybody says more.
func NewVenue() tour.VenueFields {
	return tour.VenueFields{City: tour.Text{}, Region: tour.Text{}, Access: tour.Text{}}
}

// NewOrganization is what an organization is before anybody says more.
func NewOrganization() tour.OrganizationFields {
	return tour.OrganizationFields{About: tour.Text{}}
}

// NewPerson is what a person is before anybody says more.
func NewPerson() tour.PersonFields {
	return tour.PersonFields{Headline: tour.Text{}, Biography: tour.Text{}, Home: tour.Text{}, Languages: []tour.Lang{}, Links: []tour.Link{}}
}

// NewTalk is what a talk is before anybody says more.
func NewTalk() tour.TalkFields {
	return tour.TalkFields{Title: tour.Text{}, Abstract: tour.Text{}, Format: "talk", Minutes: 30, SpeakerIDs: []string{}, Links: []tour.Link{}}
}

// NewSession is what a session is before anybody says more.
func NewSession() tour.SessionFields {
	return tour.SessionFields{
		Kind: tour.Delivery, Title: tour.Text{}, Abstract: tour.Text{}, SpeakerIDs: []string{}, Minutes: 30, Status: tour.SessionTentative, Links: []tour.Link{},
	}
}

// NewEngagement is what an engagement is before anybody says more.
func NewEngagement() tour.EngagementFields { return tour.EngagementFields{Status: tour.Invited} }

// NewSponsorship is what a sponsorship is before anybody says more.
func NewSponsorship() tour.SponsorshipFields {
	return tour.SponsorshipFields{Scope: tour.ForTour, Objectives: tour.Text{}}
}

// NewDeliverable is what a deliverable is before anybody says more.
func NewDeliverable() tour.DeliverableFields {
	return tour.DeliverableFields{Benefit: "logo", Title: tour.Text{}, Reason: tour.Text{}, Status: tour.DeliverablePending}
}

// NewProof is what a proof is before anybody says more.
func NewProof() tour.ProofFields {
	return tour.ProofFields{Kind: tour.ProofLink, Figure: tour.Text{}, Caption: tour.Text{}}
}

// NewSection is what a section is before anybody says more.
func NewSection() tour.SectionFields {
	return tour.SectionFields{Title: tour.Text{}, Body: tour.Text{}, AuthorIDs: []string{}, Ready: []tour.Lang{}}
}

// NewAvailability is what an availability is before anybody says more: days on
// which somebody cannot.
func NewAvailability() tour.AvailabilityFields { return tour.AvailabilityFields{Place: tour.Text{}} }

// NewChecklist is what a checklist is before anybody says more.
func NewChecklist() tour.ChecklistFields {
	return tour.ChecklistFields{Name: tour.Text{}, Scope: tour.ForStop, Items: []tour.ChecklistItem{}}
}

// NewAgendaTemplate is what an agenda template is before anybody says more: the
// hours of an evening.
func NewAgendaTemplate() tour.AgendaTemplateFields {
	return tour.AgendaTemplateFields{Name: tour.Text{}, Minutes: 210, Entries: []tour.TemplateEntry{}}
}

// NewHold is what a hold is before anybody says more: the first in line.
func NewHold() tour.HoldFields { return tour.HoldFields{Rank: 1, Status: tour.HoldKept} }

// NewTask is what a task is before anybody says more.
func NewTask() tour.TaskFields { return tour.TaskFields{Title: tour.Text{}, Status: tour.TaskOpen} }

// NewBudgetItem is what a budget item is before anybody says more.
func NewBudgetItem() tour.BudgetItemFields {
	return tour.BudgetItemFields{Category: "other", Currency: "CAD"}
}

// NewHappening is what a happening is before anybody says more.
func NewHappening() tour.HappeningFields {
	return tour.HappeningFields{Name: tour.Text{}, Place: tour.Text{}}
}
