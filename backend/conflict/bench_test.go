package conflict_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"tournee/backend/conflict"
)

// BenchmarkFind finds all conflicts of plans of 1,000 to 100,000 sessions, a
// fifth as many people and a hundredth as many stops, with their repairs.
func BenchmarkFind(b *testing.B) {
	for _, sessions := range []int{1_000, 3_000, 10_000, 30_000, 100_000} {
		p := laid(rand.New(rand.NewPCG(1, 1)), size{sessions / 100, sessions, sessions / 5})
		b.Run(fmt.Sprint(sessions, "-sessions"), func(b *testing.B) {
			found := 0
			for b.Loop() {
				found = len(conflict.Find(p, world()))
			}
			b.ReportMetric(float64(found), "conflicts")
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(sessions), "µs/session")
		})
	}
}

// BenchmarkUpdate says what is wrong after one session of 10,000 was moved.
func BenchmarkUpdate(b *testing.B) {
	p := laid(rand.New(rand.NewPCG(1, 1)), size{100, 10_000, 2_000})
	checker := conflict.NewChecker(p, world())
	next := *p
	next.Sessions = slices.Clone(p.Sessions)
	i := 0
	for b.Loop() {
		i = (i + 7919) % len(next.Sessions)
		next.Sessions[i].Starts = next.Sessions[i].Starts.Add(5)
		checker.Update(&next, conflict.Changed{Kind: "session", ID: next.Sessions[i].ID})
		if len(checker.Conflicts()) == 0 {
			b.Fatal("no conflicts")
		}
	}
}

// BenchmarkUpdateStop says what is wrong after a stop of 100 sessions was moved.
func BenchmarkUpdateStop(b *testing.B) {
	p := laid(rand.New(rand.NewPCG(1, 1)), size{100, 10_000, 2_000})
	checker := conflict.NewChecker(p, world())
	days := 1
	for b.Loop() {
		next := *p
		next.Stops, next.Sessions = slices.Clone(p.Stops), slices.Clone(p.Sessions)
		moved := p.Stops[50]
		next.Stops[50] = moved.Shift(days)
		changed := []conflict.Changed{{Kind: "stop", ID: moved.ID}}
		for k, s := range next.Sessions {
			if s.StopID == moved.ID {
				next.Sessions[k].Starts = s.Starts.AddDays(days)
				changed = append(changed, conflict.Changed{Kind: "session", ID: s.ID})
			}
		}
		checker.Update(&next, changed...)
		if len(checker.Conflicts()) == 0 {
			b.Fatal("no conflicts")
		}
		p, days = &next, -days
	}
}
