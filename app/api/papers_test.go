package api_test

import (
	"strings"
	"testing"
)

func TestHandoutsAreMadeAtOnce(t *testing.T) {
	s := serve(t)

	w := s.ask(t.Context(), request{"GET", "/api/tours/spring/handouts/daysheet?lang=fr&stop=" + s.stop.Slug, "", nil})

	want := `inline; filename="spring-` + s.stop.Slug + `-daysheet.fr.pdf"`
	if w.Code != 200 || w.Header().Get("Content-Type") != "application/pdf" || w.Header().Get("Content-Disposition") != want || !strings.HasPrefix(w.Body.String(), "%PDF-") {
		t.Errorf("got %d %v %.200s", w.Code, w.Header(), w.Body)
	}
	for path, code := range map[string]int{
		"/api/tours/nope/handouts/grid": 404, "/api/tours/spring/handouts/grid?stop=atlantis": 404, "/api/tours/spring/handouts/poem": 422,
		"/api/tours/spring/handouts/grid?paper=napkin": 422, "/api/tours/spring/handouts/badges?person=nobody": 404,
	} {
		if w := s.ask(t.Context(), request{"GET", path, "", nil}); w.Code != code {
			t.Errorf("%s: got %d %s", path, w.Code, w.Body)
		}
	}
}
