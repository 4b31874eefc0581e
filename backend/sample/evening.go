package sample

import "tournee/backend/tour"

// evening is a stop of a tour of meetups: one evening in one city.
type evening struct {
	city     city
	meetup   string // the last part of the address of its page
	day      tour.Date
	host     string // the organization whose place it is
	venue    string
	went     tour.Figures
	opening  tour.Talk
	talks    []delivery
	giveaway tour.Text // empty: none
}

// of is how many seats, people registered, people present, members and
// questions there were, and the score out of five.
func of(seats, registered, attended, members, questions int, score float64) tour.Figures {
	return tour.Figures{Capacity: seats, Registered: registered, Attended: attended, Members: members, Questions: questions, Score: score, ScoreOf: 5}
}

// delivery is a talk as it is given on one evening.
type delivery struct {
	talk  tour.Talk
	track tour.Text
	links []tour.Link
	notes string
}

// evening adds a stop with its host and its agenda: doors at 18:00, the opening
// at 18:30, the talks with a break after the first, and time to meet until the
// curfew at 21:30.
func (d *draft) evening(e evening) tour.Stop {
	venue := d.venue(e.city, tour.VenueFields{
		Name: e.venue, OrganizationID: d.organization(e.host), Capacity: e.went.Capacity, Notes: illustrativeVenue,
	})
	doors := tour.Wall(e.day + "T18:00")
	stop := d.stop(e.city, tour.StopFields{
		Starts: doors, Ends: doors.Add(210), VenueID: venue.ID, Wanted: 1 + len(e.talks),
		Capacity: e.went.Capacity, Registered: e.went.Registered, Attended: e.went.Attended,
		Members: e.went.Members, Questions: e.went.Questions, Score: e.went.Score, ScoreOf: e.went.ScoreOf,
		Links: links(meetups(e.meetup)), Notes: illustrativeEvening,
	})
	d.host(e.host, stop)

	a := agenda{draft: d, stop: stop, clock: doors}
	a.pause(tour.Networking, text("Accueil et inscription", "Welcome and registration"), 30)
	a.give(tour.Opening, delivery{talk: e.opening, track: news()})
	for i, t := range e.talks {
		if i == 1 {
			a.pause(tour.Break, text("Pause", "Break"), 15)
		}
		a.give(tour.Delivery, t)
	}
	if !e.giveaway.Empty() {
		a.pause(tour.Giveaway, e.giveaway, 10)
	}
	a.pause(tour.Networking, text("Rencontres et discussions", "Networking"), 30)
	return stop
}

// agenda adds sessions to a stop, one after the other.
type agenda struct {
	draft *draft
	stop  tour.Stop
	room  string
	clock tour.Wall
}

// give adds the delivery of a talk.
func (a *agenda) give(kind tour.Kind, given delivery) tour.Session {
	notes := illustrativeHour
	if given.notes != "" {
		notes += "\n" + given.notes
	}
	s := a.draft.session(a.stop, tour.SessionFields{
		Kind: kind, TalkID: given.talk.ID, TrackID: a.draft.track(given.track), RoomID: a.room,
		Starts: a.clock, Minutes: given.talk.Minutes, Links: given.links, Notes: notes,
	})
	a.clock = s.Starts.Add(s.Minutes)
	return s
}

// pause adds an entry that is no talk, in all rooms.
func (a *agenda) pause(kind tour.Kind, title tour.Text, minutes int) {
	a.draft.session(a.stop, tour.SessionFields{Kind: kind, Title: title, Starts: a.clock, Minutes: minutes})
	a.clock = a.clock.Add(minutes)
}

// The themes that the tours of Eastern Canada have in common; they become
// tracks.
func news() tour.Text          { return text("Actualités", "News") }
func security() tour.Text      { return text("Sécurité", "Security") }
func operations() tour.Text    { return text("Exploitation", "Operations") }
func dataAndState() tour.Text  { return text("Données", "Data") }
func observability() tour.Text { return text("Observabilité", "Observability") }
