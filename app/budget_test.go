package app_test

import (
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func budgetOf(t *testing.T, a *app.App) app.BudgetPage {
	t.Helper()
	page, err := a.Tours.Budget(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func addItem(t *testing.T, a *app.App, fields tour.BudgetItemFields) tour.BudgetItem {
	t.Helper()
	made, err := a.Budget.Create(t.Context(), canada, app.NewBudgetItem(), func(f *tour.BudgetItemFields) error { *f = fields; return nil })
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestBudgetPage(t *testing.T) {
	a := sampled(t)
	ottawa := stopOf(t, a, "ottawa").Stop
	person := mustPeople(t, a)[0]
	addItem(t, a, tour.BudgetItemFields{Name: "Pizza", StopID: ottawa.ID, Category: "food", Currency: "CAD", Planned: 30000, Actual: 28050})
	addItem(t, a, tour.BudgetItemFields{Name: "Salad", StopID: ottawa.ID, Category: "food", Currency: "CAD", Planned: 5000})
	addItem(t, a, tour.BudgetItemFields{Name: "Train", StopID: ottawa.ID, Category: "travel", Currency: "EUR", Actual: 10000, PersonID: person.ID})
	sponsor := stopOf(t, a, "ottawa").Sponsorships[0]
	if _, err := a.Sponsorships.Edit(t.Context(), sponsor.ID, sponsor.Rev, func(f *tour.SponsorshipFields) error {
		f.Amount = tour.Money{Minor: 50000, Currency: "CAD"}
		return nil
	}); err != nil {
		t.Fatal(err)
	}

	page := budgetOf(t, a)

	if len(page.Parts) != 6 || page.Parts[0].Stop != nil || page.Parts[3].Stop.Slug != "ottawa" || page.Parts[3].Stop.Number != 3 {
		t.Fatalf("got %d parts", len(page.Parts))
	}
	if len(page.Rates) != 1 || page.Rates[0] != (app.RateRow{Currency: "EUR", Items: 1}) || page.Total.Unrated != 1 || len(page.People) != 1 || page.People[0].Unrated != 1 {
		t.Errorf("before there is a rate: got %+v, %+v", page.Rates, page.People)
	}
	changed, err := a.Tours.SetRate(t.Context(), app.SetRate{Tour: canada, Rev: page.Tour.Rev, Currency: "EUR", Value: "1.4725"})
	if err != nil {
		t.Fatal(err)
	}
	page = budgetOf(t, a)
	inOttawa := page.Parts[3]
	if page.Total.Unrated != 0 || inOttawa.Sums.Expenses.Actual != 28050+14725 || inOttawa.Sums.Expenses.Planned != 35000 || page.People[0].Owed != 14725 {
		t.Errorf("with the rate: got %+v, %+v", inOttawa.Sums, page.People)
	}
	if page.Total.Income.Committed != 50000 || page.Total.Left.Actual != -42775 {
		t.Errorf("in all: got %+v", page.Total)
	}
	for _, s := range inOttawa.Sections {
		if s.Category == "food" && (len(s.Rows) != 2 || s.Sum.Planned != 35000) {
			t.Errorf("food: got %+v", s)
		}
	}
	if _, err := a.Tours.SetRate(t.Context(), app.SetRate{Tour: canada, Rev: changed.Rev, Currency: "EUR"}); err != nil || budgetOf(t, a).Total.Unrated != 1 {
		t.Errorf("a rate that is forgotten: %v", err)
	}
}

func TestRateIsRefused(t *testing.T) {
	a := sampled(t)
	rev := budgetOf(t, a).Tour.Rev
	tests := map[string]struct {
		in   app.SetRate
		want fault.Kind
	}{
		"of the tour's own currency": {app.SetRate{Rev: rev, Currency: "CAD", Value: "2"}, fault.Invalid},
		"that is no number":          {app.SetRate{Rev: rev, Currency: "EUR", Value: "much"}, fault.Invalid},
		"of no currency":             {app.SetRate{Rev: rev, Currency: "QQQ", Value: "2"}, fault.Invalid},
		"over a tour changed since":  {app.SetRate{Rev: rev - 1, Currency: "EUR", Value: "2"}, fault.Conflict},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			tt.in.Tour = canada
			if _, err := a.Tours.SetRate(t.Context(), tt.in); !fault.Is(err, tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}
