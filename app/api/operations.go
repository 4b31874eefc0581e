package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"tournee/app"
	"tournee/backend/geo"
	"tournee/backend/tour"
)

// operations lists everything that a page may ask for. Reads are resources,
// changes are intents.
func (s *surface) operations() {
	a := s.app
	read(s, "state", "/api/state", "Which file is open, and how much is in it", func(ctx context.Context, _ *struct{}) (app.State, error) { return a.State(ctx) })
	read(s, "tours", "/api/tours", "All tours, the latest first", func(ctx context.Context, _ *struct{}) ([]app.ListedTour, error) { return a.Tours.List(ctx) })
	read(s, "tour", "/api/tours/{tour}", "The first page of a tour", func(ctx context.Context, in *tourKey) (app.Overview, error) { return a.Tours.Overview(ctx, in.Tour) })
	read(s, "stop", "/api/tours/{tour}/stops/{stop}", "The page of a stop", func(ctx context.Context, in *stopKey) (app.StopPage, error) {
		return a.Stops.Page(ctx, in.Tour, in.Stop)
	})
	read(s, "people", "/api/people", "Everybody, by name", func(ctx context.Context, _ *struct{}) ([]app.PersonRow, error) { return a.Library.People(ctx) })
	read(s, "person", "/api/people/{key}", "The page of a person", func(ctx context.Context, in *key) (app.PersonPage, error) { return a.Library.Person(ctx, in.Key) })
	read(s, "talks", "/api/talks", "All talks, by title", func(ctx context.Context, _ *struct{}) ([]app.TalkRow, error) {
		return a.Library.Talks(ctx, languageOf(ctx))
	})
	read(s, "talk", "/api/talks/{key}", "The page of a talk", func(ctx context.Context, in *key) (app.TalkRow, error) { return a.Library.Talk(ctx, in.Key) })
	read(s, "venues", "/api/venues", "All venues, by name", func(ctx context.Context, _ *struct{}) ([]app.VenueRow, error) { return a.Library.Venues(ctx) })
	read(s, "venue", "/api/venues/{key}", "The page of a venue", func(ctx context.Context, in *key) (app.VenueRow, error) { return a.Library.Venue(ctx, in.Key) })
	read(s, "organizations", "/api/organizations", "All organizations, by name", func(ctx context.Context, _ *struct{}) ([]app.OrganizationRow, error) {
		return a.Library.Organizations(ctx)
	})
	read(s, "organization", "/api/organizations/{key}", "The page of an organization", func(ctx context.Context, in *key) (app.OrganizationRow, error) {
		return a.Library.Organization(ctx, in.Key)
	})
	read(s, "search", "/api/search", "Search over everything", func(ctx context.Context, in *query) ([]app.Found, error) {
		return a.Library.Search(ctx, in.Query, in.Limit)
	})
	read(s, "cities", "/api/cities", "Cities by the beginning of their names", func(_ context.Context, in *query) ([]geo.City, error) {
		return a.Cities.Search(in.Query, in.Limit), nil
	})
	s.changes()
	s.conflicts()
	s.board()
	s.past()
	s.papers()
	s.posts()
	s.photos()
	s.sections()
	s.releases()
	s.works()
	s.matrix()
	s.agenda()
	s.holds()
	s.tasks()
	s.budget()
	s.ledger()
	s.figures()
	s.imports()
}

type tourKey struct {
	Tour string `path:"tour" doc:"Slug or id"`
}

type stopKey struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Stop string `path:"stop" doc:"Slug or id"`
}

type key struct {
	Key string `path:"key" doc:"Slug or id"`
}

type query struct {
	Query string `query:"q"`
	Limit int    `query:"limit" default:"20" minimum:"1" maximum:"200"`
}

