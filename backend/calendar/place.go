package calendar

import (
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/emersion/go-ical"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"tournee/backend/tour"
)

// place is where an event is, as readers want it.
type place struct {
	line     string // all of it on one line
	venue    string // its name; empty when only the city is known
	address  string // without the name
	lat, lon float64
}

// placeOf returns where the event is.
func (m *maker) placeOf(e *event) place {
	key := [2]string{e.stop.ID, ""}
	if e.session != nil {
		key[1] = e.session.RoomID
	}
	p, ok := m.places[key]
	if !ok {
		p = m.findPlace(e.stop, m.rooms[key[1]])
		m.places[key] = p
	}
	return p
}

func (m *maker) findPlace(stop *tour.Stop, room *tour.Room) place {
	lang := m.langs[0]
	v, known := m.plan.Venues[stop.VenueID]
	country := countryName(firstOf(v.Country, stop.Country), lang)
	city := v.City.Or(stop.City).In(lang)
	region := v.Region.Or(stop.Region).In(lang)
	p := place{lat: stop.Latitude, lon: stop.Longitude}
	if !known {
		p.line = commas(city, region, country)
		return p
	}
	town := commas(strings.TrimSpace(v.PostalCode+" "+city), region)
	if regionBeforeCode(firstOf(v.Country, stop.Country)) {
		town = commas(city, strings.TrimSpace(region+" "+v.PostalCode))
	}
	p.venue, p.address = v.Name, commas(v.Street, town, country)
	p.line = commas(p.venue, p.address)
	if room != nil && oneLine(room.Name) != "" {
		p.line = commas(p.venue+" – "+room.Name, p.address)
	}
	if v.Located() {
		p.lat, p.lon = v.Latitude, v.Longitude
	}
	return p
}

// regionBeforeCode reports whether addresses of that country put the code
// after city and region.
func regionBeforeCode(country string) bool {
	return slices.Contains([]string{"CA", "US", "AU", "GB", "IE", "IN"}, country)
}

// set puts the place into c. For Apple's map the title must be the location,
// and a city alone must have no address.
func (p place) set(c *ical.Component) {
	if p.line != "" {
		put(c, "LOCATION", escaped(p.line))
	}
	if p.lat == 0 && p.lon == 0 || p.lat < -90 || p.lat > 90 || p.lon < -180 || p.lon > 180 {
		return
	}
	lat, lon := strconv.FormatFloat(p.lat, 'f', 6, 64), strconv.FormatFloat(p.lon, 'f', 6, 64)
	put(c, "GEO", lat+";"+lon)
	if p.line == "" {
		return
	}
	params := ical.Params{"VALUE": {"URI"}, "X-TITLE": {p.line}}
	if p.venue != "" {
		params["X-APPLE-RADIUS"] = []string{"100"}
		if p.address != "" {
			params["X-ADDRESS"] = []string{p.address}
		}
	}
	set(c, ical.Prop{Name: "X-APPLE-STRUCTURED-LOCATION", Params: params, Value: "geo:" + lat + "," + lon})
}

// countryName returns the name of the country with that ISO 3166-1 code.
func countryName(code string, lang tour.Lang) string {
	region, err := language.ParseRegion(code)
	if err != nil || !region.IsCountry() {
		return ""
	}
	if lang == tour.French {
		return display.French.Regions().Name(region)
	}
	return display.English.Regions().Name(region)
}

// webAddress returns s as a URI that no reader stumbles over, when it is an
// address of the web. Four escapes are written in small letters, which mean the
// same: python-icalendar takes the capital ones for marks of its own.
func webAddress(s string) (string, bool) {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || u.User != nil {
		return "", false
	}
	var safe strings.Builder
	for _, b := range []byte(u.String()) {
		if b <= ' ' || b >= 0x7f || strings.IndexByte("\"<>\\^`{|}", b) >= 0 {
			safe.WriteString("%" + strings.ToUpper(strconv.FormatInt(int64(b)|0x100, 16)[1:]))
			continue
		}
		safe.WriteByte(b)
	}
	address := safe.String()
	if strings.Contains(address, "%") {
		for _, escape := range []string{"%2C", "%3A", "%3B", "%5C"} {
			address = strings.ReplaceAll(address, escape, strings.ToLower(escape))
		}
	}
	return address, true
}

// isConference reports whether an address is that of a meeting on one of the
// services that have no other pages there.
func isConference(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	host := u.Hostname()
	in := func(domain string) bool { return host == domain || strings.HasSuffix(host, "."+domain) }
	switch {
	case in("zoom.us"):
		return strings.HasPrefix(u.Path, "/j/") || strings.HasPrefix(u.Path, "/w/") || strings.HasPrefix(u.Path, "/my/")
	case host == "teams.microsoft.com", host == "teams.live.com":
		return strings.Contains(u.Path, "meet")
	}
	return u.Path != "" && u.Path != "/" && (host == "meet.google.com" || host == "meet.jit.si" || in("webex.com") && strings.Contains(u.Path, "meet"))
}

// isStream reports whether an address is that of a broadcast that one watches as
// it happens, on one of the services that tell such addresses apart.
func isStream(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	at := strings.Split(strings.Trim(u.Path, "/"), "/")
	switch strings.TrimPrefix(u.Hostname(), "www.") {
	case "youtube.com":
		return len(at) == 2 && at[1] != "" && (at[0] == "live" || at[1] == "live")
	case "twitch.tv":
		return len(at) == 1 && at[0] != "" && at[0] != "directory"
	case "vimeo.com":
		return len(at) == 2 && at[0] == "event" && at[1] != ""
	}
	return false
}

// imageType returns the media type of the picture at an address; empty: it
// does not look like one.
func imageType(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	switch strings.ToLower(path.Ext(u.Path)) {
	case ".png":
		return "image/png"
	case ".jpg", ".jpeg":
		return "image/jpeg"
	case ".webp":
		return "image/webp"
	case ".gif":
		return "image/gif"
	case ".svg":
		return "image/svg+xml"
	}
	return ""
}

func firstLink(links []tour.Link) string {
	if len(links) == 0 {
		return ""
	}
	return links[0].URL
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// commas joins the parts that say something, on one line.
func commas(parts ...string) string {
	var said []string
	for _, p := range parts {
		if p = oneLine(p); p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, ", ")
}
