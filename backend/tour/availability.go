package tour

import (
	"time"

	"tournee/backend/fault"
)

// Availability says when, and where, a person or a venue can or cannot.
type Availability struct {
	Identity
	Taken
	AvailabilityFields
}

// AvailabilityFields are what a person may change of an availability. What can
// be known of one person or venue is a list of them: on a day for which one
// says "cannot", they cannot; when any says "can" within a tour's dates, they
// can on no day but those.
type AvailabilityFields struct {
	PersonID string `json:"personId" doc:"Whose it is; empty: a venue's"`
	VenueID  string `json:"venueId" doc:"Whose it is; empty: a person's"`
	Can      bool   `json:"can" doc:"True: they can then; false: they cannot"`
	From     Date   `json:"from" doc:"First day"`
	To       Date   `json:"to" doc:"Last day"`
	Opens    Clock  `json:"opens" doc:"From this hour on each day; empty: all day"`
	Closes   Clock  `json:"closes" doc:"To this hour; not after opens: of the next day"`
	Place    Text   `json:"place" doc:"Only in this city; empty: everywhere"`
	Notes    string `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make an availability.
func (a Availability) Check() error {
	switch {
	case (a.PersonID == "") == (a.VenueID == ""):
		return fault.New(fault.Invalid, "Say whose availability this is: a person’s or a venue’s.",
			"Dites de qui est cette disponibilité : d’une personne ou d’un lieu.").At("personId")
	case a.From == "":
		return fault.New(fault.Invalid, "Say from which day.", "Dites à partir de quel jour.").At("from")
	case a.To == "":
		return fault.New(fault.Invalid, "Say until which day.", "Dites jusqu’à quel jour.").At("to")
	case (a.Opens == "") != (a.Closes == ""):
		return fault.New(fault.Invalid, "Give both hours, or none for whole days.", "Donnez les deux heures, ou aucune pour des jours entiers.").At("closes")
	}
	return firstError(a.From.check("from"), a.To.check("to"), inOrder(a.From, a.To), a.Opens.check("opens"), a.Closes.check("closes"))
}

// Names returns no words: an availability is found by its person or venue.
func (a Availability) Names() []string { return nil }

// Covers reports whether the availability says anything about that day.
func (a Availability) Covers(day Date) bool { return a.From <= day && day <= a.To }

// inOrder returns a fault at the field "to" when to is before from.
func inOrder(from, to Date) error {
	if to < from {
		return fault.New(fault.Invalid, "The last day (%s) is before the first (%s).", "Le dernier jour (%s) précède le premier (%s).", to.InWords(), from.InWords()).At("to")
	}
	return nil
}

// Clock is an hour of a day, "18:00"; empty: none.
type Clock string

func (c Clock) check(field string) error {
	if c == "" {
		return nil
	}
	if _, err := time.Parse("15:04", string(c)); err != nil {
		return fault.New(fault.Invalid, "%q is not an hour: write it as 18:00.", "« %s » n’est pas une heure : écrivez-la comme 18:00.", string(c)).At(field).Because(err)
	}
	return nil
}
