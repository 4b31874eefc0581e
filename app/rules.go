package app

import (
	"context"
	"errors"
	"slices"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// holdsSession keeps a session within its tour, its room within the venue of
// its stop, and its start on the clocks of its city.
func holdsSession(ctx context.Context, tx *store.Tx, s *tour.Session) error {
	stop, err := stopWithin(ctx, tx, s.TourID, s.StopID)
	if err != nil {
		return err
	}
	if s.RoomID != "" {
		room, err := store.Read[tour.Room](ctx, tx, s.RoomID)
		if err != nil {
			return err
		}
		if room.VenueID != stop.VenueID {
			return fault.New(fault.Invalid, "%s is a room of another venue than that of %s.", "%s est une salle d’un autre lieu que celui de l’étape (%s).", room.Name, stop.City).At("roomId")
		}
	}
	if s.TrackID != "" {
		track, err := store.Read[tour.Track](ctx, tx, s.TrackID)
		if err != nil {
			return err
		}
		if track.TourID != s.TourID {
			return fault.New(fault.Invalid, "%s is a track of another tour.", "%s est un parcours d’une autre tournée.", track.Name).At("trackId")
		}
	}
	return s.CheckIn(stop)
}

// holdsRoom keeps a room in the venue of the stops that use it.
func holdsRoom(ctx context.Context, tx *store.Tx, r *tour.Room) error {
	sessions, err := store.Related[tour.Session](ctx, tx, "room_id", r.ID)
	if err != nil {
		return err
	}
	for _, s := range sessions {
		stop, err := store.Read[tour.Stop](ctx, tx, s.StopID)
		if err != nil {
			return err
		}
		if stop.VenueID != r.VenueID {
			return fault.New(fault.Invalid, "%s is on the agenda of %s, which is held in the venue where it is now.",
				"%s est à l’agenda d’une étape (%s) qui se tient dans son lieu actuel.", r.Name, stop.City).At("venueId")
		}
	}
	return nil
}

// roomsAlong copies the rooms of a venue with it.
func roomsAlong(ctx context.Context, tx *store.Tx, original, made *tour.Venue) error {
	rooms, err := store.Related[tour.Room](ctx, tx, "venue_id", original.ID)
	if err != nil {
		return err
	}
	for _, room := range rooms {
		room.Identity, room.VenueID = tour.Identity{}, made.ID
		if err := store.Insert(ctx, tx, &room, ""); err != nil {
			return err
		}
	}
	return nil
}

// agendaFollows takes sessions out of rooms that are not in the stop's venue,
// and returns a fault that names a session whose start the clocks of the
// stop's city skip.
func agendaFollows(ctx context.Context, tx *store.Tx, stop *tour.Stop) error {
	agenda, err := store.Related[tour.Session](ctx, tx, "stop_id", stop.ID)
	if err != nil {
		return err
	}
	rooms, err := store.Related[tour.Room](ctx, tx, "venue_id", stop.VenueID)
	if err != nil {
		return err
	}
	for _, s := range agenda {
		if err := beginsIn(ctx, tx, s, *stop); err != nil {
			return err
		}
		if s.RoomID == "" || slices.ContainsFunc(rooms, func(r tour.Room) bool { return r.ID == s.RoomID }) {
			continue
		}
		s.RoomID = ""
		if err := store.Save(ctx, tx, &s); err != nil {
			return err
		}
	}
	return nil
}

// beginsIn returns a fault that names the session unless the clocks of the
// stop's city say its start.
func beginsIn(ctx context.Context, tx *store.Tx, s tour.Session, stop tour.Stop) error {
	return naming(ctx, tx, s, s.CheckIn(stop))
}

// naming returns the fault with the name of the session before it; other errors
// as they are.
func naming(ctx context.Context, tx *store.Tx, s tour.Session, err error) error {
	if err == nil {
		return nil
	}
	name, failed := sessionName(ctx, tx, s)
	if failed != nil {
		return failed
	}
	return of(name, err)
}

// of puts the name of the record at fault before what a fault says.
func of(name tour.Text, err error) error {
	f, ok := errors.AsType[*fault.Error](err)
	if !ok || name.Empty() {
		return err
	}
	return fault.New(f.Kind, "%s: %s", "%s : %s", name, tour.Text{tour.English: f.English, tour.French: f.French}).At(f.Field).Because(f)
}

func holdsEngagement(ctx context.Context, tx *store.Tx, e *tour.Engagement) error {
	_, err := stopWithin(ctx, tx, e.TourID, e.StopID)
	return err
}

func holdsSponsorship(ctx context.Context, tx *store.Tx, s *tour.Sponsorship) error {
	if s.StopID == "" {
		return nil
	}
	_, err := stopWithin(ctx, tx, s.TourID, s.StopID)
	return err
}

func holdsSection(ctx context.Context, tx *store.Tx, s *tour.Section) error {
	if s.StopID != "" {
		if _, err := stopWithin(ctx, tx, s.TourID, s.StopID); err != nil {
			return err
		}
	}
	if err := sessionWithin(ctx, tx, s.TourID, s.SessionID); err != nil {
		return err
	}
	was, err := store.Read[tour.Section](ctx, tx, s.ID)
	if fault.Is(err, fault.NotFound) {
		if s.Rev == 0 { // it is new, not brought back
			s.Edited(tour.Section{}, tx.Now.UnixMilli())
		}
		return nil
	}
	if err == nil {
		s.Edited(was, tx.Now.UnixMilli())
	}
	return err
}

// sessionWithin returns a fault unless the session, where one is named, is one
// of the tour's.
func sessionWithin(ctx context.Context, tx *store.Tx, tourID, sessionID string) error {
	if sessionID == "" {
		return nil
	}
	session, err := store.Read[tour.Session](ctx, tx, sessionID)
	if err == nil && session.TourID != tourID {
		err = fault.New(fault.Invalid, "This session is one of another tour.", "Cette séance est celle d’une autre tournée.").At("sessionId")
	}
	return err
}

// holdsPhoto keeps a photo within its tour, and asks for its picture.
func holdsPhoto(blobs store.Blobs) func(context.Context, *store.Tx, *tour.Photo) error {
	return func(ctx context.Context, tx *store.Tx, p *tour.Photo) error {
		if p.StopID != "" {
			if _, err := stopWithin(ctx, tx, p.TourID, p.StopID); err != nil {
				return err
			}
		}
		if p.SectionID != "" {
			section, err := store.Read[tour.Section](ctx, tx, p.SectionID)
			if err != nil {
				return err
			}
			if section.TourID != p.TourID {
				return fault.New(fault.Invalid, "This section is one of another tour.", "Cette section est celle d’une autre tournée.").At("sectionId")
			}
		}
		if err := sessionWithin(ctx, tx, p.TourID, p.SessionID); err != nil {
			return err
		}
		content, err := blobs.Open(p.Blob)
		if err != nil {
			return err
		}
		return content.Close()
	}
}

// stopWithin returns the stop of that id, or a fault unless it is one of the tour's.
func stopWithin(ctx context.Context, tx *store.Tx, tourID, stopID string) (tour.Stop, error) {
	stop, err := store.Read[tour.Stop](ctx, tx, stopID)
	if err == nil && stop.TourID != tourID {
		err = fault.New(fault.Invalid, "%s is a stop of another tour.", "%s est une étape d’une autre tournée.", stop.City).At("stopId")
	}
	return stop, err
}

// calledByPlace calls a photo that nobody described by where it was taken.
func calledByPlace(ctx context.Context, tx *store.Tx, p *tour.Photo) (tour.Text, error) {
	return placeOf(ctx, tx, p)
}

// calledByTalk calls a session without a title of its own by its talk's, or
// else by its hour.
func calledByTalk(ctx context.Context, tx *store.Tx, s *tour.Session) (tour.Text, error) {
	if s.TalkID == "" {
		return tour.Both(s.Starts.Clock()), nil
	}
	talk, err := store.Read[tour.Talk](ctx, tx, s.TalkID)
	return talk.Title, err
}

func calledByPerson(ctx context.Context, tx *store.Tx, e *tour.Engagement) (tour.Text, error) {
	person, err := store.Read[tour.Person](ctx, tx, e.PersonID)
	return tour.Both(person.Name), err
}

func calledByOrganization(ctx context.Context, tx *store.Tx, s *tour.Sponsorship) (tour.Text, error) {
	o, err := store.Read[tour.Organization](ctx, tx, s.OrganizationID)
	return tour.Both(o.Name), err
}
