package tour

import (
	"cmp"
	"math/big"
	"slices"
)

// Amounts are what is planned, agreed and spent, in minor units of one currency.
type Amounts struct {
	Planned   int64 `json:"planned"`
	Committed int64 `json:"committed"`
	Actual    int64 `json:"actual"`
}

// Add returns the sums of both.
func (a Amounts) Add(b Amounts) Amounts {
	return Amounts{a.Planned + b.Planned, a.Committed + b.Committed, a.Actual + b.Actual}
}

func (a Amounts) less(b Amounts) Amounts {
	return Amounts{a.Planned - b.Planned, a.Committed - b.Committed, a.Actual - b.Actual}
}

// BudgetLine is an item of a budget with its amounts in the tour's currency.
type BudgetLine struct {
	Item          BudgetItem
	SponsorshipID string  // the sponsorship that the item stands for; empty: an item of its own
	Worth         Amounts // each rounded by itself, half to even
	Rated         bool    // false: its currency has no rate, and it is in no sum
}

// Balance is both sides of a budget or a part of it. What is given in kind is
// in both.
type Balance struct {
	Income   Amounts `json:"income"`
	Expenses Amounts `json:"expenses"`
	InKind   Amounts `json:"inKind" doc:"Part of either side"`
	Unrated  int     `json:"unrated" doc:"Items left out for want of a rate; 0: the sums are whole"`
}

// Left returns what remains: income less expenses.
func (b Balance) Left() Amounts { return b.Income.less(b.Expenses) }

func (b Balance) with(l BudgetLine) Balance {
	if !l.Rated {
		b.Unrated++
		return b
	}
	if l.Item.InKind {
		b.InKind = b.InKind.Add(l.Worth)
	}
	if l.Item.Income || l.Item.InKind {
		b.Income = b.Income.Add(l.Worth)
	}
	if !l.Item.Income || l.Item.InKind {
		b.Expenses = b.Expenses.Add(l.Worth)
	}
	return b
}

// Expenses are what one person laid out for a tour.
type Expenses struct {
	PersonID string
	Outlay
	Stops map[string]Outlay // by stop; "": for the whole tour. They add up to the outlay
}

// Outlay is what was laid out, in the tour's currency.
type Outlay struct {
	Amounts Amounts
	Paid    int64 // of what was spent, paid back
	Unrated int   // items left out for want of a rate
}

// Budget is all money of a tour, in its currency. Sums are of items rounded one
// by one, so that the sums of stops and tour agree with the total to the cent.
type Budget struct {
	Currency   string
	Lines      []BudgetLine       // the tour's, then each stop's; income first, then by category
	Total      Balance            //
	Stops      map[string]Balance // by stop; "": of the whole tour
	Categories map[string]Balance
	People     []Expenses // by name
}

// BudgetOf sums up the budget of a plan. Sponsorships of the tour are income by
// themselves: their amounts are committed.
func BudgetOf(p *Plan) Budget {
	b := Budget{Currency: p.Tour.Currency, Stops: map[string]Balance{}, Categories: map[string]Balance{}}
	rates := ratesOf(p.Tour)
	for _, item := range p.Budget {
		b.Lines = append(b.Lines, lineOf(item, rates, b.Currency))
	}
	for _, s := range p.Sponsorships {
		if !s.Amount.Zero() {
			line := lineOf(s.budgetItem(), rates, b.Currency)
			line.SponsorshipID = s.ID
			b.Lines = append(b.Lines, line)
		}
	}
	slices.SortStableFunc(b.Lines, func(x, y BudgetLine) int {
		return cmp.Or(p.Number(x.Item.StopID)-p.Number(y.Item.StopID), x.side()-y.side(),
			slices.Index(BudgetCategories(), x.Item.Category)-slices.Index(BudgetCategories(), y.Item.Category))
	})
	people := map[string]Expenses{}
	for _, l := range b.Lines {
		b.Total = b.Total.with(l)
		b.Stops[l.Item.StopID] = b.Stops[l.Item.StopID].with(l)
		b.Categories[l.Item.Category] = b.Categories[l.Item.Category].with(l)
		if l.Item.PersonID != "" && !l.Item.Income && !l.Item.InKind {
			e, known := people[l.Item.PersonID]
			if !known {
				e = Expenses{PersonID: l.Item.PersonID, Stops: map[string]Outlay{}}
			}
			e.Outlay, e.Stops[l.Item.StopID] = e.with(l), e.Stops[l.Item.StopID].with(l)
			people[l.Item.PersonID] = e
		}
	}
	for _, e := range people {
		b.People = append(b.People, e)
	}
	slices.SortFunc(b.People, func(x, y Expenses) int {
		return cmp.Or(cmp.Compare(Fold(p.People[x.PersonID].Name), Fold(p.People[y.PersonID].Name)), cmp.Compare(x.PersonID, y.PersonID))
	})
	return b
}

