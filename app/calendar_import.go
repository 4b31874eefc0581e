package app

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"tournee/backend/exchange"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// mostTaken is how many entries of a calendar are taken in at once.
const mostTaken = 2000

// ImportCalendar is somebody's calendar, and what becomes of it: what else
// happens around a tour, sessions of a stop, or when a person or a venue cannot.
type ImportCalendar struct {
	Content []byte
	File    string // its name, for a calendar that has none
	Into    string // tour, stop, person or venue
	ID      string // slug or id of that record
	Tour    string // the tour of the stop; of a person or a venue: the tour whose dates and clocks count; empty: all
	CalendarChoices
}

// CalendarChoices are what a person may choose of a calendar that is taken in.
type CalendarChoices struct {
	From     tour.Date `json:"from,omitempty" doc:"First day that counts; empty: that of the tour or the stop, or today"`
	To       tour.Date `json:"to,omitempty" doc:"Last day that counts; empty: that of the tour or the stop, or a year later"`
	Zone     string    `json:"zone,omitempty" doc:"IANA zone by whose clock hours are told; empty: that of the stop nearest in time"`
	Blackout bool      `json:"blackout,omitempty" doc:"No stop on the days of what happens"`
	Place    string    `json:"place,omitempty" doc:"City or region that what happens is about; empty: everywhere"`
	Talks    bool      `json:"talks,omitempty" doc:"A session gives the talk of the library that has its title, where there is one"`
	Skip     []string  `json:"skip,omitempty" doc:"Keys of the entries that are left alone"`
	Take     []string  `json:"take,omitempty" doc:"Keys of the entries in which the file is right where both sides changed, or that come back though they were deleted here"`
	Remove   bool      `json:"remove,omitempty" doc:"Take away what the calendar had and has no more"`
	DryRun   bool      `json:"dryRun,omitempty" doc:"Tell what would be done, keep nothing"`
}

// ImportedCalendar says what becomes of a calendar, entry by entry.
type ImportedCalendar struct {
	Calendar string          `json:"calendar" doc:"Its name"`
	Name     tour.Text       `json:"name" doc:"Of what it is taken into"`
	From     tour.Date       `json:"from"`
	To       tour.Date       `json:"to"`
	Zones    []string        `json:"zones" nullable:"false" doc:"By whose clocks the hours are told"`
	Counts   ImportCounts    `json:"counts"`
	Entries  []ImportEntry   `json:"entries" nullable:"false" doc:"By start"`
	Left     []exchange.Left `json:"left" nullable:"false" doc:"What was not understood, with the line and why"`
	Kept     bool            `json:"kept" doc:"False: it was only tried"`
}

// ImportCounts says how many entries are of each state.
type ImportCounts struct {
	New       int `json:"new"`
	Changed   int `json:"changed" doc:"Changed in the file alone"`
	Both      int `json:"both" doc:"Changed in the file and here"`
	Same      int `json:"same" doc:"As they were, in the file"`
	Gone      int `json:"gone" doc:"In the file no more"`
	Deleted   int `json:"deleted" doc:"Deleted here, still in the file"`
	Free      int `json:"free" doc:"Left out, since nobody is busy meanwhile"`
	Cancelled int `json:"cancelled" doc:"Left out, since they are cancelled"`
	Outside   int `json:"outside" doc:"Left out, since they are on other days"`
}

// The states of an entry.
const (
	entryNew     = "new"
	entryChanged = "changed"
	entryBoth    = "both"
	entrySame    = "same"
	entryGone    = "gone"
	entryDeleted = "deleted"
)

// ImportEntry is an entry of a calendar beside the record that it became, or becomes.
type ImportEntry struct {
	Key    string       `json:"key"`
	State  string       `json:"state" enum:"new,changed,both,same,gone,deleted"`
	Title  tour.Text    `json:"title"`
	Starts tour.Wall    `json:"starts"`
	Ends   tour.Wall    `json:"ends" doc:"Of whole days: midnight of the last"`
	Days   bool         `json:"days" doc:"Whole days"`
	Where  string       `json:"where" doc:"As the file says"`
	Line   int          `json:"line" doc:"In the file; 0: it is not there"`
	Fields []Difference `json:"fields" nullable:"false" doc:"What differs here from what the file brings"`
	Both   []string     `json:"both" nullable:"false" doc:"Names of the fields that were changed here too"`
	Note   tour.Text    `json:"note" doc:"What to know of it; empty: nothing"`
}

