package api_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-webdav"

	"tournee/app"
)

func TestWhatIsPublishedHasFeeds(t *testing.T) {
	s := serve(t)
	feeds := func() (f app.Feeds) {
		t.Helper()
		w := s.ask(t.Context(), request{"GET", "/api/tours/spring/feeds", "", nil})
		if err := json.Unmarshal(w.Body.Bytes(), &f); w.Code != 200 || err != nil {
			t.Fatalf("got %d %s, %v", w.Code, w.Body, err)
		}
		return f
	}
	if before := feeds(); before.Release != 0 || len(before.Feeds) != 0 {
		t.Errorf("before anything is published: %+v", before)
	}
	s.publish(t)

	after := feeds()

	if after.Release != 1 || len(after.Feeds) < 2 {
		t.Fatalf("got %+v", after)
	}
	for _, feed := range after.Feeds {
		if w := s.ask(t.Context(), request{"GET", "/calendars/" + feed.Path, "", nil}); w.Code != 200 {
			t.Errorf("%s: got %d", feed.Path, w.Code)
		}
	}
}

func TestAFeedTellsWhenItsReleaseWas(t *testing.T) {
	s := serve(t)
	s.publish(t)
	ask := func(with map[string]string) *httptest.ResponseRecorder {
		return s.ask(t.Context(), request{"GET", "/calendars/spring.ics", "", with})
	}
	var page app.ReleasePage
	w := s.ask(t.Context(), request{"GET", "/api/tours/spring/releases", "", nil})
	if err := json.Unmarshal(w.Body.Bytes(), &page); err != nil || len(page.Releases) != 1 {
		t.Fatalf("got %d %s, %v", w.Code, w.Body, err)
	}

	first := ask(nil).Header()

	tag, released := first.Get("Etag"), first.Get("Last-Modified")
	at, err := http.ParseTime(released)
	if err != nil || at.Unix() != page.Releases[0].At/1000 {
		t.Fatalf("last modified %q, released %d: %v", released, page.Releases[0].At, err)
	}
	before, after := at.Add(-time.Minute).Format(http.TimeFormat), at.Add(time.Minute).Format(http.TimeFormat)
	for name, tt := range map[string]struct {
		with map[string]string
		code int
	}{
		"since the release":              {map[string]string{"If-Modified-Since": released}, http.StatusNotModified},
		"before the release":             {map[string]string{"If-Modified-Since": before}, http.StatusOK},
		"before, but with this calendar": {map[string]string{"If-Modified-Since": before, "If-None-Match": tag}, http.StatusNotModified},
		"after, but with another one":    {map[string]string{"If-Modified-Since": after, "If-None-Match": `W/"other"`}, http.StatusOK},
	} {
		if w := ask(tt.with); w.Code != tt.code {
			t.Errorf("%s: got %d, want %d", name, w.Code, tt.code)
		}
	}
}

func TestFeedsArePutAtAHost(t *testing.T) {
	s, folder := serve(t), t.TempDir()
	s.publish(t)
	host := httptest.NewServer(&webdav.Handler{FileSystem: webdav.LocalFileSystem(folder)})
	defer host.Close()
	send := func(to string) (job app.Job, w *httptest.ResponseRecorder) {
		t.Helper()
		w = s.ask(t.Context(), request{"POST", "/api/tours/spring/feeds/send", fmt.Sprintf(`{"to":%q,"user":"","password":"","base":"https://example.org/"}`, to), nil})
		if err := json.Unmarshal(w.Body.Bytes(), &job); err != nil {
			t.Fatal(err)
		}
		if err := s.app.Jobs.Wait(t.Context(), job.ID); err != nil {
			t.Fatal(err)
		}
		w = s.ask(t.Context(), request{"GET", "/api/jobs/" + job.ID, "", nil})
		if err := json.Unmarshal(w.Body.Bytes(), &job); w.Code == http.StatusOK && err != nil {
			t.Fatal(err)
		}
		return job, w
	}

	job, _ := send(host.URL + "/here")
	_, refused := send("nowhere")

	if job.State != "finished" || !strings.HasPrefix(job.Told.In("en"), "Release 1 is there") {
		t.Errorf("got %+v", job)
	}
	if page, err := os.ReadFile(filepath.Join(folder, "here/index.html")); err != nil || !bytes.Contains(page, []byte("webcal://example.org/spring.ics")) {
		t.Errorf("the page: %v\n%s", err, page)
	}
	if refused.Code != http.StatusUnprocessableEntity || !strings.Contains(refused.Body.String(), `"field":"to"`) {
		t.Errorf("an address that is none: got %d %s", refused.Code, refused.Body)
	}
}

func TestTheFolderOfFeedsIsOneFile(t *testing.T) {
	s := serve(t)
	s.publish(t)

	w := s.ask(t.Context(), request{"GET", "/api/tours/spring/calendars.zip", "", nil})

	packed, err := zip.NewReader(bytes.NewReader(w.Body.Bytes()), int64(w.Body.Len()))
	if w.Code != 200 || err != nil || w.Header().Get("Content-Type") != "application/zip" {
		t.Fatalf("got %d %v, %v", w.Code, w.Header(), err)
	}
	if last := packed.File[len(packed.File)-1].Name; last != "index.html" {
		t.Errorf("%s is last", last)
	}
}

func TestAPostIsTextOrOneFile(t *testing.T) {
	s := serve(t)

	text := s.ask(t.Context(), request{"GET", "/api/tours/spring/post.html?lang=en", "", nil})
	packed := s.ask(t.Context(), request{"GET", "/api/tours/spring/post.zip", "", nil})
	none := s.ask(t.Context(), request{"GET", "/api/tours/spring/post.zip?stop=none", "", nil})

	if text.Code != 200 || text.Header().Get("Content-Type") != "text/plain; charset=utf-8" || !strings.HasPrefix(text.Body.String(), "---\ntitle: ") {
		t.Errorf("the text: got %d %v %.80q", text.Code, text.Header(), text.Body)
	}
	if _, err := zip.NewReader(bytes.NewReader(packed.Body.Bytes()), int64(packed.Body.Len())); packed.Code != 200 || err != nil {
		t.Errorf("the folder: got %d, %v", packed.Code, err)
	}
	if none.Code != http.StatusNotFound {
		t.Errorf("no such stop: got %d", none.Code)
	}
}

// publish makes the first release of the tour, whose stop is no mere idea then.
func (s *site) publish(t *testing.T) {
	t.Helper()
	if w := s.ask(t.Context(), request{"POST", "/api/stops/" + s.stop.ID + "/edit", `{"status":"confirmed"}`, map[string]string{"If-Match": "1"}}); w.Code != 200 {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}
	if w := s.ask(t.Context(), request{"POST", "/api/tours/spring/releases", `{"number":1,"note":{"en":"First"}}`, nil}); w.Code != 200 {
		t.Fatalf("got %d %s", w.Code, w.Body)
	}
}
