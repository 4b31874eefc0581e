package app_test

import (
	"testing"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

func TestHistoryCallsRecordsByTheirNames(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "ottawa")
	session, person, sponsor := page.Agenda[1], page.People[0], page.Sponsorships[0]
	tests := map[string]struct {
		do       func() error
		act      string
		what, to string
	}{
		"a session by its talk": {func() error {
			_, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.Minutes++; return nil })
			return err
		}, "editSession", session.Shown.In("en"), ""},
		"an engagement by its person": {func() error {
			_, err := a.Engagements.Edit(t.Context(), person.ID, person.Rev, func(f *tour.EngagementFields) error { f.Status = tour.Withdrawn; return nil })
			return err
		}, "editEngagement", person.Person.Name, ""},
		"a sponsorship by its organization": {func() error { return a.Sponsorships.Delete(t.Context(), sponsor.ID, sponsor.Rev) }, "deleteSponsorship", sponsor.Organization.Name.In("en"), ""},
		"a stop by both its names": {func() error {
			_, err := a.Stops.Edit(t.Context(), page.Stop.ID, page.Stop.Rev, setCity("Gatineau"))
			return err
		}, "renameStop", "Ottawa", "Gatineau"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if err := tt.do(); err != nil {
				t.Fatal(err)
			}

			past, err := a.History.Read(t.Context())

			if err != nil || past.Undo == nil || past.Undo.Name != tt.act || past.Undo.Args["what"].In("en") != tt.what || past.Undo.Args["to"].In("en") != tt.to {
				t.Errorf("got %+v, %v", past.Undo, err)
			}
		})
	}
}

func TestAPersonIsEngagedOnceForAStop(t *testing.T) {
	a := sampled(t)
	page := stopOf(t, a, "ottawa")

	_, err := a.Engagements.Create(t.Context(), canada, tour.EngagementFields{Status: tour.Invited}, func(f *tour.EngagementFields) error {
		f.StopID, f.PersonID = page.Stop.ID, page.People[0].Person.ID
		return nil
	})

	if f := fault.Shown(err); f.Kind != fault.Conflict || f.Field != "personId" {
		t.Errorf("got %v, want a Conflict fault at personId", err)
	}
}