// side tells income, 0, from expenses and what is given in kind, 1.
func (l BudgetLine) side() int {
	if l.Item.Income && !l.Item.InKind {
		return 0
	}
	return 1
}

func (o Outlay) with(l BudgetLine) Outlay {
	if !l.Rated {
		o.Unrated++
		return o
	}
	o.Amounts = o.Amounts.Add(l.Worth)
	if l.Item.Paid {
		o.Paid += l.Worth.Actual
	}
	return o
}

// budgetItem is the sponsorship as the budget sees it.
func (s Sponsorship) budgetItem() BudgetItem {
	category := "sponsorship"
	if s.InKind != "" {
		category = map[string]string{InVenue: "venue", "food": "food", "drinks": "food", "time": "fees", "prizes": "material"}[s.InKind]
	}
	if category == "" {
		category = "other"
	}
	return BudgetItem{TourID: s.TourID, BudgetItemFields: BudgetItemFields{
		StopID: s.StopID, Income: true, InKind: s.InKind != "", Category: category, OrganizationID: s.OrganizationID,
		Currency: s.Amount.Currency, Committed: s.Amount.Minor,
	}}
}

func ratesOf(t Tour) map[string]*big.Rat {
	rates := map[string]*big.Rat{}
	for _, r := range t.Planning.Rates {
		if v, ok := r.Exact(); ok {
			rates[r.Currency] = v
		}
	}
	rates[t.Currency] = big.NewRat(1, 1)
	return rates
}

func lineOf(item BudgetItem, rates map[string]*big.Rat, currency string) BudgetLine {
	line := BudgetLine{Item: item}
	rate, ok := rates[item.Currency]
	if !ok {
		return line
	}
	line.Rated = true
	for _, pair := range []struct {
		from int64
		to   *int64
	}{{item.Planned, &line.Worth.Planned}, {item.Committed, &line.Worth.Committed}, {item.Actual, &line.Worth.Actual}} {
		if *pair.to, ok = exchanged(pair.from, item.Currency, rate, currency); !ok {
			return BudgetLine{Item: item}
		}
	}
	return line
}

// exchanged returns an amount of minor units in another currency, of which one
// unit of the first is worth rate, rounded half to even; not ok: it is beyond
// what numbers of a page hold exactly.
func exchanged(minor int64, from string, rate *big.Rat, to string) (worth int64, ok bool) {
	exact := new(big.Rat).Mul(new(big.Rat).SetInt64(minor), rate)
	exact.Mul(exact, tens(Decimals(to)-Decimals(from)))
	rounded := halfEven(exact)
	return rounded.Int64(), rounded.IsInt64() && rounded.CmpAbs(big.NewInt(largest)) <= 0
}

// largest is the largest amount that JSON's numbers hold exactly (RFC 8259, 6).
const largest = 1<<53 - 1

func tens(n int) *big.Rat {
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n, -n))), nil)
	r := new(big.Rat).SetInt(power)
	if n < 0 {
		r.Inv(r)
	}
	return r
}

// halfEven rounds to a whole number; what is halfway goes to the even one
// (ISO 80000-1, B.3).
func halfEven(r *big.Rat) *big.Int {
	whole, rest := new(big.Int).DivMod(r.Num(), r.Denom(), new(big.Int))
	half := new(big.Int).Lsh(rest, 1).Cmp(r.Denom())
	if half > 0 || half == 0 && whole.Bit(0) == 1 {
		whole.Add(whole, big.NewInt(1))
	}
	return whole
}

// Decimals returns how many decimals the amounts of a currency have (ISO 4217,
// list one).
func Decimals(currency string) int {
	switch currency {
	case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF":
		return 0
	case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND":
		return 3
	case "CLF", "UYW":
		return 4
	}
	return 2
}
