package app

import (
	"bytes"
	"context"
	"strconv"
	"strings"
	"time"

	"tournee/backend/booklet"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Handouts lists the kinds of paper that Handout makes.
func Handouts() []string {
	var kinds []string
	for _, k := range booklet.HandoutKinds() {
		kinds = append(kinds, string(k))
	}
	return kinds
}

// MakeHandout says which paper is made, and of what. The keys are slugs or ids,
// a room's its name; an empty one does not narrow it.
type MakeHandout struct {
	Kind                     string
	Tour, Stop, Person, Room string
	Lang                     tour.Lang
	Paper                    string // a4 or letter; empty: what is usual where the tour goes
}

// Handout makes a day sheet, a run of show, a schedule grid, badges, table
// tents or call sheets of the plan as it stands.
func (p *Papers) Handout(ctx context.Context, in MakeHandout, progress Progress) (File, error) {
	var plan *tour.Plan
	o := booklet.Handout{
		Kind: booklet.HandoutKind(in.Kind), Lang: in.Lang, Made: p.clock(), Progress: progress,
	}
	var name []string
	err := p.store.Read(ctx, func(tx *store.Tx) (err error) {
		if plan, err = planOf(ctx, tx, in.Tour); err != nil {
			return err
		}
		scope, named, err := narrow(ctx, tx, plan, MakeCalendar{Stop: in.Stop, Person: in.Person, Room: in.Room})
		if err != nil {
			return err
		}
		name, o.Stop, o.Person, o.Room = named, scope.Stop, scope.Person, scope.Room
		o.Version, err = versionOf(ctx, tx, plan.Tour.ID)
		return err
	})
	if err != nil {
		return File{}, err
	}
	if o.Paper = booklet.Paper(in.Paper); o.Paper == "" {
		o.Paper = booklet.PaperOf(plan)
	}
	o.Journeys = journeys(plan, o.Kind == booklet.CallSheet)
	var b bytes.Buffer
	err = booklet.WriteHandout(ctx, &b, plan, o)
	return File{Name: strings.Join(append(name, in.Kind), "-") + "." + in.Lang + ".pdf", Content: b.Bytes()}, err
}

// versionOf names the state of a plan: the last release of the tour, 0 before
// the first, and the number of the latest act.
func versionOf(ctx context.Context, tx *store.Tx, tourID string) (string, error) {
	number := 0
	last, err := tx.Release(ctx, tourID, 0)
	switch {
	case err == nil:
		number = last.Number
	case !fault.Is(err, fault.NotFound):
		return "", err
	}
	act, err := tx.Head(ctx)
	return strconv.Itoa(number) + "." + strconv.FormatInt(act, 10), err
}

// journeys are the legs of the tour and, where asked, how and when each person
// should come to the stops where they are expected.
func journeys(p *tour.Plan, people bool) []booklet.Journey {
	var all []booklet.Journey
	for _, l := range legs(p) {
		from, _ := p.Stop(l.From)
		all = append(all, booklet.Journey{
			StopID: l.To, FromID: l.From, From: from.City, Mode: l.Mode, KM: l.KM, Minutes: l.Minutes,
		})
	}
	if !people {
		return all
	}
	for _, person := range p.People {
		all = append(all, personJourneys(p, person)...)
	}
	return all
}

func personJourneys(p *tour.Plan, person tour.Person) []booklet.Journey {
	byStop := map[string]int{}
	var own []booklet.Journey
	for _, o := range ownDays(p, person) {
		at, known := byStop[o.StopID]
		if !known {
			at = len(own)
			byStop[o.StopID] = at
			own = append(own, booklet.Journey{StopID: o.StopID, PersonID: person.ID})
		}
		j := &own[at]
		if !o.Journey {
			j.Arrives, j.Guessed = wallIn(o.Start, o.Zone), o.Estimated
			continue
		}
		j.From, j.Mode = o.From, o.Mode
		j.Minutes, j.Leaves = int(o.End.Sub(o.Start).Minutes()), wallIn(o.Start, o.Zone)
	}
	return own
}

// wallIn says what the clock on the wall of a zone shows.
func wallIn(at time.Time, zone string) tour.Wall {
	location, err := tour.Location(zone)
	if err != nil {
		return ""
	}
	return tour.Wall(at.In(location).Format("2006-01-02T15:04"))
}
