package app

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"reflect"
	"slices"

	"tournee/backend/exchange"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// side is one kind of record into which entries of calendars are taken.
type side[T any] struct {
	there  func() ([]T, error) // those of the target
	parts  []part[T]
	when   func(T) (starts, ends tour.Wall, days bool)
	title  func(T) tour.Text
	insert func(*T, entry[T]) error
	save   func(was, is T) error
	remove func(T) error
}

// part is what a file tells of a record in one piece: fields that only make
// sense together.
type part[T any] struct {
	name   string // of its first field
	fields func(*T) []any
}

// digest tells whether two records say the same in this part.
func (p part[T]) digest(of *T) string {
	text, err := json.Marshal(p.fields(of))
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:6])
}

// bring makes to say what from says.
func (p part[T]) bring(from, to *T) {
	sources, targets := p.fields(from), p.fields(to)
	for i := range sources {
		reflect.ValueOf(targets[i]).Elem().Set(reflect.ValueOf(sources[i]).Elem())
	}
}

// originOf is where a record came from.
func originOf[T any](record *T) *tour.Source {
	o, ok := any(record).(interface{ Origin() *tour.Source })
	if !ok {
		return &tour.Source{}
	}
	return o.Origin()
}

// takeEntries compares what the calendar says with what is there, and brings what is
// to be brought.
func takeEntries[T any](t *calendarIntake, s side[T], entries []entry[T]) error {
	if len(entries) > mostTaken {
		return fault.New(fault.Invalid, "The calendar has %d entries on these days; %d can be taken in at once. Choose fewer days.",
			"Le calendrier a %d entrées ces jours-là ; on peut en prendre %d à la fois. Choisissez moins de jours.", len(entries), mostTaken).At("to")
	}
	all, err := s.there()
	if err != nil {
		return err
	}
	known := map[string]T{}
	for _, one := range all {
		if from := originOf(&one); from.Into == t.target.id {
			known[from.Key] = one
		}
	}
	deleted, err := t.deletedHere()
	if err != nil {
		return err
	}
	for _, e := range entries {
		was, there := known[e.key]
		delete(known, e.key)
		switch {
		case there:
			err = meet(t, s, e, was)
		default:
			err = add(t, s, e, deleted[e.key])
		}
		if err != nil {
			return of(s.title(e.want), err)
		}
	}
	for _, one := range all {
		from := originOf(&one)
		if _, gone := known[from.Key]; !gone || from.Into != t.target.id || t.unread(from.Key) {
			continue
		}
		if err := miss(t, s, one); err != nil {
			return of(s.title(one), err)
		}
	}
	return nil
}

// deletedHere are the keys of what was taken into the target and deleted since
// by a person; what an undo took away was never wanted.
func (t *calendarIntake) deletedHere() (map[string]bool, error) {
	kind := map[string]string{"tour": "happening", "stop": "session"}[t.in.Into]
	if kind == "" {
		kind = "availability"
	}
	gone, err := t.tx.Gone(t.ctx, kind, t.target.tourOf(kind), mostTaken)
	keys := map[string]bool{}
	for _, g := range gone {
		if from, ok := g.Record.(interface{ Origin() *tour.Source }); ok && from.Origin().Into == t.target.id && g.Mode != store.Undo {
			keys[from.Origin().Key] = true
		}
	}
	return keys, err
}

// tourOf is the tour to which records of that kind belong.
func (t *calendarTarget) tourOf(kind string) string {
	if kind == "availability" {
		return ""
	}
	return t.tourID
}

// shown is an entry as it is told.
func shown[T any](s side[T], state string, key string, record T, e exchange.CalendarEvent) ImportEntry {
	starts, ends, days := s.when(record)
	return ImportEntry{
		Key: key, State: state, Title: s.title(record), Starts: starts, Ends: ends, Days: days, Where: oneLine(e.Location), Line: e.Line,
		Fields: []Difference{}, Both: []string{}, Note: tour.Text{},
	}
}

// add takes in an entry that is not there: unless it is cancelled, was deleted
// here, or is to be left alone.
func add[T any](t *calendarIntake, s side[T], e entry[T], deleted bool) error {
	if e.event.Status == "cancelled" {
		t.report.Counts.Cancelled++
		return nil
	}
	one := shown(s, entryNew, e.key, e.want, e.event)
	one.Note = e.note
	wanted := !slices.Contains(t.in.Skip, e.key)
	if deleted {
		one.State, wanted = entryDeleted, slices.Contains(t.in.Take, e.key)
	}
	t.note(one)
	if !wanted || t.in.DryRun {
		return nil
	}
	*originOf(&e.want) = tour.Source{Into: t.target.id, File: t.found.Name, Key: e.key, Said: digests(s, &e.want)}
	return s.insert(&e.want, e)
}

// digests are those of all that a record says.
func digests[T any](s side[T], record *T) map[string]string {
	all := map[string]string{}
	for _, p := range s.parts {
		all[p.name] = p.digest(record)
	}
	return all
}

// meet compares an entry with the record that it became, part by part, with
// what the file said last between them.
func meet[T any](t *calendarIntake, s side[T], e entry[T], was T) error {
	is, theirs := was, was
	last := originOf(&was).Said
	state, both := entrySame, []string{}
	for _, p := range s.parts {
		now, here := p.digest(&e.want), p.digest(&was)
		if now == last[p.name] || now == here {
			continue
		}
		p.bring(&e.want, &theirs)
		if here != last[p.name] {
			both = append(both, p.name)
			if !slices.Contains(t.in.Take, e.key) {
				continue
			}
		}
		p.bring(&e.want, &is)
		state = entryChanged
	}
	if len(both) > 0 {
		state = entryBoth
	}
	one := shown(s, state, e.key, was, e.event)
	if state != entrySame {
		one.Note = e.note
	}
	one.Both = both
	var err error
	if one.Fields, err = differences(t.ctx, t.tx, &was, &theirs); err != nil {
		return err
	}
	t.note(one)
	if state == entrySame || t.in.DryRun || slices.Contains(t.in.Skip, e.key) {
		return nil
	}
	*originOf(&is) = tour.Source{Into: t.target.id, File: t.found.Name, Key: e.key, Said: digests(s, &e.want)}
	return s.save(was, is)
}

// miss tells of a record on these days that this calendar had and has no more,
// and takes it away if that is asked for: unless it was changed here.
func miss[T any](t *calendarIntake, s side[T], was T) error {
	starts, ends, _ := s.when(was)
	if originOf(&was).File != t.found.Name || starts.Date() > t.target.to || ends.Date() < t.target.from {
		return nil
	}
	key := originOf(&was).Key
	one := shown(s, entryGone, key, was, exchange.CalendarEvent{})
	remove := t.in.Remove && !slices.Contains(t.in.Skip, key)
	for _, p := range s.parts {
		if p.digest(&was) != originOf(&was).Said[p.name] {
			one.Both = append(one.Both, p.name)
			remove = remove && slices.Contains(t.in.Take, key)
		}
	}
	t.note(one)
	if !remove || t.in.DryRun {
		return nil
	}
	return s.remove(was)
}

// note counts an entry and keeps it for the report.
func (t *calendarIntake) note(e ImportEntry) {
	c := &t.report.Counts
	counted := map[string]*int{entryNew: &c.New, entryChanged: &c.Changed, entryBoth: &c.Both, entrySame: &c.Same, entryGone: &c.Gone, entryDeleted: &c.Deleted}
	*counted[e.State]++
	t.report.Entries = append(t.report.Entries, e)
}
