package conflict

import (
	"cmp"
	"maps"
	"slices"

	"tournee/backend/tour"
)

// tried is how many talks, and sessions of other stops, are tried out at most in
// the place of one.
const tried = 6

// ofTalks offers something else in the place of a talk that is repeated in a city,
// or that is one too many of a company.
func (o *offers) ofTalks() {
	for _, s := range o.own() {
		if s.at.past {
			continue
		}
		if o.of.Rule == CompanyTwice {
			o.withoutCompany(s)
		}
		o.instead(s)
		o.exchange(s)
	}
	if o.of.Rule == CompanyTwice {
		for _, s := range o.own() {
			o.cancel(s.session.ID)
		}
	}
}

// barredFrom reports whether somebody may not give a session of the conflict:
// whose company has two talks already.
func (o *offers) barredFrom(person string) bool {
	return o.of.Rule == CompanyTwice && o.c.x.plan.People[person].OrganizationID == o.of.OrganizationID
}

// withoutCompany offers to have a talk given by those who give it and are not of
// the company.
func (o *offers) withoutCompany(s *slot) {
	x := o.c.x
	left := slices.DeleteFunc(slices.Clone(s.speakers), o.barredFrom)
	if len(left) > 0 {
		o.giving(s, left, text("Have “%s” given by %s alone", "Confier « %s » à %s seulement", x.title(s), x.names(left)))
		return
	}
	others := slices.Clone(x.plan.Talks[s.session.TalkID].SpeakerIDs)
	for _, given := range x.ofTalk[s.session.TalkID] {
		others = append(others, given.speakers...)
	}
	for _, id := range x.known(others) {
		if !o.barredFrom(id) && x.expected(id, s.at) && o.giving(s, []string{id}, text("Have “%s” given by %s", "Confier « %s » à %s", x.title(s), x.name(id))) {
			return
		}
	}
}

// instead offers another talk of people who come to the stop anyway, first of
// those who give the session.
func (o *offers) instead(s *slot) {
	if o.enough() {
		return
	}
	x := o.c.x
	here := x.whoComes(s.at)
	slices.SortStableFunc(here, func(a, b string) int {
		return cmp.Compare(slices.Index(s.speakers, b), slices.Index(s.speakers, a))
	})
	tries := 0
	var seen []string
	for _, person := range here {
		for _, id := range x.repertoire(person) {
			t := x.plan.Talks[id]
			if slices.Contains(seen, id) || !x.givable(t, s.at) || slices.ContainsFunc(t.SpeakerIDs, func(p string) bool { return o.barredFrom(p) || !x.expected(p, s.at) }) {
				continue
			}
			if tries++; tries > tried {
				return
			}
			seen = append(seen, id)
			given := s.session
			given.TalkID, given.SpeakerIDs = id, []string{}
			given.Title, given.Abstract, given.Language, given.Links = tour.Text{}, tour.Text{}, "", []tour.Link{}
			if o.offer(Repair{ids("instead", given.ID, id), "instead", text("Give “%s” instead", "Donner plutôt « %s »", t.Title), Edits{Sessions: []tour.Session{given}}}) {
				return
			}
		}
	}
}

// givable reports whether a talk could be given at a stop: it is none that it has
// already, and the audience understands it.
func (x *index) givable(t tour.Talk, here *place) bool {
	understood := len(here.stop.Languages) == 0 || t.Language == "" || slices.Contains(here.stop.Languages, t.Language)
	return understood && len(t.SpeakerIDs) > 0 && !slices.ContainsFunc(x.ofTalk[t.ID], func(o *slot) bool { return o.at == here })
}

// expected reports whether somebody comes to a stop anyway: to speak, or because
// they said so.
func (x *index) expected(person string, here *place) bool {
	return slices.Contains(x.whoComes(here), person)
}

// whoComes lists who comes to a stop anyway.
func (x *index) whoComes(here *place) []string {
	var come, not []string
	for _, e := range x.answers[here.stop.ID] {
		switch e.Status {
		case tour.Promised:
			come = append(come, e.PersonID)
		case tour.Declined, tour.Withdrawn:
			not = append(not, e.PersonID)
		case tour.Invited:
		}
	}
	for _, s := range x.ofStop[here.stop.ID] {
		come = append(come, s.speakers...)
	}
	slices.Sort(come)
	return slices.DeleteFunc(slices.Compact(come), func(id string) bool { return slices.Contains(not, id) })
}

// repertoire returns the talks of a person that the plan knows.
func (x *index) repertoire(person string) []string {
	if x.givenBy == nil {
		x.givenBy = map[string][]string{}
		for _, id := range slices.Sorted(maps.Keys(x.plan.Talks)) {
			for _, by := range x.plan.Talks[id].SpeakerIDs {
				x.givenBy[by] = append(x.givenBy[by], id)
			}
		}
	}
	return x.givenBy[person]
}

// exchange offers to give the talk at another stop, and there what is given here,
// where all who give them come to both.
func (o *offers) exchange(s *slot) {
	x, tries := o.c.x, 0
	for i := range x.plan.Sessions {
		if o.enough() || tries > tried {
			return
		}
		other, ok := x.slots[x.plan.Sessions[i].ID]
		if !ok || other.at == s.at || other.at.past || other.at.town == s.at.town || other.session.TalkID == "" || other.session.TalkID == s.session.TalkID ||
			!x.comeAll(other.speakers, s.at) || !x.comeAll(s.speakers, other.at) || slices.ContainsFunc(other.speakers, o.barredFrom) {
			continue
		}
		tries++
		a, b := contentsExchanged(s.session, other.session)
		label := text("Swap with “%s” in %s", "Échanger avec « %s » à %s", x.title(other), other.at.stop.City)
		if o.offer(Repair{ids("exchange", a.ID, b.ID), "swap", label, Edits{Sessions: []tour.Session{a, b}}}) {
			return
		}
	}
}

func (x *index) comeAll(people []string, here *place) bool {
	return len(people) > 0 && !slices.ContainsFunc(people, func(id string) bool { return !x.expected(id, here) })
}

// contentsExchanged returns two sessions at their hours and in their rooms, each
// with what was given in the other.
func contentsExchanged(a, b tour.Session) (a2, b2 tour.Session) {
	a2, b2 = a, b
	a2.TalkID, a2.Title, a2.Abstract, a2.SpeakerIDs, a2.Language, a2.Links = b.TalkID, b.Title, b.Abstract, b.SpeakerIDs, b.Language, b.Links
	b2.TalkID, b2.Title, b2.Abstract, b2.SpeakerIDs, b2.Language, b2.Links = a.TalkID, a.Title, a.Abstract, a.SpeakerIDs, a.Language, a.Links
	return a2, b2
}
