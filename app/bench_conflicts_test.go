package app_test

import (
	"testing"

	"tournee/app"
	"tournee/backend/conflict"
)

// BenchmarkConflicts finds all conflicts of the largest sample, as it is and
// with one person in a seventh of its sessions.
func BenchmarkConflicts(b *testing.B) {
	a, _ := benched(b, 0)
	p, err := a.Tours.Plan(b.Context(), "kubecon-eu-2018")
	if err != nil {
		b.Fatal(err)
	}
	around := app.Surroundings("2018-04-01", a.Cities)
	b.Run("kubecon", func(b *testing.B) {
		for b.Loop() {
			if found := conflict.Find(p, around); len(found) != 0 {
				b.Fatal("the sample has conflicts")
			}
		}
	})
	for k := range p.Sessions {
		if k%7 == 0 {
			p.Sessions[k].SpeakerIDs = p.Talks[p.Sessions[150].TalkID].SpeakerIDs
		}
	}
	b.Run("kubecon/clashing", func(b *testing.B) {
		found := 0
		for b.Loop() {
			found = len(conflict.Find(p, around))
		}
		b.ReportMetric(float64(found), "conflicts")
	})
}
