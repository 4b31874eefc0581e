package conflict

import "tournee/backend/tour"

// stop returns what is wrong with a stop.
func (x *index) stop(id string) []Conflict {
	here := x.stops[id]
	if here == nil || here.stop.Status == tour.Cancelled {
		return nil
	}
	var found []Conflict
	for _, r := range []struct {
		rule string
		find func([]Conflict, *place) []Conflict
	}{
		{PersonAbsent, x.absent},
		{SessionOutside, x.outside},
		{StopPlaceless, x.placeless},
		{TalksWanting, x.wanting},
		{TalkSpeakerless, x.speakerless},
		{PersonUnanswered, x.unanswered},
	} {
		if x.asks(r.rule) {
			found = r.find(found, here)
		}
	}
	return found
}

// talk returns what is wrong with where a talk is given.
func (x *index) talk(string) []Conflict { return nil }

// sponsors returns what is wrong between sponsors.
func (x *index) sponsors() []Conflict { return nil }

// outside finds sessions before the doors open or after the curfew.
func (x *index) outside(found []Conflict, here *place) []Conflict {
	for _, s := range x.ofStop[here.stop.ID] {
		if s.from >= here.from && s.to <= here.to {
			continue
		}
		found = append(found, x.conflict(SessionOutside, here.stop.ID, []string{when(s), string(here.stop.Starts), string(here.stop.Ends)}, x.sessionRecord(s)).saying(
			text("“%s” at %s is outside the hours of %s.", "« %s » à %s est hors des heures de l’étape (%s).", x.title(s), at(s), here.stop.City),
			text("Move the session, or change the doors and the curfew.", "Déplacez la séance, ou changez l’ouverture et la fermeture.")))
	}
	return found
}

// placeless finds stops that should have a venue by now.
func (x *index) placeless(found []Conflict, here *place) []Conflict {
	if here.stop.VenueID != "" || here.past || here.stop.Status == tour.Idea {
		return found
	}
	return append(found, x.conflict(StopPlaceless, here.stop.ID, nil, stopRecord(here)).saying(
		text("%s has no venue yet.", "%s n’a pas encore de lieu.", here.stop.City), text("Choose a venue.", "Choisissez un lieu.")))
}

// wanting finds stops with fewer talks than wanted.
func (x *index) wanting(found []Conflict, here *place) []Conflict {
	have := 0
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.TalkID != "" {
			have++
		}
	}
	if here.past || have >= here.stop.Wanted {
		return found
	}
	return append(found, x.conflict(TalksWanting, here.stop.ID, []string{number(have), number(here.stop.Wanted)}, stopRecord(here)).saying(
		text("%s has %d of the %d talks wanted.", "%s compte %d des %d conférences voulues.", here.stop.City, have, here.stop.Wanted),
		text("Add a talk to the agenda.", "Ajoutez une conférence à l’agenda.")))
}

// speakerless finds deliveries of talks that nobody gives.
func (x *index) speakerless(found []Conflict, here *place) []Conflict {
	if here.past {
		return found
	}
	for _, s := range x.ofStop[here.stop.ID] {
		if s.session.TalkID == "" || len(s.speakers) > 0 {
			continue
		}
		found = append(found, x.conflict(TalkSpeakerless, here.stop.ID, nil, x.sessionRecord(s)).saying(
			text("“%s” has no speaker.", "« %s » n’a personne pour la donner.", x.title(s)), text("Say who gives it.", "Dites qui la donne.")))
	}
	return found
}
