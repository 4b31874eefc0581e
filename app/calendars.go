package app

import (
	"bytes"
	"cmp"
	"context"
	"io"
	"slices"
	"strings"
	"time"

	"tournee/backend/calendar"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// mostAnswered is how large a calendar may be that is kept in memory to answer
// a request: some 18,000 rich events. No reader takes a third of it.
const mostAnswered = 32 << 20

// Calendar makes the iCalendar file of a tour, or of a part of it, in memory:
// an answer that begins is then whole. It returns an Invalid fault for one of
// more than 32 MB, which SaveCalendar still makes.
func (p *Papers) Calendar(ctx context.Context, in MakeCalendar) (File, error) {
	made, write, err := p.calendar(ctx, in)
	if err != nil {
		return File{}, err
	}
	b := bounded{most: mostAnswered}
	if err := write(&b); err != nil {
		return File{}, err
	}
	made.Content = b.Bytes()
	return made, nil
}

// SaveCalendar writes the iCalendar file of a tour, or of a part of it, as it is
// made, to the path that at gives for its name. The file is there whole or not
// at all.
func (p *Papers) SaveCalendar(ctx context.Context, in MakeCalendar, at func(name string) (path string, err error)) error {
	made, write, err := p.calendar(ctx, in)
	if err != nil {
		return err
	}
	path, err := at(made.Name)
	if err != nil {
		return err
	}
	r, w := io.Pipe()
	go func() { w.CloseWithError(write(w)) }()
	err = p.store.WriteOut(path, r)
	r.CloseWithError(io.ErrClosedPipe) // ends the writer where the file could not take it all
	return err
}

// calendar reads what a calendar is made of, and returns it without its content,
// and what writes that.
func (p *Papers) calendar(ctx context.Context, in MakeCalendar) (made File, write func(io.Writer) error, err error) {
	if err := in.check(); err != nil {
		return File{}, nil, err
	}
	var shown, planned *tour.Plan
	o := calendar.Options{Lang: in.Langs, Draft: in.Draft}
	parts := []string{}
	err = p.store.Read(ctx, func(tx *store.Tx) (err error) {
		if planned, err = planOf(ctx, tx, in.Tour); err != nil {
			return err
		}
		r := tour.Release{Schedule: tour.Schedule{Plan: planned}}
		if !in.Draft && !in.Organizer {
			if r, err = released(ctx, tx, planned, in, &o); err != nil {
				return err
			}
			if r.Number > 0 {
				made.At = time.UnixMilli(r.At)
			}
		}
		shown = r.Schedule.Plan
		o.Scope, parts, err = narrow(ctx, tx, shown, in)
		if in.Changes {
			onlyNew(r, &o)
		}
		return err
	})
	if err == nil && !in.Public {
		err = lend(shown, planned, o.Scope.Person)
		o.Owed = owed(planned)
	}
	if err != nil {
		return File{}, nil, err
	}
	o.Scope.Day, o.Scope.Sessions, o.Scope.Organizer = in.Day, in.Sessions, in.Organizer
	if in.Day != "" {
		parts = append(parts, string(in.Day))
	}
	if len(in.Sessions) > 0 {
		parts = append(parts, "sessions")
	}
	if in.Changes {
		parts = append(parts, "changes")
	}
	if in.Organizer {
		parts = append(parts, "tasks")
	}
	if in.Travel && o.Scope.Person != "" {
		o.Own, parts = ownDays(planned, planned.People[o.Scope.Person]), append(parts, "travel")
	}
	if o.Draft {
		parts = append(parts, "draft")
	}
	made.Name = strings.Join(parts, "-") + ".ics"
	return made, func(w io.Writer) error { return calendar.Write(w, shown, o) }, nil
}

// released returns the release that in names, and sets what o takes from it. Of
// a tour of which nothing is published, it is the plan as it stands, as a draft.
func released(ctx context.Context, tx *store.Tx, plan *tour.Plan, in MakeCalendar, o *calendar.Options) (tour.Release, error) {
	r, err := tx.Release(ctx, plan.Tour.ID, in.Release)
	if in.Release == 0 && !in.Public && fault.Is(err, fault.NotFound) {
		o.Draft = true
		return tour.Release{Schedule: tour.Schedule{Plan: plan}}, nil
	}
	o.Stamps, o.Left, o.Feed = r.Schedule.Stamps, r.Schedule.Left, in.Public
	return r, err
}

// onlyNew narrows a calendar to what was new in a release; that of a person to
// what they gave before or give since. All of the first release is new.
func onlyNew(r tour.Release, o *calendar.Options) {
	o.Sessions = true
	if r.Number < 2 {
		return
	}
	o.Only = map[string]bool{}
	for _, d := range r.Differences {
		given := slices.Concat(d.Before.SpeakerIDs, d.After.SpeakerIDs)
		if o.Scope.Person == "" || slices.Contains(given, o.Scope.Person) {
			o.Only[cmp.Or(d.SessionID, d.StopID)] = true
		}
	}
}

// lend gives a published plan what of the plan as it stands concerns a few: what
// there is to do, with who does it, and the person that the calendar is for.
// That person must have a part in one of them.
func lend(shown, planned *tour.Plan, personID string) error {
	shown.Tasks = planned.Tasks
	need := []string{personID}
	for _, t := range planned.Tasks {
		need = append(need, t.OwnerID)
	}
	for _, d := range planned.Deliverables {
		need = append(need, d.OwnerID)
	}
	for _, id := range need {
		if who, ok := planned.People[id]; ok {
			shown.People[id] = who
			shown.Organizations[who.OrganizationID] = planned.Organizations[who.OrganizationID]
		}
	}
	delete(shown.Organizations, "")
	if _, ok := shown.People[personID]; !ok && personID != "" {
		return fault.New(fault.NotFound, "This person has no part in %s.", "Cette personne ne participe pas à %s.", planned.Tour.Title).At("person")
	}
	return nil
}

// owed returns what sponsors were promised, with the name of each.
func owed(p *tour.Plan) []calendar.Owed {
	to := map[string]tour.Organization{}
	for _, s := range p.Sponsorships {
		to[s.ID] = p.Organizations[s.OrganizationID]
	}
	var all []calendar.Owed
	for _, d := range p.Deliverables {
		all = append(all, calendar.Owed{Deliverable: d, To: to[d.SponsorshipID]})
	}
	return all
}

// bounded keeps what is written to it, up to a size.
type bounded struct {
	bytes.Buffer
	most int
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.Len()+len(p) > b.most {
		return 0, fault.New(fault.Invalid, "The calendar is larger than %d MB, which no calendar program takes: make one for each stop.",
			"Le calendrier dépasse %d Mo, ce qu’aucun agenda n’accepte : faites-en un par étape.", b.most>>20)
	}
	return b.Buffer.Write(p)
}
