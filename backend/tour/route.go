package tour

import "tournee/backend/fault"

// Reordered returns the stops in the order of these ids. The dates stay where
// they are and the cities change places: the first city takes the first day,
// and between one stop and the next there are as many days as there were at
// that place of the line. Where stops last differently long the days after
// them move along. stops are in route order and order names each of them once,
// or it returns a fault; it also does when two stops would share a day and
// their hours tell another order than the one asked for.
func Reordered(stops []Stop, order []string) ([]Stop, error) {
	byID := map[string]Stop{}
	for _, s := range stops {
		byID[s.ID] = s
	}
	made := make([]Stop, 0, len(stops))
	for i, id := range order {
		s, ok := byID[id]
		if !ok || len(order) != len(stops) {
			return nil, fault.New(fault.Conflict, "The tour has other stops by now. Look again, then put them in order.",
				"La tournée a d’autres étapes à présent. Regardez-la, puis ordonnez-les de nouveau.").At("stops")
		}
		delete(byID, id)
		day := stops[0].Starts.Date()
		if i > 0 {
			day = made[i-1].Last().Add(stops[i-1].Last().Days(stops[i].Starts.Date()))
		}
		made = append(made, s.Shift(s.Starts.Date().Days(day)))
	}
	route := append([]Stop{}, made...)
	ByRoute(route)
	for i := range route {
		if route[i].ID != made[i].ID {
			return nil, fault.New(fault.Invalid, "%s and %s would be on one day, where their hours say which comes first. Move one of them to another day.",
				"%s et %s seraient le même jour, où leurs heures disent laquelle vient d’abord. Déplacez l’une des deux à un autre jour.", route[i].City, made[i].City).At("stops")
		}
	}
	return made, nil
}

// CheckAt returns a fault at that field of a request unless d is a day, or none.
func (d Date) CheckAt(field string) error { return d.check(field) }

// Last returns the last day that the stop touches.
func (s Stop) Last() Date { return s.Starts.Date().Add(s.Days() - 1) }

// Stretch returns s with so many days more at its end, or with front at its
// beginning; a negative number takes days away. The hours stay.
func (s Stop) Stretch(days int, front bool) Stop {
	if front {
		s.Starts = s.Starts.AddDays(-days)
	} else {
		s.Ends = s.Ends.AddDays(days)
	}
	return s
}

// Between returns the days between two stops that lie free, parted into those
// on which one is on the way and those of rest. minutes is the time on the way;
// the days of travel come first.
func Between(from, to Stop, minutes int) (travel, rest []Date) {
	ways := (minutes + minutesOfADay - 1) / minutesOfADay
	travel, rest = []Date{}, []Date{}
	for day := from.Last().Add(1); day < to.Starts.Date(); day = day.Add(1) {
		if len(travel) < ways {
			travel = append(travel, day)
		} else {
			rest = append(rest, day)
		}
	}
	return travel, rest
}

const minutesOfADay = 24 * 60
