package cli

import (
	"context"

	"tournee/app"
	"tournee/backend/tour"
)

// handouts makes a paper of that kind in each of the languages.
func (c *command) handouts(ctx context.Context, a *app.App, kind string, e exporting) error {
	langs := e.of.Langs
	if len(langs) == 0 {
		langs = []tour.Lang{c.Lang}
	}
	if len(langs) > 1 && !isFolder(e.out) {
		return c.misuse("Two languages make two papers: name a folder with -o.", "Deux langues font deux documents : nommez un dossier avec -o.")
	}
	for _, lang := range langs {
		made, err := a.Papers.Handout(ctx, app.MakeHandout{
			Kind: kind, Tour: e.of.Tour, Stop: e.of.Stop, Person: e.of.Person, Room: e.of.Room, Lang: lang, Paper: e.size,
		}, c.progress())
		if err := c.keep(a, made, e.out, err); err != nil {
			return err
		}
	}
	return nil
}
