package app

import (
	"context"
	"slices"
	"strconv"

	"tournee/backend/fault"
	"tournee/backend/release"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Releases are the use cases about what of a tour is published.
type Releases struct{ store *store.Store }

// ReleasePage is what of a tour is published, and what would be next.
type ReleasePage struct {
	Tour     TourRow      `json:"tour"`
	Next     ReleaseDraft `json:"next"`
	Releases []ReleaseRow `json:"releases" nullable:"false" doc:"The newest first"`
}

// ReleaseDraft is what differs between the plan and the last release.
type ReleaseDraft struct {
	Number      int             `json:"number" doc:"That it would have"`
	Sum         ReleaseSum      `json:"sum"`
	Differences []DifferenceRow `json:"differences" nullable:"false"`
}

// ReleaseRow is a release as lists show it.
type ReleaseRow struct {
	Number      int             `json:"number"`
	At          int64           `json:"at" doc:"When it was published, unix milliseconds UTC"`
	Actor       string          `json:"actor"`
	Note        tour.Text       `json:"note"`
	Sum         ReleaseSum      `json:"sum"`
	Differences []DifferenceRow `json:"differences" nullable:"false" doc:"None of the first release, of which all is new"`
	Audiences   []AudienceRow   `json:"audiences" nullable:"false" doc:"Whom it concerns; none of the first release"`
}

// DifferenceRow is a difference with its sentence.
type DifferenceRow struct {
	tour.Difference
	Sentence tour.Text `json:"sentence"`
}

// AudienceRow is somebody whom a release concerns, with the text to send them.
type AudienceRow struct {
	Kind   string    `json:"kind" enum:"person,host,stop"`
	ID     string    `json:"id" doc:"Of the person, organization or stop"`
	Slug   string    `json:"slug" doc:"Empty: gone since"`
	Name   tour.Text `json:"name"`
	Count  int       `json:"count" doc:"How much changed for them"`
	Lang   tour.Lang `json:"lang" enum:"fr,en" doc:"The one to write to them in"`
	Letter tour.Text `json:"letter"`
}

// ReleaseSum counts what differs.
type ReleaseSum struct {
	New       int `json:"new" doc:"Stops and sessions"`
	Cancelled int `json:"cancelled" doc:"Stops and sessions, each with its stop counted once"`
	Restored  int `json:"restored"`
	Dates     int `json:"dates" doc:"Stops that moved"`
	Times     int `json:"times" doc:"Sessions that moved by themselves"`
	Places    int `json:"places"`
	Speakers  int `json:"speakers"`
	Hosts     int `json:"hosts"`
	Words     int `json:"words" doc:"Renamed, confirmed or worded otherwise"`
}

func (s *ReleaseSum) add(d tour.Difference) {
	if d.With {
		return
	}
	for _, k := range d.Kinds {
		switch k {
		case tour.IsNew:
			s.New++
		case tour.IsCancelled:
			s.Cancelled++
		case tour.IsRestored:
			s.Restored++
		case tour.IsMoved:
			if d.SessionID == "" {
				s.Dates++
			} else {
				s.Times++
			}
		case tour.IsPlaced:
			s.Places++
		case tour.IsSpeakers:
			s.Speakers++
		case tour.IsHosts:
			s.Hosts++
		default:
			s.Words++
		}
	}
}

// Page returns what of a tour, by its slug or id, is published, and what would
// be published now.
func (r *Releases) Page(ctx context.Context, key string) (page ReleasePage, err error) {
	err = r.store.Read(ctx, func(tx *store.Tx) error {
		plan, err := planOf(ctx, tx, key)
		if err != nil {
			return err
		}
		last, next, err := published(ctx, tx, plan)
		if err != nil {
			return err
		}
		page = ReleasePage{Tour: tourRow(plan.Tour, plan.Stops), Next: ReleaseDraft{Number: last.Number + 1}, Releases: []ReleaseRow{}}
		page.Next.Differences, page.Next.Sum = differenceRows(release.Compare(last.Schedule.Plan, next.Plan))
		all, err := tx.Releases(ctx, plan.Tour.ID)
		if err != nil {
			return err
		}
		for _, one := range all {
			if one.Number == 1 { // its sum is that of its schedule
				if one, err = tx.Release(ctx, plan.Tour.ID, 1); err != nil {
					return err
				}
			}
			row, err := releaseRow(ctx, tx, plan, one)
			if err != nil {
				return err
			}
			page.Releases = append(page.Releases, row)
		}
		return nil
	})
	return page, err
}

// Publishing is what a release is published with.
type Publishing struct {
	Number int       `json:"number" minimum:"1" doc:"That it is to have, as it was seen"`
	Note   tour.Text `json:"note" doc:"What the public is told of it"`
}

// Publish makes the next release of a tour. It returns a Conflict fault when
// somebody else published meanwhile, or when there is nothing to publish.
func (r *Releases) Publish(ctx context.Context, key string, in Publishing) (row ReleaseRow, err error) {
	err = r.store.Write(ctx, func(tx *store.Tx) error {
		plan, err := planOf(ctx, tx, key)
		if err != nil {
			return err
		}
		last, next, err := published(ctx, tx, plan)
		if err != nil {
			return err
		}
		differences := release.Compare(last.Schedule.Plan, next.Plan)
		switch {
		case in.Number != last.Number+1:
			return fault.New(fault.Conflict, "Release %d was published meanwhile. Look at what is new since, then publish.",
				"La version %d a été publiée entre-temps. Regardez ce qui est nouveau depuis, puis publiez.", last.Number)
		case len(next.Plan.Stops) == 0:
			return fault.New(fault.Conflict, "No stop is more than an idea: there is nothing to publish.", "Aucune étape n’est plus qu’une idée : il n’y a rien à publier.")
		case len(differences) == 0:
			return fault.New(fault.Conflict, "Nothing that attendees see has changed since release %d.", "Rien de ce que voit le public n’a changé depuis la version %d.", last.Number)
		}
		note := tour.Text{}
		for _, l := range tour.Langs() {
			if said := tour.Clean(in.Note[l]); said != "" {
				note[l] = said
			}
		}
		if last.Number == 0 {
			differences = []tour.Difference{} // all is new, which the schedule says
		}
		made := tour.Release{TourID: plan.Tour.ID, Note: note, Schedule: next, Differences: differences}
		if err := tx.Publish(ctx, &made); err != nil {
			return err
		}
		tx.Say("publishRelease", map[string]tour.Text{"what": plan.Tour.Title, "count": tour.Both(strconv.Itoa(made.Number))})
		row, err = releaseRow(ctx, tx, plan, made)
		return err
	})
	return row, err
}

// published returns the last release of the plan's tour, the empty one when there is
// none, and the schedule that would be published now.
func published(ctx context.Context, tx *store.Tx, plan *tour.Plan) (last tour.Release, next tour.Schedule, err error) {
	last, err = tx.Release(ctx, plan.Tour.ID, 0)
	if fault.Is(err, fault.NotFound) {
		return tour.Release{}, release.Next(nil, plan, tx.Now), nil
	}
	return last, release.Next(&last.Schedule, plan, tx.Now), err
}

func differenceRows(all []tour.Difference) (rows []DifferenceRow, sum ReleaseSum) {
	rows = []DifferenceRow{}
	for _, d := range all {
		sentence := tour.Text{}
		for _, l := range tour.Langs() {
			sentence[l] = release.Tell(d, l)
		}
		rows = append(rows, DifferenceRow{d, sentence})
		sum.add(d)
	}
	return rows, sum
}

// releaseRow returns a release as lists show it; the first one must have its
// schedule.
func releaseRow(ctx context.Context, tx *store.Tx, p *tour.Plan, r tour.Release) (ReleaseRow, error) {
	row := ReleaseRow{Number: r.Number, At: r.At, Actor: r.Actor, Note: r.Note, Differences: []DifferenceRow{}, Audiences: []AudienceRow{}}
	if r.Number == 1 { // to whom all is new, nothing changed
		for _, d := range release.Compare(nil, r.Schedule.Plan) {
			row.Sum.add(d)
		}
		return row, nil
	}
	row.Differences, row.Sum = differenceRows(r.Differences)
	for _, a := range release.Audiences(p, r.Differences) {
		to := AudienceRow{Kind: a.Kind, ID: a.ID, Name: a.Name, Count: len(a.Differences), Letter: tour.Text{}}
		languages := p.Tour.Languages
		switch a.Kind {
		case release.ToPerson:
			who, err := ofLibrary(ctx, tx, p.People, a.ID)
			if err != nil {
				return row, err
			}
			to.Slug, languages = who.Slug, slices.Concat(who.Languages, languages)
		case release.ToHost:
			host, err := ofLibrary(ctx, tx, p.Organizations, a.ID)
			if err != nil {
				return row, err
			}
			to.Slug = host.Slug
		case release.ToStop:
			stop, _ := p.Stop(a.ID)
			to.Slug = stop.Slug
			languages = slices.Concat(stop.Languages, languages)
		}
		to.Lang = slices.Concat(languages, tour.Langs())[0]
		for _, l := range tour.Langs() {
			to.Letter[l] = a.Letter(p.Tour, r.Number, r.Note, l)
		}
		row.Audiences = append(row.Audiences, to)
	}
	return row, nil
}

// ofLibrary returns the record of that id: one that a plan refers to, or one
// that it no longer does. It is empty when it is gone.
func ofLibrary[T any](ctx context.Context, tx *store.Tx, referred map[string]T, id string) (T, error) {
	if one, ok := referred[id]; ok {
		return one, nil
	}
	one, err := store.Read[T](ctx, tx, id)
	if fault.Is(err, fault.NotFound) {
		return one, nil
	}
	return one, err
}
