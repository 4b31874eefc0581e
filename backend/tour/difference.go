package tour

import "slices"

// Shown is what attendees are shown of a stop or a session.
type Shown struct {
	Title      Text     `json:"title"`
	City       Text     `json:"city"`
	Starts     Wall     `json:"starts" doc:"By the city's clock"`
	Minutes    int      `json:"minutes"`
	Zone       string   `json:"zone" doc:"IANA time zone"`
	Venue      string   `json:"venue"`
	Room       string   `json:"room"`
	SpeakerIDs []string `json:"speakerIds" nullable:"false"`
	Speakers   []string `json:"speakers" nullable:"false" doc:"Their names"`
	HostIDs    []string `json:"hostIds,omitempty" doc:"Of a stop: the organizations that lend the venue"`
	Hosts      []string `json:"hosts,omitempty" doc:"Their names"`
	Status     string   `json:"status" enum:",tentative,confirmed,cancelled"`
}

// Cancelled reports whether it does not take place.
func (s Shown) Cancelled() bool { return s.Status == SessionCancelled }

// DifferenceKind says in what way a stop or session differs from one release to the next.
type DifferenceKind string

// The ways in which a stop or session differs.
const (
	IsNew       DifferenceKind = "new"
	IsCancelled DifferenceKind = "cancelled"
	IsRestored  DifferenceKind = "restored" // after it was cancelled
	IsMoved     DifferenceKind = "moved"    // another time, or another length
	IsPlaced    DifferenceKind = "placed"   // another city, venue or room
	IsSpeakers  DifferenceKind = "speakers"
	IsHosts     DifferenceKind = "hosts"
	IsRenamed   DifferenceKind = "renamed"
	IsConfirmed DifferenceKind = "confirmed" // no longer tentative, or tentative again
	IsReworded  DifferenceKind = "reworded"  // something else that is shown, such as the abstract
)

// Difference is a stop or session that attendees see otherwise than before.
type Difference struct {
	StopID    string           `json:"stopId"`
	SessionID string           `json:"sessionId" doc:"Empty: the stop itself"`
	Kinds     []DifferenceKind `json:"kinds" enum:"new,cancelled,restored,moved,placed,speakers,hosts,renamed,confirmed,reworded" nullable:"false"`
	With      bool             `json:"with" doc:"Only what became of its stop became of it"`
	Before    Shown            `json:"before"`
	After     Shown            `json:"after"`
}

// Loud reports whether attendees must see it again: a plain rewording is not.
func (d Difference) Loud() bool { return !slices.Equal(d.Kinds, []DifferenceKind{IsReworded}) }
