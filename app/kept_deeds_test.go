package app_test

import (
	"fmt"
	"maps"
	"slices"

	"tournee/app"
	"tournee/backend/tour"
)

func (w *shaken) agendaDeeds() map[string]func() error {
	a, ctx := w.a, w.t.Context()
	revS := func(s tour.Session) int64 { return s.Rev }
	revE := func(e tour.Engagement) int64 { return e.Rev }
	session := func(apply func(*tour.SessionFields)) error { return changed(w, a.Sessions, w.p.Sessions, revS, apply) }
	return map[string]func() error{
		"move a session": func() error {
			return session(func(f *tour.SessionFields) { f.Starts = f.Starts.Add(w.r.IntN(60)*5 - 150) })
		},
		"lengthen a session":    func() error { return session(func(f *tour.SessionFields) { f.Minutes = 5 + w.r.IntN(100) }) },
		"cancel a session":      func() error { return session(func(f *tour.SessionFields) { f.Status = tour.SessionCancelled }) },
		"confirm a session":     func() error { return session(func(f *tour.SessionFields) { f.Status = tour.SessionConfirmed }) },
		"choose a speaker":      func() error { return session(func(f *tour.SessionFields) { f.SpeakerIDs = []string{w.person()} }) },
		"choose a talk":         func() error { return session(func(f *tour.SessionFields) { f.TalkID = w.talk() }) },
		"no speaker of its own": func() error { return session(func(f *tour.SessionFields) { f.SpeakerIDs = nil }) },
		"choose a room": func() error {
			for _, s := range w.p.Sessions {
				stop, _ := w.p.Stop(s.StopID)
				if rooms := w.p.RoomsOf(stop); len(rooms) > 0 {
					return changed(w, a.Sessions, []tour.Session{s}, revS, func(f *tour.SessionFields) { f.RoomID = drawnOf(w, rooms).ID })
				}
			}
			return nothing()
		},
		"send a session to another stop": func() error {
			return session(func(f *tour.SessionFields) {
				s := drawnOf(w, w.p.Stops)
				f.StopID, f.Starts, f.RoomID = s.ID, s.Starts, ""
			})
		},
		"give a talk": func() error {
			s := drawnOf(w, w.p.Stops)
			return made(w, a.Sessions, w.key, tour.SessionFields{StopID: s.ID, Kind: tour.Delivery, TalkID: w.talk(), Starts: s.Starts.Add(w.r.IntN(30) * 5), Minutes: 30, Status: tour.SessionTentative})
		},
		"delete a session": func() error { return gone(w, a.Sessions, w.p.Sessions) },
		"invite": func() error {
			people, err := a.Library.People(ctx)
			if err != nil {
				return err
			}
			return made(w, a.Engagements, w.key, tour.EngagementFields{StopID: drawnOf(w, w.p.Stops).ID, PersonID: drawnOf(w, people).ID, Status: tour.Invited})
		},
		"answer": func() error {
			return changed(w, a.Engagements, w.p.Engagements, revE, func(f *tour.EngagementFields) {
				f.Status = drawnOf(w, []tour.EngagementStatus{tour.Invited, tour.Promised, tour.Declined, tour.Withdrawn})
			})
		},
		"forget an invitation": func() error { return gone(w, a.Engagements, w.p.Engagements) },
		"undo":                 w.undo,
		"undo again":           w.undo,
		"undo and redo": func() error {
			if err := w.undo(); err != nil { //nolint:contextcheck // it is that of the test
				return err
			}
			_, err := a.History.Redo(ctx)
			return err
		},
		"accept a conflict": func() error {
			list, err := a.Conflicts.List(ctx, w.key)
			if err != nil || len(list.Conflicts) == 0 {
				return nothing()
			}
			_, err = a.Conflicts.Acknowledge(ctx, w.key, drawnOf(w, list.Conflicts).Key, "So be it.")
			return err
		},
		"repair a conflict": func() error {
			list, err := a.Conflicts.List(ctx, w.key)
			if err != nil || len(list.Conflicts) == 0 {
				return nothing()
			}
			one := drawnOf(w, list.Conflicts)
			if len(one.Repairs) == 0 {
				return nothing()
			}
			_, err = a.Conflicts.Repair(ctx, w.key, one.Key, drawnOf(w, one.Repairs).ID)
			return err
		},
		"weigh a rule": func() error {
			_, err := a.Conflicts.Levels(ctx, w.key, map[string]string{"company-twice": drawnOf(w, []string{"off", "warning"})})
			return err
		},
	}
}

