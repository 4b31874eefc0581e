package booklet

import (
	"strings"

	"tournee/backend/booklet/pdfpost"
	"tournee/backend/tour"
)

// mostUnreachable is how many people are still named of whom nobody has noted a
// number or an address.
const mostUnreachable = 24

// contact is somebody whom the crew of a stop may have to reach.
type contact struct {
	person tour.Person
	roles  []string
}

// reachable reports whether the person's number or address is noted.
func (c contact) reachable() bool { return c.person.Telephone != "" || c.person.Email != "" }

// contactsOf lists the host's contact, who promised to come and who speaks,
// each once, in this order.
func (c *common) contactsOf(stop tour.Stop) []contact {
	var all []contact
	at := map[string]int{}
	add := func(id, role string) {
		person, ok := c.plan.People[id]
		if !ok {
			return
		}
		i, known := at[id]
		if !known {
			i = len(all)
			at[id] = i
			all = append(all, contact{person: person})
		}
		if !known || role != c.words.hand.team {
			all[i].roles = append(all[i].roles, role)
		}
	}
	add(stop.ContactID, c.words.hand.host)
	speaks := map[string]bool{}
	for _, s := range c.plan.Agenda(stop.ID) {
		if s.Status == tour.SessionCancelled {
			continue
		}
		for _, person := range c.plan.Speakers(s) {
			if !speaks[person.ID] {
				speaks[person.ID] = true
				add(person.ID, c.words.hand.speaks)
			}
		}
	}
	for _, g := range c.plan.Engagements {
		if g.StopID == stop.ID && g.Status == tour.Promised {
			add(g.PersonID, c.words.hand.team)
		}
	}
	return all
}

// contacts sets whom the crew can reach, first those with a number or an
// address; a crowd of others is only counted.
func (c *common) contacts(e *pdfpost.Element, stop tour.Stop) []slab {
	slabs := c.sideHead(e, c.words.hand.contacts)
	var silent []contact
	for _, one := range c.contactsOf(stop) {
		if !one.reachable() {
			silent = append(silent, one)
			continue
		}
		slabs = append(slabs, c.contactLines(e, one)...)
	}
	switch told := len(slabs) > 1; {
	case len(silent) > mostUnreachable && told:
		return append(slabs, c.para(e, c.theme.small, say(c.words.hand.others, c.words.count(len(silent))), "")...)
	case len(silent) > mostUnreachable:
		return append(slabs, c.para(e, c.theme.small, say(c.words.hand.unreachable, c.words.count(len(silent))), "")...)
	case len(silent) == 0 && !told:
		return append(slabs, c.para(e, c.theme.small, c.words.hand.noContacts, "")...)
	}
	for _, one := range silent {
		slabs = append(slabs, c.contactLines(e, one)...)
	}
	return slabs
}

// contactLines sets one contact: name and part, then number and address.
func (c *common) contactLines(e *pdfpost.Element, one contact) []slab {
	name := c.neat(one.person.Name)
	about := strings.Join(one.roles, ", ")
	if employer := c.neat(c.plan.Employer(one.person).Name); employer != "" {
		about = employer + ", " + about
	}
	slabs := c.para(e, c.theme.smallStrong, name, "")
	slabs = append(slabs, c.para(e, c.theme.cell, about, "")...)
	link := c.theme.small
	link.Color = c.theme.accent
	if tel := one.person.Telephone; tel != "" {
		slabs = append(slabs, c.para(e, c.theme.small, strings.ReplaceAll(tel, " ", nbsp), "")...)
	}
	if mail := one.person.Email; mail != "" {
		slabs = append(slabs, c.para(e, link, mail, "mailto:"+mail)...)
	}
	return together(5, slabs)
}
