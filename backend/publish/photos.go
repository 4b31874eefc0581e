package publish

import (
	"fmt"

	"tournee/backend/tour"
)

// PhotosBeside returns the photos of a tour, or of one stop, that may be shown
// and are there, each with a file name made of its caption in that language. A
// picture that is twice in the tour has one file.
func PhotosBeside(plan *tour.Plan, stopID string, lang tour.Lang, there func(tour.Photo) bool) []Beside {
	var all []Beside
	names, taken := map[string]string{}, map[string]bool{}
	for _, photo := range plan.Photos {
		if !photo.Printed() || stopID != "" && photo.StopID != stopID || !there(photo) {
			continue
		}
		name, known := names[photo.Blob]
		if !known {
			name = fileName(plan, photo, lang, taken)
			names[photo.Blob], taken[name] = name, true
		}
		all = append(all, Beside{name, photo})
	}
	return all
}

// fileName says what a photo shows: its caption, its city, or that it is one.
func fileName(plan *tour.Plan, photo tour.Photo, lang tour.Lang, taken map[string]bool) string {
	base := tour.Slug(photo.Caption.In(lang))
	if stop, ok := plan.Stop(photo.StopID); ok && base == "" {
		base = stop.Slug
	}
	if base == "" {
		base = "photo"
	}
	name := base + ".jpg"
	for n := 2; taken[name]; n++ {
		name = fmt.Sprintf("%s-%d.jpg", base, n)
	}
	return name
}
