package app

import (
	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// TourRow is a tour as lists show it.
type TourRow struct {
	tour.Tour
	Stops    int         `json:"stops"`
	Cities   []tour.Text `json:"cities" nullable:"false" doc:"In route order"`
	FirstDay tour.Date   `json:"firstDay" doc:"Empty: no stop yet"`
	LastDay  tour.Date   `json:"lastDay"`
	State    string      `json:"state" enum:"idea,tentative,confirmed,announced,held,cancelled" doc:"That of its least sure stop"`
}

func tourRow(t tour.Tour, stops []tour.Stop) TourRow {
	row := TourRow{Tour: t, Cities: []tour.Text{}, State: string(tour.Idea)}
	least := len(tour.StopStatuses())
	for _, s := range stops {
		if s.TourID != t.ID {
			continue
		}
		row.Stops++
		row.Cities = append(row.Cities, s.City)
		if row.FirstDay == "" {
			row.FirstDay = s.Starts.Date()
		}
		row.LastDay = max(row.LastDay, s.Starts.Date().Add(s.Days()-1))
		for i, status := range tour.StopStatuses() {
			if status == s.Status && i < least {
				least, row.State = i, string(status)
			}
		}
	}
	return row
}

// Ref is a record that another page shows.
type Ref struct {
	ID   string    `json:"id"`
	Slug string    `json:"slug"`
	Name tour.Text `json:"name"`
}

// PersonRef is a person as others' pages show one: nothing private.
type PersonRef struct {
	ID           string `json:"id"`
	Slug         string `json:"slug"`
	Name         string `json:"name"`
	Organization string `json:"organization"`
}

// Overview is what the first page of a tour shows.
type Overview struct {
	Tour      TourRow             `json:"tour"`
	Organizer *Ref                `json:"organizer,omitempty"`
	Stops     []StopCard          `json:"stops" nullable:"false"`
	Legs      []Leg               `json:"legs" nullable:"false" doc:"Between stops that follow each other"`
	Totals    Totals              `json:"totals"`
	Conflicts []conflict.Conflict `json:"conflicts" nullable:"false" doc:"The worst first"`
	Sponsors  []SponsorshipRow    `json:"sponsors" nullable:"false"`
	Recap     []SectionCard       `json:"recap" nullable:"false" doc:"Sections about the whole tour"`
	Photos    []tour.Photo        `json:"photos" nullable:"false" doc:"Of the whole tour, of no stop"`
	Tracks    []tour.Track        `json:"tracks" nullable:"false"`
	Holidays  []HolidayDay        `json:"holidays" nullable:"false" doc:"Where the stops are, from ten days before the tour to ten days after it, by date"`

	Tasks      []TaskRow        `json:"tasks" nullable:"false" doc:"Late, then due within fourteen days; at most 20"`
	TaskCounts TaskCounts       `json:"taskCounts"`
	Happenings []tour.Happening `json:"happenings" nullable:"false" doc:"What else happens, and blackouts, by first day"`
	Between    []Between        `json:"between" nullable:"false" doc:"Days between stops that follow each other"`
}

// StopCard is a stop as the tour's overview shows it.
type StopCard struct {
	tour.Stop
	Number   int        `json:"number" doc:"Place on the line, from 1"`
	Days     int        `json:"days" doc:"How many days it touches"`
	Venue    *Ref       `json:"venue,omitempty"`
	Hosts    []Ref      `json:"hosts" nullable:"false"`
	Talks    []TalkMark `json:"talks" nullable:"false" doc:"At most 12; 36 when it is the only stop"`
	TalkSum  int        `json:"talkSum" doc:"Talks on the agenda, cancelled ones aside"`
	Sure     int        `json:"sure" doc:"Of these, confirmed"`
	Errors   int        `json:"errors"`
	Warnings int        `json:"warnings"`
	Holiday  tour.Text  `json:"holiday" doc:"The public holiday on which the city has the stop; empty: none, or not known"`
}

// TalkMark is a talk on a stop's card.
type TalkMark struct {
	SessionID string    `json:"sessionId"`
	Title     tour.Text `json:"title"`
	State     string    `json:"state" enum:"sure,invited,conflict,cancelled"`
}

// Totals are the sums of a tour.
type Totals struct {
	KM         float64      `json:"km" doc:"Estimate"`
	Minutes    int          `json:"minutes" doc:"Estimate"`
	CO2        float64      `json:"co2" doc:"Kilograms for one person, estimate"`
	Costs      []tour.Money `json:"costs" nullable:"false" doc:"Of the ways for one person, rough; one sum a currency"`
	Talks      int          `json:"talks" doc:"Different ones"`
	Sessions   int          `json:"sessions"`
	Speakers   int          `json:"speakers"`
	Sponsors   int          `json:"sponsors" doc:"Different organizations, hosts among them"`
	Registered int          `json:"registered"`
	Attended   int          `json:"attended"`
}

// overview is the first page of a plan; found are the conflicts of the plan.
func overview(p *tour.Plan, found []conflict.Conflict) Overview {
	o := Overview{
		Tour: tourRow(p.Tour, p.Stops), Stops: []StopCard{}, Legs: []Leg{}, Conflicts: found,
		Sponsors: sponsorshipRows(p, ""), Recap: sectionCards(p, ""), Photos: append([]tour.Photo{}, p.PhotosOf("")...), Tracks: append([]tour.Track{}, p.Tracks...),
	}
	if org, ok := p.Organizations[p.Tour.OrganizerID]; ok {
		o.Organizer = &Ref{org.ID, org.Slug, tour.Both(org.Name)}
	}
	for _, s := range p.Stops {
		o.Stops = append(o.Stops, stopCard(p, s, o.Conflicts))
	}
	o.Legs, o.Holidays = legs(p), holidays(p)
	o.Totals = totals(p, o.Legs)
	o.Happenings, o.Between = append([]tour.Happening{}, p.Happenings...), between(p, o.Legs)
	return o
}

// marks is how many talks a card names; that of a tour of one stop names more.
const (
	marks     = 12
	loneMarks = 36
)

func stopCard(p *tour.Plan, s tour.Stop, conflicts []conflict.Conflict) StopCard {
	card := StopCard{Stop: s, Number: p.Number(s.ID), Days: s.Days(), Hosts: []Ref{}, Talks: []TalkMark{}, TalkSum: p.Talking(s.ID), Holiday: holidayOf(s)}
	if v, ok := p.Venues[s.VenueID]; ok {
		card.Venue = &Ref{v.ID, v.Slug, tour.Both(v.Name)}
	}
	for _, h := range p.Hosts(s.ID) {
		card.Hosts = append(card.Hosts, Ref{h.ID, h.Slug, tour.Both(h.Name)})
	}
	wrong := map[string]bool{}
	for _, c := range conflicts {
		if c.StopID != s.ID || c.Acknowledged != nil {
			continue
		}
		switch c.Severity {
		case conflict.Error:
			card.Errors++
			for _, id := range c.Sessions {
				wrong[id] = true
			}
		case conflict.Warning:
			card.Warnings++
		case conflict.Notice, conflict.Off:
		}
	}
	most := marks
	if len(p.Stops) == 1 {
		most = loneMarks
	}
	for _, session := range p.Agenda(s.ID) {
		if session.TalkID == "" {
			continue
		}
		state := "invited"
		switch {
		case session.Status == tour.SessionCancelled:
			state = "cancelled"
		case wrong[session.ID]:
			state = "conflict"
		case session.Status == tour.SessionConfirmed:
			state = "sure"
			card.Sure++
		}
		if len(card.Talks) < most {
			card.Talks = append(card.Talks, TalkMark{session.ID, p.Title(session), state})
		}
	}
	return card
}

func totals(p *tour.Plan, legs []Leg) Totals {
	t := Totals{Costs: costs(legs)}
	for _, l := range legs {
		t.KM += l.KM
		t.Minutes += l.Minutes
		t.CO2 += l.CO2
	}
	talks, speakers, sponsors := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, s := range p.Sessions {
		if s.TalkID != "" {
			talks[s.TalkID] = true
			t.Sessions++
		}
		for _, person := range p.Speakers(s) {
			speakers[person.ID] = true
		}
	}
	for _, s := range p.Sponsorships {
		sponsors[s.OrganizationID] = true
	}
	for _, s := range p.Stops {
		t.Registered += s.Registered
		t.Attended += s.Attended
	}
	t.Talks, t.Speakers, t.Sponsors = len(talks), len(speakers), len(sponsors)
	return t
}
