package app_test

import (
	"strings"
	"testing"

	"tournee/backend/tour"
)

func TestOwedTellsEachAuthorWhatIsMissing(t *testing.T) {
	a := sampled(t)
	plan, err := a.Tours.Plan(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	var ryan tour.Person
	for _, p := range plan.People {
		if p.Slug == "ryan-holt" {
			ryan = p
		}
	}
	section := plan.Recap(stopOf(t, a, "toronto").Stop.ID)[0]
	if _, err := a.People.Edit(t.Context(), ryan.ID, ryan.Rev, func(f *tour.PersonFields) error {
		f.Languages = []tour.Lang{tour.French}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Sections.Edit(t.Context(), section.ID, section.Rev, func(f *tour.SectionFields) error {
		f.AuthorIDs, f.Ready = []string{ryan.ID}, []tour.Lang{tour.French}
		f.Body = tour.Text{tour.French: f.Body[tour.French]}
		return nil
	}); err != nil {
		t.Fatal(err)
	}

	owed, err := a.Sections.Owed(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}

	if len(owed.Chapters) != 6 || len(owed.Authors) != 1 {
		t.Fatalf("%d chapters, authors %+v", len(owed.Chapters), owed.Authors)
	}
	one := owed.Authors[0]
	if one.Person == nil || one.Person.ID != ryan.ID || len(one.Texts) != 1 || one.Texts[0].State != tour.SectionMissing || one.Texts[0].Lang != tour.English {
		t.Errorf("%+v", one)
	}
	for _, want := range []string{"Bonjour Ryan Holt,", "(Toronto), en anglais\u00a0: à écrire\n", "Merci."} {
		if !strings.Contains(one.Reminder, want) {
			t.Errorf("no %q in\n%s", want, one.Reminder)
		}
	}
	toronto := owed.Chapters[4]
	if toronto.States[tour.English].Missing != 1 || toronto.States[tour.French].Ready != 1 || len(toronto.Untold) == 0 || len(toronto.Untold[0].Speakers) == 0 {
		t.Errorf("Toronto: %+v", toronto)
	}
}
