package app_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"tournee/app"
	"tournee/backend/tour"
)

func TestToursShareAFolder(t *testing.T) {
	const france = "kcd-france-2023"
	others := outletsOf(t, france)
	for name, at := range outlets(t) {
		t.Run(name, func(t *testing.T) {
			a, folder := sampled(t), t.TempDir()
			ours, theirs := at(folder), others[name](folder)
			first := ours(t, a)
			alone := pageAt(t, folder)

			theirs(t, a)

			both := pageAt(t, folder)
			if !leadsTo(both, canada+".html") || !leadsTo(both, france+".html") || strings.Contains(both, ".ics") || strings.Index(both, canada) > strings.Index(both, france) {
				t.Errorf("the page of both:\n%s", both)
			}
			for _, slug := range []string{canada, france} {
				page := fileAt(t, folder, slug+".html")
				if !leadsTo(page, slug+".ics") || strings.Count(page, `<a href="`+slug) != strings.Count(page, "download") {
					t.Errorf("the page of %s:\n%s", slug, page)
				}
			}
			if fileAt(t, folder, canada+".html") != alone {
				t.Error("the page of the first is not the one that it was")
			}
			if again := ours(t, a); again.Written != 0 || again.Calendars != first.Calendars || pageAt(t, folder) != both {
				t.Errorf("again: %+v\n%s", again, pageAt(t, folder))
			}
			if err := os.Remove(filepath.Join(folder, france+".html")); err != nil {
				t.Fatal(err)
			}
			if ours(t, a); pageAt(t, folder) != alone {
				t.Error("the page leads to a tour that was taken away")
			}
		})
	}
}

func TestAListThatNobodyUnderstandsIsBegunAnew(t *testing.T) {
	for _, list := range []string{"", "{", `{"tours":[{"slug":"../../etc/x"},{"slug":"gone"},{"slug":""}]}`} {
		a, folder := sampled(t), t.TempDir()
		if err := os.WriteFile(filepath.Join(folder, "tours.json"), []byte(list), 0o644); err != nil {
			t.Fatal(err)
		}

		_, err := a.Papers.SaveCalendars(t.Context(), app.PutCalendars{Tour: canada}, folder, func(int, int) {})

		if page := pageAt(t, folder); err != nil || !leadsTo(page, canada+".ics") || strings.Contains(fileAt(t, folder, "tours.json"), "gone") {
			t.Errorf("after %q: %v\n%s", list, err, page)
		}
	}
}

func TestTheTitleOfThePageIsShownWhole(t *testing.T) {
	for name, title := range map[string]string{"short": "Spring", "long": strings.Repeat("Très longue tournée ", 10)} {
		a, folder := sampled(t), t.TempDir()
		found := planOf(t, a, canada).Tour
		if _, err := a.Tours.Edit(t.Context(), found.ID, found.Rev, func(f *tour.TourFields) error { f.Title = tour.Both(title); return nil }); err != nil {
			t.Fatal(err)
		}
		publish(t, a, 2)
		if _, err := a.Papers.SaveCalendars(t.Context(), app.PutCalendars{Tour: canada}, folder, func(int, int) {}); err != nil {
			t.Fatal(err)
		}

		shown := regexp.MustCompile(`<title>(.*)</title>`).FindStringSubmatch(pageAt(t, folder))

		if shown == nil || utf8.RuneCountInString(shown[1]) > 70 || !strings.HasPrefix(shown[1], title[:6]) || !strings.HasSuffix(shown[1], " · Calendriers · Calendars") {
			t.Errorf("%s: got %q", name, shown)
		}
	}
}

func leadsTo(page, path string) bool { return strings.Contains(page, `<a href="`+path+`"`) }

func fileAt(t *testing.T, folder, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
