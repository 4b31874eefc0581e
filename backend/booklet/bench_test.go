package booklet_test

import (
	"bytes"
	"io"
	"maps"
	"testing"

	"tournee/backend/booklet"
	"tournee/backend/sample"
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

// BenchmarkAgain makes a booklet whose pictures were prepared before, as a
// preview does after each change.
func BenchmarkAgain(b *testing.B) {
	pictures := maps.Collect(sample.Pictures())
	for _, p := range sample.Plans() {
		p.Sort()
		b.Run(p.Tour.Slug, func(b *testing.B) {
			o := options(tour.French)
			o.Prints = booklet.NewPrints(64 << 20)
			o.Photo = func(digest string) (io.ReadCloser, error) {
				return io.NopCloser(bytes.NewReader(pictures[digest])), nil
			}
			for b.Loop() {
				if err := booklet.Write(b.Context(), io.Discard, &p, o); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
