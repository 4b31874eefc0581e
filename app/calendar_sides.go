package app

import (
	"tournee/backend/store"
	"tournee/backend/tour"
)

// happeningSide is what else happens around a tour.
func happeningSide(t *calendarIntake) side[tour.Happening] {
	return side[tour.Happening]{
		there: func() ([]tour.Happening, error) {
			return store.Related[tour.Happening](t.ctx, t.tx, "tour_id", t.target.id)
		},
		parts: []part[tour.Happening]{
			{"name", func(h *tour.Happening) []any { return []any{&h.Name} }},
			{"from", func(h *tour.Happening) []any { return []any{&h.From, &h.To} }},
			{"url", func(h *tour.Happening) []any { return []any{&h.URL} }},
			{"notes", func(h *tour.Happening) []any { return []any{&h.Notes} }},
		},
		when: func(h tour.Happening) (starts, ends tour.Wall, days bool) {
			return midnight(h.From), midnight(h.To), true
		},
		title:  func(h tour.Happening) tour.Text { return h.Name },
		insert: func(h *tour.Happening, _ entry[tour.Happening]) error { return store.Insert(t.ctx, t.tx, h, "") },
		save:   func(_, is tour.Happening) error { return store.Save(t.ctx, t.tx, &is) },
		remove: func(h tour.Happening) error { return store.Delete[tour.Happening](t.ctx, t.tx, h.ID, h.Rev) },
	}
}

func midnight(d tour.Date) tour.Wall { return tour.Wall(string(d) + "T00:00") }

// absenceSide is when a person or a venue cannot.
func absenceSide(t *calendarIntake) side[tour.Availability] {
	return side[tour.Availability]{
		there: func() ([]tour.Availability, error) {
			return store.Related[tour.Availability](t.ctx, t.tx, t.in.Into+"_id", t.target.id)
		},
		parts: []part[tour.Availability]{
			{"from", func(a *tour.Availability) []any { return []any{&a.From, &a.To, &a.Opens, &a.Closes} }},
			{"notes", func(a *tour.Availability) []any { return []any{&a.Notes} }},
		},
		when: func(a tour.Availability) (starts, ends tour.Wall, days bool) {
			if a.Opens == "" {
				return midnight(a.From), midnight(a.To), true
			}
			starts, ends = tour.Wall(string(a.From)+"T"+string(a.Opens)), tour.Wall(string(a.To)+"T"+string(a.Closes))
			if ends <= starts {
				ends = ends.AddDays(1)
			}
			return starts, ends, false
		},
		title: func(a tour.Availability) tour.Text {
			if a.Notes == "" {
				return tour.Text{tour.English: "Busy", tour.French: "Occupé"}
			}
			return tour.Both(a.Notes)
		},
		insert: func(a *tour.Availability, _ entry[tour.Availability]) error { return store.Insert(t.ctx, t.tx, a, "") },
		save:   func(_, is tour.Availability) error { return store.Save(t.ctx, t.tx, &is) },
		remove: func(a tour.Availability) error {
			return store.Delete[tour.Availability](t.ctx, t.tx, a.ID, a.Rev)
		},
	}
}

// sessionSide is the agenda of a stop. What a session says is taken together
// with what its talk says, since attendees read it as one.
func sessionSide(t *calendarIntake) side[tour.Session] {
	m, clocks := &sessionMaker{calendarIntake: t}, tour.Clocks{}
	return side[tour.Session]{
		there: m.there,
		parts: []part[tour.Session]{
			{"title", func(s *tour.Session) []any { return []any{&s.Title} }},
			{"abstract", func(s *tour.Session) []any { return []any{&s.Abstract} }},
			{"starts", func(s *tour.Session) []any { return []any{&s.Starts} }},
			{"minutes", func(s *tour.Session) []any { return []any{&s.Minutes} }},
			{"roomId", func(s *tour.Session) []any { return []any{&s.RoomID} }},
			{"status", func(s *tour.Session) []any { return []any{&s.Status} }},
		},
		when: func(s tour.Session) (starts, ends tour.Wall, days bool) {
			return s.Starts, clocks.Ends(s, t.target.stop.Zone), false
		},
		title:  func(s tour.Session) tour.Text { return s.Title },
		insert: m.insert,
		save:   m.save,
		remove: func(s tour.Session) error { return store.Delete[tour.Session](t.ctx, t.tx, s.ID, s.Rev) },
	}
}

