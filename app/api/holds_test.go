package api_test

import (
	"encoding/json"
	"strconv"
	"testing"

	"tournee/app"
	"tournee/backend/tour"
)

func TestAHoldIsPlacedExtendedPromotedAndReleased(t *testing.T) {
	s := serve(t)
	venue, err := s.app.Venues.Create(t.Context(), "", app.NewVenue(), func(f *tour.VenueFields) error { f.Name = "Le Camp"; return nil })
	if err != nil {
		t.Fatal(err)
	}
	var hold tour.Hold
	steps := []struct{ path, body, status string }{
		{"/api/stops/" + s.stop.ID + "/hold", `{"venueId":"` + venue.ID + `","expires":"2018-05-04"}`, tour.HoldKept},
		{"extend", `{"expires":"2018-05-09"}`, tour.HoldKept},
		{"promote", `{"releaseOthers":true}`, tour.HoldConfirmed},
		{"release", "", tour.HoldReleased},
	}
	for i, step := range steps {
		path, header := step.path, map[string]string(nil)
		if i > 0 {
			path, header = "/api/holds/"+hold.ID+"/"+step.path, map[string]string{"If-Match": strconv.FormatInt(hold.Rev, 10)}
		}

		w := s.ask(t.Context(), request{"POST", path, step.body, header})

		if err := json.Unmarshal(w.Body.Bytes(), &hold); err != nil || w.Code != 200 || hold.Status != step.status {
			t.Fatalf("%s: got %d %s", step.path, w.Code, w.Body)
		}
	}
	if hold.Rank != 1 || hold.Expires != "2018-05-09" || hold.From != "2018-05-10" {
		t.Errorf("got %+v", hold.HoldFields)
	}
}
