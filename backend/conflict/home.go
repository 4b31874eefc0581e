package conflict

import "tournee/backend/tour"

const (
	// touring is up to how many days apart two sessions are for who gives both to
	// be taken to stay on the road between them.
	touring = 4
	// reach is how many days before and after a session an absence is looked for:
	// no way takes longer.
	reach = 3
)

// absence is a stretch of time at which somebody cannot be anywhere else, and so
// is taken to be at home.
type absence struct {
	barrier
	day      tour.Date // on which it ends, or begins
	from, to int64
}

// fromHome finds sessions of a person in other cities to which there is no time
// to come from home after an absence, or after which there is none to get home
// before one. Who is on the road between two stops is not taken to be at home.
func (x *index) fromHome(found []Conflict, id string) []Conflict {
	who := x.plan.People[id]
	home := Point{who.Latitude, who.Longitude}
	if home == (Point{}) || len(x.away[id]) == 0 || x.around.Zone == nil {
		return found
	}
	slots := x.ofPerson[id]
	var last *slot // that which ends last among those before
	for i, s := range slots {
		before := last
		if last == nil || s.to > last.to {
			last = s
		}
		if s.other || s.at.past || x.athome(who, s) {
			continue
		}
		minutes, mode, _ := x.around.Travel(home, s.at.point())
		if _, told := x.cannot(id, s.at, s.session.Starts, x.ends(s)); told || minutes == 0 {
			continue
		}
		absences := x.absences(who, s)
		if a, ok := lastBefore(absences, s, before); ok && !x.onRoad(who, before, s) {
			if gap := max(0, int(s.from-a.to)/60); minutes > gap {
				found = append(found, x.noWayThere(who, s, a, way{gap, minutes, mode}))
			}
		}
		next := following(slots[i+1:], s)
		if a, ok := firstAfter(absences, s, next); ok && !x.onRoad(who, s, next) {
			if gap := max(0, int(a.from-s.to)/60); minutes > gap {
				found = append(found, x.noWayBack(who, s, a, way{gap, minutes, mode}))
			}
		}
	}
	return found
}

// athome reports whether a session is where the person lives.
func (x *index) athome(who tour.Person, s *slot) bool {
	return tour.SamePlace(who.Home, s.at.stop.City) || s.at.point() == Point{who.Latitude, who.Longitude}
}

// onRoad reports whether somebody is taken to go from one session to another
// without going home between.
func (x *index) onRoad(who tour.Person, a, b *slot) bool {
	return a != nil && b != nil && !x.athome(who, a) && !x.athome(who, b) &&
		(a.at == b.at || x.ends(a).Date().Days(b.session.Starts.Date()) <= touring)
}

// following returns the first of slots that begins when s is over.
func following(slots []*slot, s *slot) *slot {
	for _, next := range slots {
		if next.from >= s.to {
			return next
		}
	}
	return nil
}

// lastBefore returns the absence after which somebody sets out for s, if there is
// one since the session before.
func lastBefore(absences []absence, s, before *slot) (last absence, ok bool) {
	for _, a := range absences {
		if a.from < s.from && (before == nil || before == s || a.to > before.to) && (!ok || a.to > last.to) {
			last, ok = a, true
		}
	}
	return last, ok
}

// firstAfter returns the absence for which somebody must be back from s, if there
// is one until the next session.
func firstAfter(absences []absence, s, next *slot) (first absence, ok bool) {
	for _, a := range absences {
		if a.from >= s.from && a.to > s.to && (next == nil || a.from < next.from) && (!ok || a.from < first.from) {
			first, ok = a, true
		}
	}
	return first, ok
}

