package conflict

import "tournee/backend/tour"

// expiry is within how many days a hold is about to expire.
const expiry = 7

// waiting yields the holds of a stop to which an answer is still due.
func (x *index) waiting(here *place, yield func(h tour.Hold, days int)) {
	if here.past || x.around.Today == "" {
		return
	}
	holds := x.holds[here.stop.ID]
	for _, h := range holds {
		if h.Status == tour.HoldConfirmed {
			return
		}
	}
	for _, h := range holds {
		if h.Status == tour.HoldKept && h.Expires != "" {
			yield(h, x.around.Today.Days(h.Expires))
		}
	}
}

func (x *index) holdRecord(h tour.Hold) Record {
	return Record{"hold", h.ID, tour.Both(x.plan.Venues[h.VenueID].Name)}
}

// aboutHold is a conflict of a stop's hold with its venue.
func (x *index) aboutHold(rule string, h tour.Hold, facts ...string) Conflict {
	c := x.conflict(rule, h.StopID, facts, x.holdRecord(h))
	c.VenueID = h.VenueID
	return c
}

// expired finds holds that the venue waits for no more.
func (x *index) expired(found []Conflict, here *place) []Conflict {
	x.waiting(here, func(h tour.Hold, days int) {
		if days >= 0 {
			return
		}
		found = append(found, x.aboutHold(HoldExpired, h, string(h.Expires)).saying(
			text("The hold at %s expired on %s.", "L’option chez %s a expiré le %s.", x.plan.Venues[h.VenueID].Name, day(h.Expires)),
			text("Ask whether %s is still kept for %s, then promote, extend or release the hold.", "Demandez si %s est encore retenu pour %s, puis confirmez, prolongez ou levez l’option.",
				x.plan.Venues[h.VenueID].Name, here.stop.City)))
	})
	return found
}

// expiring finds holds that are about to expire.
func (x *index) expiring(found []Conflict, here *place) []Conflict {
	x.waiting(here, func(h tour.Hold, days int) {
		if days < 0 || days > expiry {
			return
		}
		in := text("in %d days", "dans %d jours", days)
		switch days {
		case 0:
			in = text("today", "aujourd’hui")
		case 1:
			in = text("tomorrow", "demain")
		}
		found = append(found, x.aboutHold(HoldExpiring, h, string(h.Expires)).saying(
			text("The hold at %s expires %s.", "L’option chez %s expire %s.", x.plan.Venues[h.VenueID].Name, in),
			text("Promote or extend it.", "Confirmez-la ou prolongez-la.")))
	})
	return found
}

// clashing finds holds that cannot stand beside each other, or beside their stop.
func (x *index) clashing(found []Conflict, here *place) []Conflict {
	if here.past {
		return found
	}
	first := here.stop.Starts.Date()
	last := first.Add(max(here.stop.Days(), 1) - 1)
	for _, h := range x.holds[here.stop.ID] {
		if h.Status == tour.HoldReleased {
			continue
		}
		name := x.plan.Venues[h.VenueID].Name
		if h.From > first || h.To < last {
			found = append(found, x.aboutHold(HoldClash, h, string(h.From), string(h.To), string(first), string(last)).saying(
				text("The hold at %s is for %s; %s is on %s.", "L’option chez %s vaut pour %s ; %s est %s.", name, span(h.From, h.To), here.stop.City, span(first, last)),
				text("Ask %s for the right days, or move the stop.", "Demandez les bons jours à %s, ou déplacez l’étape.", name)))
		}
		for _, other := range x.holdsAt[h.VenueID] {
			if c, clash := x.together(here, h, other); clash {
				found = append(found, c)
			}
		}
		for _, other := range x.holds[here.stop.ID] {
			if h.ID < other.ID && h.VenueID != other.VenueID && h.Status == tour.HoldConfirmed && other.Status == tour.HoldConfirmed {
				found = append(found, x.conflict(HoldClash, here.stop.ID, nil, x.holdRecord(h), x.holdRecord(other)).saying(
					text("%s has two venues confirmed: %s and %s.", "%s a deux lieux confirmés : %s et %s.", here.stop.City, name, x.plan.Venues[other.VenueID].Name),
					text("Release one of the holds.", "Levez l’une des options.")))
			}
		}
	}
	return found
}

// together says whether two holds of one venue for two stops clash. It tells
// so once, of the stop of the later one. Who is second in line behind an own
// hold knows it.
func (x *index) together(here *place, h, other tour.Hold) (Conflict, bool) {
	there := x.stops[other.StopID]
	if h.ID <= other.ID || h.StopID == other.StopID || other.Status == tour.HoldReleased || there == nil || there.past || h.From > other.To || other.From > h.To {
		return Conflict{}, false
	}
	if h.Rank != other.Rank && h.Status != tour.HoldConfirmed && other.Status != tour.HoldConfirmed {
		return Conflict{}, false
	}
	date := max(h.From, other.From)
	c := x.conflict(HoldClash, here.stop.ID, []string{string(date)}, x.holdRecord(h), x.holdRecord(other)).saying(
		text("%s is kept for %s and for %s on %s.", "%s est retenu pour %s et pour %s le %s.", x.plan.Venues[h.VenueID].Name, here.stop.City, there.stop.City, day(date)),
		text("Release one of the holds, or move a stop.", "Levez l’une des options, ou déplacez une étape."))
	c.StopIDs = append(c.StopIDs, other.StopID)
	return c, true
}

// span writes a day, or from which day to which.
func span(from, to tour.Date) tour.Text {
	if from == to {
		return text("%s", "le %s", day(from))
	}
	return text("%s to %s", "du %s au %s", day(from), day(to))
}
