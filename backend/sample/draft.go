package sample

import (
	"fmt"
	"slices"
	"strings"

	"tournee/backend/tour"
)

// draft is a plan in the making. What is added to it brings along the records
// of the library that it refers to.
type draft struct {
	plan   tour.Plan
	day    tour.Date // in the ids of the tour's records
	people map[string]person
	orgs   map[string]organization
}

// newDraft begins the plan of a tour; its organizer is named, not referred to,
// and no name means that it is not known.
func newDraft(slug, organizer string, fields tour.TourFields) *draft {
	d := &draft{
		plan: tour.Plan{
			Venues:        map[string]tour.Venue{},
			Organizations: map[string]tour.Organization{},
			People:        map[string]tour.Person{},
			Talks:         map[string]tour.Talk{},
		},
		day:    fields.From,
		people: knownPeople(),
		orgs:   knownOrganizations(),
	}
	fields.OrganizerID = d.organization(organizer)
	fields.Links = links(fields.Links...)
	d.plan.Tour = tour.Tour{Identity: identify(d.day, "tour", slug), Slug: slug, TourFields: fields}
	return d
}

// finish returns the plan with its lists in order.
func (d *draft) finish() tour.Plan {
	d.plan.Sort()
	slices.SortFunc(d.plan.Engagements, func(a, b tour.Engagement) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(d.plan.Sponsorships, func(a, b tour.Sponsorship) int { return strings.Compare(a.ID, b.ID) })
	return d.plan
}

// own returns the identity of a record of the tour.
func (d *draft) own(kind string, key ...string) tour.Identity {
	return identify(d.day, kind, d.plan.Tour.Slug+"/"+strings.Join(key, "/"))
}

// stop adds a stop in that city; its slug is made of the city's English name.
func (d *draft) stop(in city, fields tour.StopFields) tour.Stop {
	fields.City, fields.Region, fields.Country = in.name, in.region, in.country
	fields.Latitude, fields.Longitude, fields.Zone = in.latitude, in.longitude, in.zone
	fields.Status, fields.Title, fields.Links = tour.Held, fields.Title.Or(tour.Text{}), links(fields.Links...)
	fields.Languages = []tour.Lang{}
	slug := tour.Slug(in.name[tour.English])
	s := tour.Stop{Identity: d.own("stop", slug), TourID: d.plan.Tour.ID, Slug: slug, StopFields: fields}
	d.plan.Stops = append(d.plan.Stops, s)
	return s
}

// track returns the id of the track of that name, and adds it where it is new.
func (d *draft) track(name tour.Text) string {
	if name.Empty() {
		return ""
	}
	t := tour.Track{
		Identity:    d.own("track", tour.Slug(name[tour.English])),
		TourID:      d.plan.Tour.ID,
		TrackFields: tour.TrackFields{Name: name, Position: len(d.plan.Tracks) + 1},
	}
	if !slices.ContainsFunc(d.plan.Tracks, func(other tour.Track) bool { return other.ID == t.ID }) {
		d.plan.Tracks = append(d.plan.Tracks, t)
	}
	return t.ID
}

// session adds an entry to the agenda of a stop and engages who speaks in it.
func (d *draft) session(stop tour.Stop, fields tour.SessionFields) tour.Session {
	fields.StopID, fields.Status = stop.ID, tour.SessionConfirmed
	fields.Abstract = tour.Text{}
	fields.Title, fields.SpeakerIDs, fields.Links = fields.Title.Or(tour.Text{}), []string{}, links(fields.Links...)
	if fields.Notes == "" {
		fields.Notes = illustrativeHour
	}
	s := tour.Session{
		Identity:      d.own("session", stop.Slug, string(fields.Starts), fields.RoomID),
		TourID:        d.plan.Tour.ID,
		SessionFields: fields,
	}
	d.plan.Sessions = append(d.plan.Sessions, s)
	for _, speaker := range d.plan.Talks[fields.TalkID].SpeakerIDs {
		d.engage(stop, speaker)
	}
	return s
}

// engage adds the engagement of a person for a stop, unless it is there.
func (d *draft) engage(stop tour.Stop, personID string) {
	e := tour.Engagement{
		Identity: d.own("engagement", stop.Slug, d.plan.People[personID].Slug),
		TourID:   d.plan.Tour.ID,
		EngagementFields: tour.EngagementFields{
			StopID: stop.ID, PersonID: personID, Status: tour.Promised,
		},
	}
	if !slices.ContainsFunc(d.plan.Engagements, func(other tour.Engagement) bool { return other.ID == e.ID }) {
		d.plan.Engagements = append(d.plan.Engagements, e)
	}
}

// host adds the sponsorship in kind of who lends the venue of a stop.
func (d *draft) host(name string, stop tour.Stop) {
	d.sponsorship(name, stop.Slug, tour.SponsorshipFields{Scope: tour.ForStop, StopID: stop.ID, InKind: tour.InVenue})
}

// sponsors adds organizations that support the tour in that scope.
func (d *draft) sponsors(scope tour.Scope, notes string, names ...string) {
	for _, name := range names {
		d.sponsorship(name, string(scope), tour.SponsorshipFields{Scope: scope, Notes: notes})
	}
}

func (d *draft) sponsorship(name, key string, fields tour.SponsorshipFields) {
	fields.Objectives = tour.Text{}
	fields.OrganizationID = d.organization(name)
	d.plan.Sponsorships = append(d.plan.Sponsorships, tour.Sponsorship{
		Identity:          d.own("sponsorship", key, tour.Slug(name)),
		TourID:            d.plan.Tour.ID,
		SponsorshipFields: fields,
	})
}

// room adds a room to a venue.
func (d *draft) room(venue tour.Venue, name, notes string) string {
	r := tour.Room{
		Identity: identify(libraryDay, "room", fmt.Sprintf("%s/%s", venue.Slug, name)),
		RoomFields: tour.RoomFields{
			VenueID: venue.ID, Name: name, Position: len(d.plan.Rooms) + 1, Notes: notes,
		},
	}
	d.plan.Rooms = append(d.plan.Rooms, r)
	return r.ID
}

// links returns the links as a list that is never nil.
func links(l ...tour.Link) []tour.Link { return append([]tour.Link{}, l...) }
