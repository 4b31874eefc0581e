package tour_test

import (
	"maps"
	"math/rand/v2"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

//nolint:revive // a row of the sheet has so many cells
func item(id, stopID, currency string, planned, committed, actual int64, more ...func(*tour.BudgetItem)) tour.BudgetItem {
	b := tour.BudgetItem{Identity: tour.Identity{ID: id}, BudgetItemFields: tour.BudgetItemFields{
		Name: id, StopID: stopID, Category: "other", Currency: currency, Planned: planned, Committed: committed, Actual: actual,
	}}
	for _, change := range more {
		change(&b)
	}
	return b
}

func of(category string) func(*tour.BudgetItem) {
	return func(b *tour.BudgetItem) { b.Category = category }
}
func income(b *tour.BudgetItem) { b.Income = true }
func paid(b *tour.BudgetItem)   { b.Paid = true }
func whose(person string) func(*tour.BudgetItem) {
	return func(b *tour.BudgetItem) { b.PersonID = person }
}

func priced(currency string, rates []tour.Rate, items ...tour.BudgetItem) *tour.Plan {
	p := aPlan()
	p.Tour.Currency, p.Tour.Planning.Rates, p.Sponsorships, p.Budget = currency, rates, nil, items
	return p
}

// TestBudgetOfASheet holds the sums against a sheet worked out by hand, in
// Canadian dollars at 1.4725 for a euro:
//
//	tour      sponsor EUR 1,000.00 planned, 500.00 agreed   1472.50   736.25      0
//	Ottawa    food CAD 300.00, 280.00, 275.49                300.00   280.00  275.49
//	          room in kind CAD 400.00 agreed (both sides)         0   400.00       0
//	Toronto   train EUR 89.99 spent, × 1.4725 = 132.510…          0        0  132.51
func TestBudgetOfASheet(t *testing.T) {
	p := priced("CAD", []tour.Rate{{Currency: "EUR", Value: "1.4725"}},
		item("train", "b", "EUR", 0, 0, 8999, of("travel"), whose("p"), paid),
		item("food", "a", "CAD", 30000, 28000, 27549, of("food")),
		item("sponsor", "", "EUR", 100000, 50000, 0, income, of("sponsorship")),
	)
	p.Sponsorships = []tour.Sponsorship{{Identity: tour.Identity{ID: "s"}, SponsorshipFields: tour.SponsorshipFields{
		OrganizationID: "o", Scope: tour.ForStop, StopID: "a", InKind: tour.InVenue, Amount: tour.Money{Minor: 40000, Currency: "CAD"},
	}}, {SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o", Scope: tour.Annual}}}

	b := tour.BudgetOf(p)

	want := map[string]tour.Balance{
		"":  {Income: tour.Amounts{Planned: 147250, Committed: 73625}},
		"a": {Income: tour.Amounts{Committed: 40000}, Expenses: tour.Amounts{Planned: 30000, Committed: 68000, Actual: 27549}, InKind: tour.Amounts{Committed: 40000}},
		"b": {Expenses: tour.Amounts{Actual: 13251}},
	}
	for stop, balance := range want {
		if b.Stops[stop] != balance {
			t.Errorf("stop %q: got %+v, want %+v", stop, b.Stops[stop], balance)
		}
	}
	total := tour.Balance{Income: tour.Amounts{Planned: 147250, Committed: 113625}, Expenses: tour.Amounts{Planned: 30000, Committed: 68000, Actual: 40800}, InKind: tour.Amounts{Committed: 40000}}
	if b.Total != total || b.Total.Left() != (tour.Amounts{Planned: 117250, Committed: 45625, Actual: -40800}) {
		t.Errorf("got %+v, leaving %+v", b.Total, b.Total.Left())
	}
	if c := b.Categories["venue"]; c.Income.Committed != 40000 || c.Expenses.Committed != 40000 {
		t.Errorf("the room counts %+v, want it on both sides", c)
	}
	if len(b.People) != 1 || b.People[0].PersonID != "p" || b.People[0].Outlay != (tour.Outlay{Amounts: tour.Amounts{Actual: 13251}, Paid: 13251}) {
		t.Errorf("got expenses %+v", b.People)
	}
	var order []string
	for _, l := range b.Lines {
		order = append(order, l.Item.Name+l.SponsorshipID)
	}
	if got := len(order); got != 4 || order[0] != "sponsor" || order[1] != "s" || order[2] != "food" || order[3] != "train" {
		t.Errorf("got the order %q", order)
	}
}

func TestAmountsAreExchangedExactly(t *testing.T) {
	tests := map[string]struct {
		from  string
		minor int64
		rate  string
		to    string
		want  int64
	}{
		"a tie goes to the even cent, down":     {"EUR", 1, "0.5", "CAD", 0},
		"a tie goes to the even cent, up":       {"EUR", 3, "0.5", "CAD", 2},
		"a tie that binary fractions miss":      {"EUR", 100, "1.005", "CAD", 100},
		"just above a tie":                      {"EUR", 100, "1.005000000001", "CAD", 101},
		"yen have no decimals":                  {"JPY", 1500, "0.0091", "CAD", 1365},
		"into yen":                              {"CAD", 1365, "109.89", "JPY", 1500},
		"dinars have three":                     {"BHD", 1234, "3.61", "CAD", 445},
		"into dinars, a tie to the even":        {"CAD", 100, "0.2765", "BHD", 276},
		"a rate of a tour's own currency is 1":  {"CAD", 12345, "7", "CAD", 12345},
		"forint have two decimals, as ISO says": {"HUF", 100000, "0.0038", "CAD", 380},
		"a large amount":                        {"EUR", 1_000_000_000_000, "1.000000000001", "CAD", 1_000_000_000_001},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := priced(tt.to, []tour.Rate{{Currency: tt.from, Value: tt.rate}}, item("x", "", tt.from, tt.minor, 0, 0))

			if got := tour.BudgetOf(p).Total.Expenses.Planned; got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestItemWithoutARateIsInNoSum(t *testing.T) {
	p := priced("CAD", []tour.Rate{{Currency: "KWD", Value: "999999999"}},
		item("hotel", "a", "JPY", 20000, 0, 0, whose("p")), item("food", "a", "CAD", 100, 0, 0), item("beyond", "b", "KWD", 1_000_000_000_000, 0, 0))

	b := tour.BudgetOf(p)

	if b.Total.Expenses.Planned != 100 || b.Total.Unrated != 2 || b.Stops["a"].Unrated != 1 || b.People[0].Unrated != 1 {
		t.Errorf("got %+v and %+v", b.Total, b.People)
	}
	if b.Lines[0].Item.Name != "hotel" || b.Lines[0].Rated || b.Lines[0].Worth != (tour.Amounts{}) {
		t.Errorf("got %+v", b.Lines[0])
	}
}

func TestStopsAndTourAgreeWithTheTotal(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	currencies := []string{"CAD", "EUR", "JPY", "BHD", "USD"}
	for range 200 {
		var items []tour.BudgetItem
		for range 1 + random.IntN(40) {
			items = append(items, item("x", []string{"", "a", "b"}[random.IntN(3)], currencies[random.IntN(5)],
				random.Int64N(1e9), random.Int64N(1e9), random.Int64N(1e9), of(tour.BudgetCategories()[random.IntN(9)]),
				func(b *tour.BudgetItem) { b.Income, b.InKind = random.IntN(2) == 0, random.IntN(5) == 0 }))
		}
		p := priced("CAD", []tour.Rate{{Currency: "EUR", Value: "1.4739"}, {Currency: "JPY", Value: "0.00917"}, {Currency: "BHD", Value: "3.6153"}}, items...)

		b := tour.BudgetOf(p)

		for what, parts := range map[string]map[string]tour.Balance{"stops": b.Stops, "categories": b.Categories} {
			var sum tour.Balance
			for _, part := range parts {
				sum.Income.Planned += part.Income.Planned
				sum.Income.Actual += part.Income.Actual
				sum.Expenses.Planned += part.Expenses.Planned
				sum.Expenses.Committed += part.Expenses.Committed
				sum.InKind.Committed += part.InKind.Committed
				sum.Unrated += part.Unrated
			}
			if sum.Income.Planned != b.Total.Income.Planned || sum.Income.Actual != b.Total.Income.Actual || sum.Expenses.Planned != b.Total.Expenses.Planned ||
				sum.Expenses.Committed != b.Total.Expenses.Committed || sum.InKind.Committed != b.Total.InKind.Committed || sum.Unrated != b.Total.Unrated {
				t.Fatalf("%s make %+v, in all %+v", what, sum, b.Total)
			}
		}
	}
}

func TestRates(t *testing.T) {
	for value, ok := range map[string]bool{"1.47": true, "0.0091": true, "109": true, "0": false, "-1": false, "1,47": false, "1/3": false, "1e9": false, "": false, "1.": false} {
		if _, got := (tour.Rate{Currency: "EUR", Value: value}).Exact(); got != ok {
			t.Errorf("%q: got %v, want %v", value, got, ok)
		}
	}
	twice := tour.Tour{TourFields: tour.TourFields{
		Title: tour.Both("T"), Line: "pin", Languages: tour.Langs(), Currency: "CAD",
		Planning: tour.Planning{Rates: []tour.Rate{{Currency: "EUR", Value: "1.4"}, {Currency: "EUR", Value: "1.5"}}},
	}}
	if err := twice.Check(); !fault.Is(err, fault.Invalid) {
		t.Errorf("got %v for two rates of one currency", err)
	}
}

func TestExpensesAreSummedByPersonAndStop(t *testing.T) {
	item := func(person, stop, currency string, actual int64, paid bool) tour.BudgetItem {
		return tour.BudgetItem{BudgetItemFields: tour.BudgetItemFields{
			Name: "train", Category: "travel", PersonID: person, StopID: stop, Currency: currency, Actual: actual, Paid: paid,
		}}
	}
	p := &tour.Plan{
		Tour:   tour.Tour{TourFields: tour.TourFields{Currency: "CAD", Planning: tour.Planning{Rates: []tour.Rate{{Currency: "EUR", Value: "1.475"}}}}},
		People: map[string]tour.Person{"p": {PersonFields: tour.PersonFields{Name: "P"}}, "q": {PersonFields: tour.PersonFields{Name: "Q"}}},
		Stops:  []tour.Stop{{Identity: tour.Identity{ID: "a"}}, {Identity: tour.Identity{ID: "b"}}},
		Budget: []tour.BudgetItem{
			item("p", "a", "CAD", 1000, true), item("p", "a", "EUR", 1, false), item("p", "b", "EUR", 3, false), item("p", "b", "USD", 7, false),
			item("p", "", "CAD", 5, false), item("q", "a", "CAD", 9, false),
		},
	}

	b := tour.BudgetOf(p)

	if len(b.People) != 2 || b.People[1].Stops["a"] != (tour.Outlay{Amounts: tour.Amounts{Actual: 9}}) {
		t.Fatalf("got %+v", b.People)
	}
	got := b.People[0]
	want := map[string]tour.Outlay{
		"a": {Amounts: tour.Amounts{Actual: 1001}, Paid: 1000},
		"b": {Amounts: tour.Amounts{Actual: 4}, Unrated: 1},
		"":  {Amounts: tour.Amounts{Actual: 5}},
	}
	if !maps.Equal(got.Stops, want) || got.Outlay != (tour.Outlay{Amounts: tour.Amounts{Actual: 1010}, Paid: 1000, Unrated: 1}) {
		t.Errorf("got %+v", got)
	}
}
