// Package conflict says what is wrong with a plan, and what to do about it.
//
// It judges what is planned, not what may be stored: a plan with errors can be
// kept, and is often what a tour looks like a month before. It knows nothing of
// storage and changes nothing.
package conflict

import (
	"cmp"
	"slices"
	"time"

	"tournee/backend/tour"
)

// Severity says how bad a conflict is.
type Severity string

// The severities: an error cannot happen as planned, a warning should be
// settled, a notice is worth knowing.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Notice  Severity = "notice"
)

// Conflict is something wrong with a plan.
type Conflict struct {
	Rule     string    `json:"rule"`
	Severity Severity  `json:"severity" enum:"error,warning,notice"`
	StopID   string    `json:"stopId" doc:"Where it is to be settled"`
	Sessions []string  `json:"sessionIds" nullable:"false"`
	PersonID string    `json:"personId" doc:"Empty: about nobody in particular"`
	Sentence tour.Text `json:"sentence"`
	Advice   tour.Text `json:"advice"`
}

// Find returns the conflicts of a plan, the worst first, then in route order.
func Find(p *tour.Plan) []Conflict {
	found, planned := []Conflict{}, read(p)
	for _, rule := range []func(*plan) []Conflict{twice, absent, outside, placeless, wanting, speakerless, unanswered} {
		found = append(found, rule(planned)...)
	}
	weight := map[Severity]int{Error: 0, Warning: 1, Notice: 2}
	slices.SortStableFunc(found, func(a, b Conflict) int {
		return cmp.Or(weight[a.Severity]-weight[b.Severity], p.Number(a.StopID)-p.Number(b.StopID))
	})
	return found
}

// plan is a tour's plan with its sessions as spans of time.
type plan struct {
	*tour.Plan
	spans []span
}

// span is a session that is to take place, between two instants.
type span struct {
	session tour.Session
	stop    tour.Stop
	from    time.Time
	to      time.Time
}

func read(p *tour.Plan) *plan {
	planned := &plan{Plan: p}
	clocks := map[string]*time.Location{}
	for _, s := range p.Sessions {
		stop, ok := p.Stop(s.StopID)
		if !ok || s.Status == tour.SessionCancelled || stop.Status == tour.Cancelled {
			continue
		}
		clock, known := clocks[stop.Zone]
		if !known {
			clock, _ = tour.Location(stop.Zone) // a stop without a zone is not kept
			clocks[stop.Zone] = clock
		}
		if clock == nil {
			continue
		}
		from, _, err := s.Starts.On(clock)
		if err != nil {
			continue // refused when it was kept
		}
		planned.spans = append(planned.spans, span{s, stop, from, from.Add(time.Duration(s.Minutes) * time.Minute)})
	}
	slices.SortStableFunc(planned.spans, func(a, b span) int { return a.from.Compare(b.from) })
	return planned
}

// twice finds people and rooms that are asked for by two sessions at once.
func twice(p *plan) []Conflict {
	var found []Conflict
	for i, a := range p.spans {
		for _, b := range p.spans[i+1:] {
			if !b.from.Before(a.to) {
				break
			}
			if a.session.RoomID != "" && a.session.RoomID == b.session.RoomID {
				found = append(found, roomTwice(p, a, b))
			}
			for _, person := range p.Speakers(a.session) {
				if slices.ContainsFunc(p.Speakers(b.session), func(o tour.Person) bool { return o.ID == person.ID }) {
					found = append(found, personTwice(p, person, a, b))
				}
			}
		}
	}
	return found
}

func roomTwice(p *plan, a, b span) Conflict {
	room, _ := p.Room(a.session.RoomID)
	return Conflict{
		Rule: "room-twice", Severity: Error, StopID: a.stop.ID, Sessions: []string{a.session.ID, b.session.ID},
		Sentence: text("%s holds two sessions at %s: “%s” and “%s”.", "%s accueille deux séances à %s : « %s » et « %s ».",
			room.Name, at(b), p.Title(a.session), p.Title(b.session)),
		Advice: text("Move one of them to another room or hour.", "Déplacez l’une d’elles vers une autre salle ou une autre heure."),
	}
}

func personTwice(p *plan, person tour.Person, a, b span) Conflict {
	c := Conflict{Rule: "person-twice", Severity: Error, StopID: b.stop.ID, PersonID: person.ID, Sessions: []string{a.session.ID, b.session.ID}}
	if a.stop.ID != b.stop.ID {
		c.Sentence = text("%s is in %s and in %s on %s.", "%s est à %s et à %s le %s.", person.Name, a.stop.City, b.stop.City, day(b))
		c.Advice = text("Move a stop, or choose another speaker in %s.", "Déplacez une étape, ou choisissez un autre orateur à %s.", b.stop.City)
		return c
	}
	c.Sentence = text("%s speaks in two sessions at %s: “%s” and “%s”.", "%s parle dans deux séances à %s : « %s » et « %s ».",
		person.Name, at(b), p.Title(a.session), p.Title(b.session))
	c.Advice = text("Move one of them to another hour.", "Déplacez l’une d’elles à une autre heure.")
	return c
}

