package webdav_test

import (
	"context"
	"io"
	"log"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	dav "github.com/emersion/go-webdav"

	"tournee/backend/fault"
	"tournee/backend/webdav"
)

// host is go-webdav's own server over a folder, which writes down what it is
// asked and lets in whoever knows the password.
type host struct {
	*httptest.Server
	folder string

	mu    sync.Mutex
	asked []string
}

func newHost(t *testing.T) *host {
	t.Helper()
	h := &host{folder: t.TempDir()}
	files := &dav.Handler{FileSystem: dav.LocalFileSystem(h.folder)}
	h.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, password, _ := r.BasicAuth(); user != "ada" || password != "secret" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		h.mu.Lock()
		h.asked = append(h.asked, r.Method+" "+r.URL.Path+" "+r.Header.Get("Content-Type"))
		h.mu.Unlock()
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(h.Close)
	return h
}

// puts returns what was sent since it was asked last, in order of name.
func (h *host) puts() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	var puts []string
	for _, a := range h.asked {
		if put, ok := strings.CutPrefix(a, "PUT "); ok {
			puts = append(puts, put)
		}
	}
	h.asked = nil
	slices.Sort(puts)
	return puts
}

// put opens the folder, puts the files, and finishes.
func put(t *testing.T, address string, files map[string]string) {
	t.Helper()
	f := open(t, address)
	for name, content := range files {
		if _, err := f.Put(t.Context(), name, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Finish(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func open(t *testing.T, address string) *webdav.Folder {
	t.Helper()
	f, err := webdav.Open(t.Context(), webdav.Options{Address: address, User: "ada", Password: "secret", Record: "tour/sent.json"})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestOnlyWhatIsNewIsSent(t *testing.T) {
	h := newHost(t)
	address := h.URL + "/new" // neither there yet nor with a last slash
	files := map[string]string{"index.html": "page", "tour.ics": "all", "tour/stop/ottawa.ics": "ottawa"}
	calendar, page, record := " text/calendar; charset=utf-8", " text/html; charset=utf-8", "/new/tour/sent.json application/json"

	put(t, address, files)
	if got, want := h.puts(), []string{"/new/index.html" + page, "/new/tour.ics" + calendar, record, "/new/tour/stop/ottawa.ics" + calendar}; !slices.Equal(got, want) {
		t.Errorf("at first %q was sent, not %q", got, want)
	}
	put(t, address, files)
	if got := h.puts(); got != nil {
		t.Errorf("again %q was sent", got)
	}
	files["tour.ics"] = "all else"
	put(t, address, files)
	if got, want := h.puts(), []string{"/new/tour.ics" + calendar, record}; !slices.Equal(got, want) {
		t.Errorf("after a change %q was sent, not %q", got, want)
	}
	if err := os.WriteFile(filepath.Join(h.folder, "new/tour/stop/ottawa.ics"), []byte("by somebody else"), 0o644); err != nil {
		t.Fatal(err)
	}
	put(t, address, files)
	if got, want := h.puts(), []string{record, "/new/tour/stop/ottawa.ics" + calendar}; !slices.Equal(got, want) {
		t.Errorf("after somebody else's change %q was sent, not %q", got, want)
	}
	if got, want := open(t, address).Sent(), []string{"index.html", "tour.ics", "tour/stop/ottawa.ics"}; !slices.Equal(got, want) {
		t.Errorf("what was sent is told as %q", got)
	}
	if content, err := os.ReadFile(filepath.Join(h.folder, "new/tour/stop/ottawa.ics")); err != nil || string(content) != "ottawa" {
		t.Errorf("%q is there, %v", content, err)
	}
}

// TestApacheIsUnderstood is about a host that gives no tag for what it took, weak
// ones until a second after it was written, and tells nothing of a folder that
// has a page.
func TestApacheIsUnderstood(t *testing.T) {
	h := newHost(t)
	own := h.Config.Handler
	fresh := true
	h.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := os.Stat(filepath.Join(h.folder, r.URL.Path, "index.html")); r.Method == "PROPFIND" && err == nil {
			w.WriteHeader(http.StatusMethodNotAllowed)
			return
		}
		answer := httptest.NewRecorder()
		own.ServeHTTP(answer, r)
		maps.Copy(w.Header(), answer.Header())
		w.Header().Del("Etag")
		w.WriteHeader(answer.Code)
		text := answer.Body.String()
		if r.Method == "PROPFIND" && fresh {
			text = strings.ReplaceAll(text, `>&#34;`, `>W/&#34;`)
		}
		io.WriteString(w, text)
	})
	put(t, h.URL, map[string]string{"index.html": "page", "tour/a.ics": "a"})
	h.puts()
	fresh = false

	put(t, h.URL, map[string]string{"index.html": "page", "tour/a.ics": "a"})
	if got := h.puts(); got != nil {
		t.Errorf("%q was sent again", got)
	}
	put(t, h.URL, map[string]string{"index.html": "page", "tour/a.ics": "b"})
	if got := h.puts(); len(got) != 2 || strings.Contains(got[0], "index") {
		t.Errorf("after a change %q was sent", got)
	}
}

func TestARecordThatIsBrokenTellsNothing(t *testing.T) {
	h := newHost(t)
	put(t, h.URL, map[string]string{"tour/a.ics": "a"})
	if err := os.WriteFile(filepath.Join(h.folder, "tour/sent.json"), []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}
	h.puts()

	put(t, h.URL, map[string]string{"tour/a.ics": "a"})

	if got := h.puts(); len(got) != 2 {
		t.Errorf("%q was sent", got)
	}
}

func TestAHostSaysWhyItRefuses(t *testing.T) {
	status := func(code int) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }
	}
	tests := map[string]struct {
		answer http.HandlerFunc
		kind   fault.Kind
		field  string
		says   string
	}{
		"a wrong password":   {status(401), fault.Denied, "password", "does not take this name with this password"},
		"no right to write":  {status(403), fault.Denied, "to", "does not let you write into /dav/"},
		"no such folder":     {status(404), fault.NotFound, "to", "has no folder /dav/"},
		"a web host without": {status(405), fault.Invalid, "to", "not by WebDAV"},
		"a page":             {status(200), fault.Invalid, "to", "not by WebDAV"},
		"a full disk":        {status(507), fault.Busy, "", "has no room left"},
		"a lock":             {status(423), fault.Busy, "", "locked"},
		"a broken host":      {status(502), fault.Busy, "", "answers 502"},
		"another address": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://elsewhere.example/x/", http.StatusMovedPermanently)
		}, fault.Invalid, "to", "Write that address"},
		"one that hangs up": {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, fault.Busy, "to", "hung up"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			h := httptest.NewServer(tt.answer)
			defer h.Close()

			_, err := webdav.Open(t.Context(), webdav.Options{Address: h.URL + "/dav/", User: "ada", Password: "wrong"})

			if shown := fault.Shown(err); shown.Kind != tt.kind || shown.Field != tt.field || !strings.Contains(shown.English, tt.says) {
				t.Errorf("got %s at %q: %s", shown.Kind, shown.Field, shown.English)
			}
		})
	}
}

