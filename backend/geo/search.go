package geo

import (
	"cmp"
	"math"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"tournee/backend/tour"
)

// Search returns at most limit cities in which each word of query begins a word
// of their name, or of their region or country, without regard to case, accents
// and hyphens. Cities that are called just so come first, then those whose name
// begins so, and of these the most populous. It returns an empty list for an
// empty query, and when nothing is found.
func (c *Cities) Search(query string, limit int) []City {
	c.once.Do(c.load)
	words := c.wordsOf(query)
	if c.err != nil || len(words) == 0 || limit <= 0 {
		return []City{}
	}
	found := c.candidates(words)
	slices.SortStableFunc(found, func(a, b hit) int { return cmp.Compare(b.score, a.score) })
	found = found[:min(limit, len(found))]
	cities := make([]City, 0, len(found))
	for _, h := range found {
		cities = append(cities, c.city(h.row))
	}
	return cities
}

// ZoneAt returns the time zone of the city that is nearest to a place; empty:
// the place is not known.
func (c *Cities) ZoneAt(p Point) string {
	c.once.Do(c.load)
	if !p.Known() {
		return ""
	}
	zone, nearest := "", math.Inf(1)
	narrow := math.Cos(p.Latitude * math.Pi / 180)
	for i := range c.rows {
		r := &c.rows[i]
		north := float64(r.latitude)/1e4 - p.Latitude
		east := math.Remainder(float64(r.longitude)/1e4-p.Longitude, 360) * narrow
		if away := north*north + east*east; away < nearest {
			zone, nearest = r.zone, away
		}
	}
	return zone
}

// Err returns why the embedded list cannot be read; it is nil in every program
// that was built right.
func (c *Cities) Err() error {
	c.once.Do(c.load)
	return c.err
}

// hit is a city that was found, and how well it fits.
type hit struct {
	row   *row
	score float64
}

// A key is what a city is found by: its names, "\x01", then region and country,
// "\n" at the end; each word with a blank before it.
const (
	restOfKey = '\x01'
	endOfKey  = '\n'
)

// candidates returns the cities that fit all words. They are looked for by the
// longest word, which is the rarest.
func (c *Cities) candidates(words []string) []hit {
	rarest := " " + slices.MaxFunc(words, func(a, b string) int { return len(a) - len(b) })
	var found []hit
	for at := 0; ; {
		i := strings.Index(c.keys[at:], rarest)
		if i < 0 {
			return found
		}
		at += i
		end := at + strings.IndexByte(c.keys[at:], endOfKey)
		after := sort.Search(len(c.rows), func(i int) bool { return c.rows[i].key > at })
		r := &c.rows[after-1]
		if score, ok := fit(c.keys[r.key:end], words); ok {
			found = append(found, hit{r, score + math.Log10(float64(r.population+1))})
		}
		at = end
	}
}

// fit tells how well a key fits the words; a name that is just so is worth 30
// times the inhabitants, one that begins so ten times.
func fit(key string, words []string) (score float64, ok bool) {
	names, rest, _ := strings.Cut(key, string(restOfKey))
	inRest := 0
	for _, w := range words {
		switch {
		case strings.Contains(names, " "+w):
		case strings.Contains(rest, " "+w):
			inRest++
		default:
			return 0, false
		}
	}
	if inRest == len(words) {
		return 0, false
	}
	whole := strings.Join(words[:len(words)-inRest], " ")
	for name := range strings.SplitSeq(names, "|") {
		switch name = strings.TrimPrefix(name, " "); {
		case name == whole:
			return 1.5, true
		case strings.HasPrefix(name, whole):
			score = 1
		}
	}
	return score, true
}

// index makes the keys of the rows.
func (c *Cities) index() {
	c.letters = strings.NewReplacer("'", "", ".", "", "ʻ", "", "ʼ", "", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ħ", "h", "ə", "e")
	c.countries = map[string]tour.Text{}
	french, english := display.French.Regions(), display.English.Regions()
	rests := map[[2]string]string{}
	var keys strings.Builder
	keys.Grow(64 * len(c.rows))
	for i := range c.rows {
		r := &c.rows[i]
		if _, ok := c.countries[r.country]; !ok {
			c.countries[r.country] = tour.Both(r.country)
			if code, err := language.ParseRegion(r.country); err == nil {
				c.countries[r.country] = tour.Text{tour.French: french.Name(code), tour.English: english.Name(code)}
			}
		}
		r.key = keys.Len()
		c.writeWords(&keys, r.french)
		for _, other := range []string{r.english, strings.ReplaceAll(r.french, "’", " "), strings.ReplaceAll(r.english, "’", " ")} {
			if other != r.french {
				keys.WriteByte('|')
				c.writeWords(&keys, other)
			}
		}
		keys.WriteByte(restOfKey)
		place := [2]string{r.country, ""}
		if r.region > 0 && r.region <= len(c.regions) {
			g := c.regions[r.region-1]
			place[1] = g.code + " " + g.french + " " + g.english
		}
		if _, ok := rests[place]; !ok {
			var rest strings.Builder
			c.writeWords(&rest, place[1]+" "+place[0]+" "+c.countries[r.country][tour.French]+" "+c.countries[r.country][tour.English])
			rests[place] = rest.String()
		}
		keys.WriteString(rests[place])
		keys.WriteByte(endOfKey)
	}
	c.keys = keys.String()
}

func (c *Cities) writeWords(b *strings.Builder, name string) {
	for _, w := range c.wordsOf(name) {
		b.WriteByte(' ')
		b.WriteString(w)
	}
}

// wordsOf returns the words of s as they are compared: folded, parted at
// anything that is no letter or digit but apostrophes and full stops, which are
// dropped; "St" before another word is "Saint".
func (c *Cities) wordsOf(s string) []string {
	words := strings.FieldsFunc(c.fold(s), func(r rune) bool {
		return r < utf8.RuneSelf && (r < '0' || r > '9') && (r < 'a' || r > 'z')
	})
	for i, w := range words {
		if i == len(words)-1 {
			break
		}
		switch w {
		case "st":
			words[i] = "saint"
		case "ste":
			words[i] = "sainte"
		}
	}
	return words
}

// fold is tour.Fold, with the letters that have no accent to lose, and without
// apostrophes and full stops.
func (c *Cities) fold(s string) string {
	if isPlain(s) {
		return strings.ToLower(s)
	}
	return c.letters.Replace(tour.Fold(s))
}

func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf || s[i] == '\'' || s[i] == '.' {
			return false
		}
	}
	return true
}
