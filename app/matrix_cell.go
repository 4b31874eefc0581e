package app

import (
	"context"
	"slices"

	"tournee/backend/conflict"
	"tournee/backend/fault"
	"tournee/backend/geo"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// MatrixPlace is all that is known of a row at a stop.
type MatrixPlace struct {
	Engagement *tour.Engagement    `json:"engagement,omitempty"`
	Since      int                 `json:"since" doc:"Days since the person was asked"`
	Until      int                 `json:"until" doc:"Days until the stop; negative: it is over"`
	Pressing   bool                `json:"pressing" doc:"Asked for a week or more, no answer, and not left until a later day"`
	Email      string              `json:"email" doc:"Of the person; empty: not known"`
	Home       tour.Text           `json:"home" doc:"City where the person lives; empty: not known"`
	Local      bool                `json:"local" doc:"The person lives there"`
	Way        *Way                `json:"way,omitempty" doc:"From home, an estimate; absent: a place is not known"`
	Away       *tour.Availability  `json:"away,omitempty" doc:"Why the person cannot be there"`
	Sessions   []MatrixSession     `json:"sessions" nullable:"false" doc:"Here, by start"`
	Tasks      []tour.Task         `json:"tasks" nullable:"false"`
	Supports   []SponsorshipRow    `json:"supports" nullable:"false"`
	Conflicts  []conflict.Conflict `json:"conflicts" nullable:"false" doc:"About this cell, the worst first"`
	Before     []Delivery          `json:"before" nullable:"false" doc:"In earlier tours, the latest first"`
}

// MatrixSession is a session as the panel of a matrix shows it.
type MatrixSession struct {
	ID      string    `json:"id"`
	Title   tour.Text `json:"title"`
	Starts  tour.Wall `json:"starts"`
	Minutes int       `json:"minutes"`
	Status  string    `json:"status" enum:"tentative,confirmed,cancelled"`
}

// patience is after how many days without an answer a person is asked again.
const patience = 7

// nearby is up to how many kilometres away somebody lives there.
const nearby = 25

// MatrixPlace returns what is known of a row at a stop. The tour and the stop
// are named by slug or id, the row by its id.
func (t *Tours) MatrixPlace(ctx context.Context, key string, rows MatrixRows, row, stopKey string) (place MatrixPlace, err error) {
	err = t.store.Read(ctx, func(tx *store.Tx) error {
		m, err := t.readMatrix(ctx, tx, key, rows)
		if err != nil {
			return err
		}
		stop, ok := m.Stop(stopKey)
		if !ok {
			return fault.New(fault.NotFound, "%s has no stop %q.", "%s n’a pas d’étape « %s ».", m.Tour.Title, stopKey).At("stop")
		}
		place = MatrixPlace{
			Home: tour.Text{}, Until: todayAt(tx.Now, stop).Days(stop.Starts.Date()),
			Sessions: []MatrixSession{}, Tasks: []tour.Task{}, Supports: []SponsorshipRow{}, Conflicts: []conflict.Conflict{}, Before: []Delivery{},
		}
		switch rows {
		case MatrixSpeakers:
			return m.speakerAt(ctx, tx, row, stop, &place)
		case MatrixTalks:
			return m.talkAt(ctx, tx, row, stop, &place)
		case MatrixSponsors:
			for _, s := range sponsorshipRows(m.Plan, stop.ID) {
				if s.OrganizationID == row {
					place.Supports = append(place.Supports, s)
				}
			}
		case MatrixTasks:
			place.Tasks = append(place.Tasks, m.tasksLike(row, stop.ID)...)
		}
		return nil
	})
	return place, err
}

func (m *matrixMaker) speakerAt(ctx context.Context, tx *store.Tx, id string, stop tour.Stop, place *MatrixPlace) error {
	person, err := store.Read[tour.Person](ctx, tx, id)
	if err != nil {
		return err
	}
	place.Email, place.Home = person.Email, person.Home
	m.travel(person, stop, place)
	for _, e := range m.Engagements {
		if e.PersonID == id && e.StopID == stop.ID {
			place.Engagement = &e
			m.waiting(e, stop, place)
		}
	}
	its, err := store.Related[tour.Availability](ctx, tx, "person_id", id)
	if err != nil {
		return err
	}
	first, last := m.Dates()
	if why, away := tour.Away(its, stop, first, last); away {
		place.Away = &why
	}
	m.sessionsAt(stop, place, func(s tour.Session) bool {
		return slices.ContainsFunc(m.Speakers(s), func(p tour.Person) bool { return p.ID == id })
	})
	m.conflictsAt(stop, id, place)
	sessions, err := tx.Deliveries(ctx, id)
	if err != nil {
		return err
	}
	return m.earlier(ctx, tx, sessions, place)
}

func (m *matrixMaker) talkAt(ctx context.Context, tx *store.Tx, id string, stop tour.Stop, place *MatrixPlace) error {
	m.sessionsAt(stop, place, func(s tour.Session) bool { return s.TalkID == id })
	m.conflictsAt(stop, "", place)
	sessions, err := store.Related[tour.Session](ctx, tx, "talk_id", id)
	if err != nil {
		return err
	}
	return m.earlier(ctx, tx, sessions, place)
}

// waiting says how long an answer is waited for.
func (m *matrixMaker) waiting(e tour.Engagement, stop tour.Stop, place *MatrixPlace) {
	now := m.today(stop)
	if e.AskedOn != "" {
		place.Since = max(0, e.AskedOn.Days(now))
	}
	place.Pressing = e.Status == tour.Invited && place.Since >= patience && place.Until >= 0 && e.RemindOn <= now
}

func (m *matrixMaker) travel(person tour.Person, stop tour.Stop, place *MatrixPlace) {
	home, there := geo.Point{Latitude: person.Latitude, Longitude: person.Longitude}, geo.Point{Latitude: stop.Latitude, Longitude: stop.Longitude}
	place.Local = tour.SamePlace(person.Home, stop.City)
	if !home.Known() || !there.Known() {
		return
	}
	if place.Local = place.Local || geo.DistanceKM(home, there) < nearby; !place.Local {
		way := wayOf(geo.Leg(home, there))
		place.Way = &way
	}
}

func (m *matrixMaker) sessionsAt(stop tour.Stop, place *MatrixPlace, which func(tour.Session) bool) {
	for _, s := range m.Agenda(stop.ID) {
		if s.TalkID != "" && which(s) {
			place.Sessions = append(place.Sessions, MatrixSession{s.ID, m.Title(s), s.Starts, s.Minutes, s.Status})
		}
	}
}

// conflictsAt adds the conflicts about these sessions, or about that person at
// the stop. An invitation that waits is told apart from them.
func (m *matrixMaker) conflictsAt(stop tour.Stop, personID string, place *MatrixPlace) {
	for _, c := range m.conflicts {
		about := slices.ContainsFunc(place.Sessions, func(s MatrixSession) bool { return slices.Contains(c.Sessions, s.ID) })
		mine := c.PersonID == personID && personID != ""
		if about && (c.PersonID == "" || personID == "" || mine) || mine && c.StopID == stop.ID && c.Rule != "person-unanswered" {
			place.Conflicts = append(place.Conflicts, c)
		}
	}
}

// earlier adds the deliveries of other tours before this one.
func (m *matrixMaker) earlier(ctx context.Context, tx *store.Tx, sessions []tour.Session, place *MatrixPlace) error {
	first, _ := m.Dates()
	sessions = slices.DeleteFunc(sessions, func(s tour.Session) bool {
		return s.TourID == m.Tour.ID || s.TalkID == "" || s.Status == tour.SessionCancelled || s.Starts.Date() >= first
	})
	if len(sessions) == 0 {
		return nil
	}
	shelf, err := readShelf(ctx, tx)
	if err != nil {
		return err
	}
	for _, s := range sessions {
		place.Before = append(place.Before, shelf.delivery(s))
	}
	slices.SortFunc(place.Before, func(a, b Delivery) int { return byStart(b, a) })
	return nil
}

// tasksLike returns the tasks of a stop that are called as the task of that id.
func (m *matrixMaker) tasksLike(id, stopID string) []tour.Task { return tasksLike(m.Tasks, id, stopID) }

func tasksLike(tasks []tour.Task, id, stopID string) []tour.Task {
	at := slices.IndexFunc(tasks, func(t tour.Task) bool { return t.ID == id })
	if at < 0 {
		return nil
	}
	var like []tour.Task
	for _, t := range tasks {
		if t.StopID == stopID && rowOf(t) == rowOf(tasks[at]) {
			like = append(like, t)
		}
	}
	return like
}

// rowOf is what tasks of one row of a matrix share.
func rowOf(t tour.Task) string { return tour.Fold(t.Title.In(tour.English)) }
