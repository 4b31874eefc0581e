package tour_test

import (
	"testing"

	"tournee/backend/tour"
)

func TestUsualChecklistsHold(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range tour.UsualChecklists() {
		if err := c.Check(); err != nil {
			t.Errorf("%s: %v", c.Name, err)
		}
		if len(c.ID) != 36 || seen[c.ID] {
			t.Errorf("%s has the id %q", c.Name, c.ID)
		}
		seen[c.ID] = true
		last := -tour.Date("2018-01-01").Days("2020-01-01")
		for _, i := range c.Items {
			if i.Title[tour.French] == "" || i.Title[tour.English] == "" || i.Title[tour.French] == i.Title[tour.English] {
				t.Errorf("%s: %v is not in both languages", c.Name, i.Title)
			}
			if i.Offset < last {
				t.Errorf("%s: %s comes after a later day", c.Name, i.Title.In("en"))
			}
			last = i.Offset
		}
	}
}

func TestMissing(t *testing.T) {
	list := tour.Checklist{Identity: tour.Identity{ID: "c"}, ChecklistFields: tour.ChecklistFields{Items: []tour.ChecklistItem{
		{Title: tour.Both("Book the venue"), Offset: -42}, {Title: tour.Both("Order food"), Offset: -21}, {Title: tour.Both("Thank"), Offset: 2},
	}}}
	task := func(title, stopID, checklist string, offset int) tour.Task {
		return tour.Task{TaskFields: tour.TaskFields{Title: tour.Both(title), StopID: stopID, ChecklistID: checklist, Relative: true, Offset: offset}}
	}
	tests := map[string]struct {
		tasks []tour.Task
		want  []string
	}{
		"nothing there":                  {nil, []string{"Book the venue", "Order food", "Thank"}},
		"one there, on another day":      {[]tour.Task{task("book THE venue", "a", "c", -50)}, []string{"Order food", "Thank"}},
		"one written anew, on its day":   {[]tour.Task{task("Reserve the hall", "a", "c", -42)}, []string{"Order food", "Thank"}},
		"of another stop":                {[]tour.Task{task("Thank", "b", "c", 2)}, []string{"Book the venue", "Order food", "Thank"}},
		"of another list":                {[]tour.Task{task("Thank", "a", "d", 2)}, []string{"Book the venue", "Order food", "Thank"}},
		"one task stands for one item":   {[]tour.Task{task("Order food", "a", "c", -42)}, []string{"Book the venue", "Thank"}},
		"all there, one of them settled": {[]tour.Task{task("Thank", "a", "c", 2), task("Order food", "a", "c", -21), task("Book the venue", "a", "c", -42)}, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, i := range list.Missing(tt.tasks, "a") {
				got = append(got, i.Title.In("en"))
			}
			if len(got) != len(tt.want) {
				t.Fatalf("got %q, want %q", got, tt.want)
			}
			for i := range got {
				if got[i] != tt.want[i] {
					t.Errorf("got %q, want %q", got, tt.want)
				}
			}
		})
	}
}

func TestTasksFollowTheirStop(t *testing.T) {
	p := aPlan()
	p.Stops[0].Starts = "2018-03-12T18:00" // Toronto puts its clocks forward on the 11th
	relative := tour.Task{TaskFields: tour.TaskFields{StopID: "a", Relative: true, Offset: -2}}
	fixed := tour.Task{TaskFields: tour.TaskFields{StopID: "a", Due: "2018-03-10"}}

	if p.Due(relative) != "2018-03-10" {
		t.Errorf("got %s, want two days before, over the change of clocks", p.Due(relative))
	}
	p.Stops[0] = p.Stops[0].Shift(30)
	if p.Due(relative) != "2018-04-09" || p.Due(fixed) != "2018-03-10" {
		t.Errorf("after the stop moved they are due %s and %s", p.Due(relative), p.Due(fixed))
	}
	p.Tasks = []tour.Task{relative, fixed, {TaskFields: tour.TaskFields{StopID: "a", Status: tour.TaskDropped}}, {TaskFields: tour.TaskFields{StopID: "b"}}}
	items := p.ItemsOf("a")
	if len(items) != 2 || items[0].Offset != -32 || items[1].Offset != -2 {
		t.Errorf("as a checklist: %+v", items)
	}
}
