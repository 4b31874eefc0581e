package exchange

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

const (
	mostGuests = 100 // that one person brings
	mostUnread = 100 // lines that are told; the others are counted alone
)

// Reading is how a list of registrations is to be read.
type Reading struct {
	Roles     []Role              // of each column
	Standings map[string]Standing // of statuses, as written; those missing are taken as they are known
	ScoreOf   int                 // out of how many the ratings are; 0: out of the scale that holds them all
}

// StatusWord is a status that rows have, and what it is taken for.
type StatusWord struct {
	Word     string   `json:"word" doc:"As written; empty: nothing is written there"`
	Standing Standing `json:"standing" enum:",registered,came,waiting,asked,cancelled" doc:"Empty: not known; such rows count for nobody, unless they were present"`
	Rows     int      `json:"rows"`
}

// Unread is a cell that was not understood.
type Unread struct {
	Line int       `json:"line"`
	Why  tour.Text `json:"why"`
}

// RegistrationCounts are what a list of registrations comes to. They are all
// that may be kept of it: no name, no address.
type RegistrationCounts struct {
	Rows       int          `json:"rows"`
	Repeated   int          `json:"repeated" doc:"Rows of somebody who has one already"`
	Registered int          `json:"registered" doc:"With those who come along"`
	Attended   int          `json:"attended" doc:"Likewise; 0: the list tells of nobody who was there"`
	Guests     int          `json:"guests" doc:"How many come along, of those registered"`
	WalkIns    int          `json:"walkIns" doc:"Present without being registered"`
	Waiting    int          `json:"waiting"`
	Asked      int          `json:"asked" doc:"Invited, or nothing is settled"`
	Cancelled  int          `json:"cancelled"`
	Unclear    int          `json:"unclear" doc:"Whose status is not known"`
	Ratings    int          `json:"ratings"`
	Score      float64      `json:"score" doc:"Mean of the ratings, to the hundredth; 0: there are none"`
	ScoreOf    int          `json:"scoreOf"`
	Statuses   []StatusWord `json:"statuses" nullable:"false" doc:"Those of most rows first"`
	Unread     []Unread     `json:"unread" nullable:"false" doc:"Cells that were not understood; a hundred at most"`
}

// attendee is one person of the list, over all rows of the same address or key.
type attendee struct {
	standing Standing
	present  bool
	guests   int
	rating   float64
}

// Count counts who is registered and who was present. Rows of the same address
// or key are one person, who is registered if one of them says so. Who is
// cancelled, on the waiting list or only invited does not count as registered;
// who was there counts as present all the same.
//
// It returns an Invalid fault at "columns" when two columns tell the same.
func (t *Table) Count(r Reading) (RegistrationCounts, error) {
	if err := t.checkRoles(r.Roles); err != nil {
		return RegistrationCounts{}, err
	}
	c := &counter{Reading: r, table: t, at: map[Role]int{}, people: map[string]*attendee{}, words: map[string]*StatusWord{}}
	for i, role := range r.Roles {
		if role != NoRole {
			c.at[role] = i
		}
	}
	c.counts = RegistrationCounts{Rows: len(t.Rows), Statuses: []StatusWord{}, Unread: []Unread{}}
	c.scale()
	for _, row := range t.Rows {
		c.row(row)
	}
	for _, a := range c.all {
		c.person(*a)
	}
	c.finish()
	return c.counts, nil
}

// counter counts one list.
type counter struct {
	Reading
	table  *Table
	at     map[Role]int // the column of each role
	people map[string]*attendee
	all    []*attendee
	words  map[string]*StatusWord
	rated  float64
	counts RegistrationCounts
}

// cell is what the column of that role says.
func (c *counter) cell(row TableRow, role Role) (text string, there bool) {
	i, there := c.at[role]
	if !there {
		return "", false
	}
	return row.Cells[i], true
}

