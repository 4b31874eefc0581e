package app_test

import (
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func seenOf(people ...tour.Person) []app.Seen {
	var seen []app.Seen
	for _, p := range people {
		seen = append(seen, app.Seen{ID: p.ID, Rev: p.Rev})
	}
	return seen
}

func TestSeveralRecordsAreChangedInOneAct(t *testing.T) {
	a, _ := open(t)
	ada, grace, alan := someone(t, a, "Ada"), someone(t, a, "Grace"), someone(t, a, "Alan")

	edited, err := a.People.EditAll(t.Context(), seenOf(ada, grace, ada), headline("Computes"))

	if err != nil || len(edited) != 2 || edited[0].Headline.In("en") != "Computes" || edited[1].Rev != 2 {
		t.Fatalf("got %+v, %v", edited, err)
	}
	past, err := a.History.Read(t.Context())
	if err != nil || past.Undo.Name != "editPeople" || past.Undo.Args["count"].In("fr") != "2" {
		t.Errorf("the act is %+v, %v", past.Undo, err)
	}
	undo(t, a)
	for _, p := range []tour.Person{ada, grace, alan} {
		if page, err := a.Library.Person(t.Context(), p.ID); err != nil || !page.Headline.Empty() {
			t.Errorf("%s: got %v, %v", p.Name, page.Headline, err)
		}
	}
}

func TestABulkChangeIsAllOrNothing(t *testing.T) {
	a, _ := open(t)
	ada, grace := someone(t, a, "Ada"), someone(t, a, "Grace")
	stale := grace
	stale.Rev = 7
	mail := func(f *tour.PersonFields) error {
		f.Telephone = "1"
		if f.Name == "Grace" {
			f.Email = "no address"
		}
		return nil
	}
	tests := map[string]func() error{
		"a rule": func() error { _, err := a.People.EditAll(t.Context(), seenOf(ada, grace), mail); return err },
		"a stale record": func() error {
			_, err := a.People.EditAll(t.Context(), seenOf(ada, stale), headline("x"))
			return err
		},
		"a stale deletion": func() error { return a.People.DeleteAll(t.Context(), seenOf(ada, stale)) },
	}
	for name, do := range tests {
		t.Run(name, func(t *testing.T) {
			f := fault.Shown(do())

			if !strings.HasPrefix(f.English, "Grace: ") || !strings.HasPrefix(f.French, "Grace\u00a0: ") {
				t.Errorf("got %q", f.English)
			}
			page, err := a.Library.Person(t.Context(), ada.ID)
			if err != nil || page.Rev != 1 {
				t.Errorf("Ada is at rev %d, %v", page.Rev, err)
			}
		})
	}
}

func TestSeveralRecordsAreDeletedInOneActAndOneComesBackAlone(t *testing.T) {
	a, _ := open(t)
	ada, grace := someone(t, a, "Ada"), someone(t, a, "Grace")

	if err := a.People.DeleteAll(t.Context(), seenOf(ada, grace)); err != nil {
		t.Fatal(err)
	}

	gone, err := a.History.Deleted(t.Context(), "", "")
	if err != nil || len(gone) != 2 || len(gone[0].With) != 0 {
		t.Fatalf("got %+v, %v", gone, err)
	}
	if _, err := a.History.Restore(t.Context(), app.RestoreRecord{Kind: "person", ID: ada.ID, Seq: gone[0].Seq, Before: true}); err != nil {
		t.Fatal(err)
	}
	people, err := a.Library.People(t.Context())
	if err != nil || len(people) != 1 || people[0].Name != "Ada" {
		t.Errorf("got %+v, %v", people, err)
	}
}
