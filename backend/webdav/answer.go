package webdav

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"tournee/backend/fault"
)

// address is where a folder is; its path ends in a slash.
type address struct{ *url.URL }

// parse reads the address of a folder. It returns an Invalid fault for one that
// is none, or over which a password could be read on the way.
func parse(text string, secret bool) (address, error) {
	u, err := url.Parse(strings.TrimSpace(text))
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return address{}, fault.New(fault.Invalid, "Write the address of the folder on the web host, such as https://example.org/dav/tour/, without name or password.",
			"Écrivez l’adresse du dossier chez l’hébergeur, comme https://example.org/dav/tournee/, sans nom ni mot de passe.").At("to")
	}
	if secret && u.Scheme == "http" && !isLoopback(u.Hostname()) {
		return address{}, fault.New(fault.Invalid, "On the way to %s anybody could read the password. Write the address with https://.",
			"En chemin vers %s, n’importe qui pourrait lire le mot de passe. Écrivez l’adresse avec https://.", u.Host).At("to")
	}
	if !strings.HasSuffix(u.Path, "/") {
		u.Path += "/"
	}
	u.RawPath = ""
	return address{u}, nil
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// of returns the path on the host of what is in the folder.
func (a address) of(name string) string { return a.Path + name }

func (a address) url(name string) string {
	u := *a.URL
	u.Path += name
	return u.String()
}

// errNotDAV is why an answer is refused that is not WebDAV's.
var errNotDAV = errors.New("not WebDAV")

// missing is the fault of a folder that is not there and cannot be made there.
func (a address) missing(err error) error {
	return fault.New(fault.NotFound, "%s has no folder %s, and none can be made there. Check the address.",
		"%s n’a pas de dossier %s, et il ne peut pas y être créé. Vérifiez l’adresse.", a.Host, a.Path).At("to").Because(err)
}

const (
	// patience is how long a host may take over one file when nobody says.
	patience = 2 * time.Minute
	// mostHeard is how long an answer may be.
	mostHeard = 32 << 20
)

// asker asks a host in the name of somebody, and makes faults of its refusals.
type asker struct {
	at             address
	client         *http.Client
	user, password string
}

