package app_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/tour"
)

func TestSamplesAgainChangeNothing(t *testing.T) {
	a, s := open(t)
	first, err := a.Samples.Load(t.Context(), func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	before, err := s.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}

	second, err := a.Samples.Load(t.Context(), func(int, int) {})

	if err != nil || strings.Join(first, " ") != strings.Join(second, " ") || len(first) != 4 {
		t.Errorf("got %v, then %v, %v", first, second, err)
	}
	if after, err := s.Head(t.Context()); err != nil || after != before {
		t.Errorf("the file went from change %d to %d, %v", before, after, err)
	}
	if err := s.Verify(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestSamplesLeaveWhatWasChanged(t *testing.T) {
	a := sampled(t)
	stop := stopOf(t, a, "ottawa").Stop
	if _, err := a.Stops.Edit(t.Context(), stop.ID, stop.Rev, setCity("Gatineau")); err != nil {
		t.Fatal(err)
	}

	if _, err := a.Samples.Load(t.Context(), func(int, int) {}); err != nil {
		t.Fatal(err)
	}

	if got := stopOf(t, a, "ottawa").Stop.City.In("en"); got != "Gatineau" {
		t.Errorf("got %q, want the change kept", got)
	}
}

func TestSamplesCanBeStopped(t *testing.T) {
	a, _ := open(t)
	ctx, stop := context.WithCancel(t.Context())
	last := 0

	_, err := a.Samples.Load(ctx, func(done, total int) {
		if last = done; done*2 > total {
			stop()
		}
	})

	if !errors.Is(err, context.Canceled) || last == 0 {
		t.Fatalf("got %v after %d records", err, last)
	}
	rows, err := a.Tours.List(t.Context())
	if err != nil || len(rows) == 0 || len(rows) == 4 {
		t.Errorf("got %d tours, %v; want those that were whole, and only those", len(rows), err)
	}
}

func TestKubeConIsAtItsFullSize(t *testing.T) {
	a := sampled(t)

	o, err := a.Tours.Overview(t.Context(), "kubecon-eu-2018")

	if err != nil || o.Totals.Sessions != 300 || o.Totals.Speakers != 198 || len(o.Tracks) != 15 || o.Stops[0].Days != 5 || o.Totals.Attended != 4300 {
		t.Errorf("got %+v, %d tracks, %v", o.Totals, len(o.Tracks), err)
	}
	page, err := a.Stops.Page(t.Context(), "kubecon-eu-2018", "copenhagen")
	if err != nil || len(page.Rooms) != 15 {
		t.Errorf("got %d rooms, %v", len(page.Rooms), err)
	}
	for _, c := range o.Conflicts {
		t.Errorf("the sample is in conflict: %v", c.Sentence)
	}
}

func TestOverviewOfTheTourOf2018(t *testing.T) {
	a := sampled(t)

	o, err := a.Tours.Overview(t.Context(), canada)
	if err != nil {
		t.Fatal(err)
	}

	if len(o.Stops) != 5 || len(o.Legs) != 4 || o.Organizer == nil || o.Organizer.Name.In("en") != "CloudOps" {
		t.Errorf("got %d stops, %d legs, organizer %+v", len(o.Stops), len(o.Legs), o.Organizer)
	}
	for i, s := range o.Stops {
		if s.Number != i+1 || len(s.Hosts) != 1 || s.Venue == nil || s.TalkSum != len(s.Talks) {
			t.Errorf("stop %d: %+v", i, s)
		}
	}
	if o.Totals.KM < 500 || o.Totals.KM > 2000 {
		t.Errorf("the way is %f km, want about a thousand", o.Totals.KM)
	}
}

func TestAPersonIsOneHumanOverAllTours(t *testing.T) {
	a := sampled(t)

	page, err := a.Library.Person(t.Context(), "ayrat-khayretdinov")
	if err != nil {
		t.Fatal(err)
	}

	tours := map[string]bool{}
	for i, d := range page.Deliveries {
		tours[d.Tour.Slug] = true
		if i > 0 && page.Deliveries[i-1].Starts > d.Starts {
			t.Error("the deliveries are not by date")
		}
	}
	if len(page.Deliveries) != 10 || !tours[canada] || !tours["eastern-canada-2019-spring"] {
		t.Errorf("got %d deliveries in %v, want the opening of ten evenings", len(page.Deliveries), tours)
	}
}

func TestATalkIsOneRecordWithManyDeliveries(t *testing.T) {
	a := sampled(t)
	talks, err := a.ListTalks(t.Context(), canada, tour.English)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]int{
		"Key considerations for image admittance within K8s": 4, "Unified cluster management with Rancher 2.0": 3, "OpenTracing and Jaeger": 1,
	}

	for _, talk := range talks {
		for title, n := range want {
			if strings.HasPrefix(talk.Title.In(tour.English), title) && len(talk.Deliveries) == n {
				delete(want, title)
			}
		}
	}

	if len(want) != 0 {
		t.Errorf("not given that often: %v", want)
	}
}

func TestSearchFindsRecordsOfEveryKind(t *testing.T) {
	a := sampled(t)
	tests := map[string]app.Found{
		"quebec":        {Kind: "stop", Slug: "quebec-city"},
		"ali naq":       {Kind: "person", Slug: "ali-naqvi"},
		"kubevirt":      {Kind: "talk"},
		"centre pompid": {Kind: "venue"},
		"desjard":       {Kind: "organization", Slug: "desjardins"},
		"kcd":           {Kind: "tour", Slug: "kcd-france-2023"},
	}
	for query, want := range tests {
		t.Run(query, func(t *testing.T) {
			found, err := a.Library.Search(t.Context(), query, 20)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range found {
				if f.Kind == want.Kind && (want.Slug == "" || f.Slug == want.Slug) && !f.Title.Empty() {
					return
				}
			}
			t.Errorf("got %+v, want a %s %s", found, want.Kind, want.Slug)
		})
	}
}

func TestSearchFindsWhatBelongsToWhatItFinds(t *testing.T) {
	a := sampled(t)
	tests := map[string]string{"ayrat khay": "talk", "kubevirt": "session", "shopify": "sponsorship"}
	for query, kind := range tests {
		t.Run(query, func(t *testing.T) {
			found, err := a.Library.Search(t.Context(), query, 60)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range found {
				if f.Kind == kind {
					if f.Title.Empty() || f.Detail.Empty() {
						t.Errorf("it says nothing: %+v", f)
					}
					return
				}
			}
			t.Errorf("got %+v, want a %s", found, kind)
		})
	}
}
