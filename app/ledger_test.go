package app_test

import (
	"errors"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// sponsored is the sample tour in which Aqua Security was promised its logo at
// each stop and a post, and missed one of the logos.
func sponsored(t *testing.T) (a *app.App, sponsor tour.Sponsorship, logos []tour.Deliverable) {
	t.Helper()
	a = sampled(t)
	ctx, plan := t.Context(), planOf(t, a, canada)
	for _, s := range plan.Sponsorships {
		if plan.Organizations[s.OrganizationID].Slug == "aqua-security" {
			sponsor = s
		}
	}
	for i, s := range plan.Stops {
		logo, err := a.Deliverables.Create(ctx, canada, app.NewDeliverable(), func(f *tour.DeliverableFields) error {
			f.SponsorshipID, f.StopID, f.Relative, f.Offset, f.Status = sponsor.ID, s.ID, true, -1, tour.DeliverableDelivered
			if i == 2 {
				f.Status, f.Reason = tour.DeliverableMissed, tour.Both("An old template was shown.")
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		logos = append(logos, logo)
	}
	if _, err := a.Deliverables.Create(ctx, canada, app.NewDeliverable(), func(f *tour.DeliverableFields) error {
		f.SponsorshipID, f.Benefit, f.Due, f.Status = sponsor.ID, "post", "2018-05-31", tour.DeliverableProgress
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return a, sponsor, logos
}

func TestDeliverablesFollowTheStop(t *testing.T) {
	a, sponsor, logos := sponsored(t)
	ottawa := stopOf(t, a, "ottawa").Stop
	days := func() string {
		t.Helper()
		file, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: canada, Sponsor: sponsor.OrganizationID, Langs: []tour.Lang{tour.English}})
		if err != nil {
			t.Fatal(err)
		}
		return string(file.Content)
	}
	if got := days(); !strings.Contains(got, "UID:deliverable-"+logos[2].ID+"@tournee") || !strings.Contains(got, "SUMMARY:Missed: Ottawa") {
		t.Fatalf("the sponsor's calendar lacks what was missed in Ottawa:\n%s", got)
	}

	if _, err := a.Stops.Move(t.Context(), app.MoveStop{ID: ottawa.ID, Rev: ottawa.Rev, Days: 3}); err != nil {
		t.Fatal(err)
	}

	plan := planOf(t, a, canada)
	if due := plan.DeliverableDue(plan.DeliverablesOf(sponsor.OrganizationID)[2]); due != "2018-05-12" {
		t.Errorf("the logo of Ottawa is due on %s, want the day before the 13th", due)
	}
}

func TestLedger(t *testing.T) {
	a, sponsor, logos := sponsored(t)
	ctx := t.Context()

	l := planOf(t, a, canada).LedgerOf(sponsor.OrganizationID)
	if len(l.Promised) != 6 || l.Delivered != 4 || l.Missed != 1 || l.Progress != 1 || len(l.Owed) != 1 || l.Owed[0].ID != logos[2].ID {
		t.Errorf("got %d promised, %d delivered, %d missed, %d under way, owed %+v", len(l.Promised), l.Delivered, l.Missed, l.Progress, l.Owed)
	}

	if _, err := a.Deliverables.Create(ctx, canada, app.NewDeliverable(), func(f *tour.DeliverableFields) error {
		f.SponsorshipID, f.Benefit, f.MakesUpForID = sponsor.ID, "mention", logos[2].ID
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if l := planOf(t, a, canada).LedgerOf(sponsor.OrganizationID); len(l.Owed) != 0 || len(l.MakeGood) != 1 || len(l.Promised) != 6 {
		t.Errorf("with a make-good: owed %+v, %d make-goods, %d promised", l.Owed, len(l.MakeGood), len(l.Promised))
	}
}

func TestLedgerRefusesWhatIsOthers(t *testing.T) {
	a, sponsor, logos := sponsored(t)
	ctx, plan := t.Context(), planOf(t, a, canada)
	var other tour.Sponsorship
	for _, s := range plan.Sponsorships {
		if s.OrganizationID != sponsor.OrganizationID {
			other = s
		}
	}
	elsewhere := planOf(t, a, "kcd-france-2023")
	tests := map[string]struct {
		change func(*tour.DeliverableFields)
		field  string
	}{
		"a make-good for another sponsor":  {func(f *tour.DeliverableFields) { f.SponsorshipID, f.MakesUpForID = other.ID, logos[2].ID }, "makesUpForId"},
		"a stop of another tour":           {func(f *tour.DeliverableFields) { f.SponsorshipID, f.StopID = sponsor.ID, elsewhere.Stops[0].ID }, "stopId"},
		"a session of another tour":        {func(f *tour.DeliverableFields) { f.SponsorshipID, f.SessionID = sponsor.ID, elsewhere.Sessions[0].ID }, "sessionId"},
		"a sponsorship of another tour":    {func(f *tour.DeliverableFields) { f.SponsorshipID = elsewhere.Sponsorships[0].ID }, "sponsorshipId"},
		"nobody":                           {func(*tour.DeliverableFields) {}, "sponsorshipId"},
		"a benefit that there is not":      {func(f *tour.DeliverableFields) { f.SponsorshipID, f.Benefit = sponsor.ID, "castle" }, "benefit"},
		"a state that there is not":        {func(f *tour.DeliverableFields) { f.SponsorshipID, f.Status = sponsor.ID, "lost" }, "status"},
		"a day that there is not":          {func(f *tour.DeliverableFields) { f.SponsorshipID, f.Due = sponsor.ID, "2018-02-30" }, "due"},
		"a day in a hundred years from it": {func(f *tour.DeliverableFields) { f.SponsorshipID, f.Offset = sponsor.ID, 36500 }, "offset"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := a.Deliverables.Create(ctx, canada, app.NewDeliverable(), func(f *tour.DeliverableFields) error {
				tt.change(f)
				return nil
			})
			if f, ok := errors.AsType[*fault.Error](err); !ok || f.Field != tt.field {
				t.Errorf("got %v, want a fault at %s", err, tt.field)
			}
		})
	}
}

func TestProofs(t *testing.T) {
	a, _, logos := sponsored(t)
	plan := planOf(t, a, canada)
	elsewhere := planOf(t, a, "eastern-canada-2019-spring")
	tests := map[string]struct {
		change func(*tour.ProofFields)
		field  string // of the fault; empty: it is taken
	}{
		"a photo":                  {func(f *tour.ProofFields) { f.Kind, f.PhotoID = tour.ProofPhoto, plan.Photos[0].ID }, ""},
		"a link":                   {func(f *tour.ProofFields) { f.Kind, f.URL = tour.ProofLink, "https://example.org/slides" }, ""},
		"a figure":                 {func(f *tour.ProofFields) { f.Kind, f.Figure = tour.ProofFigure, tour.Both("110 people") }, ""},
		"no photo":                 {func(f *tour.ProofFields) { f.Kind = tour.ProofPhoto }, "photoId"},
		"a photo of another tour":  {func(f *tour.ProofFields) { f.Kind, f.PhotoID = tour.ProofPhoto, elsewhere.Photos[0].ID }, "photoId"},
		"no address":               {func(f *tour.ProofFields) { f.Kind = tour.ProofLink }, "url"},
		"a script for an address":  {func(f *tour.ProofFields) { f.Kind, f.URL = tour.ProofLink, "javascript:alert(1)" }, "url"},
		"no figure":                {func(f *tour.ProofFields) { f.Kind = tour.ProofFigure }, "figure"},
		"a kind that there is not": {func(f *tour.ProofFields) { f.Kind = "rumour" }, "kind"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			made, err := a.Proofs.Create(t.Context(), canada, app.NewProof(), func(f *tour.ProofFields) error {
				f.DeliverableID = logos[0].ID
				tt.change(f)
				return nil
			})
			f, failed := errors.AsType[*fault.Error](err)
			if tt.field != "" && (!failed || f.Field != tt.field) || tt.field == "" && err != nil {
				t.Fatalf("got %v, want a fault at %q", err, tt.field)
			}
			if has := len(planOf(t, a, canada).ProofsOf(logos[0].ID)) > 0; err == nil && (!has || made.ID == "") {
				t.Errorf("the proof is not in the plan")
			}
		})
	}
}

func TestDeliverablesAreCopiedAnew(t *testing.T) {
	a, sponsor, logos := sponsored(t)
	ctx := t.Context()
	plan := planOf(t, a, canada)

	made, err := a.Tours.Copy(ctx, app.CopyTour{ID: plan.Tour.ID, Title: tour.Both("Autumn"), First: "2018-11-05", Along: app.Along{Sponsors: true}})
	if err != nil {
		t.Fatal(err)
	}
	next := planOf(t, a, made.Slug)
	l := next.LedgerOf(sponsor.OrganizationID)
	if len(l.Promised) != 6 || l.Pending != 6 || next.DeliverableDue(l.Promised[5]) != "2018-11-29" || next.DeliverableDue(l.Promised[0]) != "2018-11-04" || l.Promised[2].Reason.In(tour.English) != "" {
		t.Errorf("got %d promised, %d pending, due on %s and %s", len(l.Promised), l.Pending, next.DeliverableDue(l.Promised[0]), next.DeliverableDue(l.Promised[5]))
	}

	stop, err := a.Stops.Copy(ctx, app.CopyStop{ID: logos[0].StopID, To: "2018-05-20", Along: app.Along{Sponsors: true}})
	if err != nil {
		t.Fatal(err)
	}
	l = planOf(t, a, canada).LedgerOf(sponsor.OrganizationID)
	if len(l.Promised) != 7 || l.Pending != 1 {
		t.Errorf("with another stop, %s: %d promised, %d pending", stop.ID, len(l.Promised), l.Pending)
	}
}
