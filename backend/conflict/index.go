package conflict

import (
	"cmp"
	"slices"
	"time"

	"tournee/backend/tour"
)

// index is a plan as the rules ask for it: who is where when, as instants.
type index struct {
	plan   *tour.Plan
	around Surroundings
	levels map[string]Severity
	clocks clocks
	zones  map[Point]string // of homes

	stops map[string]*place
	slots map[string]*slot
	rooms map[string]tour.Room

	ofPerson map[string][]*slot // by start; those of other tours too
	ofRoom   map[string][]*slot // by start
	ofStop   map[string][]*slot // by start
	ofTalk   map[string][]*slot // by start; those of other tours too

	answers map[string][]tour.Engagement // by stop
	asked   map[string][]tour.Engagement // by person
	holds   map[string][]tour.Hold       // by stop
	holdsAt map[string][]tour.Hold       // by venue
	tasks   map[string][]tour.Task       // by stop
	givenBy map[string][]string          // talks by person; nil: not asked for yet
	away    map[string][]tour.Availability
	hosts   map[string]bool // stops that have one

	stopFinders []stopFinder

	first, last tour.Date // of the tour's stops and window
	limited     bool      // somebody said on which days they can
	trying      bool      // nobody reads what is said of what is tried
}

// place is a stop between two instants, in seconds since 1970.
type place struct {
	stop     tour.Stop
	tour     tour.Tour
	number   int
	from, to int64
	past     bool // over, held or cancelled
	town     string
}

// slot is a session that is to take place, between two instants.
type slot struct {
	session  tour.Session
	at       *place
	from, to int64
	speakers []string
	other    bool      // of another tour
	title    tour.Text // of another tour's session
}

func (s *slot) meets(o *slot) bool { return s.from < o.to && o.from < s.to }

func newIndex(p *tour.Plan, around Surroundings) *index {
	x := &index{
		plan: p, around: around, levels: levelsOf(p.Tour), clocks: clocks{}, zones: map[Point]string{},
		stops: make(map[string]*place, len(p.Stops)), slots: make(map[string]*slot, len(p.Sessions)),
		ofPerson: map[string][]*slot{}, ofRoom: map[string][]*slot{}, ofStop: map[string][]*slot{}, ofTalk: map[string][]*slot{},
		stopFinders: stopFinders(),
	}
	for i, s := range p.Stops {
		at := x.place(s, p.Tour)
		at.number = i + 1
		x.stops[s.ID] = at
	}
	x.extent()
	for _, s := range p.Sessions {
		x.add(x.slot(s))
	}
	elsewhere := map[string]*place{}
	for _, e := range p.Elsewhere {
		at, ok := elsewhere[e.Stop.ID]
		if !ok {
			at = x.place(e.Stop, e.Tour)
			elsewhere[e.Stop.ID] = at
		}
		x.add(x.slotElsewhere(e, at))
	}
	for _, lists := range []map[string][]*slot{x.ofPerson, x.ofRoom, x.ofStop, x.ofTalk} {
		for _, list := range lists {
			slices.SortFunc(list, bySlot)
		}
	}
	x.records(nil)
	return x
}

