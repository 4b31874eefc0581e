package tour_test

import (
	"errors"
	"testing"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

func aTour() tour.Tour {
	return tour.Tour{TourFields: tour.TourFields{Title: tour.Both("Spring"), Line: "pin", Languages: tour.Langs(), Currency: "CAD"}}
}

func aStop() tour.Stop {
	return tour.Stop{StopFields: tour.StopFields{
		City: tour.Both("Ottawa"), Zone: "America/Toronto", Starts: "2018-05-10T18:00", Ends: "2018-05-10T21:30", Status: tour.Tentative,
	}}
}

func aSession() tour.Session {
	return tour.Session{SessionFields: tour.SessionFields{StopID: "s", Kind: tour.Break, Starts: "2018-05-10T19:00", Minutes: 15, Status: tour.SessionTentative}}
}

func aTalk() tour.Talk {
	return tour.Talk{TalkFields: tour.TalkFields{Title: tour.Both("Rook"), Format: "talk", Minutes: 25}}
}

// changed returns the fault of a record after a change.
func changed[T interface{ Check() error }](record T, change func(*T)) error {
	change(&record)
	return record.Check()
}

func TestChecks(t *testing.T) {
	tests := map[string]struct {
		err   error
		field string // empty: the record holds
	}{
		"a tour":                            {changed(aTour(), func(*tour.Tour) {}), ""},
		"a tour without a title":            {changed(aTour(), func(r *tour.Tour) { r.Title = tour.Text{} }), "title"},
		"a tour of no known line":           {changed(aTour(), func(r *tour.Tour) { r.Line = "mauve" }), "line"},
		"a tour without a language":         {changed(aTour(), func(r *tour.Tour) { r.Languages = nil }), "languages"},
		"a tour in Klingon":                 {changed(aTour(), func(r *tour.Tour) { r.Languages = []string{"tlh"} }), "languages"},
		"a tour in shells":                  {changed(aTour(), func(r *tour.Tour) { r.Currency = "SHELL" }), "currency"},
		"a tour in small letters":           {changed(aTour(), func(r *tour.Tour) { r.Currency = "cad" }), "currency"},
		"a link that leads nowhere":         {changed(aTour(), func(r *tour.Tour) { r.Links = []tour.Link{{URL: "https://"}} }), "links"},
		"a link on two lines":               {changed(aTour(), func(r *tour.Tour) { r.Links = []tour.Link{{URL: "https://a.example\nX-Y:z"}} }), "links"},
		"a link with everything":            {changed(aTour(), func(r *tour.Tour) { r.Links = []tour.Link{{URL: "https://é.example:81/a b?c=d%20e#f"}} }), ""},
		"a tour that ends first":            {changed(aTour(), func(r *tour.Tour) { r.From, r.To = "2018-05-18", "2018-05-07" }), "to"},
		"a tour from no day":                {changed(aTour(), func(r *tour.Tour) { r.From = "2018-06-31" }), "from"},
		"a post on a day that is none":      {changed(aTour(), func(r *tour.Tour) { r.Posted = tour.Days{tour.French: "hier"} }), "posted"},
		"a post in a language unknown":      {changed(aTour(), func(r *tour.Tour) { r.Posted = tour.Days{"de": "2018-05-31"} }), "languages"},
		"a post that has not appeared":      {changed(aTour(), func(r *tour.Tour) { r.Posted = tour.Days{tour.French: "", tour.English: "2018-05-19"} }), ""},
		"a link that is no address":         {changed(aTour(), func(r *tour.Tour) { r.Links = []tour.Link{{URL: "javascript:alert(1)"}} }), "links"},
		"a stop":                            {changed(aStop(), func(*tour.Stop) {}), ""},
		"a stop without a city":             {changed(aStop(), func(r *tour.Stop) { r.City = tour.Text{} }), "city"},
		"a stop of no known state":          {changed(aStop(), func(r *tour.Stop) { r.Status = "maybe" }), "status"},
		"a stop that ends first":            {changed(aStop(), func(r *tour.Stop) { r.Ends = "2018-05-10T17:00" }), "ends"},
		"a stop at no hour":                 {changed(aStop(), func(r *tour.Stop) { r.Starts = "tonight" }), "starts"},
		"a stop at an hour that is skipped": {changed(aStop(), func(r *tour.Stop) { r.Starts = "2018-03-11T02:30" }), "starts"},
		"a stop without a zone":             {changed(aStop(), func(r *tour.Stop) { r.Zone = "" }), "zone"},
		"a stop in a country of one letter": {changed(aStop(), func(r *tour.Stop) { r.Country = "C" }), "country"},
		"a stop in no country there is":     {changed(aStop(), func(r *tour.Stop) { r.Country = "UK" }), "country"},
		"a stop in a country in small":      {changed(aStop(), func(r *tour.Stop) { r.Country = "ca" }), "country"},
		"a stop in Canada":                  {changed(aStop(), func(r *tour.Stop) { r.Country = "CA" }), ""},
		"a venue in Kosovo":                 {tour.Venue{VenueFields: tour.VenueFields{Name: "A", Country: "XK"}}.Check(), ""},
		"a venue in two countries":          {tour.Venue{VenueFields: tour.VenueFields{Name: "A", Country: "A AZ"}}.Check(), "country"},
		"a stop in the year 218":            {changed(aStop(), func(r *tour.Stop) { r.Starts, r.Ends = "0218-05-10T18:00", "0218-05-10T21:30" }), "starts"},
		"a stop of a month":                 {changed(aStop(), func(r *tour.Stop) { r.Ends = "2018-06-09T21:30" }), ""},
		"a stop of a longer month":          {changed(aStop(), func(r *tour.Stop) { r.Ends = "2018-06-10T21:30" }), "ends"},
		"a tour from the year 20":           {changed(aTour(), func(r *tour.Tour) { r.From = "0020-05-10" }), "from"},
		"an organization of no address":     {tour.Organization{OrganizationFields: tour.OrganizationFields{Name: "A", URL: "foo"}}.Check(), "url"},
		"a stop beyond the pole":            {changed(aStop(), func(r *tour.Stop) { r.Latitude = 91 }), "latitude"},
		"a session":                         {changed(aSession(), func(*tour.Session) {}), ""},
		"a delivery of nothing":             {changed(aSession(), func(r *tour.Session) { r.Kind = tour.Delivery }), "talkId"},
		"a session of no length":            {changed(aSession(), func(r *tour.Session) { r.Minutes = 0 }), "minutes"},
		"a session of no stop":              {changed(aSession(), func(r *tour.Session) { r.StopID = "" }), "stopId"},
		"a session of no known kind":        {changed(aSession(), func(r *tour.Session) { r.Kind = "nap" }), "kind"},
		"a session at no hour":              {changed(aSession(), func(r *tour.Session) { r.Starts = "25:00" }), "starts"},
		"a talk":                            {changed(aTalk(), func(*tour.Talk) {}), ""},
		"a talk without a title":            {changed(aTalk(), func(r *tour.Talk) { r.Title = nil }), "title"},
		"a talk of two days":                {changed(aTalk(), func(r *tour.Talk) { r.Minutes = 2880 }), "minutes"},
		"a talk of no known format":         {changed(aTalk(), func(r *tour.Talk) { r.Format = "song" }), "format"},
		"a nameless person":                 {tour.Person{}.Check(), "name"},
		"a person whose mail is no mail":    {tour.Person{PersonFields: tour.PersonFields{Name: "A", Email: "a at b"}}.Check(), "email"},
		"a nameless venue":                  {tour.Venue{}.Check(), "name"},
		"a room nowhere":                    {tour.Room{RoomFields: tour.RoomFields{Name: "bleue"}}.Check(), "venueId"},
		"a sponsorship of no stop":          {sponsorship(func(s *tour.Sponsorship) { s.Scope = tour.ForStop }).Check(), "stopId"},
		"a sponsorship of a tour and stop":  {sponsorship(func(s *tour.Sponsorship) { s.StopID = "s" }).Check(), "stopId"},
		"a sponsorship below zero":          {sponsorship(func(s *tour.Sponsorship) { s.Amount.Minor = -1 }).Check(), "amount"},
		"a sponsorship in shells":           {sponsorship(func(s *tour.Sponsorship) { s.Amount = tour.Money{Minor: 1, Currency: "SHELL"} }).Check(), "amount"},
		"a sponsorship of no shells":        {sponsorship(func(s *tour.Sponsorship) { s.Amount = tour.Money{Currency: "SHELL"} }).Check(), "amount"},
		"a host":                            {sponsorship(func(s *tour.Sponsorship) { s.Scope, s.StopID, s.InKind = tour.ForStop, "s", tour.InVenue }).Check(), ""},
		"an engagement of no known state":   {tour.Engagement{EngagementFields: tour.EngagementFields{StopID: "s", PersonID: "p", Status: "maybe"}}.Check(), "status"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f, ok := errors.AsType[*fault.Error](tt.err)
			switch {
			case tt.field == "" && tt.err != nil:
				t.Errorf("got %v, want none", tt.err)
			case tt.field != "" && (!ok || f.Kind != fault.Invalid || f.Field != tt.field):
				t.Errorf("got %#v, want an Invalid fault at %s", tt.err, tt.field)
			case tt.field != "" && (f.English == "" || f.French == "" || f.English == f.French):
				t.Errorf("got %q and %q, want a sentence in each language", f.English, f.French)
			}
		})
	}
}

func sponsorship(change func(*tour.Sponsorship)) tour.Sponsorship {
	s := tour.Sponsorship{SponsorshipFields: tour.SponsorshipFields{OrganizationID: "o", Scope: tour.ForTour}}
	change(&s)
	return s
}