func (w *shaken) stopDeeds() map[string]func() error {
	a, ctx := w.a, w.t.Context()
	rev := func(s tour.Stop) int64 { return s.Rev }
	stop := func(apply func(*tour.StopFields)) error { return changed(w, &a.Stops.Records, w.p.Stops, rev, apply) }
	return map[string]func() error{
		"move a stop": func() error {
			s := drawnOf(w, w.p.Stops)
			_, err := a.Stops.Move(ctx, app.MoveStop{ID: s.ID, Rev: s.Rev, Days: w.r.IntN(5) - 2})
			return err
		},
		"stretch a stop":  func() error { return stop(func(f *tour.StopFields) { f.Ends = f.Starts.Add(60 * (2 + w.r.IntN(40))) }) },
		"choose a venue":  func() error { return stop(func(f *tour.StopFields) { f.VenueID = w.venue() }) },
		"leave a venue":   func() error { return stop(func(f *tour.StopFields) { f.VenueID = "" }) },
		"register people": func() error { return stop(func(f *tour.StopFields) { f.Registered = w.r.IntN(900) }) },
		"name a contact":  func() error { return stop(func(f *tour.StopFields) { f.ContactID = w.person() }) },
		"be less sure":    func() error { return stop(func(f *tour.StopFields) { f.Status = drawnOf(w, tour.StopStatuses()) }) },
		"copy a stop":     func() error { _, err := a.Stops.Duplicate(ctx, drawnOf(w, w.p.Stops).ID); return err },
		"delete a stop": func() error {
			if len(w.p.Stops) < 4 {
				return nothing()
			}
			return gone(w, &a.Stops.Records, w.p.Stops)
		},
		"hold": func() error {
			d := w.day()
			return made(w, &a.Holds.Records, w.key, tour.HoldFields{StopID: drawnOf(w, w.p.Stops).ID, VenueID: w.venue(), Rank: 1, From: d, To: d, Expires: "2018-05-04", Status: tour.HoldKept})
		},
		"release a hold": func() error {
			return changed(w, &a.Holds.Records, w.p.Holds, func(h tour.Hold) int64 { return h.Rev }, func(f *tour.HoldFields) { f.Status = drawnOf(w, []string{tour.HoldReleased, tour.HoldConfirmed}) })
		},
		"forget a hold": func() error { return gone(w, &a.Holds.Records, w.p.Holds) },
		"say what happens": func() error {
			return made(w, a.Happenings, w.key, tour.HappeningFields{Name: tour.Both("A race"), From: w.day(), To: w.day().Add(9), Blackout: w.r.IntN(2) == 0})
		},
		"a task": func() error {
			return made(w, &a.Tasks.Records, w.key, tour.TaskFields{Title: tour.Both("Call"), OwnerID: w.person(), Status: tour.TaskOpen, Due: w.day()})
		},
		"a section": func() error {
			return made(w, &a.Sections.Records, w.key, tour.SectionFields{Title: tour.Both("What we saw"), AuthorIDs: []string{w.person()}, Position: w.r.IntN(5)})
		},
		"a sponsor": func() error {
			return made(w, a.Sponsorships, w.key, tour.SponsorshipFields{OrganizationID: drawnOf(w, slices.Sorted(maps.Keys(w.p.Organizations))), Scope: tour.ForTour, Category: "cloud", Exclusive: w.r.IntN(2) == 0})
		},
		"a sponsor less": func() error { return gone(w, a.Sponsorships, w.p.Sponsorships) },
		"tour dates": func() error {
			return changed(w, &a.Tours.Records, []tour.Tour{w.p.Tour}, func(t tour.Tour) int64 { return t.Rev }, func(f *tour.TourFields) {
				f.Planning.ChangeoverMinutes, f.Planning.ConfirmWeeks = w.r.IntN(20), w.r.IntN(4)
			})
		},
	}
}

