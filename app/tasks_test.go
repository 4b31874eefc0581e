package app_test

import (
	"slices"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// evening is the id of the checklist of an evening that comes with Tournée.
func evening() string { return tour.UsualChecklists()[0].ID }

func tasksOf(t *testing.T, a *app.App) app.TaskPage {
	t.Helper()
	page, err := a.Tours.Tasks(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func apply(t *testing.T, a *app.App, checklist string, stops ...string) app.Moved {
	t.Helper()
	made, err := a.Checklists.Apply(t.Context(), app.ApplyChecklist{Tour: canada, Checklist: checklist, Stops: stops})
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestChecklistGoesIntoStopsOnce(t *testing.T) {
	a := sampled(t)
	items := len(tour.UsualChecklists()[0].Items)

	first := apply(t, a, evening(), "ottawa", "toronto", "ottawa")
	again := apply(t, a, evening(), "ottawa", "montreal")

	if first.Tasks != 2*items || again.Tasks != items {
		t.Errorf("made %d and %d tasks, want %d and %d", first.Tasks, again.Tasks, 2*items, items)
	}
	page := tasksOf(t, a)
	if len(page.Tasks) != 3*items || page.Counts.Open != 3*items {
		t.Errorf("there are %d tasks, %+v", len(page.Tasks), page.Counts)
	}
	if _, err := a.History.Undo(t.Context()); err != nil {
		t.Fatal(err)
	}
	if left := len(tasksOf(t, a).Tasks); left != 2*items {
		t.Errorf("one undo leaves %d tasks, want %d", left, 2*items)
	}
}

func TestTasksAreMostUrgentFirst(t *testing.T) {
	a := sampled(t)
	apply(t, a, evening(), "quebec-city", "kitchener-waterloo")

	page := tasksOf(t, a)

	if page.Today != "2018-05-01" || page.First != "2018-05-07" {
		t.Errorf("today is %s, the tour begins on %s", page.Today, page.First)
	}
	var urgencies []string
	for i, row := range page.Tasks {
		urgencies = append(urgencies, row.Urgency)
		if i > 0 && row.Urgency == page.Tasks[i-1].Urgency && row.DueOn < page.Tasks[i-1].DueOn {
			t.Errorf("%s is due before what stands above it", row.Title)
		}
		if want := page.Today.Days(row.DueOn); row.DaysLeft != want || row.FromFirst != row.Offset || row.Stop == nil {
			t.Errorf("%s: %d days left, want %d", row.Title, row.DaysLeft, want)
		}
	}
	if got := slices.Compact(urgencies); !slices.Equal(got, []string{"late", "week", "later"}) {
		t.Errorf("got the order %q", got)
	}
}

func TestOverviewLeadsWithWhatIsLate(t *testing.T) {
	a := sampled(t)
	apply(t, a, evening(), "quebec-city", "ottawa", "toronto")
	ottawa := stopOf(t, a, "ottawa").Stop
	if _, err := a.Stops.Edit(t.Context(), ottawa.ID, ottawa.Rev, func(f *tour.StopFields) error { f.Status = tour.Cancelled; return nil }); err != nil {
		t.Fatal(err)
	}

	o, err := a.Tours.Overview(t.Context(), canada)

	if err != nil || len(o.Tasks) != 20 || o.Tasks[0].Urgency != "late" {
		t.Fatalf("got %d tasks, %v", len(o.Tasks), err)
	}
	for i, row := range o.Tasks {
		if row.StopID == ottawa.ID || row.DaysLeft > 14 || i > 0 && row.DaysLeft < o.Tasks[i-1].DaysLeft {
			t.Errorf("%d: %s of %s, %d days left", i, row.Title, row.Stop.Name, row.DaysLeft)
		}
	}
	if all := tasksOf(t, a).Counts; o.TaskCounts != all || o.TaskCounts.Late == 0 || o.TaskCounts.Soon == 0 {
		t.Errorf("got %+v, the page of tasks has %+v", o.TaskCounts, all)
	}
}

func TestTasksFollowAStopThatMoves(t *testing.T) {
	a := sampled(t)
	apply(t, a, evening(), "ottawa")
	before := tasksOf(t, a).Tasks
	stop := stopOf(t, a, "ottawa").Stop

	if _, err := a.Stops.Move(t.Context(), app.MoveStop{ID: stop.ID, Rev: stop.Rev, Days: 200}); err != nil {
		t.Fatal(err) // over the end of summer time
	}

	for i, row := range tasksOf(t, a).Tasks {
		if row.DueOn != before[i].DueOn.Add(200) {
			t.Errorf("%s is due on %s, was on %s", row.Title, row.DueOn, before[i].DueOn)
		}
	}
}

func TestSeveralTasksAreChangedInOneAct(t *testing.T) {
	a := sampled(t)
	apply(t, a, evening(), "ottawa")
	before := tasksOf(t, a).Tasks
	few := []app.Seen{{ID: before[0].ID, Rev: before[0].Rev}, {ID: before[1].ID, Rev: before[1].Rev}}
	done, people := tour.TaskDone, mustPeople(t, a)
	tests := map[string]struct {
		in    app.MoveTasks
		act   string
		check func(was, is app.TaskRow) bool
	}{
		"done":     {app.MoveTasks{Tasks: few, Status: &done}, "finishTasks", func(_, is app.TaskRow) bool { return is.Urgency == "done" }},
		"an owner": {app.MoveTasks{Tasks: few, OwnerID: &people[0].ID}, "giveTasks", func(_, is app.TaskRow) bool { return is.Owner != nil && is.Owner.Name == people[0].Name }},
		"days":     {app.MoveTasks{Tasks: few, Days: -3}, "moveTasks", func(was, is app.TaskRow) bool { return is.DueOn == was.DueOn.Add(-3) }},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			moved, err := a.Tasks.Move(t.Context(), tt.in)
			if err != nil || moved.Tasks != 2 {
				t.Fatalf("got %+v, %v", moved, err)
			}
			after := map[string]app.TaskRow{}
			for _, row := range tasksOf(t, a).Tasks {
				after[row.ID] = row
			}
			for i := range few {
				if !tt.check(before[i], after[before[i].ID]) {
					t.Errorf("got %+v", after[before[i].ID])
				}
			}
			act, err := a.History.Undo(t.Context())
			if err != nil || act.Name != tt.act || act.Args["count"].In("en") != "2" {
				t.Fatalf("got the act %+v, %v", act, err)
			}
			if is := tasksOf(t, a).Tasks; len(is) != len(before) || is[0].Status != before[0].Status || is[0].DueOn != before[0].DueOn {
				t.Errorf("after one undo the first is %+v", is[0])
			}
			few[0].Rev, few[1].Rev = tasksOf(t, a).Tasks[0].Rev, tasksOf(t, a).Tasks[1].Rev
		})
	}
}

func mustPeople(t *testing.T, a *app.App) []app.PersonRow {
	t.Helper()
	people, err := a.Library.People(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return people
}

func TestSeveralTasksAreChangedAllOrNone(t *testing.T) {
	a := sampled(t)
	apply(t, a, evening(), "ottawa")
	rows := tasksOf(t, a).Tasks
	done := tour.TaskDone

	_, err := a.Tasks.Move(t.Context(), app.MoveTasks{Status: &done, Tasks: []app.Seen{{rows[0].ID, rows[0].Rev}, {rows[1].ID, rows[1].Rev + 1}}})

	if !fault.Is(err, fault.Conflict) || tasksOf(t, a).Counts.Done != 0 {
		t.Errorf("got %v, and %d done", err, tasksOf(t, a).Counts.Done)
	}
}

func TestUsualChecklistIsKeptOnceItIsChanged(t *testing.T) {
	a := sampled(t)
	rename := func(f *tour.ChecklistFields) error { f.Name = tour.Both("Ours"); return nil }

	made, err := a.Checklists.Edit(t.Context(), evening(), 0, rename)
	if err != nil || made.ID != evening() || made.Rev == 0 {
		t.Fatalf("got %+v, %v", made.Identity, err)
	}
	if _, err := a.Checklists.Edit(t.Context(), evening(), 0, rename); !fault.Is(err, fault.Conflict) {
		t.Errorf("the second who changes it: got %v", err)
	}
	copied, err := a.Checklists.Duplicate(t.Context(), tour.UsualChecklists()[1].ID)
	if err != nil || len(copied.Items) != len(tour.UsualChecklists()[1].Items) {
		t.Errorf("got %+v, %v", copied, err)
	}
	rows, err := a.Checklists.List(t.Context(), "en")
	if err != nil || len(rows) != 4 {
		t.Fatalf("got %d checklists, %v", len(rows), err)
	}
	for _, row := range rows {
		if row.Usual == (row.Rev > 0) || row.ID == evening() && row.Name.In("en") != "Ours" {
			t.Errorf("got %s at rev %d, usual: %v", row.Name, row.Rev, row.Usual)
		}
	}
}

func TestPreviewAndSave(t *testing.T) {
	a := sampled(t)
	apply(t, a, evening(), "ottawa")

	planned, err := a.Checklists.Preview(t.Context(), app.ApplyChecklist{Tour: canada, Checklist: evening(), Stops: []string{"ottawa", "toronto"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range planned {
		if p.There != (p.Stop.Slug == "ottawa") || p.DueOn != p.Stop.Day.Add(p.Offset) {
			t.Errorf("%s in %s on %s, there: %v", p.Title, p.Stop.Name, p.DueOn, p.There)
		}
	}
	saved, err := a.Checklists.Save(t.Context(), app.SaveChecklist{Tour: canada, Stop: "ottawa", Name: tour.Both("As in Ottawa")})
	if err != nil || saved.Scope != tour.ForStop || len(saved.Items)*2 != len(planned) {
		t.Fatalf("got %+v, %v", saved, err)
	}
	if _, err := a.Checklists.Save(t.Context(), app.SaveChecklist{Tour: canada, Name: tour.Both("Nothing")}); !fault.Is(err, fault.Invalid) {
		t.Errorf("a tour without tasks: got %v", err)
	}
	if _, err := a.Checklists.Preview(t.Context(), app.ApplyChecklist{Tour: canada, Checklist: saved.ID, Stops: []string{"paris"}}); !fault.Is(err, fault.NotFound) {
		t.Errorf("a stop of another tour: got %v", err)
	}
}

func TestACopyOfATourHasItsTasksToDoAnew(t *testing.T) {
	a := sampled(t)
	apply(t, a, evening(), "ottawa")
	apply(t, a, tour.UsualChecklists()[2].ID)
	page := tasksOf(t, a)
	done := tour.TaskDone
	if _, err := a.Tasks.Move(t.Context(), app.MoveTasks{Status: &done, Tasks: []app.Seen{{page.Tasks[0].ID, page.Tasks[0].Rev}}}); err != nil {
		t.Fatal(err)
	}

	made, err := a.Tours.Duplicate(t.Context(), page.Tour.ID)
	if err != nil {
		t.Fatal(err)
	}

	copied, err := a.Tours.Tasks(t.Context(), made.Slug)
	if err != nil || len(copied.Tasks) != len(page.Tasks) || copied.Counts.Done != 0 {
		t.Errorf("got %d tasks, %d done, %v; want %d open", len(copied.Tasks), copied.Counts.Done, err, len(page.Tasks))
	}
}

func TestListOfToursCountsWhatIsLate(t *testing.T) {
	a := sampled(t)
	apply(t, a, evening(), "quebec-city", "kitchener-waterloo")

	tours, err := a.Tours.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range tours {
		want := 0
		if one.Slug == canada {
			want = tasksOf(t, a).Counts.Late
		}
		if one.Late != want || one.Slug == canada && want == 0 {
			t.Errorf("%s has %d late tasks, want %d", one.Slug, one.Late, want)
		}
	}
}
