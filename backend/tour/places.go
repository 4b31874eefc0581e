package tour

import (
	"errors"

	"tournee/backend/fault"
)

// Venue is a place where a stop is held.
type Venue struct {
	Identity
	Slug string `json:"slug"`
	VenueFields
}

// VenueFields are what a person may change of a venue.
type VenueFields struct {
	Name           string  `json:"name"`
	OrganizationID string  `json:"organizationId" doc:"Whose place it is; empty: not known"`
	Street         string  `json:"street"`
	City           Text    `json:"city"`
	Region         Text    `json:"region"`
	PostalCode     string  `json:"postalCode"`
	Country        string  `json:"country" doc:"ISO 3166-1 alpha-2; empty: not known"`
	Latitude       float64 `json:"latitude" minimum:"-90" maximum:"90" doc:"0 with longitude 0: not known"`
	Longitude      float64 `json:"longitude" minimum:"-180" maximum:"180"`
	Capacity       int     `json:"capacity" minimum:"0" maximum:"1000000" doc:"0: not known"`
	Access         Text    `json:"access" doc:"How to get in, steps, lifts"`
	StepFree       string  `json:"stepFree" enum:",yes,partly,no" doc:"Way in without steps; empty: not known"`
	Station        string  `json:"station" doc:"Nearest station"`
	StationMetres  int     `json:"stationMetres" minimum:"0" maximum:"1000000" doc:"Walk from it; 0: not known"`
	Cost           Money   `json:"cost" doc:"What an event there costs; never published"`
	URL            string  `json:"url"`
	Notes          string  `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a venue.
func (v Venue) Check() error {
	if v.Name == "" {
		return fault.New(fault.Invalid, "A venue needs a name.", "Un lieu a besoin d’un nom.").At("name")
	}
	if !oneOf(v.StepFree, []string{"", "yes", "partly", "no"}) {
		return fault.New(fault.Invalid, "A way in without steps is there (yes), partly or not (no), not %q.",
			"Un accès sans marche existe (yes), en partie (partly) ou non (no), pas « %s ».", v.StepFree).At("stepFree")
	}
	return firstError(checkCountry(v.Country), checkURL(v.URL), v.Cost.check("cost"))
}

// Names returns the words by which the venue is found.
func (v Venue) Names() []string {
	return []string{v.Name, v.Street, v.City[French], v.City[English], v.PostalCode}
}

// Located reports whether the venue's coordinates are known.
func (v Venue) Located() bool { return v.Latitude != 0 || v.Longitude != 0 }

// Room is a space in a venue.
type Room struct {
	Identity
	RoomFields
}

// RoomFields are what a person may change of a room.
type RoomFields struct {
	VenueID  string `json:"venueId"`
	Name     string `json:"name"`
	Capacity int    `json:"capacity" minimum:"0" maximum:"1000000" doc:"0: not known"`
	Position int    `json:"position" doc:"Order of the rooms in an agenda"`
	Notes    string `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a room.
func (r Room) Check() error {
	if r.Name == "" {
		return fault.New(fault.Invalid, "A room needs a name.", "Une salle a besoin d’un nom.").At("name")
	}
	if r.VenueID == "" {
		return fault.New(fault.Invalid, "A room is in a venue.", "Une salle se trouve dans un lieu.").At("venueId")
	}
	return nil
}

// Names returns the words by which the room is found.
func (r Room) Names() []string { return []string{r.Name} }

func checkURL(url string) error {
	if url == "" {
		return nil
	}
	if f, ok := errors.AsType[*fault.Error](checkLinks([]Link{{URL: url}})); ok {
		return f.At("url")
	}
	return nil
}