func newAsker(at address, o Options) *asker {
	return &asker{at: at, user: o.User, password: o.Password, client: &http.Client{
		Timeout: cmp.Or(o.Timeout, patience),
		// A host that sends elsewhere is not followed: the password is for this one.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// Do sends a request and returns an answer that is good; any other is a fault.
func (a *asker) Do(r *http.Request) (*http.Response, error) {
	if a.user != "" {
		r.SetBasicAuth(a.user, a.password)
	}
	answer, err := a.client.Do(r)
	if err != nil {
		return nil, a.at.unreached(r.Context(), err)
	}
	bad := a.refused(r, answer)
	if bad != nil {
		return nil, errors.Join(bad, answer.Body.Close())
	}
	text, err := io.ReadAll(io.LimitReader(answer.Body, mostHeard))
	if err = errors.Join(err, answer.Body.Close()); err != nil {
		return nil, a.at.unreached(r.Context(), err)
	}
	if answer.StatusCode == http.StatusMultiStatus {
		text = strong(text)
	}
	answer.Body = io.NopCloser(bytes.NewReader(text))
	return answer, nil
}

// strong makes the weak entity tags of a list of files strong ones: go-webdav
// fails at a weak one, such as Apache gives a file for a second, and what is told
// by them here is only whether a file is the one that was sent.
func strong(list []byte) []byte {
	for _, quote := range []string{`"`, "&quot;", "&#34;"} {
		list = bytes.ReplaceAll(list, []byte(">W/"+quote), []byte(">"+quote))
	}
	return list
}

// refused returns what an answer says that is not the one hoped for.
func (a *asker) refused(r *http.Request, answer *http.Response) error {
	host, code := a.at.Host, answer.StatusCode
	switch {
	case r.Method == "PROPFIND" && code/100 == 2 && code != http.StatusMultiStatus,
		code == http.StatusMethodNotAllowed, code == http.StatusNotImplemented, code == http.StatusBadRequest && r.Method == "PROPFIND":
		return fault.New(fault.Invalid, "%s answers, but not by WebDAV. Ask the host for the address for WebDAV.",
			"%s répond, mais pas par WebDAV. Demandez à l’hébergeur l’adresse pour WebDAV.", host).At("to").Because(errNotDAV)
	case code/100 == 2:
		return nil
	case code/100 == 3:
		return fault.New(fault.Invalid, "%s says that the folder is at %s. Write that address.", "%s dit que le dossier est à %s. Écrivez cette adresse.", host, elsewhere(answer)).At("to")
	case code == http.StatusUnauthorized && a.user == "":
		return fault.New(fault.Denied, "%s asks for a name and a password.", "%s demande un nom et un mot de passe.", host).At("user")
	case code == http.StatusUnauthorized:
		return fault.New(fault.Denied, "%s does not take this name with this password.", "%s n’accepte pas ce nom avec ce mot de passe.", host).At("password")
	case code == http.StatusForbidden:
		return fault.New(fault.Denied, "%s does not let you write into %s.", "%s ne vous laisse pas écrire dans %s.", host, a.at.Path).At("to")
	case code == http.StatusNotFound:
		return fault.New(fault.NotFound, "%s has no %s.", "%s n’a pas de %s.", host, r.URL.Path).At("to")
	case code == http.StatusConflict:
		return fault.New(fault.Conflict, "%s cannot put %s there: its folder is missing.", "%s ne peut pas y mettre %s : son dossier manque.", host, r.URL.Path).At("to")
	case code == http.StatusRequestEntityTooLarge:
		return fault.New(fault.Invalid, "%s takes no file as large as %s.", "%s n’accepte pas de fichier aussi grand que %s.", host, r.URL.Path)
	case code == http.StatusInsufficientStorage:
		return fault.New(fault.Busy, "%s has no room left. Make some, then publish again: what was not sent is as it was.",
			"%s n’a plus de place. Faites-en, puis publiez de nouveau : ce qui n’a pas été envoyé est tel qu’il était.", host)
	case code == http.StatusLocked:
		return fault.New(fault.Busy, "Somebody has locked %s at %s. Publish again later.", "Quelqu’un a verrouillé %s chez %s. Publiez de nouveau plus tard.", r.URL.Path, host)
	}
	return fault.New(fault.Busy, "%s cannot take it now (it answers %d). Publish again later.", "%s ne peut pas le prendre maintenant (réponse %d). Publiez de nouveau plus tard.", host, code)
}

func elsewhere(answer *http.Response) string {
	if to, err := answer.Location(); err == nil {
		return to.String()
	}
	return "?"
}

// unreached makes a fault of what kept an answer from coming. Whoever stopped
// waiting knows; faults are told as they are.
func (a address) unreached(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if _, ok := errors.AsType[*fault.Error](err); ok {
		return err
	}
	told := func(kind fault.Kind, english, french string) error {
		return fault.New(kind, english, french, a.Host).At("to").Because(err)
	}
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		if bad, ok := errors.AsType[x509.CertificateInvalidError](err); ok && bad.Reason == x509.Expired {
			return told(fault.Denied, "The certificate of %s is not valid today: whoever answers may not be it. Tell the host.",
				"Le certificat de %s n’est pas valable aujourd’hui : qui répond n’est peut-être pas lui. Dites-le à l’hébergeur.")
		}
		return told(fault.Denied, "The certificate of %s is not to be trusted: whoever answers may not be it. Check the address.",
			"Le certificat de %s n’est pas fiable : qui répond n’est peut-être pas lui. Vérifiez l’adresse.")
	}
	if _, ok := errors.AsType[tls.RecordHeaderError](err); ok || strings.Contains(err.Error(), "HTTP response to HTTPS client") {
		return told(fault.Invalid, "%s does not speak https there. Check the address.", "%s ne parle pas https à cet endroit. Vérifiez l’adresse.")
	}
	if bad, ok := errors.AsType[*net.DNSError](err); ok && !bad.IsTimeout {
		return told(fault.NotFound, "%s is not found. Check the address, and that you are online.", "%s est introuvable. Vérifiez l’adresse et votre connexion.")
	}
	if slow, ok := errors.AsType[net.Error](err); ok && slow.Timeout() {
		return told(fault.Busy, "%s did not answer in time. Publish again later.", "%s n’a pas répondu à temps. Publiez de nouveau plus tard.")
	}
	return told(fault.Busy, "%s cannot be reached, or hung up. Check the address and your connection, then publish again.",
		"%s est injoignable ou a raccroché. Vérifiez l’adresse et votre connexion, puis publiez de nouveau.")
}
