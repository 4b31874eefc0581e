package tour

import (
	"math/big"
	"regexp"

	"tournee/backend/fault"
)

// BudgetCategories lists what a budget item can be about.
func BudgetCategories() []string {
	return []string{"venue", "food", "travel", "lodging", "fees", "material", "sponsorship", "tickets", "other"}
}

// BudgetItem is an income or an expense of a tour or of one of its stops.
type BudgetItem struct {
	Identity
	TourID string `json:"tourId"`
	BudgetItemFields
}

// BudgetItemFields are what a person may change of a budget item. What is
// given in kind is no money: it counts as much as income as it does as cost.
type BudgetItemFields struct {
	Name           string `json:"name"`
	StopID         string `json:"stopId" doc:"Empty: of the whole tour"`
	Income         bool   `json:"income" doc:"False: an expense"`
	InKind         bool   `json:"inKind" doc:"Given, not paid: counts on both sides"`
	Category       string `json:"category" enum:"venue,food,travel,lodging,fees,material,sponsorship,tickets,other"`
	PersonID       string `json:"personId" doc:"Whose expenses these are; empty: nobody's in particular"`
	OrganizationID string `json:"organizationId" doc:"Who pays or is paid; empty: not said"`
	Currency       string `json:"currency" doc:"ISO 4217"`
	Planned        int64  `json:"planned" minimum:"0" doc:"Minor units of the currency"`
	Committed      int64  `json:"committed" minimum:"0" doc:"Minor units: agreed or ordered"`
	Actual         int64  `json:"actual" minimum:"0" doc:"Minor units: invoiced or spent"`
	Paid           bool   `json:"paid" doc:"Paid, or paid back"`
	Notes          string `json:"notes" doc:"For the organizers only"`
}

// Check returns a fault unless the fields make a budget item.
func (b BudgetItem) Check() error {
	switch {
	case b.Name == "":
		return fault.New(fault.Invalid, "Say what the money is for.", "Dites à quoi sert l’argent.").At("name")
	case !oneOf(b.Category, BudgetCategories()):
		return fault.New(fault.Invalid, "%q is not a category of the budget.", "« %s » n’est pas une catégorie du budget.", b.Category).At("category")
	}
	return firstError(amountAt(b.Planned, "planned"), amountAt(b.Committed, "committed"), amountAt(b.Actual, "actual"), currencyAt(b.Currency, "currency"))
}

// amountAt returns a fault at that field unless an amount of the budget can be.
func amountAt(minor int64, field string) error {
	if minor > mostMoney {
		return tooMuch(field)
	}
	if minor < 0 {
		return fault.New(fault.Invalid, "An amount is not negative: say whether it is income or an expense.",
			"Un montant n’est pas négatif : dites s’il s’agit d’une recette ou d’une dépense.").At(field)
	}
	return nil
}

func tooMuch(field string) error {
	return fault.New(fault.Invalid, "This amount is too large.", "Ce montant est trop grand.").At(field)
}

// mostMoney is the largest amount that is kept, in minor units.
const mostMoney = 1_000_000_000_000

// Names returns the words by which the budget item is found.
func (b BudgetItem) Names() []string { return []string{b.Name} }

// Rate says what one unit of a currency is worth in the tour's own.
type Rate struct {
	Currency string `json:"currency" doc:"ISO 4217"`
	Value    string `json:"value" doc:"Decimal number of units of the tour's currency, such as 1.47"`
}

// rate is how a rate is written; longer ones are worth nothing in practice.
var rate = regexp.MustCompile(`^\d{1,9}(\.\d{1,12})?$`)

// Exact returns the rate as a number without rounding.
func (r Rate) Exact() (*big.Rat, bool) {
	if !rate.MatchString(r.Value) {
		return nil, false
	}
	v, ok := new(big.Rat).SetString(r.Value)
	return v, ok && v.Sign() > 0
}

func (r Rate) check() error {
	if _, ok := r.Exact(); !ok {
		return fault.New(fault.Invalid, "%q is not a rate: write how much one %s is worth, such as 1.47.",
			"« %s » n’est pas un taux : écrivez ce que vaut 1 %s, comme 1,47.", r.Value, r.Currency).At("planning")
	}
	return currencyAt(r.Currency, "planning")
}
