// Package release makes the releases of a tour's schedule: what of a plan is
// published, what is new in it for attendees since the last time, and how
// often each stop and session changed before their eyes.
package release

import (
	"maps"
	"slices"
	"time"

	"tournee/backend/tour"
)

// keptDays is how many days after its date, or after it changed last, a cancelled
// stop or session that is no longer planned stays published: readers that only
// see it go keep theirs.
const keptDays = 30

// Next returns what is published of the plan after last, the schedule of the
// release before; nil when there is none. What was published and is not
// planned any more is there as cancelled, until 30 days after its date or, if it
// was cancelled later, after that.
//
// A stamp's sequence rises by one when a time, a zone, a place, the state or
// who gives or hosts the stop or session changes (RFC 5546, 2.1.4), and never
// falls, also when it comes back. Its time is that of the last release in which
// anything shown of it changed.
func Next(last *tour.Schedule, plan *tour.Plan, at time.Time) tour.Schedule {
	next := tour.Schedule{Plan: plan.Public(), Stamps: map[string]tour.Stamp{}}
	if last != nil {
		next.Stamps = maps.Clone(last.Stamps)
		stops, sessions := gone(last, next.Plan, at)
		next.Plan.Keep(last.Plan, stops, sessions)
	}
	before := map[string]facts{}
	if last != nil {
		before = factsOf(last.Plan)
	}
	for id, now := range factsOf(next.Plan) {
		stamp, known := next.Stamps[id]
		was, shown := before[id]
		switch {
		case !known:
			stamp = tour.Stamp{Modified: at.UnixMilli()}
		case !shown || now.again() != was.again():
			stamp = tour.Stamp{Sequence: stamp.Sequence + 1, Modified: at.UnixMilli()}
		case now.digest != was.digest:
			stamp.Modified = at.UnixMilli()
		}
		next.Stamps[id] = stamp
	}
	if last != nil {
		next.Left = left(last, next, at)
		next.Plan.Remember(last.Plan, next.Left)
	}
	return next
}

// gone returns the stops and sessions that were published before, are not in
// the plan now, and must still be shown as cancelled.
func gone(last *tour.Schedule, now *tour.Plan, at time.Time) (stops []tour.Stop, sessions []tour.Session) {
	planned := map[string]bool{}
	for _, s := range now.Stops {
		planned[s.ID] = true
	}
	for _, s := range now.Sessions {
		planned[s.ID] = true
	}
	kept := map[string]bool{}
	told := func(id string, cancelled bool, ends tour.Wall) bool {
		return cancelled && past(last.Stamps[id], ends, at)
	}
	for _, s := range last.Plan.Stops {
		if !planned[s.ID] && !told(s.ID, s.Status == tour.Cancelled, s.Ends) {
			stops = append(stops, s)
			kept[s.ID] = true
		}
	}
	for _, s := range last.Plan.Sessions {
		if !planned[s.ID] && !told(s.ID, last.Plan.Cancelled(s), s.Starts) && (planned[s.StopID] || kept[s.StopID]) {
			sessions = append(sessions, s)
		}
	}
	return stops, sessions
}

// past reports whether something is so long over, and has not changed for so
// long, that who must be told has been.
func past(stamp tour.Stamp, ends tour.Wall, at time.Time) bool {
	day := func(t time.Time) tour.Date { return tour.Date(t.UTC().Format(time.DateOnly)) }
	return max(ends.Date(), day(time.UnixMilli(stamp.Modified))).Days(day(at)) > keptDays
}

// Compare returns what is different for attendees between two published plans,
// in the order of the route and of the agendas; before is nil when nothing was
// published.
func Compare(before, after *tour.Plan) []tour.Difference {
	was, now := map[string]facts{}, factsOf(after)
	if before != nil {
		was = factsOf(before)
	}
	all := []tour.Difference{}
	for _, stop := range after.Stops {
		own := differ(was, now, stop.ID)
		if len(own.Kinds) > 0 {
			own.StopID = stop.ID
			all = append(all, own)
		}
		for _, s := range after.Agenda(stop.ID) {
			d := differ(was, now, s.ID)
			if len(d.Kinds) == 0 {
				continue
			}
			d.StopID, d.SessionID = stop.ID, s.ID
			d.With = follows(d, own)
			all = append(all, d)
		}
	}
	return all
}

func differ(was, now map[string]facts, id string) tour.Difference {
	b, shown := was[id]
	a := now[id]
	d := tour.Difference{Before: b.Shown, After: a.Shown}
	add := func(kind tour.DifferenceKind, so bool) {
		if so {
			d.Kinds = append(d.Kinds, kind)
		}
	}
	switch {
	case !shown:
		add(tour.IsNew, !a.Cancelled())
		return d
	case a.Cancelled():
		add(tour.IsCancelled, !b.Cancelled())
		return d
	}
	add(tour.IsRestored, b.Cancelled())
	add(tour.IsMoved, a.Starts != b.Starts || a.Minutes != b.Minutes || a.Zone != b.Zone)
	add(tour.IsPlaced, !alike(a.City, b.City) || a.Venue != b.Venue || a.Room != b.Room)
	add(tour.IsSpeakers, !slices.Equal(a.SpeakerIDs, b.SpeakerIDs))
	add(tour.IsHosts, !slices.Equal(a.HostIDs, b.HostIDs))
	add(tour.IsRenamed, !alike(a.Title, b.Title))
	add(tour.IsConfirmed, !b.Cancelled() && a.Status != b.Status)
	add(tour.IsReworded, len(d.Kinds) == 0 && a.own != b.own)
	return d
}

// follows reports whether a session only shares the fate of its stop.
func follows(d, stop tour.Difference) bool {
	if len(stop.Kinds) == 0 {
		return false
	}
	for _, k := range d.Kinds {
		switch {
		case k == tour.IsMoved:
			if !slices.Contains(stop.Kinds, tour.IsMoved) || d.After.Minutes != d.Before.Minutes || d.After.Starts.Minutes(d.Before.Starts) != stop.After.Starts.Minutes(stop.Before.Starts) {
				return false
			}
		case k == tour.IsPlaced:
			if !slices.Contains(stop.Kinds, tour.IsPlaced) || d.After.Room != d.Before.Room && d.After.Room != "" {
				return false
			}
		case !slices.Contains(stop.Kinds, k):
			return false
		}
	}
	return true
}

func alike(a, b tour.Text) bool {
	for _, l := range tour.Langs() {
		if a[l] != b[l] {
			return false
		}
	}
	return true
}
