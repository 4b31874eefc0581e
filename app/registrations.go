package app

import (
	"context"
	"errors"
	"slices"

	"tournee/backend/exchange"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

const (
	firstRows = 5  // of a list are shown before it is taken in
	cellShown = 60 // characters of each cell there
)

// ImportRegistrations is a list of registrations, and the stop whose figures it
// gives.
type ImportRegistrations struct {
	Content    []byte
	Tour, Stop string // slugs or ids
	RegistrationChoices
}

// RegistrationChoices are what a person may choose of a list of registrations.
type RegistrationChoices struct {
	Columns  []string       `json:"columns,omitempty" enum:",email,id,status,present,guests,rating" doc:"What each column tells, empty: nothing; none: as their names say"`
	Statuses []StatusChoice `json:"statuses,omitempty" doc:"What statuses mean; those missing mean what they are known to"`
	ScoreOf  int            `json:"scoreOf,omitempty" enum:"0,5,10,20,100" doc:"Out of how many the ratings are; 0: out of what holds them all"`
	Keep     []string       `json:"keep,omitempty" enum:"registered,attended,score" doc:"Figures of the stop that stay as they are"`
	DryRun   bool           `json:"dryRun,omitempty" doc:"Tell what would be done, keep nothing"`
}

// StatusChoice says what a status means.
type StatusChoice struct {
	Word     string `json:"word" doc:"As written"`
	Standing string `json:"standing" enum:",registered,came,waiting,asked,cancelled"`
}

// ImportedRegistrations says what a list of registrations comes to. What is
// personal in it is shown once, before it is taken in, and never kept.
type ImportedRegistrations struct {
	Stop      StopMark                    `json:"stop"`
	Source    string                      `json:"source" enum:",meetup,luma,cncf,bevy" doc:"Whose list it is by its columns; empty: not known"`
	Encoding  string                      `json:"encoding" enum:"utf-8,utf-16,windows-1252"`
	Separator string                      `json:"separator" enum:"comma,semicolon,tab"`
	Columns   []RegistrationColumn        `json:"columns" nullable:"false"`
	Rows      [][]string                  `json:"rows" nullable:"false" doc:"The first, of a trial; their cells cut short"`
	Counts    exchange.RegistrationCounts `json:"counts"`
	Becomes   []FigureChange              `json:"becomes" nullable:"false" doc:"What the list gives, beside what is known of the stop"`
	Doubts    []tour.Doubt                `json:"doubts" nullable:"false" doc:"What would look wrong of the stop then"`
	Kept      bool                        `json:"kept" doc:"False: it was only tried, or changes nothing"`
}

// RegistrationColumn is a column of the list.
type RegistrationColumn struct {
	Name string        `json:"name"`
	Role exchange.Role `json:"role" enum:",email,id,status,present,guests,rating" doc:"What it tells; empty: it is not looked at"`
}

// FigureChange is a figure that a list gives.
type FigureChange struct {
	Figure string  `json:"figure" enum:"registered,attended,score"`
	From   float64 `json:"from" doc:"0: not known"`
	To     float64 `json:"to"`
	Of     int     `json:"of" doc:"Out of how many, of a score"`
	Taken  bool    `json:"taken" doc:"False: it stays as it is, or is the same"`
}

// Registrations takes from a list of registrations how many were registered and
// present at a stop, and what they thought of it, as one act, or tells what that
// would do. Nothing else of the list is kept.
//
// It returns an Invalid fault, with the number of the line, for a file that is
// no table.
func (i *Imports) Registrations(ctx context.Context, in ImportRegistrations) (report ImportedRegistrations, err error) {
	table, err := exchange.ReadTable(in.Content)
	if err != nil {
		return report, err
	}
	report = ImportedRegistrations{Encoding: table.Encoding, Separator: table.Separator, Columns: []RegistrationColumn{}, Rows: [][]string{}}
	var roles []exchange.Role
	report.Source, roles = table.Guess()
	if len(in.Columns) > 0 {
		roles = rolesOf(in.Columns)
	}
	for n, name := range table.Header {
		report.Columns = append(report.Columns, RegistrationColumn{tour.Cut(name, tour.LineLength), roleAt(roles, n)})
	}
	if report.Counts, err = table.Count(exchange.Reading{Roles: roles, Standings: standingsOf(in.Statuses), ScoreOf: in.ScoreOf}); err != nil {
		return report, err
	}
	if in.DryRun {
		report.Rows = shownRows(table)
	}
	err = i.store.Write(ctx, func(tx *store.Tx) error { return i.takeRegistrations(ctx, tx, in, &report) })
	if errors.Is(err, errTried) {
		return report, nil
	}
	report.Kept = err == nil
	return report, err
}

// takeRegistrations gives the stop its figures; errTried takes back a trial, and
// what would be an act without a change.
func (i *Imports) takeRegistrations(ctx context.Context, tx *store.Tx, in ImportRegistrations, report *ImportedRegistrations) error {
	plan, err := planOf(ctx, tx, in.Tour)
	if err != nil {
		return err
	}
	stop, ok := plan.Stop(in.Stop)
	if !ok {
		return noStop(plan, in.Stop)
	}
	report.Stop = *stopMark(plan, stop.ID)
	report.Becomes = figureChanges(stop, report.Counts, in.Keep)
	for _, c := range report.Becomes {
		switch {
		case !c.Taken:
		case c.Figure == "registered":
			stop.Registered = int(c.To)
		case c.Figure == "attended":
			stop.Attended = int(c.To)
		default:
			stop.Score, stop.ScoreOf = c.To, c.Of
		}
	}
	report.Doubts = stop.Doubts(today(i.clock))
	if in.DryRun || !slices.ContainsFunc(report.Becomes, func(c FigureChange) bool { return c.Taken }) {
		return errTried
	}
	if err := stop.Check(); err != nil {
		return err
	}
	tx.Say("importRegistrations", map[string]tour.Text{"what": stop.City})
	return store.Save(ctx, tx, &stop)
}

// figureChanges are the figures that a list gives. One of which it tells nothing
// stays as it is.
func figureChanges(stop tour.Stop, n exchange.RegistrationCounts, keep []string) []FigureChange {
	changes := []FigureChange{}
	add := func(c FigureChange, same bool) {
		if c.To > 0 {
			c.Taken = !same && !slices.Contains(keep, c.Figure)
			changes = append(changes, c)
		}
	}
	add(FigureChange{Figure: "registered", From: float64(stop.Registered), To: float64(n.Registered)}, stop.Registered == n.Registered)
	add(FigureChange{Figure: "attended", From: float64(stop.Attended), To: float64(n.Attended)}, stop.Attended == n.Attended)
	from := stop.Score
	if stop.ScoreOf != n.ScoreOf {
		from = 0
	}
	add(FigureChange{Figure: "score", From: from, To: n.Score, Of: n.ScoreOf}, from == n.Score)
	return changes
}

func rolesOf(columns []string) []exchange.Role {
	roles := make([]exchange.Role, len(columns))
	for i, c := range columns {
		roles[i] = exchange.Role(c)
	}
	return roles
}

func roleAt(roles []exchange.Role, i int) exchange.Role {
	if i < len(roles) {
		return roles[i]
	}
	return exchange.NoRole
}

func standingsOf(choices []StatusChoice) map[string]exchange.Standing {
	of := map[string]exchange.Standing{}
	for _, c := range choices {
		of[c.Word] = exchange.Standing(c.Standing)
	}
	return of
}

// shownRows are the first rows, so that a person sees what each column holds.
func shownRows(t *exchange.Table) [][]string {
	rows := [][]string{}
	for _, row := range t.Rows[:min(firstRows, len(t.Rows))] {
		cells := make([]string, len(row.Cells))
		for i, c := range row.Cells {
			cells[i] = tour.Cut(c, cellShown)
		}
		rows = append(rows, cells)
	}
	return rows
}

// Named returns the choices in which the columns of those names tell what is
// said, and the others what the report says.
func (r ImportedRegistrations) Named(roles map[string]string) ([]string, error) {
	columns := make([]string, len(r.Columns))
	for i, c := range r.Columns {
		columns[i] = string(c.Role)
		if role, said := roles[c.Name]; said {
			columns[i] = role
		}
	}
	for name := range roles {
		if !slices.ContainsFunc(r.Columns, func(c RegistrationColumn) bool { return c.Name == name }) {
			return nil, fault.New(fault.Invalid, "The file has no column “%s”.", "Le fichier n’a pas de colonne « %s ».", name).At("columns")
		}
	}
	return columns, nil
}
