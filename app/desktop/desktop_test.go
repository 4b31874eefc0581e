package desktop

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tournee/backend/fault"
)

// api answers as the program would, as far as these tests need.
func api() *asker {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/tour.ics", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "lang "+r.URL.Query().Get("lang"))
	})
	mux.HandleFunc("GET /api/gone", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNotFound)
		fmt.Fprint(w, `{"status":404,"kind":"not_found"}`)
	})
	mux.HandleFunc("POST /api/import", func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %s", r.URL.Query().Get("name"), body)
	})
	mux.HandleFunc("GET /api/language", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Header.Get("Accept-Language"))
	})
	return &asker{handler: mux, lang: "en"}
}

func TestDownload(t *testing.T) {
	got, err := api().download(t.Context(), "/api/tour.ics?lang=fr")
	if err != nil || string(got) != "lang fr" {
		t.Errorf("got %q, %v", got, err)
	}

	for name, tt := range map[string]struct{ path, want string }{
		"passes the API's problem on":      {"/api/gone", `{"status":404,"kind":"not_found"}`},
		"asks nothing but the API":         {"/index.html", `"kind":"denied"`},
		"cannot be led to another machine": {"//example.org/api/x", `"kind":"denied"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := api().download(t.Context(), tt.path)

			if err == nil || !strings.Contains(api().forPage(err).(string), tt.want) {
				t.Errorf("got %v, want %s", api().forPage(err), tt.want)
			}
		})
	}
}

func TestUpload(t *testing.T) {
	file := filepath.Join(t.TempDir(), "été & co.csv")
	if err := os.WriteFile(file, []byte("a,b"), 0o600); err != nil {
		t.Fatal(err)
	}

	for _, path := range []string{"/api/import", "/api/import?tour=x"} {
		got, err := api().upload(t.Context(), path, file)
		if err != nil || got != "été & co.csv a,b" {
			t.Errorf("%s: got %q, %v", path, got, err)
		}
	}
	if _, err := api().upload(t.Context(), "/api/import", file+".gone"); !fault.Is(err, fault.Invalid) {
		t.Errorf("a missing file: got %v", err)
	}
}

func TestForPageTellsNothingOfTheMachine(t *testing.T) {
	var got failure
	if err := json.Unmarshal([]byte(api().forPage(errors.New("open /etc/shadow")).(string)), &got); err != nil {
		t.Fatal(err)
	}

	want := fault.Shown(errors.New("x"))
	if (got != failure{Kind: fault.Internal, Detail: want.English}) {
		t.Errorf("got %+v", got)
	}
}

func TestThePagesLanguageIsHeard(t *testing.T) {
	a := api()
	for _, tt := range []struct{ header, want string }{{"fr", "fr"}, {"en-US,en;q=0.5", "fr"}, {"", "fr"}, {"en", "en"}} {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/api/language", http.NoBody)
		r.Header.Set("Accept-Language", tt.header)
		a.ServeHTTP(httptest.NewRecorder(), r)

		got, err := a.download(t.Context(), "/api/language")
		if err != nil || string(got) != tt.want {
			t.Errorf("after %q: asked in %q, %v; want %s", tt.header, got, err, tt.want)
		}
		_, refused := outside("smb://x")
		if told := a.forPage(refused).(string); !strings.Contains(told, refusedLink().In(tt.want)) {
			t.Errorf("after %q: told %s", tt.header, told)
		}
	}
}

func TestOutside(t *testing.T) {
	for link, want := range map[string]string{
		"https://example.org/a?b=c#d":     "https://example.org/a?b=c#d",
		"http://example.org":              "http://example.org",
		"mailto:ada@example.org":          "mailto:ada@example.org",
		"webcal://example.org/tour.ics":   "webcal://example.org/tour.ics",
		"https://bank.example@evil.test/": "",
		"https://user:word@example.org":   "",
		"javascript:alert(1)":             "",
		"file:///etc/passwd":              "",
		"smb://host/share":                "",
		"https:example.org":               "",
		"mailto:":                         "",
		"HTTPS://example.org":             "https://example.org",
		"//example.org":                   "",
		"":                                "",
		"https://exa mple.org":            "",
	} {
		if got, err := outside(link); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: got %q, %v; want %q", link, got, err, want)
		}
	}
}

func TestProposedName(t *testing.T) {
	for name, want := range map[string]string{
		"tour.ics":            "tour.ics",
		"../../etc/passwd":    "passwd",
		`C:\Users\x\plan.pdf`: "plan.pdf",
		"14:30 plan?.pdf":     "14-30 plan-.pdf",
		"..":                  "tournee",
		"":                    "tournee",
		".hidden":             "hidden",
	} {
		if got := proposedName(name); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.ics")
	for _, text := range []string{"first", "second"} {
		if err := writeFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != text {
			t.Errorf("got %q, %v", got, err)
		}
	}

	full := filepath.Join(dir, "folder")
	if err := os.MkdirAll(filepath.Join(full, "inside"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(full, nil, 0o666); err == nil {
		t.Error("a folder was overwritten")
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 2 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}

func TestStateIsKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new", "window.json")
	want := state{Width: 1200, Height: 800, X: 40, Y: 30, Placed: true, Maximised: true, Zoom: 1.25}
	if err := want.write(file); err != nil {
		t.Fatal(err)
	}
	if got := readState(file); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}

	usual := state{Width: 1440, Height: 900, Zoom: 1}
	for _, text := range []string{"", "{", `{"width":"wide"}`, `[]`} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if got := readState(file); got != usual {
			t.Errorf("%q: got %+v", text, got)
		}
	}
	if err := os.WriteFile(file, []byte(`{"width":3,"height":-1,"zoom":900}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := readState(file); got != (state{Width: minWidth, Height: minHeight, Zoom: maxZoom}) {
		t.Errorf("nonsense: got %+v", got)
	}
}

func TestStateLiesInsideTheScreen(t *testing.T) {
	for name, tt := range map[string]struct{ was, want state }{
		"stays":              {state{Width: 900, Height: 600, X: 50, Y: 60}, state{Width: 900, Height: 600, X: 50, Y: 60}},
		"comes back":         {state{Width: 900, Height: 600, X: 5000, Y: -60}, state{Width: 900, Height: 600, X: 380, Y: 0}},
		"shrinks and aligns": {state{Width: 2560, Height: 1440, X: 10, Y: 10}, state{Width: 1280, Height: 1024}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := tt.was.within(1280, 1024); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestX11Address(t *testing.T) {
	for display, want := range map[string]string{
		":0":             "unix /tmp/.X11-unix/X0",
		":99.0":          "unix /tmp/.X11-unix/X99",
		"unix:1":         "unix /tmp/.X11-unix/X1",
		"localhost:10.0": "tcp localhost:6010",
		"":               " ",
		"nonsense":       " ",
		":x":             " ",
	} {
		if network, address := x11Address(display); network+" "+address != want {
			t.Errorf("%q: got %s %s, want %s", display, network, address, want)
		}
	}
}

func TestAnswersAsksTheScreenItself(t *testing.T) {
	dir := t.TempDir()
	socket, err := net.Listen("unix", filepath.Join(dir, "wayland-0"))
	if err != nil {
		t.Fatal(err)
	}
	if !answers("wayland-0", dir, "") {
		t.Error("a screen that listens was not found")
	}
	if err := socket.Close(); err != nil {
		t.Fatal(err)
	}
	if answers("wayland-0", dir, "") || answers("", dir, "") {
		t.Error("a screen was found where none is")
	}
}

func TestSpoken(t *testing.T) {
	for name, tt := range map[string]struct{ all, lang, want string }{
		"French":             {"", "fr_CA.UTF-8", "Ouvrir"},
		"LC_ALL goes before": {"en_CA.UTF-8", "fr_CA.UTF-8", "Open"},
		"nothing set":        {"", "", "Open"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("LC_ALL", tt.all)
			t.Setenv("LC_MESSAGES", "")
			t.Setenv("LANG", tt.lang)
			if got := spoken("Open", "Ouvrir"); got != tt.want {
				t.Errorf("got %s", got)
			}
		})
	}
}
