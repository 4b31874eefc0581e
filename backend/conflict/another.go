package conflict

import (
	"cmp"
	"maps"
	"slices"

	"tournee/backend/tour"
)

// usual is how many minutes a talk takes of which that is not known.
const usual = 30

// another offers to give one more talk at a stop that has too few: first those
// whose people come there anyway, then those whose people are to be invited.
func (o *offers) another() {
	x := o.c.x
	here, ok := x.stops[o.of.StopID]
	if !ok {
		return
	}
	on := []tour.Session{}
	for _, s := range x.ofStop[here.stop.ID] {
		on = append(on, s.session)
	}
	for _, t := range x.candidates(here) {
		if o.enough() {
			return
		}
		given := tour.Session{TourID: x.plan.Tour.ID, SessionFields: tour.SessionFields{
			StopID: here.stop.ID, Kind: tour.Delivery, TalkID: t.ID, RoomID: x.usualRoom(here), Minutes: cmp.Or(t.Minutes, usual), Status: tour.SessionTentative,
			Title: tour.Text{}, Abstract: tour.Text{}, SpeakerIDs: []string{}, Links: []tour.Link{},
		}}
		given.Starts = here.stop.FreeSlot(on, given.Minutes)
		e := Edits{Sessions: []tour.Session{given}}
		asked := x.unasked(t, here)
		for _, id := range asked {
			e.Engagements = append(e.Engagements, tour.Engagement{TourID: x.plan.Tour.ID, EngagementFields: tour.EngagementFields{
				StopID: here.stop.ID, PersonID: id, Status: tour.Invited, AskedOn: x.around.Today,
			}})
		}
		label := text("Give “%s” at %s", "Donner « %s » à %s", t.Title, clock(given.Starts))
		if len(asked) > 0 {
			label = text("Give “%s” at %s, and invite %s", "Donner « %s » à %s, et inviter %s", t.Title, clock(given.Starts), x.names(asked))
		}
		o.offer(Repair{ids("assign", here.stop.ID, t.ID, string(given.Starts)), "assign", label, e})
	}
}

// candidates returns the talks of the tour that could be given at a stop as well,
// those for which the fewest people must be asked first, then those that are given
// most often.
func (x *index) candidates(here *place) []tour.Talk {
	var talks []tour.Talk
	for _, id := range slices.Sorted(maps.Keys(x.plan.Talks)) {
		t := x.plan.Talks[id]
		t.ID = id
		if x.givable(t, here) && len(x.known(t.SpeakerIDs)) == len(t.SpeakerIDs) && !slices.ContainsFunc(t.SpeakerIDs, func(p string) bool { return x.refused(p, here) }) {
			talks = append(talks, t)
		}
	}
	slices.SortStableFunc(talks, func(a, b tour.Talk) int {
		return cmp.Or(len(x.unasked(a, here))-len(x.unasked(b, here)), len(x.ofTalk[b.ID])-len(x.ofTalk[a.ID]))
	})
	return talks[:min(tried, len(talks))]
}

// unasked returns who gives a talk and was not asked to come to a stop, nor is
// there anyway.
func (x *index) unasked(t tour.Talk, here *place) []string {
	return slices.DeleteFunc(slices.Clone(t.SpeakerIDs), func(id string) bool {
		_, asked := x.answered(id, here)
		return asked || x.expected(id, here)
	})
}

// refused reports whether somebody said that they do not come to a stop.
func (x *index) refused(person string, here *place) bool {
	status, _ := x.answered(person, here)
	return status == tour.Declined || status == tour.Withdrawn
}

// answered returns what somebody said who was asked to come to a stop.
func (x *index) answered(person string, here *place) (status tour.EngagementStatus, asked bool) {
	i := slices.IndexFunc(x.answers[here.stop.ID], func(e tour.Engagement) bool { return e.PersonID == person })
	if i < 0 {
		return "", false
	}
	return x.answers[here.stop.ID][i].Status, true
}

// usualRoom returns where the talks of a stop are: in the one room of all of them,
// or in the only one of its venue.
func (x *index) usualRoom(here *place) string {
	if room, ok := x.onlyRoom(here); ok {
		return room.ID
	}
	if rooms := x.plan.RoomsOf(here.stop); len(rooms) == 1 {
		return rooms[0].ID
	}
	return ""
}
