package app

import (
	"context"
	"time"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Agenda are the use cases that change more of an agenda than one session's
// own fields. Hours are kept as the clock on the wall shows them; one that the
// clocks of the city skip is refused, and the session named.
type Agenda struct {
	store *store.Store
	kept  *keptPlans
	clock func() time.Time
}

// ShiftAgenda says which sessions begin earlier or later.
type ShiftAgenda struct {
	ID       string // the first of them
	Rev      int64
	Minutes  int  // negative: earlier
	AllRooms bool // not only in its room and across all rooms
}

// Shift moves a session and all that follow on that day. It returns them as
// they are now.
func (a *Agenda) Shift(ctx context.Context, in ShiftAgenda) (shifted []tour.Session, err error) {
	err = a.store.Write(ctx, func(tx *store.Tx) error {
		first, stop, agenda, err := readSession(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		room := first.RoomID
		if in.AllRooms {
			room = ""
		}
		name, err := sessionName(ctx, tx, first)
		if err != nil {
			return err
		}
		tx.Say("shiftAgenda", map[string]tour.Text{"what": name})
		shifted = stop.Following(agenda, first.Starts, room)
		for i := range shifted {
			if shifted[i].ID == in.ID {
				shifted[i].Rev = in.Rev
			}
		}
		return later(ctx, tx, stop, shifted, onWall(in.Minutes))
	})
	return shifted, err
}

// Insert puts a session into an agenda where it cuts nothing, and makes what
// follows in its room later by as much as it needs. Without a start it comes
// after what ends last.
func (a *Agenda) Insert(ctx context.Context, tourKey string, apply Apply[tour.SessionFields]) (made tour.Session, err error) {
	err = a.store.Write(ctx, func(tx *store.Tx) error {
		owner, err := tourOf(ctx, tx, tourKey)
		if err != nil {
			return err
		}
		made = tour.Session{TourID: owner.ID, SessionFields: NewSession()}
		if err := apply(&made.SessionFields); err != nil {
			return err
		}
		stop, err := stopWithin(ctx, tx, owner.ID, made.StopID)
		if err != nil {
			return err
		}
		agenda, err := store.Related[tour.Session](ctx, tx, "stop_id", stop.ID)
		if err != nil {
			return err
		}
		if made.Starts == "" {
			made.Starts = stop.Over(agenda)
		}
		if err := a.makeRoom(ctx, tx, &made, stop, agenda); err != nil {
			return err
		}
		name, err := sessionName(ctx, tx, made)
		if err != nil {
			return err
		}
		tx.Say("createSession", map[string]tour.Text{"what": name})
		return store.Insert(ctx, tx, &made, "")
	})
	return made, err
}

// MoveSession says where a session goes.
type MoveSession struct {
	ID      string
	Rev     int64
	StopID  string    // empty: where it is
	Starts  tour.Wall // empty: as long after the doors as it is now
	RoomID  string    // empty: all rooms, or the only one; its own is left behind with its venue
	Minutes int       // how long it lasts then; 0: as long as now
	Push    bool      // what follows there makes room
}

// MoveTo puts a session on another day, into another room or another stop. Its
// people's engagements stay as they are.
func (a *Agenda) MoveTo(ctx context.Context, in MoveSession) (moved tour.Session, err error) {
	err = a.store.Write(ctx, func(tx *store.Tx) error {
		session, from, agenda, err := readSession(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		moved, moved.Rev = session, in.Rev
		to := from
		if in.StopID != "" && in.StopID != from.ID {
			if to, err = stopWithin(ctx, tx, session.TourID, in.StopID); err != nil {
				return err
			}
			if agenda, err = store.Related[tour.Session](ctx, tx, "stop_id", to.ID); err != nil {
				return err
			}
		}
		moved.StopID, moved.RoomID, moved.Starts = to.ID, in.RoomID, in.Starts
		if in.Minutes != 0 {
			moved.Minutes = in.Minutes
		}
		if to.VenueID != from.VenueID && in.RoomID == session.RoomID {
			moved.RoomID = ""
		}
		if in.Starts == "" {
			moved.Starts = to.Starts.Add(from.Starts.Minutes(session.Starts))
		}
		name, err := sessionName(ctx, tx, session)
		if err != nil {
			return err
		}
		said := map[string]tour.Text{"what": name, "to": tour.Both(string(moved.Starts))}
		if to.ID != from.ID {
			said["where"] = to.City
		}
		tx.Say("moveSession", said)
		if in.Push {
			err = a.makeRoom(ctx, tx, &moved, to, without(agenda, in.ID))
		} else {
			err = holdsSession(ctx, tx, &moved)
		}
		if err != nil {
			return err
		}
		return store.Save(ctx, tx, &moved)
	})
	return moved, err
}

// SwapSessions names two sessions of one tour, as they were seen.
type SwapSessions struct {
	A, B       string
	RevA, RevB int64
}

// Swap changes the places of two sessions: stop, room and hour.
func (a *Agenda) Swap(ctx context.Context, in SwapSessions) (swapped []tour.Session, err error) {
	err = a.store.Write(ctx, func(tx *store.Tx) error {
		if in.A == in.B {
			return fault.New(fault.Invalid, "Choose two sessions to swap.", "Choisissez deux séances à échanger.").At("with")
		}
		one, stop, _, err := readSession(ctx, tx, in.A)
		if err != nil {
			return err
		}
		other, elsewhere, _, err := readSession(ctx, tx, in.B)
		if err != nil {
			return err
		}
		nameA, err := sessionName(ctx, tx, one)
		if err != nil {
			return err
		}
		nameB, err := sessionName(ctx, tx, other)
		if err != nil {
			return err
		}
		tx.Say("swapSessions", map[string]tour.Text{"what": nameA, "to": nameB})
		one.Rev, other.Rev = in.RevA, in.RevB
		one, other = tour.Swapped(one, other, stop.Zone)
		if _, err := stopWithin(ctx, tx, one.TourID, elsewhere.ID); err != nil {
			return err
		}
		swapped = []tour.Session{one, other}
		for i, at := range []tour.Stop{elsewhere, stop} {
			if err := beginsIn(ctx, tx, swapped[i], at); err != nil {
				return err
			}
			if err := store.Save(ctx, tx, &swapped[i]); err != nil {
				return err
			}
		}
		return nil
	})
	return swapped, err
}

// OpenDoors says when a stop opens and ends.
type OpenDoors struct {
	ID           string // of the stop
	Rev          int64
	Starts, Ends tour.Wall // of the day on which it starts, and the one on which it ends
	Follow       bool      // the first day's sessions move with the doors
}

// Doors changes the hours of the doors and the curfew, and takes the sessions
// of the first day along when asked.
func (a *Agenda) Doors(ctx context.Context, in OpenDoors) (changed tour.Stop, err error) {
	err = a.store.Write(ctx, func(tx *store.Tx) error {
		before, err := store.Read[tour.Stop](ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if in.Starts.Date() != before.Starts.Date() {
			return fault.New(fault.Invalid, "The doors stay on their day: to change the day, move the stop.",
				"Les portes restent à leur jour : pour changer de jour, déplacez l’étape.").At("starts")
		}
		changed = before
		changed.Starts, changed.Ends, changed.Rev = in.Starts, in.Ends, in.Rev
		tx.Say("moveDoors", map[string]tour.Text{"what": changed.City, "to": tour.Both(string(in.Starts))})
		if err := store.Save(ctx, tx, &changed); err != nil || !in.Follow {
			return err
		}
		agenda, err := store.Related[tour.Session](ctx, tx, "stop_id", in.ID)
		if err != nil {
			return err
		}
		var first []tour.Session
		for _, s := range agenda {
			if before.DayOf(s.Starts) == before.Starts.Date() {
				first = append(first, s)
			}
		}
		return later(ctx, tx, changed, first, onWall(before.Starts.Minutes(in.Starts)))
	})
	return changed, err
}

// makeRoom lets a session begin where it cuts nothing, and shifts what follows
// it in its room by as much as it needs.
func (a *Agenda) makeRoom(ctx context.Context, tx *store.Tx, s *tour.Session, stop tour.Stop, agenda []tour.Session) error {
	s.Starts = stop.Between(agenda, s.Starts, s.RoomID)
	if err := s.Check(); err != nil {
		return err
	}
	if err := holdsSession(ctx, tx, s); err != nil {
		return err
	}
	follow := stop.Following(agenda, s.Starts, s.RoomID)
	if len(follow) == 0 {
		return nil
	}
	clocks := tour.Clocks{}
	lacks := s.Minutes - clocks.Minutes(s.Starts, follow[0].Starts, stop.Zone)
	if lacks <= 0 {
		return nil
	}
	return later(ctx, tx, stop, follow, func(w tour.Wall) tour.Wall { return clocks.Next(w, lacks, stop.Zone) })
}

// onWall is so many minutes later, as clocks on the wall are read.
func onWall(minutes int) func(tour.Wall) tour.Wall {
	return func(w tour.Wall) tour.Wall { return w.Add(minutes) }
}

// later keeps the sessions at other hours of their stop.
func later(ctx context.Context, tx *store.Tx, stop tour.Stop, sessions []tour.Session, when func(tour.Wall) tour.Wall) error {
	for i := range sessions {
		before := sessions[i]
		sessions[i].Starts = when(before.Starts)
		if err := naming(ctx, tx, before, sessions[i].CheckIn(stop)); err != nil {
			return err
		}
		if err := store.Save(ctx, tx, &sessions[i]); err != nil {
			return err
		}
	}
	return nil
}

// readSession returns a session with its stop and the whole agenda there.
func readSession(ctx context.Context, tx *store.Tx, id string) (s tour.Session, stop tour.Stop, agenda []tour.Session, err error) {
	if s, err = store.Read[tour.Session](ctx, tx, id); err != nil {
		return s, stop, nil, err
	}
	if stop, err = store.Read[tour.Stop](ctx, tx, s.StopID); err != nil {
		return s, stop, nil, err
	}
	agenda, err = store.Related[tour.Session](ctx, tx, "stop_id", stop.ID)
	return s, stop, agenda, err
}

func sessionName(ctx context.Context, tx *store.Tx, s tour.Session) (tour.Text, error) {
	if !s.Title.Empty() {
		return s.Title, nil
	}
	return calledByTalk(ctx, tx, &s)
}

func without(agenda []tour.Session, id string) []tour.Session {
	var others []tour.Session
	for _, s := range agenda {
		if s.ID != id {
			others = append(others, s)
		}
	}
	return others
}
