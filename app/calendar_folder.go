package app

import (
	"archive/zip"
	"bytes"
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"tournee/backend/calendar"
	"tournee/backend/fault"
	"tournee/backend/publish"
	"tournee/backend/release"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// PutCalendars says which tour's calendars are put somewhere for a web host to
// serve.
type PutCalendars struct {
	Tour  string
	Base  string // address that the folder has for readers; empty: not known yet
	Langs []tour.Lang
}

// CalendarsPut says what was put there.
type CalendarsPut struct {
	Release   int
	Calendars int // of the release
	Written   int // of them, what was not there as it is
	Ended     int // calendars of earlier releases that hold nothing any more
}

// Told is what is said of it once it is done.
func (c CalendarsPut) Told() tour.Text {
	english, french := fault.Say("Release %d is there: %d calendars, %d of them new or changed.", "La version %d y est : %d calendriers, dont %d nouveaux ou changés.", c.Release, c.Calendars, c.Written)
	if c.Ended > 0 {
		endEnglish, endFrench := fault.Say(" %d of earlier releases are empty now.", " %d de versions précédentes sont désormais vides.", c.Ended)
		english, french = english+endEnglish, french+endFrench
	}
	return tour.Text{tour.English: english, tour.French: french}
}

// outlet is a folder into which calendars are put, under paths with slashes.
type outlet interface {
	// Sent returns the paths of what is there from earlier releases.
	Sent() []string
	// Read returns a file that is there, or nothing.
	Read(ctx context.Context, path string) ([]byte, error)
	// Put reports whether it had to write the file.
	Put(ctx context.Context, path string, content []byte) (bool, error)
	// Finish is told when all is there.
	Finish(ctx context.Context) error
}

// SaveCalendars writes the calendars of the last release of a tour into a
// folder, one for each scope that has sessions or had some in an earlier
// release, under the names that their feeds have, with a page that leads to
// those that have some. Where the folder holds other tours too, index.html leads
// to the page of each; it is written last. What is there as it should be is not
// written again. Calendars of earlier releases that have no scope now become
// empty: who subscribed sees that nothing is left.
func (p *Papers) SaveCalendars(ctx context.Context, in PutCalendars, folder string, progress Progress) (CalendarsPut, error) {
	published, err := p.published(ctx, in)
	if err != nil {
		return CalendarsPut{}, err
	}
	to, err := p.folderAt(folder, published.Schedule.Plan.Tour.Slug)
	if err != nil {
		return CalendarsPut{}, err
	}
	return putCalendars(ctx, in, published, to, 1, progress)
}

// PackCalendars makes one file of the same folder, for who has no folder here.
func (p *Papers) PackCalendars(ctx context.Context, in PutCalendars) (File, error) {
	published, err := p.published(ctx, in)
	if err != nil {
		return File{}, err
	}
	var b bytes.Buffer
	packed := zip.NewWriter(&b)
	if _, err := putCalendars(ctx, in, published, pack{packed}, 1, func(int, int) {}); err != nil {
		return File{}, err
	}
	if err := packed.Close(); err != nil {
		return File{}, err
	}
	return File{Name: published.Schedule.Plan.Tour.Slug + "-calendars.zip", Content: b.Bytes()}, nil
}

// published returns the last release of a tour.
func (p *Papers) published(ctx context.Context, in PutCalendars) (r tour.Release, err error) {
	if in.Base != "" && !strings.HasPrefix(in.Base, "https://") && !strings.HasPrefix(in.Base, "http://") {
		return r, fault.New(fault.Invalid, "Write the address of the folder on the web, such as https://example.org/tour/, not %q.",
			"Écrivez l’adresse du dossier sur le Web, comme https://example.org/tournee/, pas « %s ».", in.Base).At("base")
	}
	err = p.store.Read(ctx, func(tx *store.Tx) error {
		found, err := tourOf(ctx, tx, in.Tour)
		if err == nil {
			r, err = tx.Release(ctx, found.ID, 0)
		}
		return err
	})
	return r, err
}

// putCalendars puts the calendars of a release, several at once, then the page
// that leads to them.
func putCalendars(ctx context.Context, in PutCalendars, r tour.Release, to outlet, atOnce int, progress Progress) (put CalendarsPut, err error) {
	plan := r.Schedule.Plan
	scopes := scopesOf(r.Schedule)
	ended := endedOf(plan.Tour.Slug, to.Sent(), scopes)
	put = CalendarsPut{Release: r.Number, Ended: len(ended)}
	page := publish.CalendarsPage{Tour: plan.Tour, Number: r.Number, Note: r.Note, Base: in.Base}
	var mu sync.Mutex
	done, total := 0, len(scopes)+len(ended)+3
	one := func(ctx context.Context, path string, content []byte, counted bool) error {
		written, err := to.Put(ctx, path, content)
		mu.Lock()
		defer mu.Unlock()
		if done++; written && counted {
			put.Written++
		}
		progress(done, total)
		return err
	}
	group, all := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for _, c := range append(scopes, ended...) {
		if all.Err() != nil {
			break
		}
		var b bytes.Buffer
		of := plan
		if c.Group == "" {
			of = &tour.Plan{Tour: plan.Tour}
		} else if !c.left {
			page.Calendars = append(page.Calendars, c.Calendar)
		}
		o := calendar.Options{Scope: c.scope, Lang: in.Langs, Source: source(in.Base, c.Path), Stamps: r.Schedule.Stamps, Left: r.Schedule.Left, Feed: true}
		if err := calendar.Write(&b, of, o); err != nil {
			return put, errors.Join(err, group.Wait())
		}
		group.Go(func() error { return one(all, c.Path, b.Bytes(), c.Group != "" && !c.left) })
	}
	put.Calendars = len(page.Calendars)
	if err := errors.Join(group.Wait(), ctx.Err()); err != nil {
		return put, err
	}
	pages, err := pagesOf(ctx, to, page, plan)
	if err != nil {
		return put, err
	}
	for _, p := range pages {
		if err := one(ctx, p.path, p.content, false); err != nil {
			return put, err
		}
	}
	return put, to.Finish(ctx)
}

// endedOf returns, without a group, the calendars of a tour that were sent and
// have no scope now.
func endedOf(top string, sent []string, scopes []scoped) (ended []scoped) {
	now := map[string]bool{}
	for _, one := range scopes {
		now[one.Path] = true
	}
	for _, path := range sent {
		if strings.HasPrefix(path, top+"/") && strings.HasSuffix(path, ".ics") && !now[path] {
			ended = append(ended, scoped{Calendar: publish.Calendar{Path: path}})
		}
	}
	return ended
}

// source is the address at which a file of the folder is read again; empty: not
// known.
func source(base, path string) string {
	if base == "" {
		return ""
	}
	return strings.TrimSuffix(base, "/") + "/" + path
}

// scoped is a calendar with what it holds.
type scoped struct {
	publish.Calendar
	id    string // of what it is of; the day; empty for the tour
	scope calendar.Scope
	left  bool // it has nothing now but what it had before
}

// scopesOf returns the calendars that a published tour is cut into: the tour,
// then by stop, day, person, room and track, where there are several.
func scopesOf(published tour.Schedule) []scoped {
	plan := published.Plan
	top := plan.Tour.Slug
	all := []scoped{{Calendar: publish.Calendar{Group: "tour", Name: plan.Tour.Title, Path: top + ".ics"}}}
	taken := map[string]bool{}
	now, before := holding(release.Holders(plan)), holding(published.Left)
	for _, s := range plan.Stops {
		now[holder{"stop", s.ID}] = true
	}
	add := func(group, slug, id string, name tour.Text, scope calendar.Scope) {
		if !now[holder{group, id}] && !before[holder{group, id}] {
			return
		}
		path := top + "/" + group + "/" + slug + ".ics"
		if slug == "" || taken[path] {
			path = top + "/" + group + "/" + id + ".ics"
		}
		taken[path] = true
		all = append(all, scoped{publish.Calendar{Group: group, Name: name, Path: path}, id, scope, !now[holder{group, id}]})
	}
	for _, s := range plan.Stops {
		add("stop", s.Slug, s.ID, stopName(plan, s), calendar.Scope{Stop: s.ID})
	}
	for _, day := range daysHeld(now, before) {
		add("day", string(day), string(day), tour.Text{tour.French: day.WeekdayIn(tour.French), tour.English: day.WeekdayIn(tour.English)}, calendar.Scope{Day: day})
	}
	order := byName()
	who := values(plan.People)
	slices.SortFunc(who, func(a, b tour.Person) int { return cmp.Or(order(a.Name, b.Name), strings.Compare(a.ID, b.ID)) })
	for _, who := range who {
		add("person", who.Slug, who.ID, tour.Both(who.Name), calendar.Scope{Person: who.ID})
	}
	for _, room := range plan.Rooms {
		add("room", tour.Slug(room.Name), room.ID, roomName(plan, room), calendar.Scope{Room: room.ID})
	}
	for _, track := range plan.Tracks {
		add("track", tour.Slug(track.Name.In(tour.English)), track.ID, track.Name, calendar.Scope{Track: track.ID})
	}
	return all
}

// stopName returns the city of a stop, with the day where the tour comes there
// again.
func stopName(p *tour.Plan, s tour.Stop) tour.Text {
	name := tour.Text{}
	for _, lang := range tour.Langs() {
		name[lang] = s.City.In(lang)
		for _, other := range p.Stops {
			if other.ID != s.ID && other.City.In(lang) == s.City.In(lang) {
				name[lang] += ", " + s.Starts.Date().YearIn(lang)
				break
			}
		}
	}
	return name
}

// roomName returns the name of a room, with its venue where another has a room
// of that name.
func roomName(p *tour.Plan, r tour.Room) tour.Text {
	for _, other := range p.Rooms {
		if other.VenueID != r.VenueID && other.Name == r.Name {
			return tour.Both(r.Name + ", " + p.Venues[r.VenueID].Name)
		}
	}
	return tour.Both(r.Name)
}

// holder is one of the calendars that a tour is cut into: its group, and what it is of.
type holder struct{ group, id string }

// holding returns the calendars that hold something.
func holding(all map[string]tour.Holders) map[holder]bool {
	held := map[holder]bool{}
	for _, h := range all {
		for group, ids := range map[string][]string{"person": h.People, "room": h.Rooms, "track": h.Tracks, "stop": h.Stops} {
			for _, id := range ids {
				held[holder{group, id}] = true
			}
		}
		for _, day := range h.Days {
			held[holder{"day", string(day)}] = true
		}
	}
	return held
}

// daysHeld returns the days of calendars, in order.
func daysHeld(all ...map[holder]bool) []tour.Date {
	var days []tour.Date
	for _, held := range all {
		for h := range held {
			if h.group == "day" {
				days = append(days, tour.Date(h.id))
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