// changes lists the intents.
func (s *surface) changes() {
	a := s.app
	records[tour.Tour, tour.TourFields](s, "Tour", "tours", a.Tours, app.NewTour)
	records[tour.Stop, tour.StopFields](s, "Stop", "stops", a.Stops, a.Stops.New)
	records[tour.Venue, tour.VenueFields](s, "Venue", "venues", a.Venues, app.NewVenue)
	records[tour.Room, tour.RoomFields](s, "Room", "rooms", a.Rooms, blank[tour.RoomFields])
	records[tour.Organization, tour.OrganizationFields](s, "Organization", "organizations", a.Organizations, app.NewOrganization)
	records[tour.Person, tour.PersonFields](s, "Person", "people", a.People, app.NewPerson)
	records[tour.Talk, tour.TalkFields](s, "Talk", "talks", a.Talks, app.NewTalk)
	records[tour.Track, tour.TrackFields](s, "Track", "tracks", a.Tracks, blank[tour.TrackFields])
	records[tour.Session, tour.SessionFields](s, "Session", "sessions", a.Sessions, app.NewSession)
	records[tour.Engagement, tour.EngagementFields](s, "Engagement", "engagements", a.Engagements, app.NewEngagement)
	records[tour.Sponsorship, tour.SponsorshipFields](s, "Sponsorship", "sponsorships", a.Sponsorships, app.NewSponsorship)
	records[tour.Section, tour.SectionFields](s, "Section", "sections", a.Sections, app.NewSection)
	records[tour.Photo, tour.PhotoFields](s, "Photo", "photos", a.Photos, tour.NewPhoto)
	s.planningRecords()
	write(s, "moveStop", "/api/stops/{id}/move", "Move a stop by whole days, with its agenda", func(ctx context.Context, in *moveStop) (tour.Stop, error) {
		return a.Stops.Move(ctx, app.MoveStop{ID: in.ID, Rev: in.Rev, Days: in.Body.Days})
	})
}

// planningRecords lists the kinds of record with which a tour is planned.
func (s *surface) planningRecords() {
	a := s.app
	records[tour.Availability, tour.AvailabilityFields](s, "Availability", "availabilities", a.Availabilities, app.NewAvailability)
	records[tour.AgendaTemplate, tour.AgendaTemplateFields](s, "AgendaTemplate", "agenda-templates", a.AgendaTemplates, app.NewAgendaTemplate)
	records[tour.Hold, tour.HoldFields](s, "Hold", "holds", a.Holds, app.NewHold)
	records[tour.Happening, tour.HappeningFields](s, "Happening", "happenings", a.Happenings, app.NewHappening)
	records[tour.Acknowledgement, tour.AcknowledgementFields](s, "Acknowledgement", "acknowledgements", a.Acknowledgements, blank[tour.AcknowledgementFields])
}

func blank[F any]() F {
	var f F
	return f
}

type moveStop struct {
	ID   string `path:"id"`
	Rev  int64  `header:"If-Match" required:"true" doc:"rev of the stop that was seen"`
	Body struct {
		Days int `json:"days" minimum:"-3660" maximum:"3660" doc:"Negative: earlier"`
	}
}

// answer is a body of JSON.
type answer[B any] struct{ Body B }

// read registers a question.
func read[I, B any](s *surface, name, path, summary string, ask func(context.Context, *I) (B, error)) {
	operation(s, http.MethodGet, name, path, summary, ask)
}

// write registers an intent.
func write[I, B any](s *surface, name, path, summary string, do func(context.Context, *I) (B, error)) {
	operation(s, http.MethodPost, name, path, summary, do)
}

func operation[I, B any](s *surface, method, name, path, summary string, do func(context.Context, *I) (B, error)) {
	huma.Register(s.api, huma.Operation{Method: method, OperationID: name, Path: path, Summary: summary, MaxBodyBytes: bodyLimit},
		func(ctx context.Context, in *I) (*answer[B], error) {
			body, err := do(ctx, in)
			if err != nil {
				return nil, s.problem(ctx, err)
			}
			return &answer[B]{body}, nil
		})
}
