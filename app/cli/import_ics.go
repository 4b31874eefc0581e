package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// largestFile is how much of a file is read; the reader says what is too much.
const largestFile = 65 << 20

// intakeICS is the command that takes in somebody's calendar.
func (c *command) intakeICS() *cobra.Command {
	var in app.ImportCalendar
	var into struct{ stop, person, venue string }
	var from, to string
	var asJSON bool
	cmd := &cobra.Command{Use: "ics FILE", Short: c.words.ics.short, Long: c.words.ics.long, Args: func(cmd *cobra.Command, args []string) error {
		if err := c.oneFile(cmd, args); err != nil {
			return err
		}
		named := 0
		for kind, key := range map[string]string{"stop": into.stop, "person": into.person, "venue": into.venue} {
			if key != "" {
				in.Into, in.ID, named = kind, key, named+1
			}
		}
		if named == 0 {
			in.Into, in.ID, in.Tour = "tour", in.Tour, ""
		}
		if named > 1 || in.ID == "" {
			return c.misuse("%s: %s.", "%s : %s.", cmd.CommandPath(), c.words.ics.intoOne)
		}
		return nil
	}, RunE: c.run(func(ctx context.Context, args []string) (err error) {
		in.From, in.To, in.File = tour.Date(from), tour.Date(to), filepath.Base(args[0])
		if in.Content, err = content(args[0]); err != nil {
			return err
		}
		return c.with(ctx, func(a *app.App) error { return c.takenIn(ctx, a, in, asJSON) })
	})}
	f := cmd.Flags()
	f.StringVar(&in.Tour, "tour", "", c.words.flagTour)
	f.StringVar(&into.stop, "stop", "", c.words.ics.flagStop)
	f.StringVar(&into.person, "person", "", c.words.ics.flagPerson)
	f.StringVar(&into.venue, "venue", "", c.words.ics.flagVenue)
	f.StringVar(&from, "from", "", c.words.ics.flagFrom)
	f.StringVar(&to, "to", "", c.words.ics.flagTo)
	f.StringVar(&in.Zone, "zone", "", c.words.ics.flagZone)
	f.BoolVar(&in.Blackout, "blackout", false, c.words.ics.flagBlackout)
	f.StringVar(&in.Place, "place", "", c.words.ics.flagPlace)
	f.BoolVar(&in.Talks, "known-talks", false, c.words.ics.flagTalks)
	f.StringArrayVar(&in.Take, "take", nil, c.words.ics.flagTake)
	f.BoolVar(&in.Remove, "remove", false, c.words.ics.flagRemove)
	f.BoolVar(&in.DryRun, "dry-run", false, c.words.flagDryRun)
	f.BoolVar(&asJSON, "json", false, c.words.flagJSON)
	return cmd
}

// content reads a file.
func content(name string) ([]byte, error) {
	file, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.New(fault.NotFound, "There is no file %s.", "Il n’y a pas de fichier %s.", name).Because(err)
	}
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	return io.ReadAll(io.LimitReader(file, largestFile))
}

// takenIn takes a calendar in and prints what became of each entry.
func (c *command) takenIn(ctx context.Context, a *app.App, in app.ImportCalendar, asJSON bool) error {
	report, err := a.Imports.Calendar(ctx, in)
	if fault.Is(err, fault.Invalid) {
		c.say(fault.Shown(err).In(c.Lang))
		return errProblem
	}
	if err != nil {
		return err
	}
	w := c.words
	for _, left := range report.Left {
		c.say(fmt.Sprintf(w.ics.left, left.Event, left.Why.In(c.Lang)))
	}
	if len(report.Zones) > 0 {
		c.say(fmt.Sprintf(w.ics.clocks, report.From, report.To, strings.Join(report.Zones, ", ")))
	}
	n := report.Counts
	c.say(fmt.Sprintf(w.ics.taken, n.New, n.Changed, n.Both, n.Same, n.Gone, n.Deleted, n.Free, n.Cancelled, n.Outside, len(report.Left)))
	if in.DryRun {
		c.say(w.tried)
	}
	lines := table{}
	for _, e := range report.Entries {
		starts, ends := string(e.Starts), string(e.Ends)
		if e.Days {
			starts, ends = string(e.Starts.Date()), string(e.Ends.Date())
		}
		lines = append(lines, []string{w.ics.states[e.State], starts, ends, c.in(e.Title), c.in(e.Note), e.Key})
	}
	return c.print(report, asJSON, lines)
}
