package tour

import "tournee/backend/fault"

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
