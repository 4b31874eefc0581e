package cli_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/emersion/go-webdav"

	"tournee/app/cli"
)

func TestCalendarsAreSentWithAPasswordThatNobodySees(t *testing.T) {
	folder := t.TempDir()
	files := &webdav.Handler{FileSystem: webdav.LocalFileSystem(folder)}
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, password, _ := r.BasicAuth(); user != "ada" || password != "secret" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		files.ServeHTTP(w, r)
	}))
	defer h.Close()
	args := []string{"export", "calendars", "--tour", "eastern-canada-2018-q2", "--to", h.URL + "/tour", "--user", "ada"}
	for name, tt := range map[string]struct {
		password, typed string
		exit            int
		says            string
	}{
		"of the environment": {"secret", "", cli.Done, "Release 1 is there: 25 calendars, 25 of them new or changed.\n"},
		"handed in":          {"", "secret\r\n", cli.Done, "Release 1 is there: 25 calendars, "},
		"wrong":              {"secre", "", cli.Failed, "does not take this name with this password"},
		"none":               {"", "", cli.Failed, "does not take this name with this password"},
	} {
		t.Run(name, func(t *testing.T) {
			w := sampled(t)
			w.password, w.typed = tt.password, tt.typed
			if err := os.RemoveAll(filepath.Join(folder, "tour")); err != nil {
				t.Fatal(err)
			}

			exit, out, said := w.run(t, args...)

			if exit != tt.exit || out != "" || !strings.Contains(said, tt.says) {
				t.Errorf("got %d %q %q", exit, out, said)
			}
			if _, err := os.Stat(filepath.Join(folder, "tour/index.html")); (err == nil) != (tt.exit == cli.Done) {
				t.Errorf("the page: %v", err)
			}
		})
	}
}
