package api

import (
	"context"

	"tournee/app"
	"tournee/backend/tour"
)

// budget lists what can be asked and done about money.
func (s *surface) budget() {
	a := s.app
	records[tour.BudgetItem, tour.BudgetItemFields](s, "BudgetItem", "budget-items", a.Budget, app.NewBudgetItem)
	read(s, "budget", "/api/tours/{tour}/budget", "The budget of a tour", func(ctx context.Context, in *tourKey) (app.BudgetPage, error) {
		return a.Tours.Budget(ctx, in.Tour)
	})
	write(s, "setRate", "/api/tours/{tour}/rates/{currency}", "Say what a currency is worth in the tour's own", func(ctx context.Context, in *setRate) (tour.Tour, error) {
		return a.Tours.SetRate(ctx, app.SetRate{Tour: in.Tour, Rev: in.Rev, Currency: in.Currency, Value: in.Body.Value})
	})
}

type setRate struct {
	Tour     string `path:"tour" doc:"Slug or id"`
	Currency string `path:"currency" doc:"ISO 4217"`
	Rev      int64  `header:"If-Match" required:"true" doc:"rev of the tour that was seen"`
	Body     struct {
		Value string `json:"value" doc:"Decimal number such as 1.47; empty: forget it"`
	}
}
