package cli

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// intakeRegistrations is the command that takes a stop's figures from a list of
// registrations.
func (c *command) intakeRegistrations() *cobra.Command {
	var in app.ImportRegistrations
	var columns, statuses []string
	var asJSON bool
	w := c.words.registrations
	cmd := &cobra.Command{Use: "registrations FILE", Short: w.short, Long: w.long, Args: func(cmd *cobra.Command, args []string) error {
		if err := c.oneFile(cmd, args); err != nil {
			return err
		}
		if in.Tour == "" || in.Stop == "" {
			return c.misuse("%s: %s.", "%s : %s.", cmd.CommandPath(), w.where)
		}
		return nil
	}, RunE: c.run(func(ctx context.Context, args []string) (err error) {
		if in.Content, err = content(args[0]); err != nil {
			return err
		}
		roles, err := c.pairs(columns)
		if err != nil {
			return err
		}
		meanings, err := c.pairs(statuses)
		if err != nil {
			return err
		}
		for word, standing := range meanings {
			in.Statuses = append(in.Statuses, app.StatusChoice{Word: word, Standing: standing})
		}
		return c.with(ctx, func(a *app.App) error { return c.registrationsTaken(ctx, a, in, roles, asJSON) })
	})}
	f := cmd.Flags()
	f.StringVar(&in.Tour, "tour", "", c.words.flagTour)
	f.StringVar(&in.Stop, "stop", "", w.flagStop)
	f.StringArrayVar(&columns, "column", nil, w.flagColumn)
	f.StringArrayVar(&statuses, "status", nil, w.flagStatus)
	f.IntVar(&in.ScoreOf, "score-of", 0, w.flagScoreOf)
	f.StringArrayVar(&in.Keep, "keep", nil, w.flagKeep)
	f.BoolVar(&in.DryRun, "dry-run", false, c.words.flagDryRun)
	f.BoolVar(&asJSON, "json", false, c.words.flagJSON)
	return cmd
}

// pairs reads flags of the form NAME=VALUE.
func (c *command) pairs(flags []string) (map[string]string, error) {
	read := map[string]string{}
	for _, flag := range flags {
		at := strings.LastIndex(flag, "=")
		if at < 0 {
			return nil, c.misuse("“%s” is not of the form NAME=VALUE.", "« %s » n’est pas de la forme NOM=VALEUR.", flag)
		}
		read[flag[:at]] = flag[at+1:]
	}
	return read, nil
}

// registrationsTaken takes a list in and prints what its columns are taken for
// and what becomes of the stop's figures; nothing personal is printed.
func (c *command) registrationsTaken(ctx context.Context, a *app.App, in app.ImportRegistrations, roles map[string]string, asJSON bool) error {
	report, err := c.registrationsRead(ctx, a, in, roles)
	if fault.Is(err, fault.Invalid) {
		c.say(fault.Shown(err).In(c.Lang))
		return errProblem
	}
	if err != nil {
		return err
	}
	report.Rows = nil
	w, n := c.words.registrations, report.Counts
	for _, column := range report.Columns {
		if column.Role != "" {
			c.say(fmt.Sprintf(w.column, column.Name, w.roles[string(column.Role)]))
		}
	}
	for _, s := range n.Statuses {
		c.say(fmt.Sprintf(w.status, s.Word, w.standings[string(s.Standing)], s.Rows))
	}
	for _, u := range n.Unread {
		c.say(fmt.Sprintf(w.unread, u.Line, u.Why.In(c.Lang)))
	}
	c.say(fmt.Sprintf(w.counted, n.Rows, n.Repeated, n.WalkIns, n.Waiting, n.Asked, n.Cancelled, n.Unclear))
	for _, d := range report.Doubts {
		c.say(d.Text.In(c.Lang))
	}
	if in.DryRun {
		c.say(c.words.tried)
	}
	lines := table{}
	for _, b := range report.Becomes {
		state := w.same
		if b.Taken {
			state = w.taken
		}
		lines = append(lines, []string{w.figures[b.Figure], c.figure(b.From), "→ " + c.figure(b.To), state})
	}
	return c.print(report, asJSON, lines)
}

// registrationsRead takes the list in, its columns as their names say but for
// those that were told.
func (c *command) registrationsRead(ctx context.Context, a *app.App, in app.ImportRegistrations, roles map[string]string) (app.ImportedRegistrations, error) {
	if len(roles) > 0 {
		try := in
		try.DryRun = true
		report, err := a.Imports.Registrations(ctx, try)
		if err != nil {
			return report, err
		}
		if in.Columns, err = report.Named(roles); err != nil {
			return report, err
		}
	}
	return a.Imports.Registrations(ctx, in)
}

// figure writes a number as the reader's language does; nothing known is a dash.
func (c *command) figure(n float64) string {
	if n == 0 {
		return "–"
	}
	text := strconv.FormatFloat(n, 'f', -1, 64)
	if c.Lang == tour.French {
		return strings.Replace(text, ".", ",", 1)
	}
	return text
}
