package server_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"tournee/app/server"
	"tournee/backend/fault"
)

func TestRunServesUntilItIsToldToEnd(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	address, over := make(chan string, 1), make(chan error, 1)
	go func() {
		over <- server.Run(ctx, server.Options{Addr: "127.0.0.1:0", Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "bonsoir") // a test
		}), Ready: func(a string) { address <- a }})
	}()
	base := <-address
	tests := map[string]struct {
		host   string
		status int
	}{
		"by its address":         {"", http.StatusOK},
		"by localhost":           {"localhost:9", http.StatusOK},
		"by a name of another's": {"tournee.example.org", http.StatusMisdirectedRequest},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Host = tt.host

			got, err := http.DefaultClient.Do(r)

			if err != nil || got.StatusCode != tt.status || got.Body.Close() != nil {
				t.Errorf("got %v, %v; want %d", got, err, tt.status)
			}
		})
	}
	stop()
	if err := <-over; err != nil {
		t.Errorf("ended with %v", err)
	}
}

func TestRunSendsTextPacked(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	address, over := make(chan string, 1), make(chan error, 1)
	text := strings.Repeat("bonsoir ", 1000)
	go func() {
		over <- server.Run(ctx, server.Options{Addr: "127.0.0.1:0", Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/javascript")
			_, _ = io.WriteString(w, text) // a test
		}), Ready: func(a string) { address <- a }})
	}()
	base := <-address
	for _, packed := range []bool{true, false} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Accept-Encoding", "identity")
		if packed {
			r.Header.Set("Accept-Encoding", "gzip")
		}

		got, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(got.Body)
		if err != nil || got.Body.Close() != nil {
			t.Fatal(err)
		}
		if encoded := got.Header.Get("Content-Encoding") == "gzip"; encoded != packed || packed && len(body) > 500 || !packed && string(body) != text {
			t.Errorf("packed %v: got %d bytes, %q", packed, len(body), got.Header.Get("Content-Encoding"))
		}
	}
	stop()
	if err := <-over; err != nil {
		t.Errorf("ended with %v", err)
	}
}

func TestRunSendsWhatWasPackedBefore(t *testing.T) {
	site := fstest.MapFS{
		"assets/a-1.js":    {Data: []byte("plain")},
		"assets/a-1.js.br": {Data: []byte("packed")},
		"assets/b-2.js":    {Data: []byte("plain")},
	}
	ctx, stop := context.WithCancel(t.Context())
	address, over := make(chan string, 1), make(chan error, 1)
	go func() {
		over <- server.Run(ctx, server.Options{Addr: "127.0.0.1:0", Handler: http.FileServerFS(site), Site: site, Ready: func(a string) { address <- a }})
	}()
	base := strings.TrimSuffix(<-address, "/")
	tests := map[string]struct{ path, accept, want, encoding string }{
		"a packed file":                    {"/assets/a-1.js", "gzip, deflate, br", "packed", "br"},
		"a packed file, weighed":           {"/assets/a-1.js", "br;q=0.9, gzip", "packed", "br"},
		"a file that was not packed":       {"/assets/b-2.js", "gzip, br", "plain", ""},
		"a browser that does not read it":  {"/assets/a-1.js", "gzip", "plain", ""},
		"a browser that does not want it":  {"/assets/a-1.js", "br;q=0", "plain", ""},
		"the packed file by its own name":  {"/assets/a-1.js.br", "br", "packed", ""},
		"a path that would lead elsewhere": {"/assets/../assets/a-1.js", "br", "plain", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+tt.path, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept-Encoding", tt.accept)

			got, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(got.Body)
			if err != nil || got.Body.Close() != nil {
				t.Fatal(err)
			}
			if encoding := got.Header.Get("Content-Encoding"); string(body) != tt.want || encoding != tt.encoding {
				t.Errorf("got %q, %q; want %q, %q", body, encoding, tt.want, tt.encoding)
			}
			if kind := got.Header.Get("Content-Type"); strings.HasSuffix(tt.path, ".js") && !strings.HasPrefix(kind, "text/javascript") {
				t.Errorf("it is told to be %q", kind)
			}
		})
	}
	stop()
	if err := <-over; err != nil {
		t.Errorf("ended with %v", err)
	}
}

func TestRunRefuses(t *testing.T) {
	taken, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	tests := map[string]struct {
		addr string
		want fault.Kind
	}{
		"an address that others reach": {"0.0.0.0:0", fault.Denied},
		"every address":                {":0", fault.Denied},
		"what is no address":           {"here", fault.Invalid},
		"a port beyond the last":       {"127.0.0.1:65536", fault.Invalid},
		"an address taken":             {taken.Addr().String(), fault.Busy},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			err := server.Run(t.Context(), server.Options{Addr: tt.addr, Ready: func(string) { t.Error("it listens") }})

			if f, ok := errors.AsType[*fault.Error](err); !ok || f.Kind != tt.want || f.Field != "addr" {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}
