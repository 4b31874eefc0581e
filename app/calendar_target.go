package app

import (
	"slices"
	"time"

	"tournee/backend/exchange"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// mostDays is how many days of a calendar are taken in at once.
const mostDays = 1100

// calendarTarget is what a calendar is taken into, on which days, and by whose
// clocks its hours are told there.
type calendarTarget struct {
	id       string
	name     tour.Text
	tourID   string
	stop     tour.Stop            // of sessions
	talks    map[string]tour.Talk // those that the tour's sessions give
	rooms    map[string]string    // id by folded name
	lang     tour.Lang            // of what is said there; empty: more than one
	from, to tour.Date
	clocks   []cityClock // at least one
	used     []string    // zones by whose clocks something was told
}

// cityClock is the clock of a stop, and the days on which it counts.
type cityClock struct {
	first, last int // days since 1970
	zone        string
	location    *time.Location
}

// window is the span of time of the target's days. The small hours after the
// last day of a stop are part of it.
func (t calendarTarget) window() exchange.Window {
	first, midnight, end := t.clocks[0], "T00:00", "T00:00"
	if t.stop.ID != "" {
		end = "T06:00"
	}
	at := func(w tour.Wall) time.Time {
		instant, _, err := w.On(first.location)
		if err != nil {
			return time.Time{}
		}
		return instant
	}
	return exchange.Window{From: at(tour.Wall(string(t.from) + midnight)), To: at(tour.Wall(string(t.to.Add(1)) + end)), Zone: first.zone}
}

// wall returns what the clock of the stop nearest in time says at an instant.
func (t *calendarTarget) wall(at time.Time) tour.Wall {
	day := int(at.Unix() / (24 * 60 * 60))
	far := func(c cityClock) int { return max(c.first-day, day-c.last, 0) }
	nearest := slices.MinFunc(t.clocks, func(a, b cityClock) int { return far(a) - far(b) })
	return t.on(nearest, at)
}

// here returns what the clock of what is told by no zone says at an instant.
func (t *calendarTarget) here(at time.Time) tour.Wall { return t.on(t.clocks[0], at) }

func (t *calendarTarget) on(c cityClock, at time.Time) tour.Wall {
	if !slices.Contains(t.used, c.zone) {
		t.used = append(t.used, c.zone)
	}
	return tour.Wall(at.In(c.location).Format("2006-01-02T15:04"))
}

// aim finds what the calendar is taken into, and what counts of it.
func (t *calendarIntake) aim(tx *store.Tx) error {
	t.tx, t.target = tx, calendarTarget{}
	var stops []tour.Stop
	var err error
	switch t.in.Into {
	case "tour":
		stops, err = t.aimAtTour()
	case "stop":
		stops, err = t.aimAtStop()
	case "person":
		stops, err = t.aimAtPerson()
	case "venue":
		stops, err = t.aimAtVenue()
	default:
		err = fault.New(fault.Invalid, "Say what the calendar becomes: tour, stop, person or venue; not “%s”.", "Dites ce que devient le calendrier : tour, stop, person ou venue ; pas « %s ».", t.in.Into).At("into")
	}
	if err != nil {
		return err
	}
	if err := t.days(); err != nil {
		return err
	}
	return t.setClocks(stops)
}

func (t *calendarIntake) aimAtTour() ([]tour.Stop, error) {
	plan, err := t.plan(t.in.ID)
	if err != nil {
		return nil, err
	}
	t.target.id, t.target.name = plan.Tour.ID, plan.Tour.Title
	return plan.Stops, nil
}

// plan reads a tour, and takes what counts from it.
func (t *calendarIntake) plan(key string) (*tour.Plan, error) {
	owner, err := tourOf(t.ctx, t.tx, key)
	if err != nil {
		return nil, err
	}
	plan, err := t.tx.Plan(t.ctx, owner.ID)
	if err != nil {
		return nil, err
	}
	t.target.tourID = owner.ID
	t.target.from, t.target.to = plan.Dates()
	t.target.lang = onlyLang(owner.Languages)
	return plan, nil
}

func (t *calendarIntake) aimAtStop() ([]tour.Stop, error) {
	if t.in.Tour == "" {
		stop, err := store.Read[tour.Stop](t.ctx, t.tx, t.in.ID)
		if err != nil {
			return nil, err
		}
		t.in.Tour = stop.TourID
	}
	plan, err := t.plan(t.in.Tour)
	if err != nil {
		return nil, err
	}
	stop, ok := plan.Stop(t.in.ID)
	if !ok {
		return nil, fault.New(fault.NotFound, "The tour has no stop “%s”.", "La tournée n’a pas d’étape « %s ».", t.in.ID).At("stop")
	}
	t.target.id, t.target.name, t.target.stop, t.target.rooms = stop.ID, stop.City, stop, map[string]string{}
	for _, r := range plan.RoomsOf(stop) {
		t.target.rooms[tour.Fold(r.Name)] = r.ID
	}
	t.target.from, t.target.to = stop.Starts.Date(), stop.Last()
	t.target.talks = plan.Talks
	if lang := onlyLang(stop.Languages); lang != "" {
		t.target.lang = lang
	}
	return []tour.Stop{stop}, nil
}

// onlyLang is the one language of these; empty: they are several, or none.
func onlyLang(langs []tour.Lang) tour.Lang {
	if len(langs) == 1 {
		return langs[0]
	}
	return ""
}

func (t *calendarIntake) aimAtPerson() ([]tour.Stop, error) {
	person, err := store.Find[tour.Person](t.ctx, t.tx, t.in.ID)
	if err != nil {
		return nil, err
	}
	t.target.id, t.target.name = person.ID, tour.Both(person.Name)
	engaged, err := store.Related[tour.Engagement](t.ctx, t.tx, "person_id", person.ID)
	if err != nil {
		return nil, err
	}
	given, err := t.tx.Deliveries(t.ctx, person.ID)
	if err != nil {
		return nil, err
	}
	theirs := map[string]bool{}
	for _, e := range engaged {
		theirs[e.StopID] = true
	}
	for _, s := range given {
		theirs[s.StopID] = true
	}
	return t.stopsOf(func(s tour.Stop) bool { return theirs[s.ID] })
}

func (t *calendarIntake) aimAtVenue() ([]tour.Stop, error) {
	venue, err := store.Find[tour.Venue](t.ctx, t.tx, t.in.ID)
	if err != nil {
		return nil, err
	}
	t.target.id, t.target.name = venue.ID, tour.Both(venue.Name)
	return t.stopsOf(func(s tour.Stop) bool { return s.VenueID == venue.ID })
}

// stopsOf returns the stops by whose clocks hours are told: those of the tour
// that was named, or else those that match, or else all. Its days are those of
// the tour that was named, or of the stops that match and are ahead.
func (t *calendarIntake) stopsOf(matches func(tour.Stop) bool) ([]tour.Stop, error) {
	if t.in.Tour != "" {
		plan, err := t.plan(t.in.Tour)
		if err != nil {
			return nil, err
		}
		return plan.Stops, nil
	}
	all, err := store.All[tour.Stop](t.ctx, t.tx)
	if err != nil {
		return nil, err
	}
	var matching []tour.Stop
	for _, s := range all {
		if !matches(s) {
			continue
		}
		matching = append(matching, s)
		if last := s.Ends.Date(); last >= t.today {
			t.target.from, t.target.to = earlier(t.target.from, s.Starts.Date()), max(t.target.to, last)
		}
	}
	if len(matching) > 0 {
		return matching, nil
	}
	return all, nil
}

// earlier returns the earlier of two days, where the first may be none.
func earlier(a, b tour.Date) tour.Date {
	if a == "" {
		return b
	}
	return min(a, b)
}

// days settles on which days the calendar counts: as was asked, or as the
// target has it, or a year from today.
func (t *calendarIntake) days() error {
	if t.target.from == "" {
		t.target.from, t.target.to = t.today, t.today.Add(365)
	}
	if t.in.From != "" {
		t.target.from, t.target.to = t.in.From, max(t.target.to, t.in.From)
	}
	if t.in.To != "" {
		t.target.to = t.in.To
	}
	for _, d := range []struct {
		day   tour.Date
		field string
	}{{t.target.from, "from"}, {t.target.to, "to"}} {
		if err := d.day.CheckAt(d.field); err != nil {
			return err
		}
	}
	switch {
	case t.target.to < t.target.from:
		return fault.New(fault.Invalid, "The last day (%s) is before the first (%s).", "Le dernier jour (%s) précède le premier (%s).", t.target.to.InWords(), t.target.from.InWords()).At("to")
	case t.target.from.Days(t.target.to) >= mostDays:
		return fault.New(fault.Invalid, "A calendar is taken in for three years at most.", "On prend un calendrier pour trois ans au plus.").At("to")
	}
	return nil
}

// setClocks settles by whose clocks hours are told: of the zone that was asked
// for, or of these stops, in their order; without any, of UTC.
func (t *calendarIntake) setClocks(stops []tour.Stop) error {
	if t.in.Zone != "" || len(stops) == 0 {
		zone := t.in.Zone
		if zone == "" {
			zone = "UTC"
		}
		location, err := tour.Location(zone)
		t.target.clocks = []cityClock{{zone: zone, location: location}}
		return err
	}
	const epoch tour.Date = "1970-01-01"
	tour.ByRoute(stops)
	for _, s := range stops {
		location, err := tour.Location(s.Zone)
		if err != nil {
			return err
		}
		first := epoch.Days(s.Starts.Date())
		t.target.clocks = append(t.target.clocks, cityClock{first, first + s.Days() - 1, s.Zone, location})
	}
	return nil
}
