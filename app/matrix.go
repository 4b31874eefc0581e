package app

import (
	"context"
	"slices"
	"time"

	"tournee/backend/conflict"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// MatrixRows says what the rows of a matrix are.
type MatrixRows string

// What the rows of a matrix may be.
const (
	MatrixSpeakers MatrixRows = "speakers"
	MatrixTalks    MatrixRows = "talks"
	MatrixSponsors MatrixRows = "sponsors"
	MatrixTasks    MatrixRows = "tasks"
)

// Matrix is who speaks, what is given, who supports or what is to do, by stop.
type Matrix struct {
	Tour  TourRow        `json:"tour"`
	Stops []MatrixStop   `json:"stops" nullable:"false" doc:"Columns, in route order"`
	Rows  []MatrixRow    `json:"rows" nullable:"false" doc:"As the tour meets them"`
	Sums  map[string]int `json:"sums" nullable:"false" doc:"Cells by state; those with an error count as conflict only, late ones as late only"`
}

// MatrixStop is a column of a matrix.
type MatrixStop struct {
	ID       string          `json:"id"`
	Slug     string          `json:"slug"`
	City     tour.Text       `json:"city"`
	Number   int             `json:"number" doc:"Place on the line, from 1"`
	Starts   tour.Wall       `json:"starts"`
	Status   tour.StopStatus `json:"status" enum:"idea,tentative,confirmed,announced,held,cancelled"`
	Wanted   int             `json:"wanted" doc:"Talks wanted; 0: not said"`
	Sure     int             `json:"sure" doc:"Talks confirmed and in no conflict"`
	Asked    int             `json:"asked" doc:"Talks still tentative"`
	Clashing int             `json:"clashing" doc:"Talks with an error"`
	Tasks    TaskCounts      `json:"tasks" doc:"Counted in a matrix of tasks only"`
}

// MatrixRow is a row of a matrix. Cells about which nothing is to say are left out.
type MatrixRow struct {
	ID        string       `json:"id"`
	Slug      string       `json:"slug,omitempty" doc:"Of its page; empty: it has none"`
	Name      tour.Text    `json:"name"`
	Notes     []tour.Text  `json:"notes,omitempty" doc:"Second line: the talks of a speaker, the speakers of a talk"`
	Group     string       `json:"group,omitempty" doc:"Organization, or a word: annual, tour, stop, venue, host"`
	GroupName tour.Text    `json:"groupName,omitempty" doc:"Empty for words"`
	Cells     []MatrixCell `json:"cells" nullable:"false"`
	Before    int          `json:"before,omitempty" doc:"Times in earlier tours"`
}

// MatrixCell is a row at a stop.
type MatrixCell struct {
	StopID   string            `json:"stopId"`
	State    string            `json:"state,omitempty" doc:"unasked, invited, confirmed, declined, withdrawn; tentative, confirmed, cancelled; annual, tour, stop, venue; open, doing, done, dropped; empty: nothing"`
	Starts   tour.Wall         `json:"starts,omitempty" doc:"Of the first session here"`
	Asked    tour.Date         `json:"asked,omitempty" doc:"When last asked"`
	Days     int               `json:"days,omitempty" doc:"Days since; of a task that is late: days since it was due"`
	Due      tour.Date         `json:"due,omitempty"`
	Late     bool              `json:"late,omitempty"`
	OwnerID  string            `json:"ownerId,omitempty" doc:"Who does the task"`
	Owner    string            `json:"owner,omitempty" doc:"Their name"`
	InKind   string            `json:"inKind,omitempty"`
	Away     bool              `json:"away,omitempty" doc:"Cannot be there"`
	Reason   string            `json:"reason,omitempty" doc:"Why, as noted"`
	Sessions int               `json:"sessions,omitempty" doc:"How many here"`
	Severity conflict.Severity `json:"severity,omitempty" enum:"error,warning,notice" doc:"Of the worst conflict here"`
	Rule     string            `json:"rule,omitempty" doc:"Of that conflict"`
}

// Matrix returns the matrix of a tour, by its slug or id. with names records of
// the library that get a row although the tour has nothing of them yet.
func (t *Tours) Matrix(ctx context.Context, key string, rows MatrixRows, with []string) (matrix Matrix, err error) {
	err = t.store.Read(ctx, func(tx *store.Tx) error {
		m, err := t.readMatrix(ctx, tx, key, rows)
		if err != nil {
			return err
		}
		for _, id := range with {
			if err := m.include(ctx, tx, rows, id); err != nil {
				return err
			}
		}
		matrix = m.matrix()
		return nil
	})
	return matrix, err
}

// matrixMaker makes the rows of a matrix out of a plan.
type matrixMaker struct {
	*tour.Plan
	now       time.Time
	day       tour.Date
	conflicts []conflict.Conflict
	wrong     map[string]conflict.Conflict // by session, the worst
	before    map[string]int               // by row
	sessions  map[string]tour.Session      // by id
	stops     map[string]tour.Stop         // by id
	days      map[string]tour.Date         // today, by zone
	tasksAt   map[string][]TaskRow         // by stop, in a matrix of tasks

	rows  map[string]*MatrixRow
	cells map[matrixPlace]*MatrixCell
	order []string
}

// matrixPlace is a cell by its row and stop.
type matrixPlace struct{ row, stop string }

func (t *Tours) readMatrix(ctx context.Context, tx *store.Tx, key string, rows MatrixRows) (*matrixMaker, error) {
	day := today(t.clock)
	j, err := t.kept.judge(ctx, tx, key, day, none)
	if err != nil {
		return nil, err
	}
	plan := j.plan
	open := slices.DeleteFunc(j.found, func(c conflict.Conflict) bool { return c.Acknowledged != nil })
	m := &matrixMaker{
		Plan: plan, now: tx.Now, day: day, conflicts: open, wrong: map[string]conflict.Conflict{},
		rows: map[string]*MatrixRow{}, cells: map[matrixPlace]*MatrixCell{}, before: map[string]int{},
		sessions: map[string]tour.Session{}, stops: map[string]tour.Stop{}, days: map[string]tour.Date{}, tasksAt: map[string][]TaskRow{},
	}
	for _, s := range plan.Sessions {
		m.sessions[s.ID] = s
	}
	for _, s := range plan.Stops {
		m.stops[s.ID] = s
	}
	for _, c := range m.conflicts {
		for _, id := range c.Sessions {
			if _, worse := m.wrong[id]; !worse {
				m.wrong[id] = c
			}
		}
	}
	first, _ := m.Dates()
	switch rows {
	case MatrixSpeakers:
		m.before, err = tx.SpokenBefore(ctx, plan.Tour.ID, first)
		m.speakers()
	case MatrixTalks:
		m.before, err = tx.GivenBefore(ctx, plan.Tour.ID, first)
		m.talks()
	case MatrixSponsors:
		m.before, err = tx.SupportedBefore(ctx, plan.Tour.ID, first)
		m.sponsors()
	case MatrixTasks:
		m.tasks()
	default:
		return nil, fault.New(fault.Invalid, "A matrix is of speakers, talks, sponsors or tasks, not of %q.",
			"Une matrice est de conférenciers, de conférences, de partenaires ou de tâches, pas de « %s ».", string(rows)).At("rows")
	}
	return m, err
}

// today is the day on which it is now in the city of a stop.
func (m *matrixMaker) today(s tour.Stop) tour.Date {
	day, known := m.days[s.Zone]
	if !known {
		day = todayAt(m.now, s)
		m.days[s.Zone] = day
	}
	return day
}

// row returns the row of that id; fill makes it when it is not there yet.
func (m *matrixMaker) row(id string, fill func() MatrixRow) *MatrixRow {
	r, ok := m.rows[id]
	if !ok {
		made := fill()
		made.ID, made.Cells, made.Before = id, []MatrixCell{}, m.before[id]
		r = &made
		m.rows[id] = r
		m.order = append(m.order, id)
	}
	return r
}

// cell returns the cell of a row at a stop.
func (m *matrixMaker) cell(row, stop string) *MatrixCell {
	at := matrixPlace{row, stop}
	c, ok := m.cells[at]
	if !ok {
		c = &MatrixCell{StopID: stop}
		m.cells[at] = c
	}
	return c
}

// blame marks a cell with a conflict, unless it has a worse one: conflicts come
// the worst first.
func (c *MatrixCell) blame(by conflict.Conflict) {
	if c.Severity == "" {
		c.Severity, c.Rule = by.Severity, by.Rule
	}
}

func (m *matrixMaker) matrix() Matrix {
	out := Matrix{Tour: tourRow(m.Tour, m.Stops), Stops: []MatrixStop{}, Rows: []MatrixRow{}, Sums: map[string]int{}}
	for _, s := range m.Stops {
		out.Stops = append(out.Stops, m.column(s))
	}
	for _, id := range m.order {
		row := *m.rows[id]
		for _, s := range m.Stops {
			c, ok := m.cells[matrixPlace{id, s.ID}]
			if !ok {
				continue
			}
			row.Cells = append(row.Cells, *c)
			switch {
			case c.Severity == conflict.Error:
				out.Sums["conflict"]++
			case c.Late:
				out.Sums["late"]++
			case c.State != "":
				out.Sums[c.State]++
			}
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

func (m *matrixMaker) column(s tour.Stop) MatrixStop {
	column := MatrixStop{
		ID: s.ID, Slug: s.Slug, City: s.City, Number: m.Number(s.ID), Starts: s.Starts, Status: s.Status, Wanted: s.Wanted, Tasks: countTasks(m.tasksAt[s.ID]),
	}
	for _, session := range m.Agenda(s.ID) {
		switch {
		case session.TalkID == "" || session.Status == tour.SessionCancelled:
		case m.wrong[session.ID].Severity == conflict.Error:
			column.Clashing++
		case session.Status == tour.SessionConfirmed:
			column.Sure++
		default:
			column.Asked++
		}
	}
	return column
}

// todayAt is the day on which it is now, by the clocks of a stop's city.
func todayAt(now time.Time, s tour.Stop) tour.Date {
	if clock, err := tour.Location(s.Zone); err == nil {
		now = now.In(clock)
	}
	return tour.Date(now.Format(time.DateOnly))
}
