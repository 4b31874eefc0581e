package app

import (
	"cmp"
	"context"
	"slices"

	"tournee/backend/conflict"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// speakers makes a row of everybody who is engaged or speaks: the organizer's
// people first, then as the tour meets them.
func (m *matrixMaker) speakers() {
	engaged := map[matrixPlace]bool{}
	for _, e := range m.Engagements {
		engaged[matrixPlace{e.PersonID, e.StopID}] = true
	}
	for _, s := range m.Sessions {
		if s.TalkID == "" {
			continue
		}
		for _, person := range m.Speakers(s) {
			m.speaks(person, s, engaged[matrixPlace{person.ID, s.StopID}])
		}
	}
	for _, e := range m.Engagements {
		person := m.People[e.PersonID]
		m.personRow(person)
		c := m.cell(person.ID, e.StopID)
		c.State, c.Asked = string(e.Status), e.AskedOn
		if stop, ok := m.stops[e.StopID]; ok && e.AskedOn != "" {
			c.Days = max(0, e.AskedOn.Days(m.today(stop)))
		}
	}
	for _, c := range m.conflicts {
		if _, ok := m.rows[c.PersonID]; ok {
			m.blamed(c)
		}
	}
	m.away()
	slices.SortStableFunc(m.order, func(a, b string) int { return m.rank(a) - m.rank(b) })
	m.together()
}

// speaks notes a delivery in the row of who gives it.
func (m *matrixMaker) speaks(person tour.Person, s tour.Session, engaged bool) {
	row := m.personRow(person)
	if title := m.Title(s); !slices.ContainsFunc(row.Notes, func(n tour.Text) bool { return n.In(tour.English) == title.In(tour.English) }) {
		row.Notes = append(row.Notes, title)
	}
	if s.Status == tour.SessionCancelled {
		return
	}
	c := m.cell(person.ID, s.StopID)
	if c.Sessions++; c.Sessions == 1 {
		c.Starts = s.Starts
	}
	if !engaged {
		c.State = "unasked"
	}
	if by, ok := m.wrong[s.ID]; ok && (by.PersonID == "" || by.PersonID == person.ID) {
		c.blame(by)
	}
}

func (m *matrixMaker) personRow(person tour.Person) *MatrixRow {
	return m.row(person.ID, func() MatrixRow {
		org := m.Employer(person)
		return MatrixRow{Slug: person.Slug, Name: tour.Both(person.Name), Group: org.ID, GroupName: perhapsBoth(org.Name)}
	})
}

// blamed marks the cells that a conflict about a person is about.
func (m *matrixMaker) blamed(c conflict.Conflict) {
	if c.StopID != "" && len(c.Sessions) == 0 {
		m.cell(c.PersonID, c.StopID).blame(c)
	}
	for _, id := range c.Sessions {
		if s, ok := m.sessions[id]; ok {
			m.cell(c.PersonID, s.StopID).blame(c)
		}
	}
}

// away marks where people cannot be.
func (m *matrixMaker) away() {
	known := map[string][]tour.Availability{}
	for _, a := range m.Availability {
		known[a.PersonID] = append(known[a.PersonID], a)
	}
	for _, id := range m.order {
		m.awayFrom(id, known[id])
	}
}

func (m *matrixMaker) awayFrom(personID string, its []tour.Availability) {
	if len(its) == 0 {
		return
	}
	first, last := m.Dates()
	for _, s := range m.Stops {
		if why, away := tour.Away(its, s, first, last); away {
			c := m.cell(personID, s.ID)
			c.Away, c.Reason = true, why.Notes
		}
	}
}

func (m *matrixMaker) rank(id string) int {
	if group := m.rows[id].Group; group == "" {
		return 2
	} else if group != m.Tour.OrganizerID {
		return 1
	}
	return 0
}

// together brings rows of one group together, where its first one is.
func (m *matrixMaker) together() {
	at := map[string]int{}
	for i, id := range m.order {
		if _, ok := at[m.rows[id].Group]; !ok {
			at[m.rows[id].Group] = i
		}
	}
	slices.SortStableFunc(m.order, func(a, b string) int { return at[m.rows[a].Group] - at[m.rows[b].Group] })
}

// talks makes a row of each talk on an agenda.
func (m *matrixMaker) talks() {
	for _, s := range m.Sessions {
		if s.TalkID == "" {
			continue
		}
		m.talkRow(m.Talks[s.TalkID])
		c := m.cell(s.TalkID, s.StopID)
		if c.Sessions++; c.Sessions == 1 || c.State == tour.SessionCancelled {
			c.Starts, c.State = s.Starts, s.Status
		}
		if by, ok := m.wrong[s.ID]; ok {
			c.blame(by)
		}
	}
	m.together()
}

func (m *matrixMaker) talkRow(talk tour.Talk) {
	m.row(talk.ID, func() MatrixRow {
		row := MatrixRow{Slug: talk.Slug, Name: talk.Title}
		for _, id := range talk.SpeakerIDs {
			person, ok := m.People[id]
			if !ok {
				continue
			}
			row.Notes = append(row.Notes, tour.Both(person.Name))
			if org := m.Employer(person); row.Group == "" {
				row.Group, row.GroupName = org.ID, perhapsBoth(org.Name)
			}
		}
		return row
	})
}

// sponsors makes a row of each organization that supports the tour, the widest
// support first.
func (m *matrixMaker) sponsors() {
	widest := []string{string(tour.Annual), string(tour.ForTour), string(tour.ForStop), tour.InVenue}
	for _, reach := range widest {
		for _, s := range m.Sponsorships {
			if reachOf(s) != reach {
				continue
			}
			m.sponsorRow(m.Organizations[s.OrganizationID], reach)
			for _, stop := range m.Stops {
				if s.StopID != "" && s.StopID != stop.ID {
					continue
				}
				c := m.cell(s.OrganizationID, stop.ID)
				if c.State != tour.InVenue {
					c.State, c.InKind = reach, s.InKind
				}
			}
		}
	}
}

// reachOf says how far a sponsorship reaches; venue: it lends the room of a stop.
func reachOf(s tour.Sponsorship) string {
	if s.Host() {
		return tour.InVenue
	}
	return string(s.Scope)
}

func (m *matrixMaker) sponsorRow(o tour.Organization, reach string) {
	m.row(o.ID, func() MatrixRow {
		row := MatrixRow{Slug: o.Slug, Name: tour.Both(o.Name), Group: reach}
		for _, s := range m.Sponsorships {
			if s.OrganizationID == o.ID && s.Tier != "" {
				row.Notes = append(row.Notes, tour.Both(s.Tier))
				break
			}
		}
		return row
	})
}

// tasks makes a row of each thing that is to do at stops: tasks of one title
// are one row.
func (m *matrixMaker) tasks() {
	ids := map[string]string{}
	tasks := taskRows(m.Plan, m.day)
	slices.SortStableFunc(tasks, func(a, b TaskRow) int { return cmp.Compare(a.DueOn, b.DueOn) })
	for _, task := range tasks {
		if task.Stop == nil {
			continue
		}
		m.tasksAt[task.StopID] = append(m.tasksAt[task.StopID], task)
		title := rowOf(task.Task)
		if _, ok := ids[title]; !ok {
			ids[title] = task.ID
		}
		id := ids[title]
		m.row(id, func() MatrixRow { return MatrixRow{Name: task.Title, Group: cmp.Or(task.Side, "ours")} })
		if c := m.cell(id, task.StopID); c.State == "" || !task.Settled() && !c.Late {
			c.fill(task)
		}
	}
	m.together()
}

// fill tells of a task: where several of one title are at a stop, of the one
// that is late the longest.
func (c *MatrixCell) fill(task TaskRow) {
	c.State, c.Due, c.Late, c.Days, c.OwnerID, c.Owner = string(task.Status), task.DueOn, task.Urgency == "late", 0, "", ""
	if c.Late {
		c.Days = -task.DaysLeft
	}
	if task.Owner != nil {
		c.OwnerID, c.Owner = task.Owner.ID, task.Owner.Name
	}
}

// include gives a row to a record of the library.
func (m *matrixMaker) include(ctx context.Context, tx *store.Tx, rows MatrixRows, id string) error {
	if _, ok := m.rows[id]; ok {
		return nil
	}
	switch rows {
	case MatrixSpeakers:
		return m.includePerson(ctx, tx, id)
	case MatrixTalks:
		talk, err := store.Read[tour.Talk](ctx, tx, id)
		if err != nil {
			return err
		}
		for _, person := range talk.SpeakerIDs {
			if m.People[person], err = store.Read[tour.Person](ctx, tx, person); err != nil {
				return err
			}
		}
		m.talkRow(talk)
	case MatrixSponsors:
		org, err := store.Read[tour.Organization](ctx, tx, id)
		if err != nil {
			return err
		}
		m.sponsorRow(org, string(tour.ForStop))
	case MatrixTasks:
	}
	return nil
}

func (m *matrixMaker) includePerson(ctx context.Context, tx *store.Tx, id string) error {
	person, err := store.Read[tour.Person](ctx, tx, id)
	if err != nil {
		return err
	}
	if person.OrganizationID != "" {
		if m.Organizations[person.OrganizationID], err = store.Read[tour.Organization](ctx, tx, person.OrganizationID); err != nil {
			return err
		}
	}
	its, err := store.Related[tour.Availability](ctx, tx, "person_id", id)
	if err != nil {
		return err
	}
	m.personRow(person)
	m.awayFrom(id, its)
	m.together()
	return nil
}

// perhapsBoth is a name in both languages, or nothing.
func perhapsBoth(name string) tour.Text {
	if name == "" {
		return nil
	}
	return tour.Both(name)
}
