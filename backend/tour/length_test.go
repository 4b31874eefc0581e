package tour_test

import (
	"errors"
	"strings"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

func TestTextsFitTheirFields(t *testing.T) {
	person := func(f tour.PersonFields) any { return tour.Person{PersonFields: f} }
	tests := map[string]struct {
		record any
		field  string // empty: it fits
	}{
		"a name of a line":             {person(tour.PersonFields{Name: strings.Repeat("é", 250)}), ""},
		"a longer name":                {person(tour.PersonFields{Name: strings.Repeat("é", 251)}), "name"},
		"a pointer to it":              {&tour.Person{PersonFields: tour.PersonFields{Name: strings.Repeat("é", 251)}}, "name"},
		"as many faces":                {person(tour.PersonFields{Name: strings.Repeat("🎉", 250)}), ""},
		"a page of notes":              {person(tour.PersonFields{Name: "A", Notes: strings.Repeat("n", 20_000)}), ""},
		"a book of notes":              {person(tour.PersonFields{Name: "A", Notes: strings.Repeat("n", 20_001)}), "notes"},
		"a biography in one language":  {person(tour.PersonFields{Name: "A", Biography: tour.Text{tour.French: strings.Repeat("b", 20_001)}}), "biography"},
		"a long headline":              {person(tour.PersonFields{Name: "A", Headline: tour.Both(strings.Repeat("b", 251))}), "headline"},
		"a label in a list":            {person(tour.PersonFields{Name: "A", Links: []tour.Link{{Label: tour.Both(strings.Repeat("b", 251))}}}), "links"},
		"an address of 2,000":          {person(tour.PersonFields{Name: "A", Links: []tour.Link{{URL: strings.Repeat("b", 2000)}}}), ""},
		"a longer address":             {person(tour.PersonFields{Name: "A", Links: []tour.Link{{URL: strings.Repeat("b", 2001)}}}), "links"},
		"a chapter":                    {tour.Section{SectionFields: tour.SectionFields{Body: tour.Both(strings.Repeat("b", 100_000))}}, ""},
		"a line of a checklist":        {tour.Checklist{ChecklistFields: tour.ChecklistFields{Items: []tour.ChecklistItem{{Title: tour.Both(strings.Repeat("b", 251))}}}}, "items"},
		"the reason of an acceptation": {tour.Acknowledgement{AcknowledgementFields: tour.AcknowledgementFields{Reason: strings.Repeat("r", 20_001)}}, "reason"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f, _ := errors.AsType[*fault.Error](tour.CheckLengths(tt.record))

			if (f == nil) != (tt.field == "") || f != nil && f.Field != tt.field {
				t.Errorf("got %v, want a fault at %q", f, tt.field)
			}
		})
	}
}

func TestTheFaultOfALongTextSaysWhichAndByHowMuch(t *testing.T) {
	f, _ := errors.AsType[*fault.Error](tour.CheckLengths(tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both("Un  titre " + strings.Repeat("long ", 2000))}}))

	if want := "“Un titre long long long long…” is 10,010 characters long: at most 250 fit here. Shorten it."; f.English != want {
		t.Errorf("got %q, want %q", f.English, want)
	}
	if !strings.Contains(f.French, "compte 10\u00a0010 caractères") {
		t.Errorf("got %q", f.French)
	}
}

func TestAStopIsNearTheOthersOfItsTour(t *testing.T) {
	far, near := aStop(), aStop()
	far.Starts, far.Ends = "2108-05-10T18:00", "2108-05-10T21:30"
	near.Starts, near.Ends = "2021-05-10T18:00", "2021-05-10T21:30"

	if err := near.CheckAmong([]tour.Stop{aStop()}); err != nil {
		t.Errorf("three years away: %v", err)
	}
	for name, err := range map[string]error{"after": far.CheckAmong([]tour.Stop{near, aStop()}), "before": aStop().CheckAmong([]tour.Stop{far})} {
		if f, ok := errors.AsType[*fault.Error](err); !ok || f.Field != "starts" {
			t.Errorf("%s: got %v", name, err)
		}
	}
}