// records indexes what is neither stop nor session, as far as it is not what
// the plan had before; nil: it had nothing.
func (x *index) records(before *tour.Plan) {
	p := x.plan
	if before == nil || !shared(before.Rooms, p.Rooms) {
		x.rooms = make(map[string]tour.Room, len(p.Rooms))
		for _, r := range p.Rooms {
			x.rooms[r.ID] = r
		}
	}
	if before == nil || !shared(before.Engagements, p.Engagements) {
		x.answers, x.asked = map[string][]tour.Engagement{}, map[string][]tour.Engagement{}
		for _, e := range p.Engagements {
			x.answers[e.StopID] = append(x.answers[e.StopID], e)
			x.asked[e.PersonID] = append(x.asked[e.PersonID], e)
		}
	}
	if before == nil || !shared(before.Holds, p.Holds) {
		x.holds, x.holdsAt = map[string][]tour.Hold{}, map[string][]tour.Hold{}
		for _, h := range p.Holds {
			x.holds[h.StopID] = append(x.holds[h.StopID], h)
			x.holdsAt[h.VenueID] = append(x.holdsAt[h.VenueID], h)
		}
	}
	if before == nil || !shared(before.Tasks, p.Tasks) {
		x.tasks = map[string][]tour.Task{}
		for _, t := range p.Tasks {
			x.tasks[t.StopID] = append(x.tasks[t.StopID], t)
		}
	}
	x.givenBy = nil
	x.away, x.hosts, x.limited = map[string][]tour.Availability{}, map[string]bool{}, false
	for _, a := range p.Availability {
		x.limited = x.limited || a.Can
		x.away[a.PersonID+a.VenueID] = append(x.away[a.PersonID+a.VenueID], a)
	}
	x.findHosts()
}

// findHosts notes which stops have a host.
func (x *index) findHosts() {
	for _, s := range x.plan.Sponsorships {
		if s.Host() {
			x.hosts[s.StopID] = true
		}
	}
}

// shared reports whether two lists are one.
func shared[T any](a, b []T) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

func bySlot(a, b *slot) int {
	return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.session.ID, b.session.ID))
}

func (x *index) place(s tour.Stop, t tour.Tour) *place {
	at := &place{stop: s, tour: t, town: s.Country + " " + tour.Fold(s.City.In(tour.English))}
	at.from, _ = x.clocks.at(s.Starts, s.Zone)
	at.to, _ = x.clocks.at(s.Ends, s.Zone)
	over := s.Starts.Date().Add(s.Days() - 1)
	at.past = s.Status == tour.Held || s.Status == tour.Cancelled || x.around.Today != "" && over < x.around.Today
	return at
}

// slot returns a session between its instants; nil: it is not to take place.
func (x *index) slot(s tour.Session) *slot {
	at, ok := x.stops[s.StopID]
	if !ok || s.Status == tour.SessionCancelled || at.stop.Status == tour.Cancelled {
		return nil
	}
	from, ok := x.clocks.at(s.Starts, at.stop.Zone)
	if !ok {
		return nil // refused when it was kept
	}
	ids := s.SpeakerIDs
	if len(ids) == 0 {
		ids = x.plan.Talks[s.TalkID].SpeakerIDs
	}
	return &slot{session: s, at: at, from: from, to: from + int64(s.Minutes)*60, speakers: x.known(ids)}
}

// slotElsewhere is slot for a session of another tour: an idea of one is no
// promise yet.
func (x *index) slotElsewhere(e tour.Elsewhere, at *place) *slot {
	if e.Session.Status == tour.SessionCancelled || e.Stop.Status == tour.Cancelled || e.Stop.Status == tour.Idea {
		return nil
	}
	from, ok := x.clocks.at(e.Session.Starts, e.Stop.Zone)
	if !ok {
		return nil
	}
	return &slot{session: e.Session, at: at, from: from, to: from + int64(e.Session.Minutes)*60, speakers: x.known(e.SpeakerIDs), other: true, title: e.Title}
}

// known returns the people among ids that the plan knows, each once.
func (x *index) known(ids []string) []string {
	people := make([]string, 0, len(ids))
	for _, id := range ids {
		if _, ok := x.plan.People[id]; ok && !slices.Contains(people, id) {
			people = append(people, id)
		}
	}
	return people
}

// add puts a slot at the end of the lists to which it belongs.
func (x *index) add(s *slot) {
	if s == nil {
		return
	}
	x.slots[s.session.ID] = s
	x.lists(s, func(lists map[string][]*slot, id string) { lists[id] = append(lists[id], s) })
}

// lists hands out each list to which a slot belongs.
func (x *index) lists(s *slot, to func(lists map[string][]*slot, id string)) {
	for _, id := range s.speakers {
		to(x.ofPerson, id)
	}
	if s.session.TalkID != "" {
		to(x.ofTalk, s.session.TalkID)
	}
	if s.session.RoomID != "" {
		to(x.ofRoom, s.session.RoomID)
	}
	if !s.other {
		to(x.ofStop, s.session.StopID)
	}
}