// absences returns the times around a session at which somebody cannot, in
// whatever city, by the clock at home. A day counts from six in the morning, so
// that who comes home at night is there.
func (x *index) absences(who tour.Person, s *slot) []absence {
	const morning, midnight = "T06:00", "T00:00"
	zone := x.homeZone(Point{who.Latitude, who.Longitude}, s)
	var all []absence
	add := func(a tour.Availability, day tour.Date, opens, closes tour.Wall) {
		from, ok := x.clocks.at(opens, zone)
		to, known := x.clocks.at(closes, zone)
		if ok && known {
			all = append(all, absence{barrier{Availability: a}, day, from, to})
		}
	}
	first, last := s.session.Starts.Date().Add(-reach), x.ends(s).Date().Add(reach)
	for _, a := range x.away[who.ID] {
		if a.Can || !a.Place.Empty() || a.To < first || a.From > last {
			continue
		}
		if a.Opens == "" {
			add(a, a.To, tour.Wall(a.From+morning), tour.Wall(a.To.Add(1)+midnight))
			continue
		}
		for day := max(a.From, first); day <= min(a.To, last); day = day.Add(1) {
			opens, closes := hoursOn(a, day)
			add(a, day, opens, closes)
		}
	}
	return all
}

// homeZone is the time zone of a home; where it is not known, that of the stop.
func (x *index) homeZone(home Point, s *slot) string {
	zone, known := x.zones[home]
	if !known {
		zone = x.around.Zone(home)
		x.zones[home] = zone
	}
	if zone == "" {
		return s.at.stop.Zone
	}
	return zone
}

func (x *index) noWayThere(who tour.Person, s *slot, a absence, w way) Conflict {
	until := text("the end of %s", "la fin du %s", day(a.To))
	if a.Opens != "" {
		_, closes := hoursOn(a.Availability, a.day)
		until = moment(closes)
	}
	return x.awayFromHome(who, s, a, w).saying(
		text("%s has no time to get from home%s to %s.", "%s n’a pas le temps de venir de son domicile%s à l’étape %s.", who.Name, inBrackets(who.Home), s.at.stop.City),
		text("%s cannot until %s%s; %s starts at %s: %s; %s (estimate). Ask whether that can be, or move the session.",
			"%s ne peut pas avant %s%s ; %s commence à %s : %s ; %s (estimation). Demandez si c’est possible, ou déplacez la séance.",
			who.Name, until, x.clockAtHome(who, s), s.at.stop.City, moment(s.session.Starts), lasting(w.gap), w.said()))
}

func (x *index) noWayBack(who tour.Person, s *slot, a absence, w way) Conflict {
	from := text("%s", "du %s", day(a.From))
	if a.Opens != "" {
		opens, _ := hoursOn(a.Availability, a.day)
		from = text("%s", "de %s", moment(opens))
	}
	return x.awayFromHome(who, s, a, w).saying(
		text("%s has no time to get home%s from %s.", "%s n’a pas le temps de rentrer à son domicile%s depuis l’étape %s.", who.Name, inBrackets(who.Home), s.at.stop.City),
		text("%s ends at %s; %s cannot any more from %s%s: %s; %s (estimate). Ask whether that can be, or move the session.",
			"%s finit à %s ; %s ne peut plus à partir %s%s : %s ; %s (estimation). Demandez si c’est possible, ou déplacez la séance.",
			s.at.stop.City, moment(x.ends(s)), who.Name, from, x.clockAtHome(who, s), lasting(w.gap), w.said()))
}

func (x *index) awayFromHome(who tour.Person, s *slot, a absence, w way) Conflict {
	return x.conflict(PersonHome, s.at.stop.ID, []string{when(s), a.hours(), string(a.day), number(w.minutes)}, x.personRecord(who.ID), x.sessionRecord(s))
}

// clockAtHome says that an hour is one at home, where it is not one in the city.
func (x *index) clockAtHome(who tour.Person, s *slot) tour.Text {
	if x.homeZone(Point{who.Latitude, who.Longitude}, s) == s.at.stop.Zone {
		return tour.Text{}
	}
	return text(" by the clock at home", " à l’heure de son domicile")
}

// moment is an hour of a day in both languages.
func moment(w tour.Wall) tour.Text {
	return text("%s on %s", "%s le %s", clock(w), day(w.Date()))
}

func inBrackets(name tour.Text) tour.Text {
	if name.Empty() {
		return tour.Text{}
	}
	return text(" (%s)", " (%s)", name)
}
