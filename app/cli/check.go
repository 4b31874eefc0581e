package cli

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"tournee/app"
	"tournee/backend/conflict"
	"tournee/backend/tour"
)

// checkedConflict is a conflict as check tells it to programs.
type checkedConflict struct {
	Rule         string            `json:"rule"`
	Severity     conflict.Severity `json:"severity"`
	Records      []conflict.Record `json:"records"`
	Sentence     tour.Text         `json:"sentence"`
	Acknowledged bool              `json:"acknowledged"`
}

// checked prints what is wrong with a tour. It ends with a problem when an
// error is among it that nobody accepted.
func (c *command) checked(ctx context.Context, a *app.App, key string, asJSON bool) error {
	overview, err := a.Tours.Overview(ctx, key)
	if err != nil {
		return err
	}
	if asJSON {
		rows := []checkedConflict{}
		for _, found := range overview.Conflicts {
			rows = append(rows, checkedConflict{found.Rule, found.Severity, found.Records, found.Sentence, found.Acknowledged != nil})
		}
		err = c.print(rows, true, nil)
	} else {
		_, err = fmt.Fprint(c.Out, c.inWords(overview))
		err = unheard(err)
	}
	if err == nil && conflict.Count(overview.Conflicts).Errors > 0 {
		err = errProblem
	}
	return err
}

// inWords tells conflicts stop by stop, in route order, the whole tour first.
func (c *command) inWords(o app.Overview) string {
	var b strings.Builder
	tell := func(name, stopID string) {
		first := true
		for _, found := range o.Conflicts {
			if found.StopID != stopID {
				continue
			}
			if first {
				fmt.Fprintf(&b, "%s\n", name)
			}
			first = false
			fmt.Fprintf(&b, "  %s  %s %s\n", c.severity(found), c.in(found.Sentence), c.in(found.Advice))
			if found.Acknowledged != nil {
				fmt.Fprintf(&b, "    %s\n", fmt.Sprintf(c.words.acceptedBy, found.Acknowledged.By, found.Acknowledged.Reason))
			}
			for _, repair := range found.Repairs {
				fmt.Fprintf(&b, "    - %s\n", c.in(repair.Label))
			}
		}
	}
	tell(c.in(o.Tour.Title), "")
	for _, s := range o.Stops {
		tell(fmt.Sprintf("%d. %s, %s", s.Number, c.in(s.City), s.Starts.Date().YearIn(c.Lang)), s.ID)
	}
	if len(o.Conflicts) == 0 {
		return c.words.nothingWrong + "\n"
	}
	n := conflict.Count(o.Conflicts)
	fmt.Fprintf(&b, c.words.tally+"\n", n.Errors, n.Warnings, n.Notices, n.Acknowledged)
	return b.String()
}

// severity is how bad a conflict is, in a column of one width.
func (c *command) severity(found conflict.Conflict) string {
	word := c.words.severities[string(found.Severity)]
	if found.Acknowledged != nil {
		word = c.words.severities["accepted"]
	}
	width := 0
	for _, one := range c.words.severities {
		width = max(width, utf8.RuneCountInString(one))
	}
	return word + strings.Repeat(" ", width-utf8.RuneCountInString(word))
}
