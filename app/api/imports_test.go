package api_test

import (
	"encoding/base64"
	"net/http"
	"strings"
	"testing"
)

func TestACalendarIsTriedTakenInAndRefused(t *testing.T) {
	s := serve(t)
	good := "BEGIN:VCALENDAR\nX-WR-CALNAME:Fairs\nBEGIN:VEVENT\nUID:1\nSUMMARY:A fair\nDTSTART;VALUE=DATE:20180507\nEND:VEVENT\nEND:VCALENDAR\n"
	ask := func(query, content, more string) (int, string) {
		w := s.ask(t.Context(), request{
			"POST", "/api/imports/calendar?" + query, `{"file":"a.ics","content":"` + base64.StdEncoding.EncodeToString([]byte(content)) + `"` + more + `}`, map[string]string{"Accept-Language": "fr"},
		})
		return w.Code, w.Body.String()
	}
	tests := map[string]struct {
		query, content, more string
		code                 int
		want                 string
	}{
		"tried":        {"into=tour&id=" + s.stop.TourID, good, `,"dryRun":true,"from":"2018-05-01","to":"2018-05-31"`, http.StatusOK, `"kept":false`},
		"a kind":       {"into=moon&id=" + s.stop.TourID, good, "", http.StatusUnprocessableEntity, `"field":"into"`},
		"empty":        {"into=tour&id=" + s.stop.TourID, "", "", http.StatusUnprocessableEntity, `"detail":"Le fichier est vide. Téléchargez-le ou exportez-le de nouveau, puis réessayez."`},
		"broken":       {"into=tour&id=" + s.stop.TourID, good[:80], "", http.StatusUnprocessableEntity, `"detail":"Ligne `},
		"six millions": {"into=tour&id=" + s.stop.TourID, "BEGIN:VCALENDAR\n" + strings.Repeat("X-A:0123456789\n", 400_000), "", http.StatusUnprocessableEntity, `"detail":"Ligne 1`},
		"eleven":       {"into=tour&id=" + s.stop.TourID, strings.Repeat("X-A:0123456789\n", 750_000), "", http.StatusUnprocessableEntity, "Le fichier dépasse 10"},
		"thirteen":     {"into=tour&id=" + s.stop.TourID, strings.Repeat("x", 13<<20), "", http.StatusRequestEntityTooLarge, "trop long"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			code, body := ask(tt.query, tt.content, tt.more)

			if code != tt.code || !strings.Contains(body, tt.want) {
				t.Errorf("got %d %.300s", code, body)
			}
		})
	}
	code, body := ask("into=tour&id="+s.stop.TourID, good, `,"from":"2018-05-01","to":"2018-05-31","blackout":true`)
	if code != http.StatusOK || !strings.Contains(body, `"kept":true`) || !strings.Contains(body, `"calendar":"Fairs"`) || !strings.Contains(body, `"state":"new"`) {
		t.Errorf("got %d %s", code, body)
	}
}

func TestAListOfRegistrationsIsTriedTakenInAndRefused(t *testing.T) {
	s := serve(t)
	const good = "email,status,checked in\nada@example.com,yes,yes\nblaise@example.com,yes,no\n"
	ask := func(content, more string) (int, string) {
		w := s.ask(t.Context(), request{
			"POST", "/api/imports/registrations?tour=" + s.stop.TourID + "&stop=" + s.stop.ID, `{"content":"` + base64.StdEncoding.EncodeToString([]byte(content)) + `"` + more + `}`, map[string]string{"Accept-Language": "fr"},
		})
		return w.Code, w.Body.String()
	}
	tests := map[string]struct {
		content, more string
		code          int
		want          string
	}{
		"tried":      {good, `,"dryRun":true`, http.StatusOK, `"kept":false`},
		"with rows":  {good, `,"dryRun":true`, http.StatusOK, `"rows":[["ada@example.com"`},
		"broken":     {good + `"x`, "", http.StatusUnprocessableEntity, `"detail":"Ligne 4`},
		"a role":     {good, `,"columns":["","","shoes"]`, http.StatusUnprocessableEntity, `columns`},
		"twice":      {good, `,"columns":["email","email",""]`, http.StatusUnprocessableEntity, `"field":"columns"`},
		"eleven":     {strings.Repeat("x", 11<<20), "", http.StatusUnprocessableEntity, "Le fichier dépasse 10"},
		"thirteen":   {strings.Repeat("x", 13<<20), "", http.StatusRequestEntityTooLarge, "trop long"},
		"a workbook": {"PK\x03\x04", "", http.StatusUnprocessableEntity, "classeur"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			code, body := ask(tt.content, tt.more)

			if code != tt.code || !strings.Contains(body, tt.want) {
				t.Errorf("got %d %.300s", code, body)
			}
		})
	}
	code, body := ask(good, "")
	if code != http.StatusOK || !strings.Contains(body, `"kept":true`) || !strings.Contains(body, `"registered":2`) || strings.Contains(body, "example.com") {
		t.Errorf("got %d %s", code, body)
	}
}