// sessionMaker keeps sessions, and the talks that they give.
type sessionMaker struct {
	*calendarIntake
	library map[string]string // id by folded title; empty: several have it. nil: not read yet
}

// there are the sessions of the tour that came from calendars, with what their
// talks say: one may have been moved to another stop since.
func (m *sessionMaker) there() ([]tour.Session, error) {
	all, err := store.Related[tour.Session](m.ctx, m.tx, "tour_id", m.target.tourID)
	if err != nil {
		return nil, err
	}
	var taken []tour.Session
	for _, s := range all {
		if s.Source.Into != m.target.id {
			continue
		}
		talk := m.target.talks[s.TalkID]
		s.Title, s.Abstract = s.Title.Or(talk.Title), s.Abstract.Or(talk.Abstract)
		taken = append(taken, s)
	}
	return taken, nil
}

func (m *sessionMaker) insert(s *tour.Session, e entry[tour.Session]) error {
	if e.event.Location != "" && s.RoomID == "" {
		s.Notes = oneLine(e.event.Location)
	}
	if s.Kind == tour.Delivery {
		var err error
		if s.TalkID, err = m.talk(*s); err != nil {
			return err
		}
		s.Title, s.Abstract = tour.Text{}, tour.Text{}
	}
	if err := s.CheckIn(m.target.stop); err != nil {
		return err
	}
	return store.Insert(m.ctx, m.tx, s, "")
}

// talk returns the talk that a session gives: the one of that title in the
// library, where that is asked for and there is one, or a new one.
func (m *sessionMaker) talk(s tour.Session) (string, error) {
	if m.in.Talks {
		known, err := m.talks()
		if err != nil {
			return "", err
		}
		if id := known[tour.Fold(s.Title.In(tour.English))]; id != "" {
			return id, nil
		}
	}
	fields := NewTalk()
	fields.Title, fields.Abstract, fields.Minutes = s.Title, s.Abstract, s.Minutes
	made := tour.Talk{TalkFields: fields}
	err := store.Insert(m.ctx, m.tx, &made, fields.Title.In(tour.English))
	return made.ID, err
}

func (m *sessionMaker) talks() (map[string]string, error) {
	if m.library != nil {
		return m.library, nil
	}
	all, err := store.All[tour.Talk](m.ctx, m.tx)
	m.library = map[string]string{}
	for _, t := range all {
		titles := map[string]bool{tour.Fold(t.Title[tour.English]): true, tour.Fold(t.Title[tour.French]): true}
		for title := range titles {
			if _, twice := m.library[title]; twice || title == "" {
				m.library[title] = ""
				continue
			}
			m.library[title] = t.ID
		}
	}
	return m.library, err
}

// save keeps what changed of a session. A new title or abstract goes to its
// talk if nothing else gives that and the session had none of its own.
func (m *sessionMaker) save(was, is tour.Session) error {
	kept, err := store.Read[tour.Session](m.ctx, m.tx, was.ID)
	if err != nil {
		return err
	}
	stored := kept
	kept.Taken, kept.Starts, kept.Minutes, kept.Status = is.Taken, is.Starts, is.Minutes, is.Status
	if kept.StopID == m.target.id { // it was moved to another venue otherwise
		kept.RoomID = is.RoomID
	}
	talk := m.target.talks[kept.TalkID]
	alone, err := m.alone(kept)
	if err != nil {
		return err
	}
	retold := func(was, is, own, talks tour.Text) (tour.Text, tour.Text) {
		switch {
		case sameText(was, is):
			return own, talks
		case alone && own.Empty():
			return own, is
		}
		return is, talks
	}
	kept.Title, talk.Title = retold(was.Title, is.Title, stored.Title, talk.Title)
	kept.Abstract, talk.Abstract = retold(was.Abstract, is.Abstract, stored.Abstract, talk.Abstract)
	if alone {
		if err := store.Save(m.ctx, m.tx, &talk); err != nil {
			return err
		}
	}
	if err := holdsSession(m.ctx, m.tx, &kept); err != nil {
		return err
	}
	return store.Save(m.ctx, m.tx, &kept)
}

// alone reports whether a session gives a talk that no other one gives.
func (m *sessionMaker) alone(s tour.Session) (bool, error) {
	if s.TalkID == "" {
		return false, nil
	}
	given, err := store.Related[tour.Session](m.ctx, m.tx, "talk_id", s.TalkID)
	return len(given) == 1, err
}

func sameText(a, b tour.Text) bool {
	for _, lang := range tour.Langs() {
		if a[lang] != b[lang] {
			return false
		}
	}
	return true
}