// absent finds people in the agenda of a stop to which they will not come.
func absent(p *plan) []Conflict {
	away := map[string]tour.EngagementStatus{}
	for _, e := range p.Engagements {
		if e.Status == tour.Declined || e.Status == tour.Withdrawn {
			away[e.StopID+e.PersonID] = e.Status
		}
	}
	var found []Conflict
	for _, s := range p.spans {
		for _, person := range p.Speakers(s.session) {
			if _, ok := away[s.stop.ID+person.ID]; ok {
				found = append(found, Conflict{
					Rule: "person-absent", Severity: Error, StopID: s.stop.ID, PersonID: person.ID, Sessions: []string{s.session.ID},
					Sentence: text("%s will not be in %s, but is on at %s.", "%s ne sera pas à %s, mais y est programmé(e) à %s.", person.Name, s.stop.City, at(s)),
					Advice:   text("Take the session out, or find another speaker.", "Retirez la séance, ou trouvez une autre personne."),
				})
			}
		}
	}
	return found
}

// outside finds sessions before the doors open or after the curfew.
func outside(p *plan) []Conflict {
	var found []Conflict
	for _, s := range p.spans {
		if s.session.Starts < s.stop.Starts || s.session.Ends() > s.stop.Ends {
			found = append(found, Conflict{
				Rule: "session-outside", Severity: Warning, StopID: s.stop.ID, Sessions: []string{s.session.ID},
				Sentence: text("“%s” at %s is outside the hours of %s.", "« %s » à %s est hors des heures de l’étape (%s).", p.Title(s.session), at(s), s.stop.City),
				Advice:   text("Move the session, or change the doors and the curfew.", "Déplacez la séance, ou changez l’ouverture et la fermeture."),
			})
		}
	}
	return found
}

// placeless finds stops that should have a venue by now.
func placeless(p *plan) []Conflict {
	var found []Conflict
	for _, s := range p.Stops {
		if s.VenueID == "" && s.Status != tour.Idea && s.Status != tour.Cancelled {
			found = append(found, Conflict{
				Rule: "stop-placeless", Severity: Warning, StopID: s.ID, Sessions: []string{},
				Sentence: text("%s has no venue yet.", "%s n’a pas encore de lieu.", s.City),
				Advice:   text("Choose a venue.", "Choisissez un lieu."),
			})
		}
	}
	return found
}

// wanting finds stops with fewer talks than wanted.
func wanting(p *plan) []Conflict {
	var found []Conflict
	for _, s := range p.Stops {
		if have := p.Talking(s.ID); have < s.Wanted && s.Status != tour.Cancelled {
			found = append(found, Conflict{
				Rule: "talks-wanting", Severity: Warning, StopID: s.ID, Sessions: []string{},
				Sentence: text("%s has %d of the %d talks wanted.", "%s compte %d des %d conférences voulues.", s.City, have, s.Wanted),
				Advice:   text("Add a talk to the agenda.", "Ajoutez une conférence à l’agenda."),
			})
		}
	}
	return found
}

// speakerless finds deliveries of talks that nobody gives.
func speakerless(p *plan) []Conflict {
	var found []Conflict
	for _, s := range p.spans {
		if s.session.TalkID != "" && len(p.Speakers(s.session)) == 0 {
			found = append(found, Conflict{
				Rule: "talk-speakerless", Severity: Warning, StopID: s.stop.ID, Sessions: []string{s.session.ID},
				Sentence: text("“%s” has no speaker.", "« %s » n’a personne pour la donner.", p.Title(s.session)),
				Advice:   text("Say who gives it.", "Dites qui la donne."),
			})
		}
	}
	return found
}

// unanswered finds invitations without an answer.
func unanswered(p *plan) []Conflict {
	var found []Conflict
	for _, e := range p.Engagements {
		stop, ok := p.Stop(e.StopID)
		if ok && e.Status == tour.Invited {
			found = append(found, Conflict{
				Rule: "person-unanswered", Severity: Notice, StopID: e.StopID, PersonID: e.PersonID, Sessions: []string{},
				Sentence: text("%s has not answered for %s.", "%s n’a pas répondu pour %s.", p.People[e.PersonID].Name, stop.City),
				Advice:   text("Send a reminder.", "Envoyez un rappel."),
			})
		}
	}
	return found
}
