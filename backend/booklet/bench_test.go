package booklet_test

import (
	"io"
	"testing"

	"tournee/backend/booklet"
	"tournee/backend/tour"
)

func BenchmarkWrite(b *testing.B) {
	p, o := small(), options(tour.French)
	o.Photo = nil
	for b.Loop() {
		if err := booklet.Write(b.Context(), io.Discard, p, o); err != nil {
			b.Fatal(err)
		}
	}
}
