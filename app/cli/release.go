package cli

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"tournee/app"
	"tournee/backend/tour"
)

func (c *command) release() *cobra.Command {
	var key, note string
	var dry, asJSON bool
	cmd := &cobra.Command{
		Use: "release", Short: c.words.release, Long: c.words.releaseLong,
		Args: c.needing(c.alone, "tour"), RunE: c.run(func(ctx context.Context, _ []string) error {
			return c.with(ctx, func(a *app.App) error { return c.published(ctx, a, key, note, dry, asJSON) })
		}),
	}
	c.tourFlag(cmd, &key)
	f := cmd.Flags()
	f.StringVar(&note, "note", "", c.words.flagNote)
	f.BoolVar(&dry, "dry-run", false, c.words.flagDryRun)
	f.BoolVar(&asJSON, "json", false, c.words.flagJSON)
	return cmd
}

// published publishes a tour, or only tells what would be, and prints what is
// different.
func (c *command) published(ctx context.Context, a *app.App, key, note string, dry, asJSON bool) error {
	page, err := a.Releases.Page(ctx, key)
	if err != nil {
		return err
	}
	row := app.ReleaseRow{Number: page.Next.Number, Sum: page.Next.Sum, Differences: page.Next.Differences, Audiences: []app.AudienceRow{}}
	if !dry {
		if row, err = a.Releases.Publish(ctx, key, app.Publishing{Number: page.Next.Number, Note: tour.Text{c.Lang: note}}); err != nil {
			return err
		}
		if row.Number == 1 {
			row.Differences = page.Next.Differences
		}
	}
	if asJSON {
		return c.print(row, true, nil)
	}
	var b strings.Builder
	for _, d := range row.Differences {
		if !d.With {
			fmt.Fprintln(&b, c.in(d.Sentence))
		}
	}
	if dry {
		c.say(c.words.tried)
	} else {
		c.say(fmt.Sprintf(c.words.released, row.Number))
	}
	_, err = fmt.Fprint(c.Out, b.String())
	return unheard(err)
}