// Calendar takes a calendar in, all of it or nothing, as one act, or tells what
// that would do. Entries that were taken in before are found again, and only
// what has changed in the file since is brought; what was changed here stays.
//
// It returns an Invalid fault, with the number of the line, for a file that is
// no calendar.
func (i *Imports) Calendar(ctx context.Context, in ImportCalendar) (report ImportedCalendar, err error) {
	t := &calendarIntake{ctx: ctx, in: in, today: tour.Date(i.clock().Format("2006-01-02"))}
	if err := i.store.Read(ctx, t.aim); err != nil {
		return report, err
	}
	if t.found, err = exchange.ReadCalendar(ctx, bytes.NewReader(in.Content), t.target.window()); err != nil {
		return report, err
	}
	if t.found.Name == "" {
		t.found.Name = in.File
	}
	act := i.store.Write
	if in.DryRun {
		act = i.store.Read
	}
	err = act(ctx, func(tx *store.Tx) error {
		if err := t.aim(tx); err != nil {
			return err
		}
		return t.takeIn()
	})
	t.report.Kept = err == nil && !in.DryRun
	return t.report, err
}

// calendarIntake takes in one calendar.
type calendarIntake struct {
	ctx    context.Context //nolint:containedctx // lives as long as one call
	tx     *store.Tx
	in     ImportCalendar
	today  tour.Date
	target calendarTarget
	found  *exchange.Calendar
	report ImportedCalendar
}

// takeIn takes in what was found, or tells what that would do.
func (t *calendarIntake) takeIn() error {
	t.report = ImportedCalendar{
		Calendar: t.found.Name, Name: t.target.name, From: t.target.from, To: t.target.to, Zones: []string{},
		Entries: []ImportEntry{}, Left: append([]exchange.Left{}, t.found.Left...),
	}
	t.report.Counts.Outside = t.found.Outside
	var err error
	switch t.in.Into {
	case "tour":
		err = takeEntries(t, happeningSide(t), t.happenings())
	case "stop":
		err = takeEntries(t, sessionSide(t), t.sessions())
	default:
		err = takeEntries(t, absenceSide(t), t.absences())
	}
	if err != nil {
		return err
	}
	slices.SortStableFunc(t.report.Entries, func(a, b ImportEntry) int { return cmp.Compare(a.Starts, b.Starts) })
	t.report.Zones = append(t.report.Zones, t.target.used...)
	t.tx.Say("importCalendar", map[string]tour.Text{"what": tour.Both(t.report.Calendar), "to": t.target.name})
	return nil
}

// unread reports whether a key is that of an event, or of a part of one, which is
// in the file but was left out: it is not gone.
func (t *calendarIntake) unread(key string) bool {
	return slices.ContainsFunc(t.report.Left, func(l exchange.Left) bool {
		stem := cmp.Or(l.UID, l.Event)
		return stem != "" && (key == short(stem) || strings.HasPrefix(key, stem+" "))
	})
}

// leave notes that an event is left out.
func (t *calendarIntake) leave(e exchange.CalendarEvent, english, french string, args ...any) {
	english, french = fault.Say(english, french, args...)
	english, french = fault.Say("line %[1]d: %[2]s", "ligne %[1]d : %[3]s", e.Line, english, french)
	t.report.Left = append(t.report.Left, exchange.Left{Event: e.Summary, UID: eventKey(e), Why: tour.Text{tour.English: english, tour.French: french}})
}

// stands reports whether a record that an event would become holds; else the
// event is left out, with why.
func (t *calendarIntake) stands(e exchange.CalendarEvent, record record) bool {
	err := record.Check()
	if err == nil {
		err = tour.CheckLengths(record)
	}
	if f, ok := errors.AsType[*fault.Error](err); ok {
		t.leave(e, "%s", "%s", tour.Text{tour.English: f.English, tour.French: f.French})
	}
	return err == nil
}
