package conflict

import (
	"slices"

	"tournee/backend/tour"
)

// Hinder says, in a few words, what keeps somebody from giving a talk at a
// stop: that they said no, cannot on those days, are on in another city, or
// that their organization hosts another stop the day before or after. known
// is what is known of when they can. An empty text: nothing does.
func Hinder(p *tour.Plan, stop tour.Stop, person tour.Person, known []tour.Availability) tour.Text {
	for _, e := range p.Engagements {
		if e.StopID == stop.ID && e.PersonID == person.ID && (e.Status == tour.Declined || e.Status == tour.Withdrawn) {
			return text("%s will not be in %s", "%s ne sera pas à %s", person.Name, stop.City)
		}
	}
	from, to := p.Dates()
	for n := range stop.Days() {
		day := stop.Starts.Date().Add(n)
		if _, away := tour.AwayOn(known, stop, day, from, to); away {
			return text("%s is away on %s", "%s n’est pas disponible le %s", person.Name, inEach(day.DayIn))
		}
	}
	return firstText(onElsewhere(p, stop, person), hostsElsewhere(p, stop, person))
}

// onElsewhere finds a session of the person in another stop on a day of this one.
func onElsewhere(p *tour.Plan, stop tour.Stop, person tour.Person) tour.Text {
	first, last := stop.Starts.Date(), stop.Starts.Date().Add(stop.Days()-1)
	for _, s := range p.Sessions {
		other, ok := p.Stop(s.StopID)
		day := other.DayOf(s.Starts)
		if !ok || other.ID == stop.ID || other.Status == tour.Cancelled || s.Status == tour.SessionCancelled || day < first || day > last {
			continue
		}
		if slices.ContainsFunc(p.Speakers(s), func(o tour.Person) bool { return o.ID == person.ID }) {
			return text("%s is on in %s on %s", "%s est au programme à %s le %s", person.Name, other.City, inEach(day.DayIn))
		}
	}
	for _, e := range p.Elsewhere {
		day := e.Stop.DayOf(e.Session.Starts)
		if slices.Contains(e.SpeakerIDs, person.ID) && day >= first && day <= last && e.Session.Status != tour.SessionCancelled {
			return text("%s is on in %s on %s", "%s est au programme à %s le %s", person.Name, e.Stop.City, inEach(day.DayIn))
		}
	}
	return nil
}

// hostsElsewhere finds another stop that the person's organization hosts
// within a day of this one.
func hostsElsewhere(p *tour.Plan, stop tour.Stop, person tour.Person) tour.Text {
	if person.OrganizationID == "" {
		return nil
	}
	for _, s := range p.Sponsorships {
		other, ok := p.Stop(s.StopID)
		if !ok || !s.Host() || s.OrganizationID != person.OrganizationID || other.ID == stop.ID || other.Status == tour.Cancelled {
			continue
		}
		if days := stop.Starts.Date().Days(other.Starts.Date()); days >= -1 && days <= 1 {
			return text("%s hosts in %s on %s", "%s accueille à %s le %s", p.Organizations[person.OrganizationID].Name, other.City, inEach(other.Starts.Date().DayIn))
		}
	}
	return nil
}

func firstText(texts ...tour.Text) tour.Text {
	for _, t := range texts {
		if !t.Empty() {
			return t
		}
	}
	return tour.Text{}
}
