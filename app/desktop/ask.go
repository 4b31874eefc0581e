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

// ask has h answer a request for a path of the API, as the page would by fetch.
func ask(ctx context.Context, h http.Handler, method, path string, body []byte) (*answer, error) {
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
	a := &answer{header: http.Header{}}
	h.ServeHTTP(a, r)
	a.WriteHeader(http.StatusOK)
	return a, nil
}

// download has h make the file at path of the API.
func download(ctx context.Context, h http.Handler, path string) ([]byte, error) {
	a, err := ask(ctx, h, http.MethodGet, path, nil)
	if err != nil {
		return nil, err
	}
	if a.status != http.StatusOK {
		return nil, refused(a)
	}
	return a.body.Bytes(), nil
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

// failure is how a fault reaches the page from a bound method.
type failure struct {
	Kind    fault.Kind `json:"kind"`
	Field   string     `json:"field,omitempty"`
	English string     `json:"english"`
	French  string     `json:"french"`
}

// forPage turns the error of a bound method into what the page receives: the
// API's problem as it is, or a fault in both languages. It is JSON in a string,
// because Wails makes the message of a JavaScript Error of it.
func forPage(err error) any {
	if r, ok := errors.AsType[*refusal](err); ok && json.Valid(r.body) {
		return string(r.body)
	}
	f := fault.Shown(err)
	text, err := json.Marshal(failure{Kind: f.Kind, Field: f.Field, English: f.English, French: f.French})
	if err != nil {
		return f.English
	}
	return string(text)
}

// upload posts the bytes of the file at path to the API and returns its answer.
func upload(ctx context.Context, h http.Handler, apiPath, path string) (string, error) {
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
	a, err := ask(ctx, h, http.MethodPost, apiPath+mark+"name="+url.QueryEscape(filepath.Base(path)), data)
	if err != nil {
		return "", err
	}
	if a.status >= http.StatusMultipleChoices {
		return "", refused(a)
	}
	return a.body.String(), nil
}
