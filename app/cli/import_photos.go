package cli

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"tournee/app"
	"tournee/backend/fault"
)

// intakePhotos is the command that takes photos in.
func (c *command) intakePhotos() *cobra.Command {
	var key, stop string
	var in app.AddPhotos
	var asJSON bool
	cmd := &cobra.Command{Use: "photos FILE…", Short: c.words.photos.short, Long: c.words.photos.long, Args: c.needing(func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return c.misuse("%s: name the files.", "%s : nommez les fichiers.", cmd.CommandPath())
		}
		return nil
	}, "tour"), RunE: c.run(func(ctx context.Context, args []string) error {
		return c.with(ctx, func(a *app.App) error {
			if stop != "" {
				page, err := a.Stops.Page(ctx, key, stop)
				if err != nil {
					return err
				}
				in.StopID = page.Stop.ID
			}
			return c.photosIn(ctx, a, key, in, args, asJSON)
		})
	})}
	c.tourFlag(cmd, &key)
	cmd.Flags().StringVar(&stop, "stop", "", c.words.photos.flagStop)
	cmd.Flags().BoolVar(&in.ByDay, "by-day", false, c.words.photos.flagByDay)
	cmd.Flags().BoolVar(&asJSON, "json", false, c.words.flagJSON)
	return cmd
}

// photosIn takes files in, one after the other, and makes photos of those that
// are pictures. Of the others it says why not.
func (c *command) photosIn(ctx context.Context, a *app.App, key string, in app.AddPhotos, files []string, asJSON bool) error {
	progress := c.progress()
	for i, name := range files {
		picture, err := c.pictureIn(ctx, a, name)
		switch {
		case fault.Is(err, fault.Invalid) || fault.Is(err, fault.NotFound):
			c.say(fmt.Sprintf(c.words.photos.left, name, fault.Shown(err).In(c.Lang)))
		case err != nil:
			return err
		default:
			in.Pictures = append(in.Pictures, picture)
		}
		progress(i+1, len(files))
	}
	if len(in.Pictures) == 0 {
		return errProblem
	}
	added, err := a.Photos.Add(ctx, key, in)
	if err != nil {
		return err
	}
	left := len(files) - len(in.Pictures)
	told := fmt.Sprintf(c.words.photos.taken, len(added.Photos), added.Known, left)
	if err := c.print(added, asJSON, table{{told}}); err != nil || left == 0 {
		return err
	}
	return errProblem
}

func (c *command) pictureIn(ctx context.Context, a *app.App, name string) (picture app.Picture, err error) {
	file, err := os.Open(name)
	if errors.Is(err, os.ErrNotExist) {
		return picture, fault.New(fault.NotFound, "There is no such file.", "Ce fichier n’existe pas.").Because(err)
	}
	if err != nil {
		return picture, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	return a.Photos.Take(ctx, file)
}
