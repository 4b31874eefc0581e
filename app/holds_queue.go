package app

import (
	"context"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// inQueue is a hold with its stop, its venue and all who keep the same venue.
type inQueue struct {
	hold  tour.Hold
	stop  tour.Stop
	venue tour.Venue
	all   []tour.Hold
}

// readLine reads a hold as it was seen. It returns a fault when the hold was
// released already.
func readLine(ctx context.Context, tx *store.Tx, in ChangeHold) (*inQueue, error) {
	l := &inQueue{}
	var err error
	if l.hold, err = store.Read[tour.Hold](ctx, tx, in.ID); err != nil {
		return nil, err
	}
	if l.venue, err = store.Read[tour.Venue](ctx, tx, l.hold.VenueID); err != nil {
		return nil, err
	}
	if !l.hold.Kept() {
		return nil, fault.New(fault.Conflict, "The hold at %s was released: hold the venue again.", "L’option chez %s a été levée : posez-en une nouvelle.", l.venue.Name)
	}
	if l.stop, err = store.Read[tour.Stop](ctx, tx, l.hold.StopID); err != nil {
		return nil, err
	}
	l.all, err = store.Related[tour.Hold](ctx, tx, "venue_id", l.hold.VenueID)
	l.hold.Rev = in.Rev
	return l, err
}

// mustBeFirst returns a fault that names the stop that is before in line.
func (l *inQueue) mustBeFirst(ctx context.Context, tx *store.Tx) error {
	ahead := l.hold.Ahead(l.all)
	if len(ahead) == 0 {
		return nil
	}
	first, err := store.Read[tour.Stop](ctx, tx, ahead[0].StopID)
	if err != nil {
		return err
	}
	return fault.New(fault.Conflict, "%s is before %s in line at %s. Release its hold first.",
		"%s passe avant %s chez %s. Levez d’abord son option.", first.City, l.stop.City, l.venue.Name)
}

// release gives the venue back and lets those behind move up.
func (l *inQueue) release(ctx context.Context, tx *store.Tx) error {
	if err := l.moveUp(ctx, tx); err != nil {
		return err
	}
	l.hold.Status = tour.HoldReleased
	return store.Save(ctx, tx, &l.hold)
}

func (l *inQueue) moveUp(ctx context.Context, tx *store.Tx) error {
	for _, moved := range l.hold.MovedUp(l.all) {
		if err := store.Save(ctx, tx, &moved); err != nil {
			return err
		}
	}
	return nil
}

// releaseOthers gives back what else is kept for the stop.
func (l *inQueue) releaseOthers(ctx context.Context, tx *store.Tx) error {
	kept, err := store.Related[tour.Hold](ctx, tx, "stop_id", l.stop.ID)
	if err != nil {
		return err
	}
	for _, other := range kept {
		if other.ID == l.hold.ID || !other.Kept() {
			continue
		}
		theirs, err := readLine(ctx, tx, ChangeHold{other.ID, other.Rev})
		if err != nil {
			return err
		}
		if err := theirs.release(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

// saveStop keeps the stop with its new venue, and its sessions out of the
// rooms of the old one.
func (l *inQueue) saveStop(ctx context.Context, tx *store.Tx) error {
	if err := store.Save(ctx, tx, &l.stop); err != nil {
		return err
	}
	return agendaFollows(ctx, tx, &l.stop)
}