func (c *counter) row(row TableRow) {
	a := c.attendee(row)
	standing := c.standing(row)
	if cell, there := c.cell(row, Present); there {
		present, read := wasPresent(cell)
		if !read {
			c.unread(row.Line, "“%s” does not say whether somebody was there", "« %s » ne dit pas si quelqu’un était là", tour.Cut(cell, 40))
		}
		a.present = a.present || present
	}
	if standing == Came {
		a.present, standing = true, Registered
	}
	if order(standing) > order(a.standing) {
		a.standing = standing
	}
	if cell, there := c.cell(row, Guests); there && cell != "" {
		n, err := strconv.Atoi(strings.TrimPrefix(cell, "+"))
		if err != nil || n < 0 || n > mostGuests {
			c.unread(row.Line, "“%s” is no number of people who come along", "« %s » n’est pas un nombre d’accompagnants", tour.Cut(cell, 40))
			n = 0
		}
		a.guests = max(a.guests, n)
	}
	if cell, there := c.cell(row, Rating); there && cell != "" {
		if n, ok := rating(cell); ok && n <= float64(c.counts.ScoreOf) {
			a.rating = n
		} else {
			c.unread(row.Line, "“%s” is no rating out of %d", "« %s » n’est pas une note sur %d", tour.Cut(cell, 40), c.counts.ScoreOf)
		}
	}
}

// attendee returns whose row it is.
func (c *counter) attendee(row TableRow) *attendee {
	key := ""
	for _, role := range []Role{Email, Key} {
		if cell, _ := c.cell(row, role); cell != "" {
			key = string(role) + " " + tour.Fold(cell)
			break
		}
	}
	if a := c.people[key]; a != nil {
		c.counts.Repeated++
		return a
	}
	a := &attendee{}
	c.all = append(c.all, a)
	if key != "" {
		c.people[key] = a
	}
	return a
}

// standing reads the status of a row; in a list without any, all are registered.
func (c *counter) standing(row TableRow) Standing {
	cell, there := c.cell(row, Status)
	if !there {
		return Registered
	}
	cell = tour.Cut(cell, 60)
	word := c.words[cell]
	if word == nil {
		standing, chosen := c.Standings[cell]
		if !chosen {
			standing = standingOf(tour.Fold(cell))
		}
		word = &StatusWord{Word: cell, Standing: standing}
		c.words[cell] = word
	}
	word.Rows++
	return word.Standing
}

// order is what counts when rows of one person say different things.
func order(s Standing) int {
	return slices.Index([]Standing{NotSaid, Cancelled, Asked, Waiting, Registered}, s)
}

func (c *counter) person(a attendee) {
	n := &c.counts
	if a.present {
		n.Attended += 1 + a.guests
	}
	switch {
	case a.standing == Registered:
		n.Registered += 1 + a.guests
		n.Guests += a.guests
	case a.present:
		n.WalkIns += 1 + a.guests
	case a.standing == Waiting:
		n.Waiting++
	case a.standing == Asked:
		n.Asked++
	case a.standing == Cancelled:
		n.Cancelled++
	default:
		n.Unclear++
	}
	if a.rating > 0 {
		n.Ratings++
		c.rated += a.rating
	}
}

func (c *counter) finish() {
	n := &c.counts
	if n.Ratings > 0 {
		n.Score = math.Round(c.rated/float64(n.Ratings)*100) / 100
	} else {
		n.ScoreOf = 0
	}
	for _, w := range c.words {
		n.Statuses = append(n.Statuses, *w)
	}
	slices.SortFunc(n.Statuses, func(a, b StatusWord) int { return cmp.Or(b.Rows-a.Rows, strings.Compare(a.Word, b.Word)) })
}

// scale says out of how many the ratings are: as was chosen, or the least of the
// usual scales that holds them all.
func (c *counter) scale() {
	c.counts.ScoreOf = c.ScoreOf
	if c.ScoreOf != 0 {
		return
	}
	highest := 0.0
	for _, row := range c.table.Rows {
		cell, _ := c.cell(row, Rating)
		if n, ok := rating(cell); ok {
			highest = max(highest, n)
		}
	}
	c.counts.ScoreOf = 100
	for _, of := range []int{20, 10, 5} {
		if highest <= float64(of) {
			c.counts.ScoreOf = of
		}
	}
}

// rating reads a rating above nothing and up to a hundred.
func rating(cell string) (float64, bool) {
	n, err := strconv.ParseFloat(strings.Replace(cell, ",", ".", 1), 64)
	return n, err == nil && n > 0 && n <= 100
}

func (c *counter) unread(line int, english, french string, args ...any) {
	if len(c.counts.Unread) == mostUnread {
		return
	}
	english, french = fault.Say(english, french, args...)
	c.counts.Unread = append(c.counts.Unread, Unread{line, tour.Text{tour.English: english, tour.French: french}})
}
