package app_test

import (
	"archive/zip"
	"bytes"
	"cmp"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	dav "github.com/emersion/go-webdav"

	"tournee/app"
	"tournee/backend/tour"
)

// putInto puts the sample tour's calendars into a folder of this machine or of a
// host by WebDAV.
type putInto func(t *testing.T, a *app.App) app.CalendarsPut

// outlets returns, for each way to put calendars, how they come into a folder.
func outlets(t *testing.T) map[string]func(folder string) putInto {
	t.Helper()
	return outletsOf(t, canada)
}

func outletsOf(t *testing.T, slug string) map[string]func(folder string) putInto {
	t.Helper()
	in := app.PutCalendars{Tour: slug, Langs: []tour.Lang{tour.English}}
	return map[string]func(string) putInto{
		"a folder": func(folder string) putInto {
			return func(t *testing.T, a *app.App) app.CalendarsPut {
				t.Helper()
				put, err := a.Papers.SaveCalendars(t.Context(), in, folder, func(int, int) {})
				if err != nil {
					t.Fatal(err)
				}
				return put
			}
		},
		"a web host": func(folder string) putInto {
			h := httptest.NewServer(&dav.Handler{FileSystem: dav.LocalFileSystem(folder)})
			t.Cleanup(h.Close)
			return func(t *testing.T, a *app.App) app.CalendarsPut {
				t.Helper()
				put, err := a.Papers.SendCalendars(t.Context(), in, app.CalendarHost{Address: h.URL}, func(int, int) {})
				if err != nil {
					t.Fatal(err)
				}
				return put
			}
		},
	}
}

func TestOnlyCalendarsThatChangedAreWritten(t *testing.T) {
	for name, at := range outlets(t) {
		t.Run(name, func(t *testing.T) {
			a, folder := sampled(t), t.TempDir()
			put := at(folder)
			session := stopOf(t, a, "ottawa").Agenda[1].Session

			first := put(t, a)
			again := put(t, a)
			if _, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.Starts = f.Starts.Add(5); return nil }); err != nil {
				t.Fatal(err)
			}
			publish(t, a, 2)
			second := put(t, a)

			if first.Written != first.Calendars || again.Written != 0 {
				t.Errorf("at first %+v, again %+v", first, again)
			}
			if second.Release != 2 || second.Written == 0 || second.Written >= second.Calendars {
				t.Errorf("after a change %+v", second)
			}
			if saved := read(t, folder, "/stop/ottawa.ics"); saved != ottawaSaved(t, a) {
				t.Errorf("the calendar there is not that of the release:\n%s", saved)
			}
		})
	}
}

func TestACalendarThatEndedIsEmpty(t *testing.T) {
	for name, at := range outlets(t) {
		t.Run(name, func(t *testing.T) {
			a, folder := sampled(t), t.TempDir()
			put := at(folder)
			track, err := a.Tracks.Create(t.Context(), canada, tour.TrackFields{}, func(f *tour.TrackFields) error { f.Name = tour.Both("Nets"); return nil })
			if err != nil {
				t.Fatal(err)
			}
			session := stopOf(t, a, "ottawa").Agenda[1].Session
			if _, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.TrackID = track.ID; return nil }); err != nil {
				t.Fatal(err)
			}
			publish(t, a, 2)
			put(t, a)
			if _, err := a.Tracks.Edit(t.Context(), track.ID, track.Rev, func(f *tour.TrackFields) error { f.Name = tour.Both("Threads"); return nil }); err != nil {
				t.Fatal(err)
			}
			publish(t, a, 3)

			second := put(t, a)

			old, now := read(t, folder, "/track/nets.ics"), read(t, folder, "/track/threads.ics")
			if second.Ended != 1 || !strings.Contains(old, "BEGIN:VCALENDAR") || strings.Contains(old, "VEVENT") || !strings.Contains(now, "VEVENT") {
				t.Errorf("%+v:\n%s%s", second, old, now)
			}
		})
	}
}