func TestAFullHostIsToldOfWhileSending(t *testing.T) {
	h := newHost(t)
	full := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPut {
			w.WriteHeader(http.StatusInsufficientStorage)
			return
		}
		h.Config.Handler.ServeHTTP(w, r)
	}))
	defer full.Close()

	sent, err := open(t, full.URL).Put(t.Context(), "tour.ics", []byte("all"))

	if sent || !fault.Is(err, fault.Busy) {
		t.Errorf("got %v, %v", sent, err)
	}
}

func TestAHostThatCannotBeTrustedOrReachedIsToldOf(t *testing.T) {
	waiting := make(chan struct{})
	slow := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-waiting }))
	defer slow.Close()
	defer close(waiting)
	secret := httptest.NewUnstartedServer(http.NotFoundHandler())
	secret.Config.ErrorLog = log.New(io.Discard, "", 0) // it tells of who does not trust it
	secret.StartTLS()
	defer secret.Close()
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	for name, tt := range map[string]struct {
		address, says string
		wait          time.Duration
	}{
		"an unknown certificate": {secret.URL, "is not to be trusted", 0},
		"no https":               {strings.Replace(slow.URL, "http:", "https:", 1), "does not speak https", 0},
		"too slow":               {slow.URL, "did not answer in time", 50 * time.Millisecond},
		"nobody there":           {gone.URL, "cannot be reached", 0},
		"a password in the open": {"http://example.org/", "anybody could read the password", 0},
		"no address":             {"ftp://example.org/", "Write the address of the folder", 0},
		"a password within":      {"https://ada:secret@example.org/", "without name or password", 0},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := webdav.Open(t.Context(), webdav.Options{Address: tt.address, User: "ada", Timeout: tt.wait})

			if shown := fault.Shown(err); shown.Field != "to" || !strings.Contains(shown.English, tt.says) || shown.French == "" {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestWhoStopsIsNotToldOfTheHost(t *testing.T) {
	h := newHost(t)
	f := open(t, h.URL)
	ctx, stop := context.WithCancel(t.Context())
	stop()

	if _, err := f.Put(ctx, "tour.ics", []byte("all")); err != context.Canceled { //nolint:errorlint // as it is, and not within a fault
		t.Errorf("got %v", err)
	}
	if content, err := os.Open(filepath.Join(h.folder, "tour.ics")); err == nil {
		text, _ := io.ReadAll(content)
		t.Errorf("%q is there", text)
	}
}
