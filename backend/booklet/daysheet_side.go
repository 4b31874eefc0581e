package booklet

import (
	"fmt"
	"math"
	"strings"

	"tournee/backend/booklet/pdfpost"
	ts "tournee/backend/booklet/typeset"
	"tournee/backend/tour"
)

// neat makes a name ready to be set.
func (c *common) neat(name string) string { return ts.Tidy(c.words.lang, name) }

// sideHead is the heading of a part of a working paper.
func (c *common) sideHead(e *pdfpost.Element, text string) []slab {
	return together(14, c.ragged(e.Add("H2"), c.theme.handHead, text, c.left, 17))
}

// para sets small text, ragged, that may lead somewhere.
func (c *common) para(e *pdfpost.Element, s ts.Style, text, link string) []slab {
	lines := c.set([]said{{s, text, link}}, c.measure(), mostCellLines)
	slabs := c.lines(e.Add("P"), lines, c.left, leadOf(s))
	for i := range slabs {
		slabs[i].glued = true
	}
	return slabs
}

// beside sets what stands beside the hours of a day sheet.
func (h *handout) beside(f *flow, c *common, e *pdfpost.Element, stop tour.Stop) {
	f.add(c.venue(e.Add("Sect"), stop)...)
	f.add(h.routeMap(c, stop)...)
	f.add(c.accessOf(e.Add("Sect"), stop)...)
	f.add(h.travel(c, e.Add("Sect"), stop)...)
	f.add(c.contacts(e.Add("Sect"), stop)...)
}

// venue tells where a stop is, and who lends the place.
func (c *common) venue(e *pdfpost.Element, stop tour.Stop) []slab {
	slabs := c.sideHead(e, c.words.hand.place)
	v, ok := c.plan.Venues[stop.VenueID]
	if host := c.hostsOf(stop); host != "" {
		slabs = append(slabs, c.para(e, c.theme.small, capital(host), "")...)
	}
	if !ok {
		return append(slabs, c.para(e, c.theme.small, c.words.hand.noPlace, "")...)
	}
	slabs = append(slabs, c.para(e, c.theme.smallStrong, c.neat(v.Name), "")...)
	for _, line := range c.address(v) {
		slabs = append(slabs, c.para(e, c.theme.small, line, "")...)
	}
	if v.Located() && !tour.Illustrative(v.Notes) {
		link := c.theme.small
		link.Color = c.theme.accent
		url := fmt.Sprintf("https://www.openstreetmap.org/?mlat=%.5f&mlon=%.5f#map=17/%.5f/%.5f", v.Latitude, v.Longitude, v.Latitude, v.Longitude)
		slabs = append(slabs, c.para(e, link, c.words.hand.mapOf+" (openstreetmap.org)", url)...)
	}
	return slabs
}

// address writes the lines of a venue's address.
func (c *common) address(v tour.Venue) []string {
	var lines []string
	if v.Street != "" {
		lines = append(lines, c.neat(v.Street))
	}
	city := c.tidy(v.City)
	if region := c.tidy(v.Region); region != "" && region != city {
		city += " (" + region + ")"
	}
	if v.PostalCode != "" {
		city = strings.TrimSpace(v.PostalCode + " " + city)
	}
	if city != "" {
		lines = append(lines, city)
	}
	return lines
}

// routeMap draws the tour with the stop at hand, where there is more than one.
func (h *handout) routeMap(c *common, stop tour.Stop) []slab {
	const high = 104.0
	if len(h.plan.Stops) < 2 || len(h.plan.Stops) > 30 {
		return nil
	}
	return []slab{{gap: 8, height: high, draw: func(p *page, y float64) {
		p.rect(c.left, y, c.measure(), high, h.theme.soft)
		h.route(p, stop.ID, network{
			area: box{c.left + 34, y + 24, c.right - 34, y + high - 26}, clip: box{c.left + 2, y + 2, c.right - 2, y + high - 2},
			scale: 0.82, apart: 15, line: h.theme.accent, ground: h.theme.soft,
		})
	}}}
}

// accessOf tells how one gets in, and what there is.
func (c *common) accessOf(e *pdfpost.Element, stop tour.Stop) []slab {
	v := c.plan.Venues[stop.VenueID]
	w := c.words.hand
	var slabs []slab
	put := func(text string) {
		if text != "" {
			slabs = append(slabs, c.para(e, c.theme.small, text, "")...)
		}
	}
	put(w.stepFree[v.StepFree])
	put(c.tidy(v.Access))
	if v.Station != "" {
		text := say(w.station, c.neat(v.Station))
		if v.StationMetres > 0 {
			text += ", " + say(w.walk, c.words.count(v.StationMetres))
		}
		put(text + ".")
	}
	if seats := max(stop.Capacity, v.Capacity); seats > 0 && !tour.Illustrative(v.Notes) {
		put(say(w.seats, c.words.count(seats)) + ".")
	}
	var rooms []string
	for _, r := range c.plan.RoomsOf(stop) {
		name := c.neat(r.Name)
		if r.Capacity > 0 {
			name += " (" + say(w.seats, c.words.count(r.Capacity)) + ")"
		}
		rooms = append(rooms, name)
	}
	if len(rooms) > 0 {
		put(w.rooms + " " + strings.Join(rooms, ", ") + ".")
	}
	if len(slabs) == 0 {
		return nil
	}
	return append(c.sideHead(e, w.access), slabs...)
}

// travel tells how the tour comes to a stop and goes on.
func (h *handout) travel(c *common, e *pdfpost.Element, stop tour.Stop) []slab {
	var slabs []slab
	for _, j := range h.Journeys {
		if j.PersonID != "" || j.Minutes == 0 {
			continue
		}
		if j.StopID == stop.ID {
			slabs = append(slabs, c.para(e, c.theme.small, say(c.words.hand.travelFrom, c.tidy(j.From), c.wayOf(j)), "")...)
		}
		if j.FromID == stop.ID {
			to, _ := h.plan.Stop(j.StopID)
			slabs = append(slabs, c.para(e, c.theme.small, say(c.words.hand.travelTo, c.tidy(to.City), c.wayOf(j)), "")...)
		}
	}
	if len(slabs) == 0 {
		return nil
	}
	return append(c.sideHead(e, c.words.hand.travel), slabs...)
}

// wayOf writes how far, how and how long a journey is.
func (c *common) wayOf(j Journey) string {
	way := say(c.words.hand.way, c.words.hand.modes[j.Mode], c.words.length(j.Minutes))
	if j.KM > 0 {
		way = c.words.count(int(math.Round(j.KM))) + nbsp + "km " + way
	}
	return way
}
