package conflict

import "tournee/backend/tour"

// patience is for how many days nobody is reminded who was just asked.
const patience = 7

// absent finds people in the agenda of a stop to which they will not come.
func (x *index) absent(found []Conflict, here *place) []Conflict {
	for _, e := range x.answers[here.stop.ID] {
		if e.Status != tour.Declined && e.Status != tour.Withdrawn {
			continue
		}
		for _, s := range x.ofPerson[e.PersonID] {
			if s.at != here {
				continue
			}
			found = append(found, x.conflict(PersonAbsent, here.stop.ID, []string{string(e.Status)}, x.personRecord(e.PersonID), x.sessionRecord(s)).saying(
				text("%s will not be in %s, but is on at %s.", "%s ne sera pas à %s, mais y est à l’agenda à %s.", x.name(e.PersonID), here.stop.City, at(s)),
				text("Choose another speaker, or take “%s” out.", "Choisissez une autre personne, ou retirez « %s ».", x.title(s))))
		}
	}
	return found
}

// unanswered finds invitations without an answer.
func (x *index) unanswered(found []Conflict, here *place) []Conflict {
	if here.past || x.due(here) && x.asks(PersonUnconfirmed) {
		return found
	}
	today := x.around.Today
	for _, e := range x.answers[here.stop.ID] {
		if e.Status != tour.Invited || today < e.RemindOn || e.AskedOn != "" && e.AskedOn.Days(today) < patience {
			continue
		}
		sentence := text("%s has not answered for %s.", "%s n’a pas répondu pour %s.", x.name(e.PersonID), here.stop.City)
		if e.AskedOn != "" {
			sentence = text("%s has not answered for %d days.", "%s n’a pas répondu depuis %d jours.", x.name(e.PersonID), e.AskedOn.Days(today))
		}
		found = append(found, x.conflict(PersonUnanswered, here.stop.ID, []string{string(e.AskedOn)}, x.personRecord(e.PersonID)).saying(sentence, text("Send a reminder?", "Une relance ?")))
	}
	return found
}

// due reports whether the speakers of a stop should have confirmed by now.
func (x *index) due(here *place) bool {
	weeks := x.plan.Tour.Planning.ConfirmWeeks
	return weeks > 0 && !here.past && x.around.Today != "" && here.stop.Status != tour.Idea && x.around.Today >= here.stop.Starts.Date().Add(-7*weeks)
}

// unconfirmed finds who should have confirmed by now: who speaks, and who was
// invited.
func (x *index) unconfirmed(found []Conflict, here *place) []Conflict {
	if !x.due(here) {
		return found
	}
	settled := map[string]bool{}
	for _, e := range x.answers[here.stop.ID] {
		settled[e.PersonID] = e.Status != tour.Invited
		if e.Status == tour.Invited {
			found = append(found, x.notConfirmed(here, e))
			settled[e.PersonID] = true
		}
	}
	for _, s := range x.ofStop[here.stop.ID] {
		for _, id := range s.speakers {
			if settled[id] || s.session.Status == tour.SessionConfirmed {
				continue
			}
			settled[id] = true
			found = append(found, x.notConfirmed(here, tour.Engagement{EngagementFields: tour.EngagementFields{StopID: here.stop.ID, PersonID: id}}))
		}
	}
	return found
}

func (x *index) notConfirmed(here *place, e tour.Engagement) Conflict {
	days, weeks := x.around.Today.Days(here.stop.Starts.Date()), x.plan.Tour.Planning.ConfirmWeeks
	in := text("in %d days", "dans %d jours", days)
	switch {
	case days <= 0:
		in = text("today", "aujourd’hui")
	case days == 1:
		in = text("tomorrow", "demain")
	}
	advice := text("The tour asks for it %d weeks before. Send a reminder, or choose another speaker.",
		"La tournée le demande %d semaines avant. Relancez, ou choisissez une autre personne.", weeks)
	if weeks == 1 {
		advice = text("The tour asks for it a week before. Send a reminder, or choose another speaker.",
			"La tournée le demande une semaine avant. Relancez, ou choisissez une autre personne.")
	}
	return x.conflict(PersonUnconfirmed, here.stop.ID, []string{string(here.stop.Starts.Date())}, x.personRecord(e.PersonID), stopRecord(here)).saying(
		text("%s has not confirmed for %s, %s.", "%s n’a pas confirmé pour %s, %s.", x.name(e.PersonID), here.stop.City, in), advice)
}
