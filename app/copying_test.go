package app_test

import (
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// furnished is the sample tour with a task, a budget item, a hold and a
// happening at Toronto and at the tour.
func furnished(t *testing.T) (*app.App, *tour.Plan) {
	t.Helper()
	a := sampled(t)
	stop := stopOf(t, a, "toronto").Stop
	person := stopOf(t, a, "toronto").People[0].Person.ID
	ctx := t.Context()
	for _, of := range []string{"", stop.ID} {
		if _, err := a.Tasks.Create(ctx, canada, app.NewTask(), func(f *tour.TaskFields) error {
			f.Title, f.StopID, f.OwnerID, f.Relative, f.Offset, f.Status = tour.Both("Badges"), of, person, true, -6, tour.TaskDone
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		if _, err := a.Budget.Create(ctx, canada, app.NewBudgetItem(), func(f *tour.BudgetItemFields) error {
			f.Name, f.StopID, f.Planned, f.Committed, f.Actual, f.Paid = "Pizza", of, 40000, 41000, 42000, true
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := a.Holds.Create(ctx, canada, app.NewHold(), func(f *tour.HoldFields) error {
		f.StopID, f.VenueID, f.From, f.To = stop.ID, stop.VenueID, "2018-05-14", "2018-05-14"
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Happenings.Create(ctx, canada, app.NewHappening(), func(f *tour.HappeningFields) error {
		f.Name, f.From, f.To = tour.Both("Google I/O"), "2018-05-08", "2018-05-10"
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return a, planOf(t, a, canada)
}

func TestCopyOfATour(t *testing.T) {
	a, old := furnished(t)
	all := app.Along{People: true, Sponsors: true, Agenda: true, Tasks: true}
	type counts struct{ sessions, people, sponsors, tasks int }
	whole := counts{len(old.Sessions), len(old.Engagements), len(old.Sponsorships), len(old.Tasks)}
	tests := map[string]struct {
		along app.Along
		want  counts
	}{
		"with everything":   {all, whole},
		"with the agenda":   {app.Along{Agenda: true}, counts{sessions: whole.sessions}},
		"with the people":   {app.Along{People: true}, counts{people: whole.people}},
		"with its sponsors": {app.Along{Sponsors: true}, counts{sponsors: whole.sponsors}},
		"with its tasks":    {app.Along{Tasks: true}, counts{tasks: whole.tasks}},
		"only the route":    {app.Along{}, counts{}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			made, err := a.Tours.Copy(t.Context(), app.CopyTour{ID: old.Tour.ID, Title: tour.Both("Autumn"), First: "2018-11-03", Along: tt.along}) // the clocks change on the 4th
			if err != nil {
				t.Fatal(err)
			}

			p := planOf(t, a, made.Slug)
			if got := (counts{len(p.Sessions), len(p.Engagements), len(p.Sponsorships), len(p.Tasks)}); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
			if len(p.Stops) != len(old.Stops) || len(p.Holds) != 0 || len(p.Happenings) != 0 || len(p.Sections) != 0 || len(p.Photos) != 0 || len(p.Tour.Posted) != 0 {
				t.Errorf("got %d stops, %d holds, %d happenings, %d sections, %d photos", len(p.Stops), len(p.Holds), len(p.Happenings), len(p.Sections), len(p.Photos))
			}
			for i, s := range p.Stops {
				if s.Starts != old.Stops[i].Starts.AddDays(180) || s.Status != tour.Tentative || s.Attended != 0 || len(s.Links) != 0 {
					t.Errorf("%s at %s, %s, %d present", s.Slug, s.Starts, s.Status, s.Attended)
				}
			}
			for i, s := range p.Sessions {
				if was := old.Sessions[i]; s.Starts != was.Starts.AddDays(180) || s.Title.In("fr") != was.Title.In("fr") || s.Status != tour.SessionTentative {
					t.Errorf("session %d at %s, %s", i, s.Starts, s.Status)
				}
			}
			for _, task := range p.Tasks {
				if p.Due(task) != p.Stops[0].Starts.Date().Add(-6) && p.Due(task) != p.Stops[3].Starts.Date().Add(-6) || task.Status != tour.TaskOpen || (task.OwnerID != "") != tt.along.People {
					t.Errorf("got task %+v", task.TaskFields)
				}
			}
			for _, b := range p.Budget {
				if b.Planned != 40000 || b.Committed != 0 || b.Actual != 0 || b.Paid {
					t.Errorf("got budget %+v", b.BudgetItemFields)
				}
			}
			if len(p.Budget) != 2 || made.Title.In("en") != "Autumn" {
				t.Errorf("got %d budget items under %v", len(p.Budget), made.Title)
			}
		})
	}
}

func TestCopyIntoATour(t *testing.T) {
	a, old := furnished(t)
	ctx := t.Context()
	empty, err := a.Tours.Create(ctx, "", app.NewTour(), func(f *tour.TourFields) error {
		f.Title, f.Line = tour.Both("Autumn"), "prune"
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	copied := app.CopyTour{ID: old.Tour.ID, Into: empty.ID, First: "2018-11-03", Along: app.Along{Agenda: true}}

	made, err := a.Tours.Copy(ctx, copied)
	if err != nil {
		t.Fatal(err)
	}

	p := planOf(t, a, "autumn")
	if made.ID != empty.ID || made.Line != "prune" || len(p.Stops) != len(old.Stops) || len(p.Sessions) != len(old.Sessions) || p.Stops[0].Starts.Date() != "2018-11-03" {
		t.Errorf("got %s in line %s with %d stops from %s, %d sessions", made.Slug, made.Line, len(p.Stops), p.Stops[0].Starts, len(p.Sessions))
	}
	if _, err := a.Tours.Copy(ctx, copied); !fault.Is(err, fault.Conflict) {
		t.Errorf("once more: got %v", err)
	}
}

func TestCopyOfAStop(t *testing.T) {
	a, old := furnished(t)
	toronto := stopOf(t, a, "toronto").Stop

	made, err := a.Stops.Copy(t.Context(), app.CopyStop{ID: toronto.ID, To: "2018-05-22", Along: app.Along{Agenda: true, Tasks: true}})
	if err != nil {
		t.Fatal(err)
	}

	p := planOf(t, a, canada)
	if made.Starts != "2018-05-22T18:00" || made.Slug != "toronto-2" || len(p.Agenda(made.ID)) != len(old.Agenda(toronto.ID)) || len(p.Hosts(made.ID)) != 0 {
		t.Errorf("got %s at %s, an agenda of %d, hosts %v", made.Slug, made.Starts, len(p.Agenda(made.ID)), p.Hosts(made.ID))
	}
	if len(p.Tasks) != 3 || len(p.Engagements) != len(old.Engagements) || len(p.Holds) != 1 {
		t.Errorf("got %d tasks, %d engagements, %d holds", len(p.Tasks), len(p.Engagements), len(p.Holds))
	}
	if _, err := a.Stops.Copy(t.Context(), app.CopyStop{ID: toronto.ID, To: "some day"}); !fault.Is(err, fault.Invalid) {
		t.Errorf("a copy to no day: got %v, want an Invalid fault", err)
	}
}

func TestNextEditionIsGuessedFromTheTour(t *testing.T) {
	guess, err := sampled(t).Tours.NextEdition(t.Context(), canada)

	if err != nil || guess.First != "2018-08-06" || guess.Title.In("fr") != "Meetups Cloud Native, est du Canada, troisième trimestre 2018" {
		t.Errorf("got %+v, %v", guess, err)
	}
}
