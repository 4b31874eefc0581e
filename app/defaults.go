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
	return tour.PersonFields{Headline: tour.Text{}, Biography: tour.Text{}, Links: []tour.Link{}}
}

// NewTalk is what a talk is before anybody says more.
func NewTalk() tour.TalkFields {
	return tour.TalkFields{Title: tour.Text{}, Abstract: tour.Text{}, Format: "talk", Minutes: 30, SpeakerIDs: []string{}, Links: []tour.Link{}}
}

// NewSession is what a session is before anybody says more.
func NewSession() tour.SessionFields {
	return tour.SessionFields{
		Kind: tour.Delivery, Title: tour.Text{}, SpeakerIDs: []string{}, Minutes: 30, Status: tour.SessionTentative, Links: []tour.Link{},
	}
}

// NewEngagement is what an engagement is before anybody says more.
func NewEngagement() tour.EngagementFields { return tour.EngagementFields{Status: tour.Invited} }

// NewSponsorship is what a sponsorship is before anybody says more.
func NewSponsorship() tour.SponsorshipFields { return tour.SponsorshipFields{Scope: tour.ForTour} }

// NewSection is what a section is before anybody says more.
func NewSection() tour.SectionFields {
	return tour.SectionFields{Title: tour.Text{}, Body: tour.Text{}, AuthorIDs: []string{}}
}
