package cli

import (
	"context"
	"os"
	"strings"

	"tournee/app"
	"tournee/backend/tour"
)

// booklets makes the booklet of a tour, or, for all its sponsors, that of each
// into a folder.
func (c *command) booklets(ctx context.Context, a *app.App, e exporting, langs []tour.Lang) error {
	if len(langs) == 0 {
		langs = []tour.Lang{c.Lang}
	}
	of := app.MakeBooklet{Tour: e.of.Tour, Sponsor: e.of.Sponsor, Langs: langs, Paper: e.size}
	if !e.all {
		made, err := a.Papers.Booklet(ctx, of, c.progress())
		return c.keep(a, made, e.out, err)
	}
	if e.out == "-" {
		return c.misuse("The booklets of all sponsors are several files: name a folder with -o.", "Les livrets de tous les partenaires font plusieurs fichiers : nommez un dossier avec -o.")
	}
	folder := strings.TrimRight(e.out, string(os.PathSeparator)) + string(os.PathSeparator)
	return a.Papers.Editions(ctx, of, func(made app.File) error { return c.keep(a, made, folder, nil) }, c.progress())
}
