package tour_test

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"tournee/backend/tour"
)

// cents is a decimal text of so many places as a fraction: 1234 of 2 is 12.34.
func cents(minor int64, places int) *big.Rat { return big.NewRat(minor, pow10(places)) }

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

// roundedTo writes a fraction with so many decimals, a tie to the even digit:
// by hand, on the decimal digits.
func roundedTo(r *big.Rat, places int) *big.Rat {
	const more = 40 // rates and amounts here have fewer decimals in all
	whole, decimals, _ := strings.Cut(r.FloatString(places+more), ".")
	digits, rest := whole+decimals[:places], decimals[places:]
	n, _ := new(big.Int).SetString(digits, 10)
	tie := "5" + strings.Repeat("0", more-1)
	if rest > tie || rest == tie && strings.ContainsAny(digits[len(digits)-1:], "13579") {
		n.Add(n, big.NewInt(1))
	}
	return new(big.Rat).SetFrac(n, big.NewInt(pow10(places)))
}

// TestBudgetAgreesWithFractions sums drawn items in six currencies, whose minor
// units have none to three decimals, in fractions beside the budget: each sum of
// stop, category, person and tour is the same to the cent.
func TestBudgetAgreesWithFractions(t *testing.T) {
	places := map[string]int{"CAD": 2, "EUR": 2, "USD": 2, "JPY": 0, "BHD": 3, "XOF": 0}
	foreign := []string{"EUR", "USD", "JPY", "BHD", "XOF"}
	random := rand.New(rand.NewPCG(7, 7))
	for range 300 {
		own := []string{"CAD", "JPY", "BHD"}[random.IntN(3)]
		worth := map[string]*big.Rat{own: big.NewRat(1, 1)}
		var rates []tour.Rate
		for _, c := range foreign {
			if c != own {
				worth[c] = big.NewRat(1+random.Int64N(2000), pow10(random.IntN(6)))
				rates = append(rates, tour.Rate{Currency: c, Value: worth[c].FloatString(6)})
			}
		}
		var items []tour.BudgetItem
		for range 1 + random.IntN(60) {
			currency := append(foreign, own)[random.IntN(6)]
			items = append(items, item("x", []string{"", "a", "b"}[random.IntN(3)], currency, random.Int64N(1e7), random.Int64N(1e4), random.Int64N(1e9),
				of(tour.BudgetCategories()[random.IntN(9)]), func(b *tour.BudgetItem) {
					b.Income, b.InKind, b.Paid = random.IntN(2) == 0, random.IntN(5) == 0, random.IntN(2) == 0
					b.PersonID = []string{"", "p"}[random.IntN(2)]
				}))
		}

		b := tour.BudgetOf(priced(own, rates, items...))

		want := map[string]*big.Rat{}
		add := func(name string, r *big.Rat) {
			if want[name] == nil {
				want[name] = new(big.Rat)
			}
			want[name].Add(want[name], r)
		}
		for _, i := range items {
			for column, minor := range map[string]int64{"planned": i.Planned, "committed": i.Committed, "actual": i.Actual} {
				r := roundedTo(new(big.Rat).Mul(cents(minor, places[i.Currency]), worth[i.Currency]), places[own])
				for _, of := range []string{"total", "stop " + i.StopID, "category " + i.Category} {
					if i.Income || i.InKind {
						add(of+" income "+column, r)
					}
					if !i.Income || i.InKind {
						add(of+" expenses "+column, r)
					}
					if i.InKind {
						add(of+" in kind "+column, r)
					}
				}
				if i.PersonID != "" && !i.Income && !i.InKind {
					add("person "+column, r)
					if i.Paid && column == "actual" {
						add("person paid", r)
					}
				}
			}
		}
		got := map[string]int64{}
		amounts := func(name string, a tour.Amounts) {
			got[name+" planned"], got[name+" committed"], got[name+" actual"] = a.Planned, a.Committed, a.Actual
		}
		balance := func(name string, of tour.Balance) {
			amounts(name+" income", of.Income)
			amounts(name+" expenses", of.Expenses)
			amounts(name+" in kind", of.InKind)
		}
		balance("total", b.Total)
		for id, of := range b.Stops {
			balance("stop "+id, of)
		}
		for c, of := range b.Categories {
			balance("category "+c, of)
		}
		for _, e := range b.People {
			amounts("person", e.Amounts)
			got["person paid"] = e.Paid
		}
		for name, exact := range want {
			if cents(got[name], places[own]).Cmp(exact) != 0 {
				t.Fatalf("%s in %s: got %d, in fractions %s", name, own, got[name], exact.FloatString(4))
			}
		}
		for name, minor := range got {
			if want[name] == nil && minor != 0 {
				t.Fatalf("%s: got %d of nothing", name, minor)
			}
		}
	}
}
