package api_test

import (
	"strings"
	"testing"
)

func TestFaultsAreAnsweredAsProblems(t *testing.T) {
	s := serve(t)
	edit := "/api/stops/" + s.stop.ID + "/edit"
	tests := map[string]struct {
		request
		status int
		body   string
	}{
		"a tour unknown, in French": {
			request{"GET", "/api/tours/nope", "", map[string]string{"Accept-Language": "fr-CA,fr;q=0.9"}},
			404,
			"{\"title\":\"Not Found\",\"status\":404,\"detail\":\"Il n’y a pas de tournée «\u00a0nope\u00a0». Son adresse n’est pas juste, ou elle a été supprimée. Choisissez l’une de celles de gauche.\",\"kind\":\"not_found\",\"field\":\"tour\"}",
		},
		"a stale save": {
			request{"POST", edit, `{"notes":"x"}`, map[string]string{"If-Match": "9"}},
			409,
			`{"title":"Conflict","status":409,"detail":"This was changed elsewhere while you were typing. Compare, then choose.","kind":"conflict"}`,
		},
		"a broken rule": {
			request{"POST", edit, `{"ends":"2018-05-09T18:00"}`, map[string]string{"If-Match": "1"}},
			422,
			`{"title":"Unprocessable Entity","status":422,"detail":"Quebec City would end before it begins.","kind":"invalid","field":"ends"}`,
		},
		"a value of no sense": {
			request{"POST", edit, `{"capacity":-1}`, map[string]string{"If-Match": "1"}},
			422,
			`{"title":"Unprocessable Entity","status":422,"detail":"Write a number of at least 0.","kind":"invalid","field":"capacity"}`,
		},
		"a field unknown": {
			request{"POST", edit, `{"colour":"red"}`, map[string]string{"If-Match": "1", "Accept-Language": "fr"}},
			422,
			"{\"title\":\"Unprocessable Entity\",\"status\":422,\"detail\":\"La valeur donnée pour «\u00a0colour\u00a0» n’est pas possible.\",\"kind\":\"invalid\",\"field\":\"colour\"}",
		},
		"a save of what was not seen": {
			request{"POST", edit, `{"notes":"x"}`, nil},
			422,
			`{"title":"Unprocessable Entity","status":422,"detail":"Say in “If-Match” which state of the record you saw: its rev, such as 3 or \"3\".","kind":"invalid","field":"If-Match"}`,
		},
		"a save of what no state is called, in French": {
			request{"POST", edit, `{"notes":"x"}`, map[string]string{"If-Match": `"yesterday"`, "Accept-Language": "fr"}},
			422,
			"{\"title\":\"Unprocessable Entity\",\"status\":422,\"detail\":\"Dites dans «\u00a0If-Match\u00a0» quel état de la fiche vous avez vu\u00a0: son rev, par exemple 3 ou \\\"3\\\".\",\"kind\":\"invalid\",\"field\":\"If-Match\"}",
		},
		"a save of what was seen by a weak tag": {
			request{"POST", edit, `{"notes":"x"}`, map[string]string{"If-Match": `W/"1"`}},
			422,
			`{"title":"Unprocessable Entity","status":422,"detail":"Say in “If-Match” which state of the record you saw: its rev, such as 3 or \"3\".","kind":"invalid","field":"If-Match"}`,
		},
		"a stale save, by its entity tag": {
			request{"POST", edit, `{"notes":"x"}`, map[string]string{"If-Match": `"9"`}},
			409,
			`{"title":"Conflict","status":409,"detail":"This was changed elsewhere while you were typing. Compare, then choose.","kind":"conflict"}`,
		},
		"a calendar in a language unknown": {
			request{"GET", "/api/tours/spring/calendar.ics?lang=tlh", "", nil},
			422,
			`{"title":"Unprocessable Entity","status":422,"detail":"Tournée speaks French and English, not “tlh”.","kind":"invalid","field":"lang"}`,
		},
		"journeys of nobody, in French": {
			request{"GET", "/api/tours/spring/calendar.ics?travel=true", "", map[string]string{"Accept-Language": "fr"}},
			422,
			"{\"title\":\"Unprocessable Entity\",\"status\":422,\"detail\":\"Les trajets sont ceux d’une personne\u00a0: dites laquelle.\",\"kind\":\"invalid\",\"field\":\"person\"}",
		},
		"a draft of a release": {
			request{"GET", "/api/tours/spring/calendar.ics?draft=true&release=2", "", nil},
			422,
			`{"title":"Unprocessable Entity","status":422,"detail":"A draft is of the plan as it stands, release 2 is of the plan as it was: ask for one of them.","kind":"invalid","field":"draft"}`,
		},
		"a number that is too large": {
			request{"POST", "/api/stops/" + s.stop.ID + "/edit", `{"capacity":1e12}`, map[string]string{"If-Match": "1", "Accept-Language": "fr"}},
			422,
			`{"title":"Unprocessable Entity","status":422,"detail":"Écrivez un nombre d’au plus 1000000.","kind":"invalid","field":"capacity"}`,
		},
		"nothing to redo": {
			request{"POST", "/api/redo", "", nil},
			404,
			`{"title":"Not Found","status":404,"detail":"There is nothing to redo.","kind":"not_found"}`,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := s.ask(t.Context(), tt.request)

			if got := strings.TrimSpace(w.Body.String()); w.Code != tt.status || got != tt.body {
				t.Errorf("got %d %s\nwant %d %s", w.Code, got, tt.status, tt.body)
			}
			if kind := w.Header().Get("Content-Type"); kind != "application/problem+json" {
				t.Errorf("got %s", kind)
			}
		})
	}
}
