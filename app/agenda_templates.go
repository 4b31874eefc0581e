package app

import (
	"context"
	"slices"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// TemplateRow is an agenda template as lists show it.
type TemplateRow struct {
	tour.AgendaTemplate
	Known  bool `json:"known" doc:"The program brings it along: it cannot be changed"`
	Talks  int  `json:"talks" doc:"Places for a talk"`
	Rooms  int  `json:"rooms" doc:"Rooms that it asks for"`
	Others int  `json:"others" doc:"Entries that are no talks"`
}

// Templates returns the agenda templates: those that the program brings along,
// then one's own, by name.
func (a *Agenda) Templates(ctx context.Context) (rows []TemplateRow, err error) {
	err = a.store.Read(ctx, func(tx *store.Tx) error {
		own, err := store.All[tour.AgendaTemplate](ctx, tx)
		if err != nil {
			return err
		}
		slices.SortStableFunc(own, func(a, b tour.AgendaTemplate) int {
			return strings.Compare(a.Name.In(tour.French), b.Name.In(tour.French))
		})
		rows = []TemplateRow{}
		for _, t := range tour.KnownTemplates() {
			rows = append(rows, templateRow(t, true))
		}
		for _, t := range own {
			rows = append(rows, templateRow(t, false))
		}
		return nil
	})
	return rows, err
}

func templateRow(t tour.AgendaTemplate, known bool) TemplateRow {
	row := TemplateRow{AgendaTemplate: t, Known: known, Rooms: 1}
	for _, e := range t.Entries {
		if e.Kind == tour.Delivery {
			row.Talks++
		} else {
			row.Others++
		}
		row.Rooms = max(row.Rooms, e.Room)
	}
	return row
}

// LayTemplate says which template is laid on which stop.
type LayTemplate struct {
	StopID   string
	Template string   // id
	Replace  bool     // what is no talk goes, and the talks take the places in order
	Talks    []string // those that take the places left, in order; ids
}

// Laid is what came of laying a template.
type Laid struct {
	Sessions int `json:"sessions" doc:"Put into the agenda"`
	Moved    int `json:"moved" doc:"Talks that were on already and took a place"`
	Free     int `json:"free" doc:"Places for a talk that stay free"`
}

// Lay puts the sessions of a template on a stop, their hours counted from its
// doors.
func (a *Agenda) Lay(ctx context.Context, in LayTemplate) (done Laid, err error) {
	err = a.store.Write(ctx, func(tx *store.Tx) error {
		done = Laid{}
		stop, err := store.Read[tour.Stop](ctx, tx, in.StopID)
		if err != nil {
			return err
		}
		template, err := templateOf(ctx, tx, in.Template)
		if err != nil {
			return err
		}
		tx.Say("layTemplate", map[string]tour.Text{"what": template.Name, "to": stop.City})
		laying := tour.Laying{Template: template.AgendaTemplateFields, Stop: stop}
		if laying.Rooms, err = roomsOf(ctx, tx, stop); err != nil {
			return err
		}
		if in.Replace {
			if laying.Kept, err = cleared(ctx, tx, stop); err != nil {
				return err
			}
		}
		for _, id := range in.Talks {
			talk, err := store.Read[tour.Talk](ctx, tx, id)
			if err != nil {
				return err
			}
			laying.Waiting = append(laying.Waiting, talk)
		}
		laid, free := laying.Lay()
		done.Free = free
		for _, one := range laid {
			if err := putLaid(ctx, tx, stop, one); err != nil {
				return err
			}
			if one.Kept != nil {
				done.Moved++
			} else {
				done.Sessions++
			}
		}
		return nil
	})
	return done, err
}

// putLaid keeps what is laid, as a new session or as the one that takes the place.
func putLaid(ctx context.Context, tx *store.Tx, stop tour.Stop, one tour.Laid) error {
	if one.Kept != nil {
		s := *one.Kept
		s.Starts = one.Starts
		if one.Entry.Room > 0 {
			s.RoomID = one.RoomID
		}
		if err := beginsIn(ctx, tx, s, stop); err != nil {
			return err
		}
		return store.Save(ctx, tx, &s)
	}
	s := tour.Session{TourID: stop.TourID, SessionFields: NewSession()}
	s.StopID, s.Kind, s.Title, s.TalkID = stop.ID, one.Entry.Kind, one.Entry.Title, one.Entry.TalkID
	s.Starts, s.Minutes, s.RoomID = one.Starts, one.Entry.Minutes, one.RoomID
	if one.Talk != nil {
		s.TalkID = one.Talk.ID
	}
	if err := beginsIn(ctx, tx, s, stop); err != nil {
		return err
	}
	return store.Insert(ctx, tx, &s, "")
}

// cleared takes out of an agenda what is no talk, and returns the talks by start.
// What is cancelled stays where it is.
func cleared(ctx context.Context, tx *store.Tx, stop tour.Stop) (talks []tour.Session, err error) {
	agenda, err := store.Related[tour.Session](ctx, tx, "stop_id", stop.ID)
	if err != nil {
		return nil, err
	}
	for _, s := range agenda {
		switch {
		case s.Status == tour.SessionCancelled:
		case s.TalkID != "":
			talks = append(talks, s)
		default:
			if err := store.Delete[tour.Session](ctx, tx, s.ID, s.Rev); err != nil {
				return nil, err
			}
		}
	}
	slices.SortStableFunc(talks, func(a, b tour.Session) int { return strings.Compare(string(a.Starts), string(b.Starts)) })
	return talks, nil
}

// SaveTemplate keeps the agenda of a stop as a template of that name.
func (a *Agenda) SaveTemplate(ctx context.Context, stopID string, name tour.Text) (made tour.AgendaTemplate, err error) {
	err = a.store.Write(ctx, func(tx *store.Tx) error {
		stop, err := store.Read[tour.Stop](ctx, tx, stopID)
		if err != nil {
			return err
		}
		rooms, err := roomsOf(ctx, tx, stop)
		if err != nil {
			return err
		}
		agenda, err := store.Related[tour.Session](ctx, tx, "stop_id", stop.ID)
		if err != nil {
			return err
		}
		slices.SortStableFunc(agenda, func(a, b tour.Session) int { return strings.Compare(string(a.Starts), string(b.Starts)) })
		made = tour.AgendaTemplate{AgendaTemplateFields: tour.TemplateOf(stop, agenda, rooms)}
		made.Name = name
		if len(made.Entries) == 0 {
			return fault.New(fault.Invalid, "There is nothing on the agenda of %s to make a template of.",
				"L’agenda de l’étape (%s) est vide : rien à garder comme modèle.", stop.City)
		}
		tx.Say("createAgendaTemplate", map[string]tour.Text{"what": name})
		return store.Insert(ctx, tx, &made, "")
	})
	return made, err
}

func templateOf(ctx context.Context, tx *store.Tx, id string) (tour.AgendaTemplate, error) {
	known := tour.KnownTemplates()
	if i := slices.IndexFunc(known, func(t tour.AgendaTemplate) bool { return t.ID == id }); i >= 0 {
		return known[i], nil
	}
	return store.Read[tour.AgendaTemplate](ctx, tx, id)
}

// roomsOf returns the rooms of a stop's venue, in order.
func roomsOf(ctx context.Context, tx *store.Tx, stop tour.Stop) ([]tour.Room, error) {
	if stop.VenueID == "" {
		return nil, nil
	}
	rooms, err := store.Related[tour.Room](ctx, tx, "venue_id", stop.VenueID)
	slices.SortStableFunc(rooms, func(a, b tour.Room) int { return a.Position - b.Position })
	return rooms, err
}
