package desktop

import (
	"net/url"

	"tournee/backend/fault"
)

// outside returns the link as it may be handed to the system: only web pages,
// calendars and mail, and no name or password hidden before the host.
func outside(link string) (string, error) {
	u, err := url.Parse(link)
	if err != nil {
		return "", refusedLink().Because(err)
	}
	switch u.Scheme {
	case "http", "https", "webcal": // the last is a calendar to subscribe to
		if u.Host == "" || u.User != nil {
			return "", refusedLink()
		}
	case "mailto":
		if u.Opaque == "" {
			return "", refusedLink()
		}
	default:
		return "", refusedLink()
	}
	return u.String(), nil
}

func refusedLink() *fault.Error {
	return fault.New(fault.Denied,
		"Only links to web pages and e-mail addresses are opened outside.",
		"Seuls les liens vers des pages web et des adresses électroniques sont ouverts à l’extérieur.")
}
