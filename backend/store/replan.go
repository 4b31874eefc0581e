package store

import (
	"cmp"
	"context"
	"database/sql"
	"maps"
	"slices"
	"strconv"
	"strings"

	"tournee/backend/tour"
)

// Mark names a state of a file: the number of its latest act, and when that
// was done, in unix milliseconds.
type Mark struct{ Seq, At int64 }

// Mark returns the state in which the transaction began, and whether the file
// came there from an earlier one: whether that act is still its own.
func (tx *Tx) Mark(ctx context.Context, before Mark) (now Mark, follows bool, err error) {
	found, err := scanAll(ctx, tx, func(rows *sql.Rows) (m Mark, err error) { return m, rows.Scan(&m.Seq, &m.At) },
		"SELECT seq, at FROM act WHERE seq = $1 OR seq = (SELECT max(seq) FROM act) ORDER BY seq", before.Seq)
	if err != nil || len(found) == 0 {
		return Mark{}, false, err
	}
	return found[len(found)-1], found[0] == before, nil
}

// Changed returns the records that changed after an act, each once; at most so
// many and one more.
func (tx *Tx) Changed(ctx context.Context, after int64, most int) ([]Change, error) {
	return scanAll(ctx, tx, func(rows *sql.Rows) (c Change, err error) { return c, rows.Scan(&c.Kind, &c.ID, &c.TourID) },
		"SELECT DISTINCT kind, record_id, tour_id FROM change WHERE seq > $1 LIMIT $2", after, most+1)
}

// patch makes a plan out of an earlier one.
type patch struct {
	*Tx
	before  *tour.Plan
	p       tour.Plan
	changed map[string]map[string]bool // ids of this tour and of the library, by kind
	foreign []Change                   // of other tours
	refers  bool                       // to other records of the library than before, or to changed ones
}

// Patched returns a plan as Plan would read it now, given the plan as it was
// and all records that changed since. It reads those records and what they
// refer to. The earlier plan stays as it is; what did not change is shared.
func (tx *Tx) Patched(ctx context.Context, before *tour.Plan, changes []Change) (*tour.Plan, error) {
	t := &patch{Tx: tx, before: before, p: *before, changed: map[string]map[string]bool{}}
	for _, c := range changes {
		if c.TourID != "" && c.TourID != before.Tour.ID {
			t.foreign = append(t.foreign, c)
			continue
		}
		if t.changed[c.Kind] == nil {
			t.changed[c.Kind] = map[string]bool{}
		}
		t.changed[c.Kind][c.ID] = true
	}
	steps := []func(context.Context) error{t.own, t.planning, t.library, t.rooms, t.available, t.elsewhere}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return &t.p, nil
}

// own reads what belongs to the tour.
func (t *patch) own(ctx context.Context) (err error) {
	if len(t.changed["tour"]) > 0 {
		if t.p.Tour, err = Read[tour.Tour](ctx, t.Tx, t.before.Tour.ID); err != nil {
			return err
		}
		t.refers = true
	}
	return firstFault(
		spliced(ctx, t, "stop", &t.p.Stops, func(a, b tour.Stop) int { return cmp.Or(cmp.Compare(a.Starts, b.Starts), cmp.Compare(a.Slug, b.Slug)) },
			func(s tour.Stop) []string { return []string{s.VenueID, s.ContactID} }),
		spliced(ctx, t, "track", &t.p.Tracks, func(a, b tour.Track) int { return a.Position - b.Position }, nil),
		spliced(ctx, t, "session", &t.p.Sessions, t.before.InAgenda(), func(s tour.Session) []string { return append([]string{s.TalkID, s.RoomID}, s.SpeakerIDs...) }),
		spliced(ctx, t, "engagement", &t.p.Engagements, nil, func(e tour.Engagement) []string { return []string{e.PersonID} }),
		spliced(ctx, t, "sponsorship", &t.p.Sponsorships, nil, func(s tour.Sponsorship) []string { return []string{s.OrganizationID} }),
		spliced(ctx, t, "deliverable", &t.p.Deliverables, func(a, b tour.Deliverable) int { return a.Position - b.Position }, func(d tour.Deliverable) []string { return []string{d.OwnerID} }),
		spliced(ctx, t, "proof", &t.p.Proofs, nil, nil),
		spliced(ctx, t, "section", &t.p.Sections, func(a, b tour.Section) int { return a.Position - b.Position }, func(s tour.Section) []string { return s.AuthorIDs }),
		spliced(ctx, t, "photo", &t.p.Photos, func(a, b tour.Photo) int { return a.Position - b.Position }, nil),
	)
}

// planning reads the records with which the tour is planned.
func (t *patch) planning(ctx context.Context) error {
	return firstFault(
		spliced(ctx, t, "hold", &t.p.Holds, func(a, b tour.Hold) int { return a.Rank - b.Rank }, func(h tour.Hold) []string { return []string{h.VenueID, h.ContactID} }),
		spliced(ctx, t, "task", &t.p.Tasks, func(a, b tour.Task) int { return a.Position - b.Position }, func(one tour.Task) []string { return []string{one.OwnerID} }),
		spliced(ctx, t, "budgetItem", &t.p.Budget, nil, func(b tour.BudgetItem) []string { return []string{b.PersonID, b.OrganizationID} }),
		spliced(ctx, t, "happening", &t.p.Happenings, func(a, b tour.Happening) int { return cmp.Compare(a.From, b.From) }, nil),
		spliced(ctx, t, "acknowledgement", &t.p.Acknowledged, nil, nil),
	)
}

