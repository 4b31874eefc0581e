package conflict

import (
	"slices"

	"tournee/backend/tour"
)

// cancel offers to take a session out.
func (o *offers) cancel(id string) {
	s := o.c.x.slots[id]
	out := s.session
	out.Status = tour.SessionCancelled
	o.offer(Repair{ids("cancel", id), "cancel", text("Cancel “%s” in %s", "Annuler « %s » à %s", o.c.x.title(s), s.at.stop.City), Edits{Sessions: []tour.Session{out}}})
}

// speaker offers to have a session given without the person in question, or by
// somebody else who gives the talk.
func (o *offers) speaker(s *slot) {
	x := o.c.x
	if s.session.TalkID == "" || o.enough() {
		return
	}
	left := slices.DeleteFunc(slices.Clone(s.speakers), func(id string) bool { return id == o.of.PersonID })
	if len(left) > 0 && len(left) < len(s.speakers) {
		o.giving(s, left, text("Have “%s” given by %s alone", "Confier « %s » à %s seulement", x.title(s), x.names(left)))
	}
	others := slices.Clone(x.plan.Talks[s.session.TalkID].SpeakerIDs)
	for _, given := range x.ofTalk[s.session.TalkID] {
		others = append(others, given.speakers...)
	}
	var tried []string
	for _, id := range others {
		if id == o.of.PersonID || slices.Contains(s.speakers, id) || slices.Contains(tried, id) || len(x.known([]string{id})) == 0 {
			continue
		}
		tried = append(tried, id)
		if o.giving(s, append(slices.Clone(left), id), text("Have “%s” given by %s", "Confier « %s » à %s", x.title(s), x.name(id))) {
			return
		}
	}
}

func (o *offers) giving(s *slot, people []string, label tour.Text) bool {
	given := s.session
	given.SpeakerIDs = people
	return o.offer(Repair{ids(append([]string{"speaker", given.ID}, people...)...), "speaker", label, Edits{Sessions: []tour.Session{given}}})
}

// names lists people: "Mike and Ayrat".
func (x *index) names(people []string) tour.Text {
	english, french := "", ""
	for i, id := range people {
		switch {
		case i > 0 && i == len(people)-1:
			english, french = english+" and ", french+" et "
		case i > 0:
			english, french = english+", ", french+", "
		}
		english, french = english+x.name(id), french+x.name(id)
	}
	return tour.Text{tour.English: english, tour.French: french}
}

// language offers a language of the audience that all who speak know.
func (o *offers) language(s *slot) {
	x := o.c.x
	for _, lang := range s.at.stop.Languages {
		if len(s.speakers) == 0 || slices.ContainsFunc(s.speakers, func(id string) bool { return !slices.Contains(x.plan.People[id].Languages, lang) }) {
			continue
		}
		given := s.session
		given.Language = lang
		o.offer(Repair{ids("language", given.ID, lang), "language", text("Give it in %s", "La donner en %s", languageName(lang)), Edits{Sessions: []tour.Session{given}}})
	}
}

// ofAnswer offers to note a reminder, to leave somebody alone for a while, or
// to choose another speaker.
func (o *offers) ofAnswer() {
	x := o.c.x
	today := x.around.Today
	e := tour.Engagement{EngagementFields: tour.EngagementFields{StopID: o.of.StopID, PersonID: o.of.PersonID, Status: tour.Invited}}
	for _, one := range x.answers[o.of.StopID] {
		if one.PersonID == o.of.PersonID {
			e = one
		}
	}
	if today != "" && e.AskedOn != today {
		asked := e
		asked.AskedOn, asked.RemindOn = today, ""
		o.offer(Repair{ids("remind", e.StopID, e.PersonID), "remind", text("Note a reminder of today", "Noter une relance d’aujourd’hui"), Edits{Engagements: []tour.Engagement{asked}}})
	}
	if o.of.Rule == PersonUnanswered && today != "" {
		later := e
		later.RemindOn = today.Add(patience)
		o.offer(Repair{ids("later", e.StopID, e.PersonID, string(later.RemindOn)), "later", text("Leave until %s", "Laisser jusqu’au %s", day(later.RemindOn)), Edits{Engagements: []tour.Engagement{later}}})
	}
	if o.of.Rule == PersonUnconfirmed {
		for _, s := range x.ofPerson[e.PersonID] {
			if !s.other && s.session.StopID == e.StopID {
				o.speaker(s)
			}
		}
	}
}