func (w *shaken) libraryDeeds() map[string]func() error {
	a := w.a
	talk := func(apply func(*tour.TalkFields)) error {
		return changed(w, a.Talks, valuesOf(w.p.Talks), func(t tour.Talk) int64 { return t.Rev }, apply)
	}
	person := func(apply func(*tour.PersonFields)) error {
		return changed(w, a.People, valuesOf(w.p.People), func(p tour.Person) int64 { return p.Rev }, apply)
	}
	return map[string]func() error{
		"rename a talk": func() error {
			return talk(func(f *tour.TalkFields) { f.Title = tour.Both(fmt.Sprint("Talk ", w.r.IntN(99))) })
		},
		"give a talk to another": func() error { return talk(func(f *tour.TalkFields) { f.SpeakerIDs = []string{w.person()} }) },
		"take the slides away":   func() error { return talk(func(f *tour.TalkFields) { f.Links = nil }) },
		"delete a talk":          func() error { return gone(w, a.Talks, valuesOf(w.p.Talks)) },
		"rename a person": func() error {
			return person(func(f *tour.PersonFields) { f.Name = fmt.Sprint("Person ", w.r.IntN(99)) })
		},
		"change employer": func() error {
			return person(func(f *tour.PersonFields) { f.OrganizationID = drawnOf(w, slices.Sorted(maps.Keys(w.p.Organizations))) })
		},
		"forget a person": func() error { return gone(w, a.People, valuesOf(w.p.People)) },
		"enlarge a venue": func() error {
			return changed(w, a.Venues, valuesOf(w.p.Venues), func(v tour.Venue) int64 { return v.Rev }, func(f *tour.VenueFields) { f.Capacity = w.r.IntN(500) })
		},
		"a room": func() error {
			at := drawnOf(w, w.p.Stops).VenueID
			return made(w, a.Rooms, "", tour.RoomFields{VenueID: at, Name: fmt.Sprint("Room ", w.r.IntN(9)), Position: w.r.IntN(5)})
		},

		"rename a room": func() error {
			return changed(w, a.Rooms, w.p.Rooms, func(r tour.Room) int64 { return r.Rev }, func(f *tour.RoomFields) { f.Name, f.Position = fmt.Sprint("Hall ", w.r.IntN(9)), w.r.IntN(5) })
		},
		"close a room": func() error { return gone(w, a.Rooms, w.p.Rooms) },
		"rename an organization": func() error {
			return changed(w, a.Organizations, valuesOf(w.p.Organizations), func(o tour.Organization) int64 { return o.Rev }, func(f *tour.OrganizationFields) { f.Name = fmt.Sprint("Company ", w.r.IntN(99)) })
		},
		"somebody cannot": func() error {
			return made(w, &a.Availabilities.Records, "", tour.AvailabilityFields{PersonID: w.person(), Can: w.r.IntN(4) == 0, From: w.day(), To: w.day().Add(4)})
		},
		"a venue cannot": func() error {
			return made(w, &a.Availabilities.Records, "", tour.AvailabilityFields{VenueID: w.venue(), From: w.day(), To: w.day().Add(4)})
		},
		"somebody can again": func() error { return gone(w, &a.Availabilities.Records, w.p.Availability) },
	}
}
