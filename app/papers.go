package app

import (
	"bytes"
	"context"
	"io"
	"slices"
	"time"

	"tournee/backend/booklet"
	"tournee/backend/calendar"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Papers are the use cases that make something to hand out.
type Papers struct {
	store  *store.Store
	clock  func() time.Time
	prints *booklet.Prints
}

// mostPrints is how many bytes of pictures are kept ready to be printed again.
const mostPrints = 64 << 20

// MakeCalendar says what a calendar is of. All keys are slugs or ids; an empty
// one does not narrow it.
type MakeCalendar struct {
	Tour, Stop, Person, Room, Track, Sponsor, Host string

	Day       tour.Date
	Sessions  []string // ids, as somebody picked them
	Organizer bool     // tasks and deadlines instead
	Travel    bool     // with a person's journeys and when to be there, for that person alone
	Langs     []tour.Lang

	Release int  // its number; 0: the last one
	Draft   bool // of the plan as it stands, marked as a draft
	Changes bool // only what was new in the release
	Public  bool // for whoever asks: nothing but what is published
}

// check refuses what makes no sense together, rather than to leave some of it out.
func (in MakeCalendar) check() error {
	for _, l := range in.Langs {
		if !slices.Contains(tour.Langs(), l) {
			return fault.New(fault.Invalid, "Tournée speaks French and English, not “%s”.", "Tournée parle français et anglais, pas « %s ».", l).At("lang")
		}
	}
	switch {
	case in.Travel && in.Person == "":
		return fault.New(fault.Invalid, "Journeys are those of one person: say whose.", "Les trajets sont ceux d’une personne : dites laquelle.").At("person")
	case in.Travel && in.Changes:
		return fault.New(fault.Invalid, "Journeys are not published, so that no release has new ones: ask for them or for the changes.",
			"Les trajets ne sont pas publiés, aucune version n’en a donc de nouveaux : demandez-les, ou bien les changements.").At("travel")
	case in.Draft && in.Release != 0:
		return fault.New(fault.Invalid, "A draft is of the plan as it stands, release %d is of the plan as it was: ask for one of them.",
			"Un brouillon est du plan tel qu’il est, la version %d du plan tel qu’il était : demandez l’un ou l’autre.", in.Release).At("draft")
	case in.Draft && in.Changes:
		return fault.New(fault.Invalid, "A release has changes, a draft has none: ask for one of them.",
			"Une version a des changements, un brouillon n’en a pas : demandez l’un ou l’autre.").At("draft")
	case in.Organizer && (in.Release != 0 || in.Changes):
		return fault.New(fault.Invalid, "Tasks are not published: they are in no release. Leave the release and its changes out.",
			"Les tâches ne sont pas publiées : elles ne sont dans aucune version. N’indiquez ni version ni changements.").At("tasks")
	}
	return nil
}

// File is something made, with the name it should have.
type File struct {
	Name    string
	Content []byte
	At      time.Time // when what it tells was published; zero: it is not
	Told    tour.Text // what is said of it; empty: nothing
}

// narrow turns keys into the ids that a calendar is narrowed to.
func narrow(ctx context.Context, tx *store.Tx, plan *tour.Plan, in MakeCalendar) (scope calendar.Scope, name []string, err error) {
	name = []string{plan.Tour.Slug}
	if in.Stop != "" {
		stop, ok := plan.Stop(in.Stop)
		if !ok {
			return scope, nil, fault.New(fault.NotFound, "%s has no stop %q.", "%s n’a pas d’étape « %s ».", plan.Tour.Title, in.Stop).At("stop")
		}
		scope.Stop, name = stop.ID, append(name, stop.Slug)
	}
	if in.Person != "" {
		person, err := shownPerson(ctx, tx, plan, in)
		if err != nil {
			return scope, nil, err
		}
		scope.Person, name = person.ID, append(name, person.Slug)
	}
	if in.Sponsor != "" {
		sponsor, err := named[tour.Organization](ctx, tx, in.Sponsor, "sponsor", "No organization is called %q.", "Aucune organisation ne s’appelle « %s ».")
		if err != nil {
			return scope, nil, err
		}
		scope.Sponsor, name = sponsor.ID, append(name, sponsor.Slug)
	}
	if in.Host != "" {
		host, err := named[tour.Organization](ctx, tx, in.Host, "host", "No organization is called %q.", "Aucune organisation ne s’appelle « %s ».")
		if err != nil {
			return scope, nil, err
		}
		scope.Host, name = host.ID, append(name, host.Slug)
	}
	if in.Room != "" {
		room, ok := pickNamed(plan.Rooms, in.Room, func(r tour.Room) (string, tour.Text) { return r.ID, tour.Both(r.Name) })
		if !ok {
			return scope, nil, fault.New(fault.NotFound, "%s has no room %q.", "%s n’a pas de salle « %s ».", plan.Tour.Title, in.Room).At("room")
		}
		scope.Room, name = room.ID, append(name, tour.Slug(room.Name))
	}
	if in.Track != "" {
		track, ok := pickNamed(plan.Tracks, in.Track, func(t tour.Track) (string, tour.Text) { return t.ID, t.Name })
		if !ok {
			return scope, nil, fault.New(fault.NotFound, "%s has no track %q.", "%s n’a pas de parcours « %s ».", plan.Tour.Title, in.Track).At("track")
		}
		scope.Track, name = track.ID, append(name, tour.Slug(track.Name.In(tour.English)))
	}
	return scope, name, nil
}

// shownPerson finds somebody of the plan, also when the library has them no
// longer, or else of the library, of which the public learns nothing.
func shownPerson(ctx context.Context, tx *store.Tx, plan *tour.Plan, in MakeCalendar) (tour.Person, error) {
	if who, ok := plan.People[in.Person]; ok {
		return who, nil
	}
	for _, who := range plan.People {
		if who.Slug == in.Person {
			return who, nil
		}
	}
	if in.Public {
		return tour.Person{}, fault.New(fault.NotFound, "%s has no person %q.", "%s n’a personne du nom de « %s ».", plan.Tour.Title, in.Person).At("person")
	}
	return named[tour.Person](ctx, tx, in.Person, "person", "Nobody is called %q.", "Personne ne s’appelle « %s ».")
}

// named finds a record of the library, or returns a fault about that field.
func named[T any](ctx context.Context, tx *store.Tx, key, field, english, french string) (T, error) {
	found, err := store.Find[T](ctx, tx, key)
	if fault.Is(err, fault.NotFound) {
		err = fault.New(fault.NotFound, english, french, key).At(field)
	}
	return found, err
}

// pickNamed finds the record whose id or name, or the slug of whose name, is key.
func pickNamed[T any](all []T, key string, names func(T) (string, tour.Text)) (T, bool) {
	for _, one := range all {
		id, name := names(one)
		if id == key || name.In(tour.English) == key || tour.Slug(name.In(tour.English)) == key || tour.Slug(name.In(tour.French)) == key {
			return one, true
		}
	}
	var none T
	return none, false
}

// Marks returns what tells the pages of a booklet from others, in their order.
func (p *Papers) Marks(made File) ([]string, error) { return booklet.Marks(made.Content) }

// Licences returns the licences of the fonts that papers are set in.
func (p *Papers) Licences() (File, error) {
	texts, err := booklet.Licences()
	return File{Name: "licences.txt", Content: []byte(texts)}, err
}

// Photo opens the bytes of a picture by their digest.
func (p *Papers) Photo(digest string) (io.ReadCloser, error) { return p.store.Blobs().Open(digest) }

// Save writes a file so that it is there whole or not at all, and never in the
// place of the file of tours.
func (p *Papers) Save(path string, content []byte) error {
	return p.store.WriteOut(path, bytes.NewReader(content))
}