func TestACalendarOfWhoLeftHoldsWhatTheyGaveAsCancelled(t *testing.T) {
	for name, at := range outlets(t) {
		t.Run(name, func(t *testing.T) {
			a, folder := sampled(t), t.TempDir()
			put := at(folder)
			first := put(t, a)
			plan, err := a.Tours.Plan(t.Context(), canada)
			if err != nil {
				t.Fatal(err)
			}
			var who string // who gives all from now on
			for _, session := range plan.Sessions {
				speakers := plan.Speakers(session)
				if len(speakers) == 0 {
					continue
				}
				who = cmp.Or(who, speakers[0].ID)
				if _, err := a.Sessions.Edit(t.Context(), session.ID, session.Rev, func(f *tour.SessionFields) error { f.SpeakerIDs = []string{who}; return nil }); err != nil {
					t.Fatal(err)
				}
			}
			publish(t, a, 2)

			second := put(t, a)

			left := 0
			page := pageAt(t, folder)
			for _, path := range files(t, folder) {
				content := read(t, folder, path)
				events := strings.Count(content, "BEGIN:VEVENT")
				if !strings.HasPrefix(path, "/person/") || events == 0 || strings.Count(content, "STATUS:CANCELLED") != events {
					continue
				}
				left++
				if strings.Contains(page, path) {
					t.Errorf("the page leads to %s", path)
				}
			}
			if want := first.Calendars - second.Calendars; left != want || want == 0 || second.Ended != 0 {
				t.Errorf("%d calendars hold but what is cancelled, want %d: %+v", left, want, second)
			}
		})
	}
}

// pageAt is the page that leads to the calendars of a folder.
func pageAt(t *testing.T, folder string) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(folder, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

func TestSendingThatIsStoppedLeavesThePageAsItWas(t *testing.T) {
	a, folder := sampled(t), t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	var mu sync.Mutex
	var last string
	files := &dav.Handler{FileSystem: dav.LocalFileSystem(folder)}
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPut {
			mu.Lock()
			last = r.URL.Path
			mu.Unlock()
		}
		files.ServeHTTP(w, r)
	}))
	defer h.Close()
	in := app.PutCalendars{Tour: canada}

	_, err := a.Papers.SendCalendars(ctx, in, app.CalendarHost{Address: h.URL}, func(done, _ int) {
		if done == 3 {
			stop()
		}
	})
	if _, there := os.Stat(filepath.Join(folder, "index.html")); !errors.Is(err, context.Canceled) || there == nil {
		t.Errorf("got %v, and the page is there: %v", err, there == nil)
	}
	if _, err := a.Papers.SendCalendars(t.Context(), in, app.CalendarHost{Address: h.URL}, func(int, int) {}); err != nil {
		t.Fatal(err)
	}
	mu.Lock()
	defer mu.Unlock()
	if last != "/"+canada+"/sent.json" { // after the page
		t.Errorf("%s was sent last", last)
	}
}

func TestAPackOfCalendarsIsTheFolder(t *testing.T) {
	a, folder := sampled(t), t.TempDir()
	in := app.PutCalendars{Tour: canada, Base: "https://example.org/"}
	if _, err := a.Papers.SaveCalendars(t.Context(), in, folder, func(int, int) {}); err != nil {
		t.Fatal(err)
	}

	made, err := a.Papers.PackCalendars(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}

	packed, err := zip.NewReader(bytes.NewReader(made.Content), int64(len(made.Content)))
	if err != nil {
		t.Fatal(err)
	}
	unpacked := t.TempDir()
	if err := os.CopyFS(unpacked, packed); err != nil {
		t.Fatal(err)
	}
	if got, want := files(t, unpacked), files(t, folder); !slices.Equal(got, want) || made.Name != canada+"-calendars.zip" {
		t.Errorf("%s holds %q, not %q", made.Name, got, want)
	}
	if read(t, unpacked, ".ics") != read(t, folder, ".ics") {
		t.Error("the calendar of the tour differs")
	}
}

// files returns the paths of a tour's calendars in a folder, from its slug on.
func files(t *testing.T, folder string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(folder, canada, "*", "*.ics"))
	if err != nil {
		t.Fatal(err)
	}
	for i, path := range found {
		found[i] = filepath.ToSlash(strings.TrimPrefix(path, filepath.Join(folder, canada)))
	}
	return found
}

func read(t *testing.T, folder, path string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(folder, canada+path))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func ottawaSaved(t *testing.T, a *app.App) string {
	t.Helper()
	made, err := a.Papers.Calendar(t.Context(), app.MakeCalendar{Tour: canada, Stop: "ottawa", Langs: []tour.Lang{tour.English}, Public: true})
	if err != nil {
		t.Fatal(err)
	}
	return string(made.Content)
}
