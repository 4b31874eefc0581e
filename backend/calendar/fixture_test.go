package calendar_test

import (
	"bytes"
	"testing"
	"time"

	"tournee/backend/calendar"
	"tournee/backend/tour"
)

func write(tb testing.TB, plan *tour.Plan, o calendar.Options) []byte {
	tb.Helper()
	var buf bytes.Buffer
	if err := calendar.Write(&buf, plan, o); err != nil {
		tb.Fatal(err)
	}
	return buf.Bytes()
}

// identity is a record's, changed on 1 March 2026 at noon UTC plus its number
// of hours.
func identity(id string, rev int64) tour.Identity {
	return tour.Identity{ID: id, Rev: rev, UpdatedAt: 1_772_366_400_000 + rev*3_600_000}
}

func text(french, english string) tour.Text {
	return tour.Text{tour.French: french, tour.English: english}
}

// riverTour has five stops in three zones, a venue, and everything that a
// calendar shows of them.
func riverTour() *tour.Plan {
	p := &tour.Plan{
		Tour: tour.Tour{Identity: identity("t-1", 1), Slug: "river-2026", TourFields: tour.TourFields{
			Title: text("Tournée du fleuve 2026", "River Tour 2026"), Summary: text("Cinq villes ; une semaine.", "Five cities; one week."),
			Languages: []tour.Lang{tour.French, tour.English}, Links: []tour.Link{{Label: text("Site", "Site"), URL: "https://example.org/river"}},
			Line: "mousse", Planning: tour.Planning{ConfirmWeeks: 4}, Notes: "SECRET tour",
		}},
		Stops:         riverStops(),
		Sessions:      riverSessions(),
		Tracks:        []tour.Track{{Identity: identity("k-1", 1), TrackFields: tour.TrackFields{Name: text("Sécurité, réseaux", "Security, networks")}}},
		Rooms:         []tour.Room{{Identity: identity("r-1", 1), RoomFields: tour.RoomFields{VenueID: "v-1", Name: "Atelier A", Notes: "SECRET room"}}},
		Venues:        map[string]tour.Venue{"v-1": riverVenue()},
		Organizations: map[string]tour.Organization{},
		People:        map[string]tour.Person{},
		Talks:         riverTalks(),
		Engagements: []tour.Engagement{
			{Identity: identity("g-1", 1), EngagementFields: tour.EngagementFields{StopID: "s-1", PersonID: "p-1", Status: tour.Declined, Notes: "SECRET engagement"}},
			{Identity: identity("g-2", 1), EngagementFields: tour.EngagementFields{StopID: "s-4", PersonID: "p-3", Status: tour.Invited, Notes: "SECRET engagement"}},
		},
		Holds: []tour.Hold{
			{Identity: identity("h-1", 2), HoldFields: tour.HoldFields{StopID: "s-4", VenueID: "v-1", Rank: 1, From: "2026-05-12", To: "2026-05-13", Expires: "2026-04-10", Status: tour.HoldKept, Cost: tour.Money{Minor: 987_600, Currency: "CAD"}, Notes: "SECRET hold"}},
			{Identity: identity("h-2", 1), HoldFields: tour.HoldFields{StopID: "s-3", VenueID: "v-1", Rank: 1, From: "2026-11-10", To: "2026-11-10", Expires: "2026-04-11", Status: tour.HoldReleased}},
		},
		Tasks: riverTasks(),
		Sponsorships: []tour.Sponsorship{
			{SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o-1", Scope: tour.ForTour, Tier: "SECRET tier", Amount: tour.Money{Minor: 987_654, Currency: "CAD"}, Notes: "SECRET deal"}},
			{SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o-2", Scope: tour.ForStop, StopID: "s-1", InKind: tour.InVenue}},
			{SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o-3", Scope: tour.ForStop, StopID: "s-2", InKind: "food"}},
		},
	}
	for i, name := range []string{"Nord & Fils", "La Grange", "Pains; du, Port"} {
		id := "o-" + string(rune('1'+i))
		p.Organizations[id] = tour.Organization{Identity: identity(id, 1), Slug: tour.Slug(name), OrganizationFields: tour.OrganizationFields{Name: name, Notes: "SECRET organization"}}
	}
	for i, name := range []string{"Zoë Lefèvre", "Max Ng", "Nia \"Nine\" O’Neil"} {
		id := "p-" + string(rune('1'+i))
		p.People[id] = tour.Person{Identity: identity(id, 1), Slug: tour.Slug(name), PersonFields: tour.PersonFields{
			Name: name, Email: "secret@example.org", Telephone: "555-SECRET", Notes: "SECRET person", Biography: text("Bio", "Bio"),
		}}
	}
	zoe := p.People["p-1"]
	zoe.OrganizationID = "o-1"
	p.People["p-1"] = zoe
	p.Sort()
	return p
}

func riverVenue() tour.Venue {
	return tour.Venue{Identity: identity("v-1", 2), Slug: "la-grange", VenueFields: tour.VenueFields{
		Name: "La Grange", Street: "12, rue de l’Écluse", City: text("Montréal", "Montreal"), Region: text("Québec", "Quebec"),
		PostalCode: "H2Z 0B3", Country: "CA", Latitude: 45.5031, Longitude: -73.5698,
		Access: text("Entrée par la cour ; ascenseur.", "Enter by the yard; lift."), Notes: "SECRET venue",
	}}
}

func riverStops() []tour.Stop {
	stop := func(id, slug string, rev int64, f tour.StopFields) tour.Stop {
		f.Notes, f.Country = "SECRET stop", "CA"
		return tour.Stop{Identity: identity(id, rev), TourID: "t-1", Slug: slug, StopFields: f}
	}
	return []tour.Stop{
		stop("s-1", "montreal", 3, tour.StopFields{
			City: text("Montréal", "Montreal"), Region: text("Québec", "Quebec"), Latitude: 45.50884, Longitude: -73.58781, Zone: "America/Montreal",
			Starts: "2026-05-04T18:00", Ends: "2026-05-04T21:30", Status: tour.Announced, VenueID: "v-1",
			Links: []tour.Link{{Label: text("Inscription", "Registration"), URL: "https://example.org/river/montreal?a=1,2;b"}},
		}),
		stop("s-2", "halifax", 1, tour.StopFields{
			City: tour.Both("Halifax"), Region: text("Nouvelle-Écosse", "Nova Scotia"), Latitude: 44.64533, Longitude: -63.57239, Zone: "America/Halifax",
			Starts: "2026-05-06T18:00", Ends: "2026-05-07T00:30", Status: tour.Cancelled,
		}),
		stop("s-3", "vancouver", 1, tour.StopFields{
			City: tour.Both("Vancouver"), Zone: "America/Vancouver", Starts: "2026-11-10T18:00", Ends: "2026-11-10T21:00", Status: tour.Tentative,
		}),
		stop("s-4", "quebec", 2, tour.StopFields{
			City: text("Québec", "Quebec City"), Title: text("Les Journées du fleuve", "River Days"), Zone: "America/Toronto",
			Starts: "2026-05-12T09:00", Ends: "2026-05-13T17:00", Status: tour.Confirmed,
		}),
		stop("s-5", "gaspe", 1, tour.StopFields{
			City: tour.Both("Gaspé"), Zone: "America/Toronto", Starts: "2026-05-20T18:00", Ends: "2026-05-20T21:00", Status: tour.Idea,
		}),
	}
}

func riverSessions() []tour.Session {
	session := func(id, stop string, starts tour.Wall, minutes int, f tour.SessionFields) tour.Session {
		f.StopID, f.Starts, f.Minutes, f.Notes = stop, starts, minutes, "SECRET session"
		if f.Status == "" {
			f.Status = tour.SessionConfirmed
		}
		return tour.Session{Identity: identity(id, 2), TourID: "t-1", SessionFields: f}
	}
	return []tour.Session{
		session("e-1", "s-1", "2026-05-04T18:00", 30, tour.SessionFields{Kind: tour.Networking}),
		session("e-2", "s-1", "2026-05-04T18:30", 45, tour.SessionFields{Kind: tour.Delivery, TalkID: "a-1", RoomID: "r-1", TrackID: "k-1"}),
		session("e-3", "s-1", "2026-05-04T19:15", 15, tour.SessionFields{Kind: tour.Break, Title: text("Pause-café", "Coffee break")}),
		session("e-4", "s-1", "2026-05-04T19:30", 30, tour.SessionFields{Kind: tour.Delivery, TalkID: "a-2", Status: tour.SessionTentative, Language: tour.English}),
		session("e-5", "s-1", "2026-05-04T20:00", 30, tour.SessionFields{Kind: tour.Delivery, TalkID: "a-2", SpeakerIDs: []string{"p-3"}, Status: tour.SessionCancelled}),
		session("e-6", "s-1", "2026-05-04T20:30", 30, tour.SessionFields{Kind: tour.Blocker, Title: text("SECRET montage", "SECRET set-up")}),
		session("e-7", "s-4", "2026-05-12T09:00", 60, tour.SessionFields{Kind: tour.Opening}),
		session("e-8", "s-4", "2026-05-13T10:00", 45, tour.SessionFields{Kind: tour.Delivery, TalkID: "a-1"}),
		session("e-9", "s-3", "2026-11-10T18:15", 45, tour.SessionFields{Kind: tour.Delivery, TalkID: "a-1"}),
	}
}

func riverTalks() map[string]tour.Talk {
	return map[string]tour.Talk{
		"a-1": {Identity: identity("a-1", 1), TalkFields: tour.TalkFields{
			Title: text("Écrire; relire, livrer", "Write; reread, ship"), Language: tour.French, SpeakerIDs: []string{"p-1", "p-2"},
			Abstract: text("D’abord, une phrase.\r\n\r\nPuis \\ une autre : à 100 %, très longue pour que la ligne soit pliée au milieu d’une lettre accentuée, éèêë.",
				"First a sentence.\r\n\r\nThen \\ another: at 100 %, and very long for the line to be folded."),
			Links: []tour.Link{{Label: text("Diapositives", "Slides"), URL: "https://example.org/slides/écrire livre.pdf"}}, Notes: "SECRET talk",
		}},
		"a-2": {Identity: identity("a-2", 1), TalkFields: tour.TalkFields{Title: tour.Both("eBPF"), SpeakerIDs: []string{"p-2"}}},
	}
}

func riverTasks() []tour.Task {
	task := func(id, title, titre string, f tour.TaskFields) tour.Task {
		f.Title, f.Notes = text(titre, title), "SECRET task"
		if f.Status == "" {
			f.Status = tour.TaskOpen
		}
		return tour.Task{Identity: identity(id, 2), TourID: "t-1", TaskFields: f}
	}
	return []tour.Task{
		task("w-1", "Lend microphones; two, if possible", "Prêter des micros ; deux, si possible", tour.TaskFields{StopID: "s-1", Side: tour.ForHost, Relative: true, Offset: -7}),
		task("w-2", "Send the logo", "Envoyer le logo", tour.TaskFields{OwnerID: "p-1", Due: "2026-04-01", Status: tour.TaskDone}),
		task("w-3", "Print banners", "Imprimer les bannières", tour.TaskFields{Due: "2026-04-02", Status: tour.TaskDropped}),
		task("w-4", "One day", "Un jour", tour.TaskFields{}),
		task("w-5", "Announce", "Annoncer", tour.TaskFields{StopID: "s-4", OwnerID: "p-2", Due: "2026-04-20", Status: tour.TaskDoing}),
	}
}

// riverOwed is what two sponsors of the river tour were promised.
func riverOwed() []calendar.Owed {
	owed := func(id, to string, f tour.DeliverableFields) calendar.Owed {
		f.Notes = "SECRET deliverable"
		return calendar.Owed{
			Deliverable: tour.Deliverable{Identity: identity(id, 2), TourID: "t-1", DeliverableFields: f},
			To:          tour.Organization{Identity: identity(to, 1), OrganizationFields: tour.OrganizationFields{Name: "To " + to, Notes: "SECRET to"}},
		}
	}
	return []calendar.Owed{
		owed("d-1", "o-3", tour.DeliverableFields{StopID: "s-1", Benefit: "logo", OwnerID: "p-1", Relative: true, Offset: -1, Status: tour.DeliverableProgress}),
		owed("d-2", "o-3", tour.DeliverableFields{Benefit: "post", Title: text("Deux articles", "Two posts"), Due: "2026-06-01", Status: tour.DeliverableDelivered}),
		owed("d-3", "o-3", tour.DeliverableFields{StopID: "s-4", Benefit: "booth", Relative: true, Status: tour.DeliverableMissed, Reason: text("La salle était trop petite.", "The room was too small.")}),
		owed("d-4", "o-3", tour.DeliverableFields{Benefit: "list", Due: "2026-06-02", Status: tour.DeliverableWaived}),
		owed("d-5", "o-3", tour.DeliverableFields{Benefit: "tickets", Status: tour.DeliverablePending}),
		owed("d-6", "o-1", tour.DeliverableFields{StopID: "s-1", Benefit: "talk", Due: "2026-05-04", Status: tour.DeliverablePending}),
	}
}

// zoesDays are a journey and an hour to be there, of the person p-1.
func zoesDays() []calendar.Own {
	at := func(s string) time.Time {
		t, err := time.Parse(time.RFC3339, s)
		if err != nil {
			panic(err)
		}
		return t
	}
	return []calendar.Own{
		{ID: "p-1-s-1-load-in", StopID: "s-1", Start: at("2026-05-04T17:00:00-04:00"), End: at("2026-05-04T18:00:00-04:00"), Zone: "America/Toronto", Modified: 1_772_366_400_000},
		{
			ID: "p-1-s-1-journey", StopID: "s-1", Journey: true, Mode: "rail", From: tour.Both("Halifax"), To: text("Montréal", "Montreal"),
			Start: at("2026-05-03T13:00:00-03:00"), End: at("2026-05-04T10:00:00-04:00"), Zone: "America/Halifax", EndZone: "America/Toronto", Estimated: true, Sequence: 2,
		},
		{ID: "p-1-s-2-load-in", StopID: "s-2", Start: at("2026-05-06T17:00:00-03:00"), End: at("2026-05-06T17:00:00-03:00"), Zone: "America/Halifax"},
		{ID: "of no stop", StopID: "s-99", Zone: "America/Toronto"},
	}
}