// extent finds the days that the tour is about.
func (x *index) extent() {
	x.first, x.last = x.plan.Tour.From, x.plan.Tour.To
	for _, at := range x.stops {
		if first := at.stop.Starts.Date(); x.first == "" || first < x.first {
			x.first = first
		}
		x.last = max(x.last, at.stop.Ends.Date())
	}
}

// clocks turns wall clocks into instants, day by day.
type clocks map[clockDay]dayClock

type clockDay struct {
	zone string
	day  tour.Date
}

// dayClock is the instant of a day's midnight; steady says that the clocks are
// not put forward or back on that day.
type dayClock struct {
	midnight int64
	steady   bool
	zone     *time.Location
}

// at returns the instant at which the clocks of a zone say w, in seconds.
func (c clocks) at(w tour.Wall, zone string) (int64, bool) {
	minutes, ok := minuteOfDay(w)
	if !ok {
		return 0, false
	}
	key := clockDay{zone, w.Date()}
	day, known := c[key]
	if !known {
		day = c.dayOf(key)
		c[key] = day
	}
	if day.zone == nil {
		return 0, false
	}
	if day.steady {
		return day.midnight + int64(minutes)*60, true
	}
	at, _, err := w.On(day.zone)
	return at.Unix(), err == nil
}

// ends returns what the clocks of its city say as a session ends: over a night
// on which they change, not the sum of its start and its length.
func (x *index) ends(s *slot) tour.Wall {
	return x.clocks.said(s.to, s.session.Starts.Add(s.session.Minutes), s.at.stop.Zone)
}

// said returns what the clocks of a zone say at an instant, given what clocks
// would say that are never put forward or back.
func (c clocks) said(at int64, steady tour.Wall, zone string) tour.Wall {
	if then, ok := c.at(steady, zone); ok && (then != at || !c.says(steady, zone)) {
		return tour.Wall(time.Unix(at, 0).In(c[clockDay{zone, steady.Date()}].zone).Format("2006-01-02T15:04"))
	}
	return steady
}

// says reports whether the clocks of a zone ever say w.
func (c clocks) says(w tour.Wall, zone string) bool {
	if _, ok := c.at(w, zone); !ok {
		return false
	}
	day := c[clockDay{zone, w.Date()}]
	if day.steady {
		return true
	}
	_, skipped, err := w.On(day.zone)
	return err == nil && !skipped
}

func (c clocks) dayOf(key clockDay) dayClock {
	zone := c[clockDay{key.zone, ""}].zone // read once for all days
	if zone == nil {
		var err error
		if zone, err = tour.Location(key.zone); err != nil {
			return dayClock{} // a stop without a zone is not kept
		}
		c[clockDay{key.zone, ""}] = dayClock{zone: zone}
	}
	first, _, err := tour.Wall(key.day + "T00:00").On(zone)
	if err != nil {
		return dayClock{}
	}
	next, _, err := tour.Wall(key.day.Add(1) + "T00:00").On(zone)
	if err != nil {
		return dayClock{}
	}
	_, here := first.Zone()
	_, after := next.Zone()
	_, before := first.Add(-time.Hour).Zone()
	return dayClock{first.Unix(), here == after && here == before && next.Sub(first) == 24*time.Hour, zone}
}

// minuteOfDay reads the hour of a wall clock.
func minuteOfDay(w tour.Wall) (int, bool) {
	if len(w) != len("2018-05-07T18:00") || w[10] != 'T' || w[13] != ':' {
		return 0, false
	}
	n := 0
	for _, i := range []int{11, 12, 14, 15} {
		if w[i] < '0' || w[i] > '9' {
			return 0, false
		}
		n = n*10 + int(w[i]-'0')
	}
	if n/100 > 23 || n%100 > 59 {
		return 0, false
	}
	return n/100*60 + n%100, true
}
