package desktop

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"tournee/backend/fault"
)

// answer is an http.ResponseWriter that keeps what is written in memory.
type answer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

// Header returns the header fields to fill in.
func (a *answer) Header() http.Header { return a.header }

// WriteHeader keeps the first status.
func (a *answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
}

// Write keeps p.
func (a *answer) Write(p []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	return a.body.Write(p)
}

// asker asks the API in memory, as the page would by fetch, in the language
// that the page was last heard to ask in.
type asker struct {
	handler http.Handler

	mu   sync.Mutex
	lang string
}

// ServeHTTP answers the page, and hears its language.
func (a *asker) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if lang := r.Header.Get("Accept-Language"); lang == "fr" || lang == "en" { // else it is the web view that speaks
		a.mu.Lock()
		a.lang = lang
		a.mu.Unlock()
	}
	a.handler.ServeHTTP(w, r)
}

func (a *asker) language() string {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.lang
}

// ask has the API answer a request for one of its paths.
func (a *asker) ask(ctx context.Context, method, path string, body []byte) (*answer, error) {
	if !strings.HasPrefix(path, "/api/") {
		return nil, fault.New(fault.Denied, "That is not part of the program.", "Cela ne fait pas partie du programme.")
	}
	r, err := http.NewRequestWithContext(ctx, method, "wails://wails"+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.RequestURI = path
	if body != nil {
		r.Header.Set("Content-Type", "application/octet-stream")
	}
	r.Header.Set("Accept-Language", a.language())
	got := &answer{header: http.Header{}}
	a.handler.ServeHTTP(got, r)
	got.WriteHeader(http.StatusOK)
	return got, nil
}

// download has the API make the file at one of its paths.
func (a *asker) download(ctx context.Context, path string) ([]byte, error) {
	got, err := a.ask(ctx, http.MethodGet, path, nil)
	if err != nil {
		return nil, err
	}
	if got.status != http.StatusOK {
		return nil, refused(got)
	}
	return got.body.Bytes(), nil
}

// refusal is an answer of the API other than the one hoped for. The page gets
// the API's own problem, which it knows how to show.
type refusal struct {
	status int
	body   []byte
}

func refused(a *answer) error { return &refusal{status: a.status, body: a.body.Bytes()} }

// Error is the text for logs.
func (r *refusal) Error() string {
	return fmt.Sprintf("the API answered %d: %.200s", r.status, r.body)
}

// failure is how a fault reaches the page from a bound method: as a problem of
// the API does.
type failure struct {
	Kind   fault.Kind `json:"kind"`
	Detail string     `json:"detail"`
	Field  string     `json:"field,omitempty"`
}

// forPage turns the error of a bound method into what the page receives: the
// API's problem as it is, or a fault. It is JSON in a string, because Wails
// makes the message of a JavaScript Error of it.
func (a *asker) forPage(err error) any {
	if r, ok := errors.AsType[*refusal](err); ok && json.Valid(r.body) {
		return string(r.body)
	}
	f := fault.Shown(err)
	detail := f.In(a.language())
	text, err := json.Marshal(failure{Kind: f.Kind, Detail: detail, Field: f.Field})
	if err != nil {
		return detail
	}
	return string(text)
}

// upload posts the bytes of the file at path to the API and returns its answer.
func (a *asker) upload(ctx context.Context, apiPath, path string) (string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", fault.New(fault.Invalid,
			"%s cannot be read. Check that the file is still there and that you may open it.",
			"%s ne peut pas être lu. Vérifiez que le fichier est toujours là et que vous pouvez l’ouvrir.",
			filepath.Base(path)).Because(err)
	}
	mark := "?"
	if strings.Contains(apiPath, "?") {
		mark = "&"
	}
	got, err := a.ask(ctx, http.MethodPost, apiPath+mark+"name="+url.QueryEscape(filepath.Base(path)), data)
	if err != nil {
		return "", err
	}
	if got.status >= http.StatusMultipleChoices {
		return "", refused(got)
	}
	return got.body.String(), nil
}
