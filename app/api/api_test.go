package api_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"tournee/app"
	"tournee/app/api"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

type site struct {
	handler http.Handler
	app     *app.App
	stop    tour.Stop
	ready   int
}

// serve answers over a fresh file with a tour of one stop.
func serve(t *testing.T) *site {
	t.Helper()
	log := slog.New(slog.DiscardHandler)
	s := &site{app: app.New(storetest.Open(t), app.Options{Clock: storetest.Noon, Actor: "test", Log: log})}
	pages := fstest.MapFS{"index.html": {Data: []byte("<title>Tournée</title>")}, "assets/a-1.js": {Data: []byte("1")}}
	s.handler = api.Handler(s.app, api.Options{Site: pages, Log: log, Ready: func() { s.ready++ }})
	spring, err := s.app.Tours.Create(t.Context(), "", app.NewTour(), func(f *tour.TourFields) error { f.Title = tour.Both("Spring"); return nil })
	if err != nil {
		t.Fatal(err)
	}
	s.stop, err = s.app.Stops.Create(t.Context(), spring.Slug, app.NewStop("2018-05-10"), func(f *tour.StopFields) error {
		f.City, f.Zone = tour.Text{"fr": "Québec", "en": "Quebec City"}, "America/Toronto"
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

type request struct {
	method, path, body string
	header             map[string]string
}

func (s *site) ask(ctx context.Context, r request) *httptest.ResponseRecorder {
	var body io.Reader
	if r.body != "" {
		body = strings.NewReader(r.body)
	}
	asked := httptest.NewRequestWithContext(ctx, r.method, r.path, body)
	asked.Header.Set("Content-Type", "application/json")
	for name, value := range r.header {
		asked.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, asked)
	return w
}

func TestEditChangesWhatIsNamedAndNothingElse(t *testing.T) {
	s := serve(t)

	w := s.ask(t.Context(), request{"POST", "/api/stops/" + s.stop.ID + "/edit", `{"city":{"fr":"Lévis"},"links":[{"label":{"fr":"Page"},"url":"https://example.org"}]}`, map[string]string{"If-Match": "1"}})

	var got tour.Stop
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != 200 {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}
	if got.City.In("en") != "Lévis" || got.Zone != "America/Toronto" || got.Starts != s.stop.Starts || got.Rev != 2 || len(got.Links) != 1 {
		t.Errorf("got %+v", got)
	}
	w = s.ask(t.Context(), request{"POST", "/api/stops/" + s.stop.ID + "/edit", `{"links":[]}`, map[string]string{"If-Match": "2"}})
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || len(got.Links) != 0 {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
}

func TestChangesTellWhatWasDone(t *testing.T) {
	s := serve(t)
	s.ask(t.Context(), request{"POST", "/api/stops/" + s.stop.ID + "/move", `{"days":2}`, map[string]string{"If-Match": "1"}})

	w := s.ask(t.Context(), request{"GET", "/api/changes?since=2&wait=0", "", nil})

	want := `{"seq":3,"changes":[{"seq":3,"kind":"stop","id":"` + s.stop.ID + `","tourId":"` + s.stop.TourID + `"}]}`
	if got := strings.TrimSpace(w.Body.String()); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestPagesAndAnswersAreSafe(t *testing.T) {
	s := serve(t)
	for _, path := range []string{"/", "/assets/a-1.js", "/api/state", "/api/tours/nope"} {
		t.Run(path, func(t *testing.T) {
			h := s.ask(t.Context(), request{"GET", path, "", nil}).Header()

			policy := h.Get("Content-Security-Policy")
			if !strings.HasPrefix(policy, "default-src 'none'; script-src 'self';") || strings.Contains(policy, "unsafe-eval") || h.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("got %v", h)
			}
		})
	}
	if got := s.ask(t.Context(), request{"GET", "/assets/a-1.js", "", nil}).Header().Get("Cache-Control"); !strings.Contains(got, "immutable") {
		t.Errorf("an asset: got %q", got)
	}
}

func TestFoldersAreNotListed(t *testing.T) {
	s := serve(t)
	for _, path := range []string{"/assets/", "/nope/", "/../"} {
		if w := s.ask(t.Context(), request{"GET", path, "", nil}); w.Code == http.StatusOK || strings.Contains(w.Body.String(), "a-1.js") {
			t.Errorf("%s: got %d %s", path, w.Code, w.Body)
		}
	}
}

func TestTheLanguageAskedForIsAnswered(t *testing.T) {
	s := serve(t)
	tests := map[string]string{
		"fr": "Il n’y a", "fr-CA,fr;q=0.9,en;q=0.8": "Il n’y a", "FR-be": "Il n’y a", "en;q=0.2,fr;q=0.9": "Il n’y a", "de,fr;q=0.1": "Il n’y a",
		"fr;q=0.2,en;q=0.9": "There is", "frr": "There is", "fr;q=0,en": "There is", "*": "There is", "": "There is", "de": "There is", "fr;q=x": "There is",
	}
	for accept, want := range tests {
		t.Run(accept, func(t *testing.T) {
			w := s.ask(t.Context(), request{"GET", "/api/tours/nope", "", map[string]string{"Accept-Language": accept}})

			if !strings.Contains(w.Body.String(), want) {
				t.Errorf("got %s, want %s", w.Body, want)
			}
		})
	}
}

func TestAnotherSiteChangesNothing(t *testing.T) {
	s := serve(t)
	for name, header := range map[string]map[string]string{
		"fetch metadata": {"Sec-Fetch-Site": "cross-site"},
		"an origin":      {"Origin": "https://example.org"},
	} {
		t.Run(name, func(t *testing.T) {
			w := s.ask(t.Context(), request{"POST", "/api/undo", "", header})

			if w.Code != http.StatusForbidden || w.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("got %d %v %s", w.Code, w.Header(), w.Body)
			}
		})
	}
}

func TestALargeBodyIsRefused(t *testing.T) {
	s := serve(t)
	save := func(bytes int) *httptest.ResponseRecorder {
		return s.ask(t.Context(), request{"POST", "/api/stops/" + s.stop.ID + "/edit", `{"notes":"` + strings.Repeat("x", bytes) + `"}`, map[string]string{"If-Match": "1", "Accept-Language": "fr"}})
	}

	w := save(5 << 20)

	if w.Code != http.StatusRequestEntityTooLarge || !strings.Contains(w.Body.String(), "trop long : 4 Mo au plus") {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
	if w := save(3 << 20); w.Code != http.StatusUnprocessableEntity || !strings.Contains(w.Body.String(), `"field":"notes"`) {
		t.Errorf("3 MB: got %d %s", w.Code, w.Body)
	}
	if w := save(20_000); w.Code != http.StatusOK {
		t.Errorf("20,000 characters: got %d", w.Code)
	}
}

func TestCalendarIsAFile(t *testing.T) {
	s := serve(t)

	if w := s.ask(t.Context(), request{"POST", "/api/stops/" + s.stop.ID + "/edit", `{"status":"confirmed"}`, map[string]string{"If-Match": "1"}}); w.Code != 200 {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}
	if w := s.ask(t.Context(), request{"POST", "/api/tours/spring/releases", `{"number":1,"note":{"en":"First"}}`, nil}); w.Code != 200 || !strings.Contains(w.Body.String(), `"number":1`) {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}

	w := s.ask(t.Context(), request{"GET", "/api/tours/spring/calendar.ics?lang=fr", "", nil})

	if w.Code != 200 || w.Header().Get("Content-Type") != "text/calendar; charset=utf-8" || w.Header().Get("Content-Disposition") != `inline; filename="spring.ics"` || !strings.HasPrefix(w.Body.String(), "BEGIN:VCALENDAR\r\n") {
		t.Errorf("got %d %v %s", w.Code, w.Header(), w.Body)
	}
	if w := s.ask(t.Context(), request{"GET", "/api/tours/spring/calendar.ics?draft=true", "", nil}); !strings.Contains(w.Header().Get("Content-Disposition"), "spring-draft.ics") {
		t.Errorf("got %v", w.Header())
	}
	if w := s.ask(t.Context(), request{"GET", "/api/tours/spring/releases", "", nil}); w.Code != 200 || !strings.Contains(w.Body.String(), `"next":{"number":2`) {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
	if w := s.ask(t.Context(), request{"GET", "/api/tours/spring/calendar.ics?person=nobody", "", nil}); w.Code != 404 || !strings.Contains(w.Body.String(), `"field":"person"`) {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
}

func TestWhoSubscribesIsToldWhenNothingChanged(t *testing.T) {
	s := serve(t)
	ask := func(path string, with map[string]string) *httptest.ResponseRecorder {
		return s.ask(t.Context(), request{"GET", path, "", with})
	}
	if w := ask("/calendars/spring.ics", map[string]string{"Accept-Language": "fr"}); w.Code != 404 || !strings.Contains(w.Body.String(), "Rien de cette tournée n’est encore publié.") {
		t.Errorf("before the first release: got %d %s", w.Code, w.Body)
	}
	s.ask(t.Context(), request{"POST", "/api/stops/" + s.stop.ID + "/edit", `{"status":"confirmed"}`, map[string]string{"If-Match": "1"}})
	if w := s.ask(t.Context(), request{"POST", "/api/tours/spring/releases", `{"number":1,"note":{}}`, nil}); w.Code != 200 {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}

	first := ask("/calendars/spring.ics", nil)

	tag := first.Header().Get("Etag")
	if first.Code != 200 || first.Header().Get("Content-Type") != "text/calendar; charset=utf-8" || tag == "" || !strings.HasPrefix(first.Body.String(), "BEGIN:VCALENDAR\r\n") {
		t.Fatalf("got %d %v", first.Code, first.Header())
	}
	if w := ask("/calendars/spring.ics", map[string]string{"If-None-Match": tag}); w.Code != 304 || w.Body.Len() > 0 {
		t.Errorf("again: got %d %s", w.Code, w.Body)
	}
	s.ask(t.Context(), request{"POST", "/api/stops/" + s.stop.ID + "/edit", `{"city":{"en":"Hull","fr":"Hull"}}`, map[string]string{"If-Match": "2"}})
	if w := ask("/calendars/spring.ics", map[string]string{"If-None-Match": tag}); w.Code != 304 {
		t.Errorf("changed but not published: got %d", w.Code)
	}
	s.ask(t.Context(), request{"POST", "/api/tours/spring/releases", `{"number":2,"note":{}}`, nil})
	if w := ask("/calendars/spring.ics", map[string]string{"If-None-Match": tag}); w.Code != 200 || !strings.Contains(w.Body.String(), "Hull") {
		t.Errorf("published: got %d %s", w.Code, w.Body)
	}
	for path, says := range map[string]string{
		"/calendars/nope.ics": "Il n’y a pas de tournée «\u00a0nope\u00a0». Demandez la bonne adresse à qui vous l’a donnée.\n",
		"/calendars/spring":   "Ce calendrier n’existe pas. Demandez la bonne adresse à qui vous l’a donnée.\n",
	} {
		if w := ask(path, map[string]string{"Accept-Language": "fr"}); w.Body.String() != says {
			t.Errorf("%s says %q", path, w.Body)
		}
	}
	for path, code := range map[string]int{
		"/calendars/spring/stop/" + s.stop.Slug + ".ics": 200, "/calendars/spring/stop/atlantis.ics": 404, "/calendars/spring/tasks/x.ics": 404,
		"/calendars/spring": 404, "/calendars/": 404, "/calendars/spring/stop/.ics": 404, "/calendars/nope.ics": 404, "/calendars/spring.ics?lang=tlh": 422,
	} {
		if w := ask(path, nil); w.Code != code {
			t.Errorf("%s: got %d %s", path, w.Code, w.Body)
		}
	}
}

func TestBookletIsMadeInTheBackground(t *testing.T) {
	s := serve(t)
	w := s.ask(t.Context(), request{"POST", "/api/tours/spring/booklet?lang=fr", "", nil})
	var job app.Job
	if err := json.Unmarshal(w.Body.Bytes(), &job); err != nil || w.Code != 200 {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}
	if err := s.app.Jobs.Wait(t.Context(), job.ID); err != nil {
		t.Fatal(err)
	}

	w = s.ask(t.Context(), request{"GET", "/api/jobs/" + job.ID + "/booklet.pdf", "", nil})

	if w.Code != 200 || w.Header().Get("Content-Type") != "application/pdf" || w.Header().Get("Content-Disposition") != `inline; filename="spring.fr.pdf"` || !strings.HasPrefix(w.Body.String(), "%PDF-") {
		t.Errorf("got %d %v", w.Code, w.Header())
	}
	if w := s.ask(t.Context(), request{"POST", "/api/tours/nope/booklet", "", nil}); w.Code != 404 {
		t.Errorf("a tour unknown: got %d", w.Code)
	}
	if w := s.ask(t.Context(), request{"GET", "/api/jobs/nope", "", nil}); w.Code != 404 {
		t.Errorf("a work unknown: got %d", w.Code)
	}
}

func TestLicencesOfTheFontsAreThere(t *testing.T) {
	s := serve(t)

	w := s.ask(t.Context(), request{"GET", "/api/licences.txt", "", nil})

	if w.Code != 200 || strings.Count(w.Body.String(), "SIL OPEN FONT LICENSE Version 1.1") < 2 {
		t.Errorf("got %d and %d bytes", w.Code, w.Body.Len())
	}
}

func TestReadyIsTold(t *testing.T) {
	s := serve(t)

	s.ask(t.Context(), request{"POST", "/api/ready", "", nil})

	if s.ready != 1 {
		t.Errorf("told %d times", s.ready)
	}
}

func TestSeveralRecordsAreChangedAtOnceAndOneIsBroughtBack(t *testing.T) {
	s := serve(t)
	seen := `{"records":[{"id":"` + s.stop.ID + `","rev":1}],`

	w := s.ask(t.Context(), request{"POST", "/api/bulk/stops", seen + `"patch":{"notes":"x","capacity":40}}`, nil})

	var stops []tour.Stop
	if err := json.Unmarshal(w.Body.Bytes(), &stops); err != nil || len(stops) != 1 || stops[0].Notes != "x" || stops[0].Zone != "America/Toronto" {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}
	w = s.ask(t.Context(), request{"GET", "/api/history/stop/" + s.stop.ID, "", nil})
	var past app.RecordPast
	if err := json.Unmarshal(w.Body.Bytes(), &past); err != nil || len(past.Moments) != 2 || len(past.Moments[0].Fields) != 2 {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}
	w = s.ask(t.Context(), request{"POST", "/api/history/stop/" + s.stop.ID + "/restore", `{"seq":2,"side":"after"}`, map[string]string{"If-Match": "2"}})
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `"stopSlug":"quebec-city"`) {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
	w = s.ask(t.Context(), request{"POST", "/api/bulk/stops/delete", `{"records":[{"id":"` + s.stop.ID + `","rev":3}]}`, nil})
	if w.Code != http.StatusOK {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
	w = s.ask(t.Context(), request{"GET", "/api/deleted?kind=stop&tour=spring", "", nil})
	var gone []app.Deleted
	if err := json.Unmarshal(w.Body.Bytes(), &gone); err != nil || len(gone) != 1 || gone[0].ID != s.stop.ID {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
}
