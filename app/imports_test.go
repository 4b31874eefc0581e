package app_test

import (
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/conflict"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// A conference of two rooms, in which Ada is asked for twice at once and one
// event has no length.
const engines = `<schedule><conference><title>Engines 2018</title><venue>Town hall</venue><city>Ottawa</city></conference><day index="1" date="2018-04-07">
<room name="Hall"><event id="1"><start>10:00</start><duration>00:45</duration><title>Weaving</title><track>Looms</track><language>en</language><persons><person id="7">Ada</person></persons></event>
<event id="2"><start>11:00</start><duration>00:15</duration><title>Tea</title><type>break</type></event></room>
<room name="Attic"><event id="3"><start>10:30</start><duration>00:30</duration><title>Métiers</title><track>Looms</track><language>fr</language><persons><person id="7">Ada</person><person id="8">Grace</person></persons></event>
<event id="4"><start>12:00</start><duration>0</duration><title>Nothing</title></event></room></day></schedule>`

func schedule(file string) app.ImportSchedule {
	return app.ImportSchedule{Content: strings.NewReader(file)}
}

func TestImportSchedule(t *testing.T) {
	a, s := open(t)
	ctx := t.Context()
	if _, err := a.People.Create(ctx, "", app.NewPerson(), func(p *tour.PersonFields) error { p.Name = "GRACE"; return nil }); err != nil {
		t.Fatal(err)
	}

	got, err := a.Imports.Schedule(ctx, schedule(engines))
	if err != nil {
		t.Fatal(err)
	}
	if got.Tour != "engines-2018" || got.Sessions != 3 || got.Talks != 2 || got.Rooms != 2 || got.Tracks != 1 || got.People != 1 || got.Known != 1 || len(got.Left) != 1 || !got.Kept {
		t.Errorf("got %+v", got)
	}
	plan, err := a.Tours.Plan(ctx, got.Tour)
	if err != nil {
		t.Fatal(err)
	}
	stop := plan.Stops[0]
	if stop.Zone != "America/Toronto" || stop.Starts != "2018-04-07T10:00" || stop.Ends != "2018-04-07T11:15" || stop.Status != tour.Held || plan.Tour.Currency != "CAD" {
		t.Errorf("got %+v in %s", stop, plan.Tour.Currency)
	}
	if title := plan.Title(plan.Sessions[1]); title["fr"] != "Métiers" || title["en"] != "" {
		t.Errorf("got %v; want a French title", title)
	}
	overview, err := a.Tours.Overview(ctx, got.Tour)
	if err != nil {
		t.Fatal(err)
	}
	if n := count(overview.Conflicts, conflict.Error); n != 1 {
		t.Errorf("got %d errors in %+v; want Ada once", n, overview.Conflicts)
	}
	if err := s.Verify(ctx); err != nil {
		t.Error(err)
	}

	if _, err := a.History.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if tours, err := a.Tours.List(ctx); err != nil || len(tours) != 0 {
		t.Errorf("undo left %v, %v", tours, err)
	}
}

func count(found []conflict.Conflict, severity conflict.Severity) (n int) {
	for _, c := range found {
		if c.Severity == severity {
			n++
		}
	}
	return n
}

func TestImportScheduleKeepsNothing(t *testing.T) {
	nowhere := strings.Replace(engines, "<city>Ottawa</city>", "", 1)
	tests := map[string]struct {
		in   app.ImportSchedule
		want fault.Kind // empty: no fault
	}{
		"when it is only tried":      {app.ImportSchedule{Content: strings.NewReader(engines), DryRun: true}, ""},
		"when the file is no XML":    {schedule("<schedule><conf"), fault.Invalid},
		"when nobody says where":     {schedule(nowhere), fault.Invalid},
		"when there is no such city": {app.ImportSchedule{Content: strings.NewReader(nowhere), City: "Xyzzy"}, fault.Invalid},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a, s := open(t)
			before, err := s.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}

			got, err := a.Imports.Schedule(t.Context(), tt.in)

			if tt.want == "" && err != nil || tt.want != "" && !fault.Is(err, tt.want) || got.Kept {
				t.Errorf("got %+v, %v; want %q", got, err, tt.want)
			}
			if after, err := s.Head(t.Context()); err != nil || after != before {
				t.Errorf("the file went from change %d to %d, %v", before, after, err)
			}
		})
	}
}

func TestImportScheduleTwice(t *testing.T) {
	a, _ := open(t)
	if _, err := a.Imports.Schedule(t.Context(), schedule(engines)); err != nil {
		t.Fatal(err)
	}

	_, err := a.Imports.Schedule(t.Context(), schedule(engines))

	if !fault.Is(err, fault.Conflict) {
		t.Errorf("got %v; want a conflict", err)
	}
}

// FOSDEM 2017 has a link whose label is a paragraph.
func TestImportScheduleCutsWhatIsTooLong(t *testing.T) {
	long := strings.Repeat("Ada weaves. ", 30)
	file := strings.NewReplacer("<title>Weaving</title>", "<title>"+long+"</title><abstract>"+strings.Repeat(long, 60)+"</abstract><links><link href=\"https://example.org\">"+long+"</link></links>").Replace(engines)
	a, _ := open(t)

	got, err := a.Imports.Schedule(t.Context(), schedule(file))
	if err != nil {
		t.Fatal(err)
	}

	plan, err := a.Tours.Plan(t.Context(), got.Tour)
	if err != nil {
		t.Fatal(err)
	}
	talk := plan.Talks[plan.Sessions[0].TalkID]
	for what, tt := range map[string]struct {
		text string
		most int
	}{
		"title": {talk.Title[tour.English], tour.LineLength}, "label": {talk.Links[0].Label[tour.English], tour.LineLength}, "abstract": {talk.Abstract[tour.English], tour.ProseLength},
	} {
		if n := len([]rune(tt.text)); n < tt.most-1 || n > tt.most || !strings.HasSuffix(tt.text, "…") {
			t.Errorf("%s: got %d letters", what, n)
		}
	}
}
