// Package app holds what people do with tours: one method a deed, one
// transaction each. It puts the packages of backend together. How a person
// asks (a page, a window, a command) is not its concern.
package app

import (
	"context"
	"log/slog"
	"time"

	"tournee/backend/booklet"
	"tournee/backend/geo"
	"tournee/backend/photo"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// App is all use cases over one open file.
type App struct {
	Tours            *Tours
	Stops            *Stops
	Venues           *Records[tour.Venue, tour.VenueFields]
	Rooms            *Records[tour.Room, tour.RoomFields]
	Organizations    *Records[tour.Organization, tour.OrganizationFields]
	People           *Records[tour.Person, tour.PersonFields]
	Talks            *Records[tour.Talk, tour.TalkFields]
	Tracks           *Records[tour.Track, tour.TrackFields]
	Sessions         *Records[tour.Session, tour.SessionFields]
	Engagements      *Records[tour.Engagement, tour.EngagementFields]
	Sponsorships     *Records[tour.Sponsorship, tour.SponsorshipFields]
	Deliverables     *Deliverables
	Proofs           *Records[tour.Proof, tour.ProofFields]
	Sections         *Sections
	Photos           *Photos
	Availabilities   *Availabilities
	Checklists       *Checklists
	AgendaTemplates  *Records[tour.AgendaTemplate, tour.AgendaTemplateFields]
	Holds            *Holds
	Tasks            *Tasks
	Budget           *Records[tour.BudgetItem, tour.BudgetItemFields]
	Happenings       *Records[tour.Happening, tour.HappeningFields]
	Acknowledgements *Records[tour.Acknowledgement, tour.AcknowledgementFields]
	Agenda           *Agenda
	Library          *Library
	Conflicts        *Conflicts
	History          *History
	Releases         *Releases
	Papers           *Papers
	Samples          *Samples
	Imports          *Imports
	Jobs             *Jobs
	Cities           *geo.Cities

	store  *store.Store
	kept   *keptPlans
	clock  func() time.Time
	shared bool
}

// Options are what App needs besides a file.
type Options struct {
	Clock  func() time.Time
	Actor  string // who makes the changes made here
	Log    *slog.Logger
	Shared bool // another window of this machine has the file open too
}

// New returns the use cases over an open file.
func New(s *store.Store, o Options) *App {
	cities := geo.NewCities()
	a := &App{store: s, kept: &keptPlans{cities: cities}, clock: o.Clock, shared: o.Shared, Cities: cities}
	a.Venues = &Records[tour.Venue, tour.VenueFields]{store: s, deed: "Venue", look: lookVenue, along: roomsAlong}
	a.Rooms = &Records[tour.Room, tour.RoomFields]{store: s, deed: "Room", look: lookRoom, holds: holdsRoom}
	a.Organizations = &Records[tour.Organization, tour.OrganizationFields]{store: s, deed: "Organization", look: lookOrganization}
	a.People = &Records[tour.Person, tour.PersonFields]{store: s, deed: "Person", look: lookPerson}
	a.Talks = &Records[tour.Talk, tour.TalkFields]{store: s, deed: "Talk", look: lookTalk}
	a.Tracks = &Records[tour.Track, tour.TrackFields]{store: s, deed: "Track", look: lookTrack}
	a.Sessions = &Records[tour.Session, tour.SessionFields]{store: s, deed: "Session", look: lookSession, holds: holdsSession, called: calledByTalk}
	a.Engagements = &Records[tour.Engagement, tour.EngagementFields]{store: s, deed: "Engagement", look: lookEngagement, holds: holdsEngagement, called: calledByPerson}
	a.Sponsorships = &Records[tour.Sponsorship, tour.SponsorshipFields]{store: s, deed: "Sponsorship", look: lookSponsorship, holds: holdsSponsorship, called: calledByOrganization}
	a.Deliverables = &Deliverables{Records[tour.Deliverable, tour.DeliverableFields]{store: s, deed: "Deliverable", look: lookDeliverable, holds: holdsDeliverable}}
	a.Proofs = &Records[tour.Proof, tour.ProofFields]{store: s, deed: "Proof", look: lookProof, holds: holdsProof, called: calledByDeliverable}
	a.Sections = &Sections{Records[tour.Section, tour.SectionFields]{store: s, deed: "Section", look: lookSection, holds: holdsSection}}
	a.Photos = &Photos{Records[tour.Photo, tour.PhotoFields]{store: s, deed: "Photo", look: lookPhoto, holds: holdsPhoto(s.Blobs()), called: calledByPlace}, photo.NewIntake()}
	a.planning()
	a.Tours = &Tours{Records[tour.Tour, tour.TourFields]{store: s, deed: "Tour", look: lookTour}, o.Clock, a.kept}
	a.Stops = &Stops{Records[tour.Stop, tour.StopFields]{store: s, deed: "Stop", look: lookStop, holds: holdsStop, follow: agendaFollows}, o.Clock, a.kept}
	a.Agenda = &Agenda{store: s, kept: a.kept, clock: o.Clock}
	a.Library = &Library{store: s}
	a.Conflicts = &Conflicts{store: s, kept: a.kept, clock: o.Clock, actor: o.Actor}
	a.History = &History{store: s, actor: o.Actor, kinds: byKind(a.keepers())}
	a.Papers = &Papers{store: s, clock: o.Clock, prints: booklet.NewPrints(mostPrints)}
	a.Releases = &Releases{store: s}
	a.Samples = &Samples{store: s}
	a.Imports = &Imports{store: s, cities: a.Cities, clock: o.Clock}
	a.Jobs = newJobs(o.Log)
	return a
}

// planning makes the use cases about the records with which a tour is planned.
func (a *App) planning() {
	s := a.store
	a.Availabilities = &Availabilities{Records[tour.Availability, tour.AvailabilityFields]{store: s, deed: "Availability", look: lookAvailability, called: calledBySubject}, a.clock}
	a.Checklists = &Checklists{Records[tour.Checklist, tour.ChecklistFields]{store: s, deed: "Checklist", look: lookChecklist}}
	a.AgendaTemplates = &Records[tour.AgendaTemplate, tour.AgendaTemplateFields]{store: s, deed: "AgendaTemplate", look: lookAgendaTemplate}
	a.Holds = &Holds{Records[tour.Hold, tour.HoldFields]{store: s, deed: "Hold", look: lookHold, holds: holdsHold, called: calledByVenue}, a.clock}
	a.Tasks = &Tasks{Records[tour.Task, tour.TaskFields]{store: s, deed: "Task", look: lookTask, holds: holdsTask}}
	a.Budget = &Records[tour.BudgetItem, tour.BudgetItemFields]{store: s, deed: "BudgetItem", look: lookBudgetItem, holds: holdsBudgetItem}
	a.Happenings = &Records[tour.Happening, tour.HappeningFields]{store: s, deed: "Happening", look: lookHappening}
	a.Acknowledgements = &Records[tour.Acknowledgement, tour.AcknowledgementFields]{store: s, deed: "Acknowledgement", look: lookAcknowledgement}
}

// State says which file is open and how much is in it.
type State struct {
	File   string `json:"file"`
	Seq    int64  `json:"seq" doc:"Number of the latest change"`
	Actor  string `json:"actor"`
	Shared bool   `json:"shared" doc:"Another window has the file open too"`
	Zones  string `json:"zones" doc:"Release of the time zone tables, such as 2026f"`
	Counts Counts `json:"counts"`
}

// Counts says how much the library holds.
type Counts struct {
	People        int `json:"people"`
	Talks         int `json:"talks"`
	Venues        int `json:"venues"`
	Organizations int `json:"organizations"`
}

func counts(ctx context.Context, tx *store.Tx) (c Counts, err error) {
	if c.People, err = store.Count[tour.Person](ctx, tx); err != nil {
		return c, err
	}
	if c.Talks, err = store.Count[tour.Talk](ctx, tx); err != nil {
		return c, err
	}
	if c.Venues, err = store.Count[tour.Venue](ctx, tx); err != nil {
		return c, err
	}
	c.Organizations, err = store.Count[tour.Organization](ctx, tx)
	return c, err
}

// InHand returns a context whose changes are made by one page or window, named
// as it likes: what it changed itself is never refused to it as changed elsewhere.
func InHand(ctx context.Context, page string) context.Context { return store.InHand(ctx, page) }