// ofStop offers a venue that is kept for the stop, or the host whose place its
// venue is.
func (o *offers) ofStop() {
	x := o.c.x
	here, ok := x.stops[o.of.StopID]
	if !ok {
		return
	}
	if o.of.Rule == StopHostless {
		owner, known := x.plan.Organizations[x.plan.Venues[here.stop.VenueID].OrganizationID]
		if known {
			host := tour.Sponsorship{TourID: x.plan.Tour.ID, SponsorshipFields: tour.SponsorshipFields{OrganizationID: owner.ID, Scope: tour.ForStop, StopID: here.stop.ID, InKind: tour.InVenue, Objectives: tour.Text{}}}
			o.offer(Repair{ids("host", here.stop.ID, owner.ID), "host", text("Add %s as host", "Ajouter %s comme hôte", owner.Name), Edits{Sponsorships: []tour.Sponsorship{host}}})
		}
		return
	}
	for _, h := range x.holds[here.stop.ID] {
		if h.Status != tour.HoldReleased && x.plan.Venues[h.VenueID].Name != "" {
			placed := here.stop
			placed.VenueID = h.VenueID
			o.offer(Repair{ids("venue", here.stop.ID, h.VenueID), "venue", text("Choose %s, which is kept", "Choisir %s, qui est retenu", x.plan.Venues[h.VenueID].Name), Edits{Stops: []tour.Stop{placed}}})
		}
	}
}

// ofHold offers to promote, extend or release a hold, or to have it for the
// right days.
func (o *offers) ofHold() {
	x := o.c.x
	for _, r := range o.of.Records {
		for _, h := range x.holds[o.of.StopID] {
			if r.ID != h.ID {
				continue
			}
			if o.of.Rule != HoldClash {
				o.promote(h)
				o.extend(h)
			} else if here := x.stops[h.StopID]; len(o.of.Records) == 1 && here != nil {
				right := h
				right.From, right.To = here.stop.Starts.Date(), here.stop.Starts.Date().Add(max(here.stop.Days(), 1)-1)
				o.offer(Repair{ids("days", h.ID, string(right.From), string(right.To)), "days", text("Have the hold for %s", "Avoir l’option pour %s", span(right.From, right.To)), Edits{Holds: []tour.Hold{right}}})
			}
			o.release(h)
		}
	}
	if o.of.Rule == HoldClash {
		for _, id := range o.of.StopIDs[min(1, len(o.of.StopIDs)):] {
			for _, h := range x.holds[id] {
				if slices.ContainsFunc(o.of.Records, func(r Record) bool { return r.ID == h.ID }) {
					o.release(h)
				}
			}
		}
		o.date(o.of.StopID)
	}
}

func (o *offers) promote(h tour.Hold) {
	h.Status = tour.HoldConfirmed
	e := Edits{Holds: []tour.Hold{h}}
	if here := o.c.x.stops[h.StopID]; here != nil && here.stop.VenueID == "" {
		placed := here.stop
		placed.VenueID = h.VenueID
		e.Stops = []tour.Stop{placed}
	}
	o.offer(Repair{ids("promote", h.ID), "promote", text("Promote the hold at %s", "Confirmer l’option chez %s", o.c.x.plan.Venues[h.VenueID].Name), e})
}

func (o *offers) extend(h tour.Hold) {
	h.Expires = max(h.Expires, o.c.x.around.Today).Add(2 * expiry)
	o.offer(Repair{ids("extend", h.ID, string(h.Expires)), "extend", text("Extend it to %s", "La prolonger au %s", day(h.Expires)), Edits{Holds: []tour.Hold{h}}})
}

func (o *offers) release(h tour.Hold) {
	h.Status = tour.HoldReleased
	name := o.c.x.plan.Venues[h.VenueID].Name
	label := text("Release the hold at %s", "Lever l’option chez %s", name)
	if here := o.c.x.stops[h.StopID]; here != nil && len(o.of.Records) > 1 {
		label = text("Release the hold at %s for %s", "Lever l’option chez %s pour %s", name, here.stop.City)
	}
	o.offer(Repair{ids("release", h.ID), "release", label, Edits{Holds: []tour.Hold{h}}})
}
