package app

import (
	"context"
	"fmt"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// keeper is what the history needs of each kind of record.
type keeper interface {
	kind() string
	// stands asks for the rules of a record, given as a pointer.
	stands(ctx context.Context, tx *store.Tx, record any) error
	// settle changes what else changes with a record. was is nil when it was
	// not there.
	settle(ctx context.Context, tx *store.Tx, was, is any) error
}

// keepers lists all kinds of record.
func (a *App) keepers() []keeper {
	return []keeper{
		a.Tours, a.Stops, a.Venues, a.Rooms, a.Organizations, a.People, a.Talks, a.Tracks, a.Sessions, a.Engagements, a.Sponsorships, a.Deliverables, a.Proofs,
		a.Sections, a.Photos, a.Availabilities, a.Checklists, a.AgendaTemplates, a.Holds, a.Tasks, a.Budget, a.Happenings, a.Acknowledgements,
	}
}

// byKind finds keepers by the kind of record that they keep.
func byKind(all []keeper) map[string]keeper {
	kinds := map[string]keeper{}
	for _, k := range all {
		kinds[k.kind()] = k
	}
	return kinds
}

func (r *Records[T, F]) kind() string { return strings.ToLower(r.deed[:1]) + r.deed[1:] }

// plural is the name of the deed over several records: "People" of "Person".
func (r *Records[T, F]) plural() string {
	switch {
	case r.deed == "Person":
		return "People"
	case strings.HasSuffix(r.deed, "y"):
		return strings.TrimSuffix(r.deed, "y") + "ies"
	}
	return r.deed + "s"
}

func (r *Records[T, F]) stands(ctx context.Context, tx *store.Tx, record any) error {
	one, ok := record.(*T)
	if !ok {
		return fmt.Errorf("%T is not a %s", record, r.kind())
	}
	return r.hold(ctx, tx, one)
}

func (r *Records[T, F]) settle(ctx context.Context, tx *store.Tx, _, is any) error {
	one, ok := is.(*T)
	if !ok || r.follow == nil {
		return nil
	}
	return r.follow(ctx, tx, one)
}

// settle takes the agenda of a stop along to its days.
func (s *Stops) settle(ctx context.Context, tx *store.Tx, was, is any) error {
	before, ok := was.(*tour.Stop)
	after, there := is.(*tour.Stop)
	if !there {
		return nil
	}
	if days := before.Starts.Date().Days(after.Starts.Date()); ok && days != 0 {
		if err := shiftAgenda(ctx, tx, *after, days); err != nil {
			return err
		}
	}
	return s.Records.settle(ctx, tx, was, is)
}

// known returns a fault unless there are records of that kind.
func (h *History) known(kind string) (keeper, error) {
	if k, ok := h.kinds[kind]; ok {
		return k, nil
	}
	return nil, fault.New(fault.NotFound, "There are no records of the kind %q.", "Il n’y a pas d’éléments de la sorte « %s ».", kind).At("kind")
}
