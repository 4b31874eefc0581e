package app

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"

	"tournee/backend/exchange"
	"tournee/backend/fault"
	"tournee/backend/geo"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Imports are the use cases that take in what other programs wrote.
type Imports struct {
	store  *store.Store
	cities *geo.Cities
	clock  func() time.Time
}

// ImportSchedule is a programme to be taken in as a tour of one stop.
type ImportSchedule struct {
	Content io.Reader // schedule.xml or schedule.json
	City    string    // where it is; empty: as the file says
	DryRun  bool      // tell what would be made, keep nothing
}

// Imported says what was made of a file.
type Imported struct {
	Tour     string          `json:"tour" doc:"Slug"`
	Title    tour.Text       `json:"title"`
	City     tour.Text       `json:"city"`
	Sessions int             `json:"sessions"`
	Talks    int             `json:"talks"`
	Rooms    int             `json:"rooms"`
	Tracks   int             `json:"tracks"`
	People   int             `json:"people" doc:"New in the library"`
	Known    int             `json:"known" doc:"People who were in the library, by their name"`
	Left     []exchange.Left `json:"left" nullable:"false" doc:"What was left out, with why"`
	Kept     bool            `json:"kept" doc:"False: it was only tried"`
}

// errTried takes back what a trial wrote.
var errTried = errors.New("only tried")

// Schedule takes a programme in, all of it or nothing, as one act. It returns a
// fault when the file cannot be read, when nobody says in which city it is, or
// when a tour of that name and day is there already.
func (i *Imports) Schedule(ctx context.Context, in ImportSchedule) (report Imported, err error) {
	schedule, err := exchange.ReadSchedule(in.Content)
	if err != nil {
		return report, err
	}
	if in.City != "" {
		schedule.City = in.City
	}
	place, err := i.place(schedule)
	if err != nil {
		return report, err
	}
	err = i.store.Write(ctx, func(tx *store.Tx) error {
		m := &maker{ctx: ctx, tx: tx, schedule: schedule, place: place, today: tour.Date(i.clock().Format("2006-01-02"))}
		if err := m.all(); err != nil {
			return err
		}
		report = m.report
		if in.DryRun {
			return errTried
		}
		return nil
	})
	if errors.Is(err, errTried) {
		return report, nil
	}
	report.Kept = err == nil
	return report, err
}

// place finds the city of a programme, and its time zone.
func (i *Imports) place(s *exchange.Schedule) (geo.City, error) {
	if s.City == "" {
		return geo.City{}, fault.New(fault.Invalid, "The file does not say in which city the event is. Name it with --city.",
			"Le fichier ne dit pas dans quelle ville a lieu l’événement. Nommez-la avec --city.").At("city")
	}
	found := i.cities.Search(s.City, 1)
	if len(found) == 0 {
		return geo.City{}, fault.New(fault.Invalid, "There is no city “%s” in the list. Name a larger one nearby with --city.",
			"Il n’y a pas de ville « %s » dans la liste. Nommez-en une plus grande, proche, avec --city.", s.City).At("city")
	}
	if _, err := tour.Location(s.Zone); err == nil && s.Zone != "" && s.Zone != "UTC" {
		found[0].Zone = s.Zone
	}
	return found[0], nil
}

// maker makes the records of one programme.
type maker struct {
	ctx      context.Context //nolint:containedctx // lives as long as one call
	tx       *store.Tx
	schedule *exchange.Schedule
	place    geo.City
	today    tour.Date
	report   Imported

	tour   tour.Tour
	stop   tour.Stop
	rooms  map[string]string // id by name
	tracks map[string]string // id by name
	people map[string]string // id by folded name
}

