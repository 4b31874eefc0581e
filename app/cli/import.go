package cli

import (
	"bytes"
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"tournee/app"
	"tournee/backend/fault"
)

// intake is the command that takes in what other programs wrote.
func (c *command) intake() *cobra.Command {
	var city string
	var try, asJSON bool
	cmd := &cobra.Command{Use: "import FILE", Short: c.words.intake, Long: c.words.intakeLong, Args: c.oneFile, RunE: c.run(func(ctx context.Context, args []string) error {
		file, err := content(args[0])
		if err != nil {
			return err
		}
		return c.with(ctx, func(a *app.App) error {
			made, err := a.Imports.Schedule(ctx, app.ImportSchedule{Content: bytes.NewReader(file), City: city, DryRun: try})
			if fault.Is(err, fault.Invalid) {
				c.say(fault.Shown(err).In(c.Lang))
				return errProblem
			}
			if err != nil {
				return err
			}
			for _, left := range made.Left {
				c.say(fmt.Sprintf(c.words.leftOut, left.Event, left.Why.In(c.Lang)))
			}
			if try {
				c.say(c.words.tried)
			}
			w := c.words
			return c.print(made, asJSON, table{{made.Tour, fmt.Sprintf(w.taken, made.Sessions, made.Talks, made.People, made.Known, made.Rooms, made.Tracks)}})
		})
	})}
	cmd.AddCommand(c.intakePhotos(), c.intakeICS(), c.intakeRegistrations())
	cmd.Flags().StringVar(&city, "city", "", c.words.flagCity)
	cmd.Flags().BoolVar(&try, "dry-run", false, c.words.flagDryRun)
	cmd.Flags().BoolVar(&asJSON, "json", false, c.words.flagJSON)
	return cmd
}
