// Package server shows the program in browsers: it listens, and ends when it
// is told to. What it answers is app/api's.
package server

import (
	"context"
	"errors"
	"io/fs"
	"mime"
	"net"
	"net/http"
	"path"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"tournee/backend/fault"
)

// Options say how to listen.
type Options struct {
	Addr    string       // host:port; port 0 chooses a free one
	Handler http.Handler // answers
	Site    fs.FS        // the built pages, some of them packed beside themselves; may be nil
	Open    bool         // listen for other machines too
	Ready   func(address string)
}

// Run listens until ctx ends. It returns a fault when the address is taken or
// wrong, or is open to other machines without Open: whoever reaches a page of
// Tournée may change everything.
func Run(ctx context.Context, o Options) error {
	host, port, err := net.SplitHostPort(o.Addr)
	if err == nil {
		_, err = net.DefaultResolver.LookupPort(ctx, "tcp", port)
	}
	if err != nil {
		return fault.New(fault.Invalid, "%q is not an address: write it as 127.0.0.1:8080.", "« %s » n’est pas une adresse : écrivez-la comme 127.0.0.1:8080.", o.Addr).At("addr").Because(err)
	}
	local := isLoopback(host)
	if !local && !o.Open {
		return fault.New(fault.Denied,
			"Whoever reaches %s could read and change every tour, since there is no sign-in. Choose 127.0.0.1, or add --open if all of that network may.",
			"Quiconque atteint %s pourrait lire et changer chaque tournée, car il n’y a pas d’identification. Choisissez 127.0.0.1, ou ajoutez --open si tout ce réseau en a le droit.", o.Addr).At("addr")
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", o.Addr)
	if err != nil {
		return fault.New(fault.Busy, "%s cannot be listened on: another program may have it. Choose another with --addr.",
			"Impossible d’écouter sur %s : un autre programme l’occupe peut-être. Choisissez-en une autre avec --addr.", o.Addr).At("addr").Because(err)
	}
	handler := http.Handler(gzhttp.GzipHandler(packed(o.Site, o.Handler)))
	if local {
		handler = named(handler)
	}
	s := &http.Server{
		Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 2 * time.Minute, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 16 << 10, BaseContext: func(net.Listener) context.Context { return ctx },
	}
	go func() {
		<-ctx.Done()
		gentle, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
		defer cancel()
		_ = s.Shutdown(gentle) // what does not end in time is cut
	}()
	o.Ready("http://" + listener.Addr().String() + "/")
	if err := s.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// packed asks next for the copy of a file that was packed by Brotli when the
// pages were built, where there is one and the browser reads it.
func packed(site fs.FS, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		copied := r.URL.Path + ".br"
		if site == nil || !strings.HasPrefix(copied, "/assets/") || !reads(r, "br") || !fs.ValidPath(copied[1:]) {
			next.ServeHTTP(w, r)
			return
		}
		if _, err := fs.Stat(site, copied[1:]); err != nil {
			next.ServeHTTP(w, r)
			return
		}
		h := w.Header()
		h.Set("Content-Encoding", "br")
		h.Set("Content-Type", mime.TypeByExtension(path.Ext(r.URL.Path)))
		h.Add("Vary", "Accept-Encoding")
		shorter := r.Clone(r.Context())
		shorter.URL.Path, shorter.URL.RawPath = copied, ""
		shorter.Header.Del("Range") // a part of the copy is no part of the file
		next.ServeHTTP(w, shorter)
	})
}

// reads reports whether who asks reads an encoding (RFC 9110, 12.5.3).
func reads(r *http.Request, encoding string) bool {
	for one := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(one, ";")
		if strings.TrimSpace(name) == encoding {
			q := strings.TrimPrefix(strings.TrimSpace(weight), "q=")
			return q == "" || strings.Trim(q, "0.") != ""
		}
	}
	return false
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// named refuses requests that came by a name other than this machine's own, so
// that no page elsewhere reaches the program by a name that it controls.
func named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, err := net.SplitHostPort(r.Host)
		if err != nil {
			host = r.Host
		}
		if !isLoopback(host) {
			http.Error(w, "Use 127.0.0.1 or localhost. / Utilisez 127.0.0.1 ou localhost.", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}
