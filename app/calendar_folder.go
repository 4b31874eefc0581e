package app

import (
	"bytes"
	"cmp"
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tournee/backend/calendar"
	"tournee/backend/fault"
	"tournee/backend/publish"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// CalendarFolder says which tour's calendars are put where, for a web host to
// serve.
type CalendarFolder struct {
	Tour, Folder string
	Base         string // address of the folder on the host; empty: not known yet
	Langs        []tour.Lang
}

// SaveCalendars writes the calendars of the last release of a tour into a
// folder, one for each scope that has sessions, under the names that their feeds
// have, with a page that leads to them; index.html is written last. It returns
// how many calendars there are. Files of earlier releases that have none now
// are left: who subscribed keeps what was there.
func (p *Papers) SaveCalendars(ctx context.Context, in CalendarFolder, progress Progress) (int, error) {
	var r tour.Release
	err := p.store.Read(ctx, func(tx *store.Tx) error {
		found, err := tourOf(ctx, tx, in.Tour)
		if err == nil {
			r, err = tx.Release(ctx, found.ID, 0)
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	if in.Base != "" && !strings.HasPrefix(in.Base, "https://") && !strings.HasPrefix(in.Base, "http://") {
		return 0, fault.New(fault.Invalid, "Write the address of the folder on the web, such as https://example.org/tour/, not %q.",
			"Écrivez l’adresse du dossier sur le Web, comme https://example.org/tournee/, pas « %s ».", in.Base).At("base")
	}
	scopes := scopesOf(r.Schedule.Plan)
	page := publish.CalendarsPage{Tour: r.Schedule.Plan.Tour, Number: r.Number, Note: r.Note, Base: in.Base}
	for i, one := range scopes {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		var b bytes.Buffer
		if err := calendar.Write(&b, r.Schedule.Plan, calendar.Options{Scope: one.scope, Lang: in.Langs, Stamps: r.Schedule.Stamps}); err != nil {
			return 0, err
		}
		if err := p.put(filepath.Join(in.Folder, filepath.FromSlash(one.Path)), b.Bytes()); err != nil {
			return 0, err
		}
		page.Calendars = append(page.Calendars, one.Calendar)
		progress(i+1, len(scopes)+1)
	}
	var b bytes.Buffer
	if err := publish.Calendars(&b, page); err != nil {
		return 0, err
	}
	err = p.put(filepath.Join(in.Folder, "index.html"), b.Bytes())
	progress(len(scopes)+1, len(scopes)+1)
	return len(scopes), err
}

// scoped is a calendar with what it holds.
type scoped struct {
	publish.Calendar
	scope calendar.Scope
}

// scopesOf returns the calendars that a published tour is cut into: the tour,
// then by stop, day, person, room and track, where there are several.
func scopesOf(plan *tour.Plan) []scoped {
	top := plan.Tour.Slug
	all := []scoped{{publish.Calendar{Group: "tour", Name: plan.Tour.Title, Path: top + ".ics"}, calendar.Scope{}}}
	taken := map[string]bool{}
	add := func(group, slug, id string, name tour.Text, scope calendar.Scope) {
		path := top + "/" + group + "/" + slug + ".ics"
		if slug == "" || taken[path] {
			path = top + "/" + group + "/" + id + ".ics"
		}
		taken[path] = true
		all = append(all, scoped{publish.Calendar{Group: group, Name: name, Path: path}, scope})
	}
	days := map[tour.Date]bool{}
	people, rooms, tracks := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, s := range plan.Sessions {
		days[s.Starts.Date()], rooms[s.RoomID], tracks[s.TrackID] = true, true, true
		for _, who := range plan.Speakers(s) {
			people[who.ID] = true
		}
	}
	for _, s := range plan.Stops {
		add("stop", s.Slug, s.ID, s.City, calendar.Scope{Stop: s.ID})
	}
	for _, day := range slices.Sorted(maps.Keys(days)) {
		add("day", string(day), "", tour.Text{tour.French: day.WeekdayIn(tour.French), tour.English: day.WeekdayIn(tour.English)}, calendar.Scope{Day: day})
	}
	order := byName()
	who := values(plan.People)
	slices.SortFunc(who, func(a, b tour.Person) int { return cmp.Or(order(a.Name, b.Name), strings.Compare(a.ID, b.ID)) })
	for _, who := range who {
		if people[who.ID] {
			add("person", who.Slug, who.ID, tour.Both(who.Name), calendar.Scope{Person: who.ID})
		}
	}
	for _, room := range plan.Rooms {
		if rooms[room.ID] {
			add("room", tour.Slug(room.Name), room.ID, tour.Both(room.Name), calendar.Scope{Room: room.ID})
		}
	}
	for _, track := range plan.Tracks {
		if tracks[track.ID] {
			add("track", tour.Slug(track.Name.In(tour.English)), track.ID, track.Name, calendar.Scope{Track: track.ID})
		}
	}
	return all
}

// put writes a file into a folder that is made where it is not there.
func (p *Papers) put(path string, content []byte) error {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fault.New(fault.Denied, "The folder %s cannot be made. Choose another with -o.", "Le dossier %s ne peut pas être créé. Choisissez-en un autre avec -o.", folder).Because(err)
	}
	return p.Save(path, content)
}
