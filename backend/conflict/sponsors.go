package conflict

import "tournee/backend/tour"

// sponsors finds sponsors beside one that is to be the only one of its
// category.
func (x *index) sponsors() []Conflict {
	if !x.asks(SponsorExclusive) {
		return nil
	}
	var found []Conflict
	kinds := map[string][]tour.Sponsorship{}
	for _, s := range x.plan.Sponsorships {
		kind := tour.Fold(s.Category)
		if kind == "" || x.over(s.StopID) {
			continue
		}
		for _, other := range kinds[kind] {
			if other.OrganizationID == s.OrganizationID || !s.Exclusive && !other.Exclusive || !meetIn(s, other) {
				continue
			}
			found = append(found, x.notAlone(s, other))
		}
		kinds[kind] = append(kinds[kind], s)
	}
	return found
}

// over reports whether a stop is held, cancelled or in the past.
func (x *index) over(stopID string) bool {
	at, ok := x.stops[stopID]
	return ok && at.past
}

// meetIn reports whether two sponsorships support a stop in common.
func meetIn(a, b tour.Sponsorship) bool {
	return a.StopID == "" || b.StopID == "" || a.StopID == b.StopID
}

func (x *index) notAlone(a, b tour.Sponsorship) Conflict {
	alone, other := a, b
	if !a.Exclusive {
		alone, other = b, a
	}
	stopID := alone.StopID
	if stopID == "" {
		stopID = other.StopID
	}
	where := text("of the tour", "de la tournée")
	if at, ok := x.stops[stopID]; ok {
		where = text("of %s", "de l’étape %s", at.stop.City)
	}
	name := func(s tour.Sponsorship) string { return x.plan.Organizations[s.OrganizationID].Name }
	record := func(s tour.Sponsorship) Record { return Record{"sponsorship", s.ID, tour.Both(name(s))} }
	c := x.conflict(SponsorExclusive, stopID, []string{tour.Fold(a.Category)}, record(alone), record(other))
	c.OrganizationID = alone.OrganizationID
	return c.saying(
		text("%s is to be the only sponsor %s for “%s”; %s is one too.", "%s doit être seul partenaire %s pour « %s » ; %s l’est aussi.", name(alone), where, alone.Category, name(other)),
		text("Agree with both, or end one of the two.", "Mettez-vous d’accord avec les deux, ou retirez l’un d’eux."))
}