func (m *maker) all() error {
	m.report.Left = append([]exchange.Left{}, m.schedule.Left...)
	for _, step := range []func() error{m.makeTour, m.makeStop, m.makeTracks, m.knowPeople, m.makeSessions} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (m *maker) makeTour() error {
	events := m.schedule.Events
	first, last := events[0].Starts.Date(), events[len(events)-1].Starts.Date()
	known, err := store.All[tour.Tour](m.ctx, m.tx)
	if err != nil {
		return err
	}
	for _, t := range known {
		if t.Title.In(tour.English) == m.schedule.Title && t.From == first {
			return fault.New(fault.Conflict, "“%s” is here already. Delete that tour first, or give it another title.",
				"« %s » est déjà là. Supprimez d’abord cette tournée, ou donnez-lui un autre titre.", m.schedule.Title)
		}
	}
	fields := NewTour()
	fields.Title, fields.From, fields.To = tour.Both(m.schedule.Title), first, last
	if region, err := language.ParseRegion(m.place.Country); err == nil {
		if unit, ok := currency.FromRegion(region); ok {
			fields.Currency = unit.String()
		}
	}
	m.tour = tour.Tour{TourFields: fields}
	m.tx.Say("importTour", map[string]tour.Text{"what": fields.Title})
	if err := store.Insert(m.ctx, m.tx, &m.tour, m.schedule.Title); err != nil {
		return err
	}
	m.report.Tour, m.report.Title = m.tour.Slug, m.tour.Title
	return nil
}

func (m *maker) makeStop() error {
	venue, err := m.venue()
	if err != nil {
		return err
	}
	fields := NewStop(m.today)
	fields.City, fields.Region, fields.Country = m.place.Name, m.place.Region, m.place.Country
	fields.Latitude, fields.Longitude, fields.Zone = m.place.Latitude, m.place.Longitude, m.place.Zone
	fields.VenueID = venue
	fields.Starts, fields.Ends = m.schedule.Events[0].Starts, ""
	for _, e := range m.schedule.Events {
		fields.Ends = max(fields.Ends, e.Starts.Add(e.Minutes))
	}
	if fields.Status = tour.Confirmed; fields.Ends.Date() < m.today {
		fields.Status = tour.Held
	}
	m.stop = tour.Stop{TourID: m.tour.ID, StopFields: fields}
	m.report.City = fields.City
	return store.Insert(m.ctx, m.tx, &m.stop, fields.City.In(tour.English))
}

// venue returns the venue of the programme with its rooms: the one of that name
// in that city, or a new one.
func (m *maker) venue() (string, error) {
	name := m.schedule.Venue
	if name == "" {
		name = m.schedule.Title
	}
	venues, err := store.All[tour.Venue](m.ctx, m.tx)
	if err != nil {
		return "", err
	}
	at := slices.IndexFunc(venues, func(v tour.Venue) bool {
		return tour.Fold(v.Name) == tour.Fold(name) && tour.Fold(v.City.In(tour.English)) == tour.Fold(m.place.Name.In(tour.English))
	})
	var id string
	if at >= 0 {
		id = venues[at].ID
	} else {
		fields := NewVenue()
		fields.Name, fields.City, fields.Region, fields.Country = name, m.place.Name, m.place.Region, m.place.Country
		v := tour.Venue{VenueFields: fields}
		if err := store.Insert(m.ctx, m.tx, &v, name); err != nil {
			return "", err
		}
		id = v.ID
	}
	return id, m.makeRooms(id)
}

func (m *maker) makeRooms(venue string) error {
	m.rooms = map[string]string{}
	there, err := store.Related[tour.Room](m.ctx, m.tx, "venue_id", venue)
	if err != nil {
		return err
	}
	for _, r := range there {
		m.rooms[r.Name] = r.ID
	}
	position := len(there)
	for _, e := range m.schedule.Events {
		if e.Room == "" || m.rooms[e.Room] != "" {
			continue
		}
		position++
		r := tour.Room{RoomFields: tour.RoomFields{VenueID: venue, Name: e.Room, Position: position}}
		if err := store.Insert(m.ctx, m.tx, &r, ""); err != nil {
			return err
		}
		m.rooms[e.Room] = r.ID
		m.report.Rooms++
	}
	return nil
}

func (m *maker) makeTracks() error {
	m.tracks = map[string]string{}
	for _, e := range m.schedule.Events {
		if e.Track == "" || m.tracks[e.Track] != "" {
			continue
		}
		t := tour.Track{TourID: m.tour.ID, TrackFields: tour.TrackFields{Name: tour.Both(e.Track), Position: len(m.tracks)}}
		if err := store.Insert(m.ctx, m.tx, &t, ""); err != nil {
			return err
		}
		m.tracks[e.Track] = t.ID
		m.report.Tracks++
	}
	return nil
}

// knowPeople reads who is in the library, by folded name.
func (m *maker) knowPeople() error {
	all, err := store.All[tour.Person](m.ctx, m.tx)
	m.people = map[string]string{}
	for _, p := range all {
		m.people[tour.Fold(p.Name)] = p.ID
	}
	return err
}

// speakers returns the ids of an event's people, in order; who is not in the
// library comes into it.
func (m *maker) speakers(e exchange.Event, seen map[string]bool) ([]string, error) {
	ids := []string{}
	for _, p := range e.People {
		name := tour.Fold(p.Name)
		if m.people[name] == "" {
			fields := NewPerson()
			fields.Name = p.Name
			made := tour.Person{PersonFields: fields}
			if err := store.Insert(m.ctx, m.tx, &made, p.Name); err != nil {
				return nil, err
			}
			m.people[name] = made.ID
			m.report.People++
		} else if !seen[name] {
			m.report.Known++
		}
		seen[name] = true
		ids = append(ids, m.people[name])
	}
	return ids, nil
}

func (m *maker) makeSessions() error {
	seen := map[string]bool{}
	for _, e := range m.schedule.Events {
		speakers, err := m.speakers(e, seen)
		if err != nil {
			return err
		}
		fields := NewSession()
		fields.StopID, fields.RoomID, fields.TrackID = m.stop.ID, m.rooms[e.Room], m.tracks[e.Track]
		fields.Starts, fields.Minutes, fields.Status = e.Starts, e.Minutes, tour.SessionConfirmed
		if fields.Kind = kindOf(e.Type); fields.Kind == tour.Delivery {
			if fields.TalkID, err = m.talk(e, speakers); err != nil {
				return err
			}
		} else {
			fields.Title, fields.SpeakerIDs = said(e, e.Title), speakers
		}
		s := tour.Session{TourID: m.tour.ID, SessionFields: fields}
		if err := s.CheckIn(m.stop); err != nil {
			return err
		}
		if err := store.Insert(m.ctx, m.tx, &s, ""); err != nil {
			return err
		}
		m.report.Sessions++
	}
	return nil
}

func (m *maker) talk(e exchange.Event, speakers []string) (string, error) {
	fields := NewTalk()
	fields.Title, fields.Minutes, fields.SpeakerIDs, fields.Language = said(e, e.Title), e.Minutes, speakers, spoken(e)
	if about := strings.TrimSpace(e.Subtitle + "\n\n" + e.Abstract); about != "" {
		fields.Abstract = said(e, tour.Cut(about, tour.ProseLength))
	}
	fields.Links = append(fields.Links, e.Links...)
	t := tour.Talk{TalkFields: fields}
	if err := store.Insert(m.ctx, m.tx, &t, e.Title); err != nil {
		return "", err
	}
	m.report.Talks++
	return t.ID, nil
}

// kindOf is what an event of that type is in an agenda.
func kindOf(word string) tour.Kind {
	switch strings.ToLower(word) {
	case "break", "pause", "coffee", "coffee break":
		return tour.Break
	case "lunch", "dinner", "meal", "food":
		return tour.Meal
	}
	return tour.Delivery
}

// spoken is the language of an event, where it is one of ours.
func spoken(e exchange.Event) tour.Lang {
	for _, l := range tour.Langs() {
		if strings.HasPrefix(e.Language, l) {
			return l
		}
	}
	return ""
}

// said is a text of an event in the event's language.
func said(e exchange.Event, text string) tour.Text {
	if l := spoken(e); l != "" {
		return tour.Text{l: text}
	}
	return tour.Text{tour.English: text}
}
