package app_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/tour"
)

func ledgerOf(t *testing.T, a *app.App) app.LedgerPage {
	t.Helper()
	page, err := a.Tours.Ledger(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func TestLedgerPage(t *testing.T) {
	a, sponsor, logos := sponsored(t)
	ctx := t.Context()
	photo := planOf(t, a, canada).Photos[0]
	if _, err := a.Proofs.Create(ctx, canada, app.NewProof(), func(f *tour.ProofFields) error {
		f.DeliverableID, f.Kind, f.PhotoID = logos[0].ID, tour.ProofPhoto, photo.ID
		return nil
	}); err != nil {
		t.Fatal(err)
	}

	page := ledgerOf(t, a)

	i := slices.IndexFunc(page.Sponsors, func(s app.LedgerSponsor) bool { return s.Organization.ID == sponsor.OrganizationID })
	its := page.Sponsors[i]
	want := app.LedgerCounts{Promised: 6, Delivered: 4, Progress: 1, Missed: 1, Owed: 1}
	if its.Sums != want || page.Sums != want {
		t.Errorf("got %+v, of all %+v, want %+v", its.Sums, page.Sums, want)
	}
	var places []app.LedgerCounts
	for _, p := range its.Places {
		places = append(places, p.Counts)
	}
	there, missed, whole := app.LedgerCounts{Promised: 1, Delivered: 1}, app.LedgerCounts{Promised: 1, Missed: 1, Owed: 1}, app.LedgerCounts{Promised: 1, Progress: 1}
	if want := []app.LedgerCounts{there, there, missed, there, there, whole}; !slices.Equal(places, want) || its.Places[5].StopID != "" {
		t.Errorf("by place %+v, want %+v", places, want)
	}
	first, ottawa, post := its.Deliverables[0], its.Deliverables[2], its.Deliverables[5]
	if len(first.Proofs) != 1 || first.Proofs[0].Photo == nil || first.Proofs[0].Photo.Blob != photo.Blob || first.DueOn != "2018-05-06" || first.FromFirst != -1 || first.Late {
		t.Errorf("the first logo is %+v", first)
	}
	if !ottawa.Owed || ottawa.Called.In(tour.English) != "Logo" || ottawa.Stop.Slug != "ottawa" || ottawa.Role != "promised" {
		t.Errorf("what was missed is %+v", ottawa)
	}
	if post.Late || post.Owed || post.Stop != nil || post.DueOn != "2018-05-31" { // it is 1 May
		t.Errorf("the post is %+v", post)
	}
	if text, err := json.Marshal(page); err != nil || strings.Contains(string(text), `"amount"`) {
		t.Errorf("an amount is in it, or %v", err)
	}
}

func TestLedgerTellsWhatIsLateAndMadeUpFor(t *testing.T) {
	a, sponsor, logos := sponsored(t)
	ctx := t.Context()
	create := func(change func(*tour.DeliverableFields)) {
		t.Helper()
		if _, err := a.Deliverables.Create(ctx, canada, app.NewDeliverable(), func(f *tour.DeliverableFields) error {
			f.SponsorshipID = sponsor.ID
			change(f)
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	create(func(f *tour.DeliverableFields) { f.Benefit, f.Due = "list", "2018-04-30" })
	create(func(f *tour.DeliverableFields) { f.Benefit, f.MakesUpForID = "mention", logos[2].ID })
	create(func(f *tour.DeliverableFields) { f.Benefit, f.Extra = "booth", true })
	create(func(f *tour.DeliverableFields) { f.Benefit, f.Status = "tickets", tour.DeliverableWaived })

	page := ledgerOf(t, a)

	var got []string
	for _, s := range page.Sponsors {
		for _, d := range s.Deliverables {
			if d.Role != "promised" || d.Late || d.Owed {
				got = append(got, string(d.Benefit)+" "+d.Role)
			}
		}
	}
	if want := []string{"list promised", "mention makeGood", "booth extra", "tickets waived"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if page.Sums.Owed != 0 || page.Sums.Promised != 7 || page.Sums.Pending != 1 {
		t.Errorf("the sums are %+v", page.Sums)
	}
}

func TestLedgerListsSponsorsAsTheirPageDoes(t *testing.T) {
	a := sampled(t)
	plan := planOf(t, a, canada)

	page := ledgerOf(t, a)

	rank := func(s app.LedgerSponsor) int {
		place := 4
		for _, of := range plan.Sponsorships {
			if of.OrganizationID == s.Organization.ID {
				at := map[tour.Scope]int{tour.Annual: 0, tour.ForTour: 1, tour.ForStop: 2}[of.Scope]
				if of.Host() {
					at = 3
				}
				place = min(place, at)
			}
		}
		return place
	}
	if len(page.Sponsors) == 0 || !slices.IsSortedFunc(page.Sponsors, func(a, b app.LedgerSponsor) int { return rank(a) - rank(b) }) {
		t.Errorf("%d sponsors are out of order", len(page.Sponsors))
	}
	if page.Sums != (app.LedgerCounts{}) || len(page.Sponsors[0].Places) != len(plan.Stops)+1 {
		t.Errorf("before anything is promised: %+v", page.Sums)
	}
}

func TestPromiseIsOneAct(t *testing.T) {
	a := sampled(t)
	ctx, plan := t.Context(), planOf(t, a, canada)
	var stops []string
	for _, s := range plan.Stops {
		stops = append(stops, s.ID)
	}
	promise := func(f *tour.DeliverableFields) error {
		f.SponsorshipID, f.Relative = plan.Sponsorships[0].ID, true
		return nil
	}

	made, err := a.Deliverables.Promise(ctx, canada, append(stops, ""), promise)

	if err != nil || len(made) != len(stops)+1 || made[0].StopID != stops[0] || made[len(stops)].StopID != "" {
		t.Fatalf("made %+v, %v", made, err)
	}
	if act, err := a.History.Undo(ctx); err != nil || act.Name != "createDeliverables" || act.Args["count"].In("en") != "6" {
		t.Errorf("took back %+v, %v", act, err)
	}
	if left := len(planOf(t, a, canada).Deliverables); left != 0 {
		t.Errorf("one undo leaves %d", left)
	}
	elsewhere := planOf(t, a, "kcd-france-2023").Stops[0].ID
	if _, err := a.Deliverables.Promise(ctx, canada, []string{stops[0], elsewhere}, promise); err == nil || len(planOf(t, a, canada).Deliverables) != 0 {
		t.Errorf("a stop of another tour was taken, or half of it: %v", err)
	}
}
