package app

import (
	"context"
	"slices"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// BudgetRow is an item of a budget as its page shows it. One without an id
// stands for a sponsorship, and is changed there.
type BudgetRow struct {
	tour.BudgetItem
	Worth         tour.Amounts `json:"worth" doc:"In the tour's currency"`
	Unrated       tour.Text    `json:"unrated" doc:"Why it is in no sum; empty: it is"`
	SponsorshipID string       `json:"sponsorshipId" doc:"Empty: an item of its own"`
	Person        *PersonRef   `json:"person,omitempty"`
	Organization  *Ref         `json:"organization,omitempty"`
}

// BudgetSection is one category of one side of a stop.
type BudgetSection struct {
	Category string       `json:"category"`
	Income   bool         `json:"income" doc:"False: expenses, and what is given in kind"`
	Sum      tour.Amounts `json:"sum"`
	Rows     []BudgetRow  `json:"rows" nullable:"false"`
}

// BudgetSums are both sides of a part of a budget, with what remains.
type BudgetSums struct {
	tour.Balance
	Left tour.Amounts `json:"left" doc:"Income less expenses"`
}

// BudgetPart is the budget of a stop, or of the tour apart from its stops.
type BudgetPart struct {
	Stop     *StopMark       `json:"stop,omitempty" doc:"Absent: the whole tour"`
	Sums     BudgetSums      `json:"sums"`
	Sections []BudgetSection `json:"sections" nullable:"false" doc:"Income first, then by category"`
}

// CategorySums are the sums of one category.
type CategorySums struct {
	Category string     `json:"category" enum:"venue,food,travel,lodging,fees,material,sponsorship,tickets,other"`
	Sums     BudgetSums `json:"sums"`
}

// PersonExpenses are what one person laid out.
type PersonExpenses struct {
	Person PersonRef `json:"person"`
	Expenses
	Stops []StopExpenses `json:"stops" nullable:"false" doc:"Of which for the tour itself, then by stop in route order"`
}

// StopExpenses are what one person laid out for one stop, or for the tour.
type StopExpenses struct {
	Stop *StopMark `json:"stop,omitempty" doc:"Absent: for the whole tour"`
	Expenses
}

// Expenses are what was laid out, in the tour's currency and its minor units.
type Expenses struct {
	Amounts tour.Amounts `json:"amounts"`
	Paid    int64        `json:"paid" doc:"Of what was spent, paid back"`
	Owed    int64        `json:"owed" doc:"Spent and not paid back"`
	Unrated int          `json:"unrated" doc:"Items left out for want of a rate"`
}

// RateRow is what another currency is worth.
type RateRow struct {
	Currency string `json:"currency"`
	Value    string `json:"value" doc:"Decimal number of units of the tour's currency; empty: not said yet"`
	Items    int    `json:"items" doc:"How many items are in it"`
}

// BudgetPage is what the page of a tour's budget shows, in the tour's currency
// and its minor units.
type BudgetPage struct {
	Tour       TourRow          `json:"tour"`
	Total      BudgetSums       `json:"total"`
	Parts      []BudgetPart     `json:"parts" nullable:"false" doc:"The tour, then its stops in route order"`
	Categories []CategorySums   `json:"categories" nullable:"false"`
	People     []PersonExpenses `json:"people" nullable:"false" doc:"By name"`
	Rates      []RateRow        `json:"rates" nullable:"false" doc:"Of currencies that items are in, or that have a rate"`
}

// Budget returns the budget of a tour.
func (t *Tours) Budget(ctx context.Context, key string) (page BudgetPage, err error) {
	plan, err := t.Plan(ctx, key)
	if err != nil {
		return page, err
	}
	b := tour.BudgetOf(plan)
	page = BudgetPage{
		Tour: tourRow(plan.Tour, plan.Stops), Total: budgetSums(b.Total), Parts: []BudgetPart{budgetPart(plan, b, "")},
		Categories: []CategorySums{}, People: []PersonExpenses{}, Rates: rateRows(plan.Tour, b.Lines),
	}
	for _, s := range plan.Stops {
		page.Parts = append(page.Parts, budgetPart(plan, b, s.ID))
	}
	for _, c := range tour.BudgetCategories() {
		if sums, ok := b.Categories[c]; ok {
			page.Categories = append(page.Categories, CategorySums{c, budgetSums(sums)})
		}
	}
	for _, e := range b.People {
		page.People = append(page.People, personExpenses(plan, e))
	}
	return page, nil
}

func personExpenses(p *tour.Plan, e tour.Expenses) PersonExpenses {
	out := PersonExpenses{personRef(p, p.People[e.PersonID]), expenses(e.Outlay), []StopExpenses{}}
	for id, o := range e.Stops {
		out.Stops = append(out.Stops, StopExpenses{stopMark(p, id), expenses(o)})
	}
	number := func(s StopExpenses) int {
		if s.Stop == nil {
			return 0
		}
		return s.Stop.Number
	}
	slices.SortFunc(out.Stops, func(a, b StopExpenses) int { return number(a) - number(b) })
	return out
}

func expenses(o tour.Outlay) Expenses {
	return Expenses{o.Amounts, o.Paid, o.Amounts.Actual - o.Paid, o.Unrated}
}

func budgetSums(b tour.Balance) BudgetSums { return BudgetSums{b, b.Left()} }

func budgetPart(p *tour.Plan, b tour.Budget, stopID string) BudgetPart {
	part := BudgetPart{Stop: stopMark(p, stopID), Sums: budgetSums(b.Stops[stopID]), Sections: []BudgetSection{}}
	for _, l := range b.Lines {
		if l.Item.StopID != stopID {
			continue
		}
		income := l.Item.Income && !l.Item.InKind
		last := len(part.Sections) - 1
		if last < 0 || part.Sections[last].Category != l.Item.Category || part.Sections[last].Income != income {
			part.Sections = append(part.Sections, BudgetSection{Category: l.Item.Category, Income: income, Rows: []BudgetRow{}})
			last++
		}
		section := &part.Sections[last]
		section.Rows = append(section.Rows, budgetRow(p, l))
		section.Sum = section.Sum.Add(l.Worth)
	}
	return part
}

func budgetRow(p *tour.Plan, l tour.BudgetLine) BudgetRow {
	row := BudgetRow{BudgetItem: l.Item, Worth: l.Worth, Unrated: tour.Text{}, SponsorshipID: l.SponsorshipID}
	if !l.Rated {
		english, french := fault.Say("In no sum: say what 1 %s is worth in %s.", "Dans aucun total : dites ce que vaut 1 %s en %s.", l.Item.Currency, p.Tour.Currency)
		row.Unrated = tour.Text{tour.English: english, tour.French: french}
	}
	if person, ok := p.People[l.Item.PersonID]; ok {
		ref := personRef(p, person)
		row.Person = &ref
	}
	if o, ok := p.Organizations[l.Item.OrganizationID]; ok {
		row.Organization = &Ref{o.ID, o.Slug, tour.Both(o.Name)}
	}
	return row
}

func rateRows(t tour.Tour, lines []tour.BudgetLine) []RateRow {
	rows := []RateRow{}
	at := func(currency string) *RateRow {
		i := slices.IndexFunc(rows, func(r RateRow) bool { return r.Currency == currency })
		if i < 0 {
			rows = append(rows, RateRow{Currency: currency})
			i = len(rows) - 1
		}
		return &rows[i]
	}
	for _, r := range t.Planning.Rates {
		if r.Currency != t.Currency {
			at(r.Currency).Value = r.Value
		}
	}
	for _, l := range lines {
		if l.Item.Currency != t.Currency {
			at(l.Item.Currency).Items++
		}
	}
	return rows
}

// SetRate says what a currency is worth in a tour's own.
type SetRate struct {
	Tour     string // slug or id
	Rev      int64
	Currency string
	Value    string // empty: forget the rate
}

// SetRate keeps, changes or forgets the rate of a currency, if the tour is
// still of that rev.
func (t *Tours) SetRate(ctx context.Context, in SetRate) (changed tour.Tour, err error) {
	err = t.store.Write(ctx, func(tx *store.Tx) error {
		if changed, err = tourOf(ctx, tx, in.Tour); err != nil {
			return err
		}
		if in.Currency == changed.Currency {
			return fault.New(fault.Invalid, "%s is the tour's own currency: it is worth itself.", "%s est la devise de la tournée : elle vaut elle-même.", in.Currency).At("currency")
		}
		changed.Rev = in.Rev
		rates := slices.DeleteFunc(slices.Clone(changed.Planning.Rates), func(r tour.Rate) bool { return r.Currency == in.Currency })
		if in.Value != "" {
			rates = append(rates, tour.Rate{Currency: in.Currency, Value: in.Value})
		}
		slices.SortFunc(rates, func(a, b tour.Rate) int { return strings.Compare(a.Currency, b.Currency) })
		changed.Planning.Rates = rates
		tx.Say("setRate", map[string]tour.Text{"what": tour.Both(in.Currency), "to": tour.Both(in.Value)})
		return store.Save(ctx, tx, &changed)
	})
	return changed, err
}
