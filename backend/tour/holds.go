package tour

import (
	"slices"

	"tournee/backend/fault"
)

// The states of a hold.
const (
	HoldKept      = "held"
	HoldConfirmed = "confirmed"
	HoldReleased  = "released"
)

// Hold is a venue kept for a stop: first in line, or behind another tour.
type Hold struct {
	Identity
	TourID string `json:"tourId"`
	HoldFields
}

// HoldFields are what a person may change of a hold.
type HoldFields struct {
	StopID    string `json:"stopId"`
	VenueID   string `json:"venueId"`
	Rank      int    `json:"rank" minimum:"1" maximum:"9" doc:"1: first in line for the venue"`
	From      Date   `json:"from" doc:"First day kept"`
	To        Date   `json:"to" doc:"Last day kept"`
	Expires   Date   `json:"expires" doc:"Last day on which the venue waits for an answer; empty: not said"`
	Status    string `json:"status" enum:"held,confirmed,released"`
	Cost      Money  `json:"cost" doc:"What the venue asks for; never published"`
	ContactID string `json:"contactId" doc:"Person to talk to; empty: none"`
	Notes     string `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a hold.
func (h Hold) Check() error {
	switch {
	case h.StopID == "":
		return fault.New(fault.Invalid, "A hold is for a stop.", "Une option vaut pour une étape.").At("stopId")
	case h.VenueID == "":
		return fault.New(fault.Invalid, "A hold keeps a venue: choose one.", "Une option retient un lieu : choisissez-en un.").At("venueId")
	case h.Rank < 1 || h.Rank > 9:
		return fault.New(fault.Invalid, "A hold is the first in line (1) to the ninth, not %d.", "Une option a le rang 1 (la première) à 9, pas %d.", h.Rank).At("rank")
	case h.From == "" || h.To == "":
		return fault.New(fault.Invalid, "Say for which days the venue is kept.", "Dites pour quels jours le lieu est retenu.").At("from")
	case !oneOf(h.Status, []string{HoldKept, HoldConfirmed, HoldReleased}):
		return fault.New(fault.Invalid, "%q is not a state of a hold.", "« %s » n’est pas un état d’option.", h.Status).At("status")
	}
	return firstError(h.From.check("from"), h.To.check("to"), inOrder(h.From, h.To), h.Expires.check("expires"), h.Cost.check("cost"))
}

// Names returns no words: a hold is found by its venue and its stop.
func (h Hold) Names() []string { return nil }

// Covers reports whether the venue is kept on that day.
func (h Hold) Covers(day Date) bool { return h.From <= day && day <= h.To }

// Kept reports whether the venue still waits for the stop, or was agreed upon.
func (h Hold) Kept() bool { return h.Status != HoldReleased }

// Meets reports whether another hold keeps the same venue on one of the same
// days.
func (h Hold) Meets(other Hold) bool {
	return h.ID != other.ID && h.VenueID == other.VenueID && h.Kept() && other.Kept() && h.From <= other.To && other.From <= h.To
}

// Ahead returns those of all holds, of whatever tour, that are before h in line
// on its days.
func (h Hold) Ahead(all []Hold) []Hold {
	var ahead []Hold
	for _, other := range all {
		if h.Meets(other) && (other.Rank < h.Rank || other.Status == HoldConfirmed) {
			ahead = append(ahead, other)
		}
	}
	return ahead
}

// LastRank returns the rank of h behind all who keep its venue on its days.
func (h Hold) LastRank(all []Hold) int {
	last := 0
	for _, other := range all {
		if h.Meets(other) {
			last = max(last, other.Rank)
		}
	}
	return last + 1
}

// MovedUp returns the holds behind h with the rank that they gain when h leaves
// its place. One that waits behind another hold of that rank too, on other days
// of its own, stays where it is.
func (h Hold) MovedUp(all []Hold) []Hold {
	line := slices.DeleteFunc(slices.Clone(all), func(o Hold) bool { return o.ID == h.ID })
	slices.SortStableFunc(line, func(a, b Hold) int { return a.Rank - b.Rank })
	var moved []Hold
	for i, behind := range line {
		if !h.Meets(behind) || behind.Rank <= h.Rank {
			continue
		}
		if slices.ContainsFunc(line, func(o Hold) bool { return behind.Meets(o) && o.Rank == behind.Rank-1 }) {
			continue
		}
		line[i].Rank--
		moved = append(moved, line[i])
	}
	return moved
}
