package calendar_test

import (
	"fmt"
	"io"
	"testing"

	"tournee/backend/calendar"
	"tournee/backend/tour"
)

// manySessions returns a tour of that many stops with that many sessions each.
func manySessions(stops, each int) *tour.Plan {
	p := riverTour()
	stop, session := p.Stops[0], p.Sessions[1]
	p.Stops, p.Sessions = nil, nil
	for i := range stops {
		s := stop
		s.ID, s.Slug = fmt.Sprintf("s-%d", i), fmt.Sprintf("s-%d", i)
		s.Starts, s.Ends = s.Starts.AddDays(i), s.Ends.AddDays(i)
		p.Stops = append(p.Stops, s)
		for j := range each {
			e := session
			e.ID, e.StopID, e.Starts = fmt.Sprintf("e-%d-%d", i, j), s.ID, s.Starts.Add(j)
			p.Sessions = append(p.Sessions, e)
		}
	}
	return p
}

// BenchmarkWrite10000 writes 10,000 sessions in two languages.
func BenchmarkWrite10000(b *testing.B) {
	plan := manySessions(100, 100)
	o := calendar.Options{Scope: calendar.Scope{Person: "p-1"}}
	b.ReportAllocs()
	for b.Loop() {
		if err := calendar.Write(io.Discard, plan, o); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(write(b, plan, o))))
}