func firstFault(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// identified is a record with a key.
type identified interface{ Ident() string }

// spliced reads the changed records of a kind into a list, in an order and then
// by id. refs are the records of the library to which one refers.
func spliced[T identified](ctx context.Context, t *patch, kind string, list *[]T, order func(a, b T) int, refs func(T) []string) error {
	ids := t.changed[kind]
	if len(ids) == 0 {
		return nil
	}
	fresh, err := among[T](ctx, t.Tx, "id", slices.Collect(maps.Keys(ids)))
	if err != nil {
		return err
	}
	after := make(map[string]T, len(fresh))
	for _, one := range fresh {
		after[one.Ident()] = one
	}
	*list = merged(*list, func(one T) bool {
		if !ids[one.Ident()] {
			return false
		}
		now, there := after[one.Ident()]
		t.refers = t.refers || refs != nil && (!there || !slices.Equal(refs(one), refs(now)))
		delete(after, one.Ident())
		return true
	}, fresh, order)
	t.refers = t.refers || refs != nil && len(after) > 0
	return nil
}

// merged is a sorted list without those that are out, and with fresh ones.
func merged[T identified](list []T, out func(T) bool, fresh []T, order func(a, b T) int) []T {
	whole := func(a, b T) int {
		if order != nil {
			if c := order(a, b); c != 0 {
				return c
			}
		}
		return cmp.Compare(a.Ident(), b.Ident())
	}
	slices.SortFunc(fresh, whole)
	made := make([]T, 0, len(list)+len(fresh))
	for _, one := range list {
		if out(one) {
			continue
		}
		for len(fresh) > 0 && whole(fresh[0], one) < 0 {
			made, fresh = append(made, fresh[0]), fresh[1:]
		}
		made = append(made, one)
	}
	return append(made, fresh...)
}

// among reads the records in which a column holds one of these ids.
func among[T any](ctx context.Context, tx *Tx, column string, ids []string) ([]T, error) {
	const batch = 400
	all := []T{}
	for part := range slices.Chunk(ids, batch) {
		places, args := make([]string, len(part)), make([]any, len(part))
		for i, id := range part {
			places[i], args[i] = "$"+strconv.Itoa(i+1), id
		}
		found, err := where[T](ctx, tx, column+" IN ("+strings.Join(places, ", ")+")", args...)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// library reads what the tour refers to now and did not before, and what of it
// changed; what it refers to no more goes.
func (t *patch) library(ctx context.Context) error {
	for _, kind := range []string{"talk", "person", "venue", "room", "organization"} {
		t.refers = t.refers || len(t.changed[kind]) > 0
	}
	if !t.refers {
		return nil
	}
	p := &t.p
	talks := map[string]bool{}
	for i := range p.Sessions {
		talks[p.Sessions[i].TalkID] = true
	}
	if err := refilled(ctx, t, "talk", &p.Talks, talks); err != nil {
		return err
	}
	if err := refilled(ctx, t, "person", &p.People, peopleIn(p)); err != nil {
		return err
	}
	venues := map[string]bool{}
	for _, s := range p.Stops {
		venues[s.VenueID] = true
	}
	for _, h := range p.Holds {
		venues[h.VenueID] = true
	}
	if err := refilled(ctx, t, "venue", &p.Venues, venues); err != nil {
		return err
	}
	return refilled(ctx, t, "organization", &p.Organizations, organizationsIn(p))
}

// speakersIn returns who speaks on the tour's talks and sessions.
func speakersIn(p *tour.Plan) map[string]bool {
	ids := map[string]bool{}
	for i := range p.Sessions {
		for _, id := range p.Sessions[i].SpeakerIDs {
			ids[id] = true
		}
	}
	for _, t := range p.Talks {
		for _, id := range t.SpeakerIDs {
			ids[id] = true
		}
	}
	return ids
}

func peopleIn(p *tour.Plan) map[string]bool {
	ids := speakersIn(p)
	for i := range p.Engagements {
		ids[p.Engagements[i].PersonID] = true
	}
	for _, s := range p.Sections {
		for _, id := range s.AuthorIDs {
			ids[id] = true
		}
	}
	for _, one := range p.Tasks {
		ids[one.OwnerID] = true
	}
	for _, d := range p.Deliverables {
		ids[d.OwnerID] = true
	}
	for _, h := range p.Holds {
		ids[h.ContactID] = true
	}
	for _, s := range p.Stops {
		ids[s.ContactID] = true
	}
	for _, b := range p.Budget {
		ids[b.PersonID] = true
	}
	return ids
}

func organizationsIn(p *tour.Plan) map[string]bool {
	ids := map[string]bool{p.Tour.OrganizerID: true}
	for _, s := range p.Sponsorships {
		ids[s.OrganizationID] = true
	}
	for _, b := range p.Budget {
		ids[b.OrganizationID] = true
	}
	for _, v := range p.Venues {
		ids[v.OrganizationID] = true
	}
	for _, one := range p.People {
		ids[one.OrganizationID] = true
	}
	return ids
}

// refilled makes records of the library those that are wanted, as they are now.
func refilled[T identified](ctx context.Context, t *patch, kind string, records *map[string]T, wanted map[string]bool) error {
	delete(wanted, "")
	var missing []string
	for id := range wanted {
		if _, there := (*records)[id]; !there || t.changed[kind][id] {
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 && len(*records) == len(wanted) {
		return nil
	}
	fresh, err := among[T](ctx, t.Tx, "id", missing)
	if err != nil {
		return err
	}
	made := maps.Clone(*records)
	maps.DeleteFunc(made, func(id string, _ T) bool { return !wanted[id] })
	for _, one := range fresh {
		made[one.Ident()] = one
	}
	*records = made
	return nil
}
