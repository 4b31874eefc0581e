package app_test

import (
	"slices"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func matrixOf(t *testing.T, a *app.App, rows app.MatrixRows, with ...string) app.Matrix {
	t.Helper()
	m, err := a.Tours.Matrix(t.Context(), canada, rows, with)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func rowCalled(t *testing.T, m app.Matrix, name string) app.MatrixRow {
	t.Helper()
	i := slices.IndexFunc(m.Rows, func(r app.MatrixRow) bool { return r.Name.In("en") == name })
	if i < 0 {
		t.Fatalf("no row is called %q", name)
	}
	return m.Rows[i]
}

func column(t *testing.T, m app.Matrix, slug string) app.MatrixStop {
	t.Helper()
	i := slices.IndexFunc(m.Stops, func(s app.MatrixStop) bool { return s.Slug == slug })
	if i < 0 {
		t.Fatalf("no stop %q", slug)
	}
	return m.Stops[i]
}

// cellAt returns the cell of a row at a stop; an empty one when it says nothing.
func cellAt(t *testing.T, m app.Matrix, name, slug string) app.MatrixCell {
	t.Helper()
	stop := column(t, m, slug)
	for _, c := range rowCalled(t, m, name).Cells {
		if c.StopID == stop.ID {
			return c
		}
	}
	return app.MatrixCell{StopID: stop.ID}
}

// cells names cells by the names of their rows and the slugs of their stops.
func cells(t *testing.T, m app.Matrix, pairs ...string) []app.MatrixCellKey {
	t.Helper()
	var keys []app.MatrixCellKey
	for i := 0; i < len(pairs); i += 2 {
		keys = append(keys, app.MatrixCellKey{RowID: rowCalled(t, m, pairs[i]).ID, StopID: column(t, m, pairs[i+1]).ID})
	}
	return keys
}

func TestEngagePutsSeveralCellsInOneAct(t *testing.T) {
	a := sampled(t)
	before := matrixOf(t, a, app.MatrixSpeakers)
	in := app.MatrixChange{State: "invited", Cells: cells(t, before, "Raymond Maika", "toronto", "Raymond Maika", "montreal", "Ryan Holt", "quebec-city", "Ryan Holt", "quebec-city")}

	done, err := a.Tours.Engage(t.Context(), canada, in)

	if err != nil || done.Changed != 3 {
		t.Fatalf("got %+v, %v", done, err)
	}
	m := matrixOf(t, a, app.MatrixSpeakers)
	if c := cellAt(t, m, "Raymond Maika", "toronto"); c.State != "invited" || c.Asked != "2018-05-01" || c.Days != 0 {
		t.Errorf("got %+v", c)
	}
	if m.Sums["invited"] != before.Sums["invited"]+3 {
		t.Errorf("%d are invited, were %d", m.Sums["invited"], before.Sums["invited"])
	}
	past, err := a.History.Read(t.Context())
	if err != nil || past.Undo.Name != "engage" || past.Undo.Args["count"].In("en") != "3" || !past.Undo.Args["what"].Empty() {
		t.Fatalf("got %+v, %v", past.Undo, err)
	}
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := matrixOf(t, a, app.MatrixSpeakers); got.Sums["invited"] != before.Sums["invited"] {
		t.Errorf("after undo %d are invited", got.Sums["invited"])
	}
}

func TestEngageNamesTheOneWhoAnswered(t *testing.T) {
	a := sampled(t)
	m := matrixOf(t, a, app.MatrixSpeakers)
	in := app.MatrixChange{State: "declined", Cells: cells(t, m, "Raymond Maika", "ottawa")}

	if _, err := a.Tours.Engage(t.Context(), canada, in); err != nil {
		t.Fatal(err)
	}

	past, err := a.History.Read(t.Context())
	if err != nil || past.Undo.Args["what"].In("en") != "Raymond Maika" || past.Undo.Args["to"].In("en") != "declined" || past.Undo.Args["where"].In("en") != "Ottawa" {
		t.Fatalf("got %+v, %v", past.Undo, err)
	}
	m = matrixOf(t, a, app.MatrixSpeakers)
	c := cellAt(t, m, "Raymond Maika", "ottawa")
	if c.State != "declined" || c.Severity != "error" || c.Rule != "person-absent" || c.Starts == "" {
		t.Errorf("who declined and is on is in conflict: got %+v", c)
	}
	if stop := column(t, m, "ottawa"); stop.Clashing != 1 || m.Sums["conflict"] != 1 || m.Sums["declined"] != 0 {
		t.Errorf("got %+v, %v", stop, m.Sums)
	}
	done, err := a.Tours.Engage(t.Context(), canada, in)
	if err != nil || done.Changed != 0 {
		t.Errorf("again: got %+v, %v", done, err)
	}
}

func TestEngageAsksAgainAndWaits(t *testing.T) {
	a := sampled(t)
	at := cells(t, matrixOf(t, a, app.MatrixSpeakers), "Raymond Maika", "toronto")
	engage := func(in app.MatrixChange) int {
		in.Cells = at
		done, err := a.Tours.Engage(t.Context(), canada, in)
		if err != nil {
			t.Fatal(err)
		}
		return done.Changed
	}
	place := func() app.MatrixPlace {
		p, err := a.Tours.MatrixPlace(t.Context(), canada, app.MatrixSpeakers, at[0].RowID, "toronto")
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	engage(app.MatrixChange{State: "invited"})
	e := place().Engagement
	if _, err := a.Engagements.Edit(t.Context(), e.ID, e.Rev, func(f *tour.EngagementFields) error { f.AskedOn = "2018-04-19"; return nil }); err != nil {
		t.Fatal(err)
	}
	if p := place(); !p.Pressing || p.Since != 12 || p.Until != 13 {
		t.Errorf("got %+v", p)
	}
	if n := engage(app.MatrixChange{State: "invited"}); n != 0 || place().Engagement.AskedOn != "2018-04-19" {
		t.Errorf("who is invited already was asked again without wanting it")
	}
	if n := engage(app.MatrixChange{State: "invited", Until: "2018-05-03"}); n != 1 || place().Pressing {
		t.Errorf("left until Thursday: %d changed, %+v", n, place())
	}
	if n := engage(app.MatrixChange{State: "invited", Again: true}); n != 1 || place().Engagement.AskedOn != "2018-05-01" || place().Engagement.RemindOn != "" {
		t.Errorf("asked again: %d changed, %+v", n, place().Engagement)
	}
	if n := engage(app.MatrixChange{}); n != 1 || place().Engagement != nil {
		t.Errorf("cleared: %d changed", n)
	}
}

func TestMatrixRefusesAllOrNothing(t *testing.T) {
	a := sampled(t)
	m := matrixOf(t, a, app.MatrixSpeakers)
	good := cells(t, m, "Raymond Maika", "toronto")[0]
	paris, err := a.Stops.Page(t.Context(), kcd, "paris")
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		state string
		cells []app.MatrixCellKey
		want  fault.Kind
	}{
		"nothing chosen":          {"invited", nil, fault.Invalid},
		"a stop of another tour":  {"invited", []app.MatrixCellKey{good, {RowID: good.RowID, StopID: paris.Stop.ID}}, fault.Invalid},
		"a person who is unknown": {"invited", []app.MatrixCellKey{good, {RowID: "?", StopID: good.StopID}}, fault.NotFound},
		"a state that is none":    {"maybe", []app.MatrixCellKey{good}, fault.Invalid},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := a.Tours.Engage(t.Context(), canada, app.MatrixChange{State: tt.state, Cells: tt.cells})
			if !fault.Is(err, tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
			if c := cellAt(t, matrixOf(t, a, app.MatrixSpeakers), "Raymond Maika", "toronto"); c.State != "" {
				t.Errorf("a part was done: %+v", c)
			}
		})
	}
}

func TestMatrixSaysWhoIsAway(t *testing.T) {
	a := sampled(t)
	holt := rowCalled(t, matrixOf(t, a, app.MatrixSpeakers), "Ryan Holt")
	_, err := a.Availabilities.Create(t.Context(), "", app.NewAvailability(), func(f *tour.AvailabilityFields) error {
		f.PersonID, f.From, f.To, f.Notes = holt.ID, "2018-05-15", "2018-05-20", "on leave"
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}

	m := matrixOf(t, a, app.MatrixSpeakers)

	if c := cellAt(t, m, "Ryan Holt", "kitchener-waterloo"); !c.Away || c.Reason != "on leave" || c.State != "" {
		t.Errorf("got %+v", c)
	}
	if c := cellAt(t, m, "Ryan Holt", "toronto"); c.Away {
		t.Errorf("got %+v", c)
	}
}

func TestMatrixCountsEarlierToursAndTakesInPeople(t *testing.T) {
	a := sampled(t)
	people, err := a.Library.People(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	page, err := a.Library.Person(t.Context(), "ayrat-khayretdinov")
	if err != nil {
		t.Fatal(err)
	}
	want := 0
	for _, d := range page.Deliveries {
		if d.Tour.Slug != canada && d.Starts < "2018-05-07" {
			want++
		}
	}
	m := matrixOf(t, a, app.MatrixSpeakers)
	if got := rowCalled(t, m, "Ayrat Khayretdinov").Before; got != want {
		t.Errorf("got %d times before, want %d", got, want)
	}
	i := slices.IndexFunc(people, func(p app.PersonRow) bool {
		return !slices.ContainsFunc(m.Rows, func(r app.MatrixRow) bool { return r.ID == p.ID }) && p.Organization != nil
	})
	row := rowCalled(t, matrixOf(t, a, app.MatrixSpeakers, people[i].ID), people[i].Name)
	if row.Group != people[i].Organization.ID || len(row.Cells) != 0 {
		t.Errorf("got %+v", row)
	}
}

func TestGivePutsATalkWhereThereIsTime(t *testing.T) {
	a := sampled(t)
	const rook = "Using Rook for PV in K8s"
	m := matrixOf(t, a, app.MatrixTalks)
	at := cells(t, m, rook, "toronto")
	give := func(state string) app.MatrixDone {
		done, err := a.Tours.Give(t.Context(), canada, app.MatrixChange{State: state, Cells: at})
		if err != nil {
			t.Fatal(err)
		}
		return done
	}

	done := give("tentative")

	c := cellAt(t, matrixOf(t, a, app.MatrixTalks), rook, "toronto")
	if done.Changed != 1 || c.State != "tentative" || c.Starts != done.Starts || c.Sessions != 1 {
		t.Fatalf("got %+v, %+v", done, c)
	}
	for _, s := range stopOf(t, a, "toronto").Agenda {
		if s.TalkID != at[0].RowID && s.Starts < c.Starts.Add(25) && s.Ends > c.Starts {
			t.Errorf("it is put over %s at %s", s.Shown.In("en"), s.Starts)
		}
	}
	give("confirmed")
	if c := cellAt(t, matrixOf(t, a, app.MatrixTalks), rook, "toronto"); c.State != "confirmed" || c.Sessions != 1 {
		t.Errorf("got %+v", c)
	}
	give("")
	if c := cellAt(t, matrixOf(t, a, app.MatrixTalks), rook, "toronto"); c.State != "" {
		t.Errorf("got %+v", c)
	}
}

func TestSupportOfAStopComesAndGoes(t *testing.T) {
	a := sampled(t)
	m := matrixOf(t, a, app.MatrixSponsors)
	row := m.Rows[slices.IndexFunc(m.Rows, func(r app.MatrixRow) bool { return r.Group == "venue" })]
	hosts := row.Cells[0].StopID
	other := m.Stops[slices.IndexFunc(m.Stops, func(s app.MatrixStop) bool { return s.ID != hosts })].ID
	support := func(state, stop string) (int, app.Matrix) {
		done, err := a.Tours.Support(t.Context(), canada, app.MatrixChange{State: state, Cells: []app.MatrixCellKey{{RowID: row.ID, StopID: stop}}})
		if err != nil {
			t.Fatal(err)
		}
		return done.Changed, matrixOf(t, a, app.MatrixSponsors)
	}
	if n, _ := support("", hosts); n != 0 {
		t.Errorf("a host was taken away")
	}
	n, m := support("stop", other)
	if n != 1 || m.Sums["stop"] != 1 {
		t.Errorf("got %d, %v", n, m.Sums)
	}
	if n, m = support("", other); n != 1 || m.Sums["stop"] != 0 {
		t.Errorf("got %d, %v", n, m.Sums)
	}
}

func TestTasksOfOneNameAreARow(t *testing.T) {
	a := sampled(t)
	ottawa, toronto := stopOf(t, a, "ottawa").Stop, stopOf(t, a, "toronto").Stop
	for _, stop := range []string{ottawa.ID, toronto.ID} {
		_, err := a.Tasks.Create(t.Context(), canada, app.NewTask(), func(f *tour.TaskFields) error {
			f.Title, f.StopID, f.Relative, f.Offset = tour.Both("Order pizza"), stop, true, -10
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	m := matrixOf(t, a, app.MatrixTasks)
	if c := cellAt(t, m, "Order pizza", "ottawa"); len(m.Rows) != 1 || c.State != "open" || c.Due != "2018-04-30" || !c.Late {
		t.Fatalf("got %+v", m.Rows)
	}

	done, err := a.Tours.Settle(t.Context(), canada, app.MatrixChange{State: "done", Cells: cells(t, m, "Order pizza", "ottawa", "Order pizza", "montreal")})

	m = matrixOf(t, a, app.MatrixTasks)
	if err != nil || done.Changed != 2 || m.Sums["done"] != 2 || m.Sums["open"] != 1 || cellAt(t, m, "Order pizza", "montreal").Due != "2018-04-28" {
		t.Errorf("got %+v, %v, %v", done, err, m.Sums)
	}
	if _, err := a.Tours.Settle(t.Context(), canada, app.MatrixChange{Cells: cells(t, m, "Order pizza", "ottawa")}); err != nil {
		t.Fatal(err)
	}
	if m = matrixOf(t, a, app.MatrixTasks); m.Sums["done"] != 1 {
		t.Errorf("got %v", m.Sums)
	}
}

func TestMatrixOfTasksTellsWhoOwesAndHowLate(t *testing.T) {
	a := sampled(t)
	ottawa, toronto := stopOf(t, a, "ottawa").Stop, stopOf(t, a, "toronto").Stop
	owner := stopOf(t, a, "ottawa").People[0].Person
	add := func(stop, title string, status tour.TaskStatus, offset int) {
		t.Helper()
		_, err := a.Tasks.Create(t.Context(), canada, app.NewTask(), func(f *tour.TaskFields) error {
			f.Title, f.StopID, f.Relative, f.Offset, f.Status, f.OwnerID = tour.Both(title), stop, true, offset, status, owner.ID
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	add(ottawa.ID, "Order pizza", tour.TaskOpen, -10)
	add(ottawa.ID, "Order pizza", tour.TaskOpen, -20)
	add(ottawa.ID, "Book a room", tour.TaskDone, -30)
	add(toronto.ID, "Order pizza", tour.TaskOpen, -40)

	m := matrixOf(t, a, app.MatrixTasks)
	c := cellAt(t, m, "Order pizza", "ottawa")
	if c.Due != "2018-04-20" || c.Days != 11 || c.OwnerID != owner.ID || c.Owner != owner.Name {
		t.Errorf("the cell tells %+v", c)
	}
	if got := column(t, m, "ottawa").Tasks; got != (app.TaskCounts{Late: 2, Open: 2, Done: 1}) {
		t.Errorf("Ottawa has %+v", got)
	}
	if m.Sums["late"] != 2 || m.Sums["open"] != 0 || m.Sums["done"] != 1 {
		t.Errorf("got %v", m.Sums)
	}

	if _, err := a.Stops.Edit(t.Context(), toronto.ID, toronto.Rev, func(f *tour.StopFields) error { f.Status = tour.Cancelled; return nil }); err != nil {
		t.Fatal(err)
	}
	m = matrixOf(t, a, app.MatrixTasks)
	if c := cellAt(t, m, "Order pizza", "toronto"); c.Late || column(t, m, "toronto").Tasks.Late != 0 {
		t.Errorf("a stop that was cancelled has late tasks: %+v", c)
	}
}
