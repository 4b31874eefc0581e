package conflict

import "tournee/backend/tour"

// Repair is a change that would mend a conflict.
type Repair struct {
	ID    string    `json:"id" doc:"What to ask for"`
	Kind  string    `json:"kind" enum:"swap,move,room,shift,hours,date,speaker,language,promote,extend,release,remind,later,host,cancel,accept" doc:"What sort of change it is"`
	Label tour.Text `json:"label"`

	edits Edits
}

// Edits are the records that a repair changes, as they would be. A record
// without an id would be new.
type Edits struct {
	Stops        []tour.Stop
	Sessions     []tour.Session
	Engagements  []tour.Engagement
	Holds        []tour.Hold
	Sponsorships []tour.Sponsorship
}

// Edits returns what the repair changes.
func (r Repair) Edits() Edits { return r.edits }
