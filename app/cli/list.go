package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

// table is what a list looks like to who reads it: a head and lines of cells.
type table [][]string

func kinds() []string {
	return []string{"tours", "stops", "people", "talks", "sessions", "sponsorships", "venues"}
}

func (c *command) list() *cobra.Command {
	var key string
	var asJSON bool
	cmd := &cobra.Command{
		Use: "list " + strings.Join(kinds(), "|"), Short: c.words.list,
		Args: c.oneOf(kinds()...), RunE: c.run(func(ctx context.Context, args []string) error {
			return c.with(ctx, func(a *app.App) error {
				rows, lines, err := c.rows(ctx, a, args[0], key)
				if err != nil {
					return err
				}
				return c.print(rows, asJSON, lines)
			})
		}),
	}
	c.tourFlag(cmd, &key)
	cmd.Flags().BoolVar(&asJSON, "json", false, c.words.flagJSON)
	return cmd
}

// print writes one JSON value, or a table.
func (c *command) print(rows any, asJSON bool, lines table) error {
	if asJSON {
		e := json.NewEncoder(c.Out)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return unheard(e.Encode(rows))
	}
	w := tabwriter.NewWriter(c.Out, 2, 8, 2, ' ', 0)
	oneLine := strings.NewReplacer("\n", " ", "\t", " ")
	for _, cells := range lines {
		for i, cell := range cells {
			cells[i] = oneLine.Replace(cell)
		}
		if _, err := fmt.Fprintln(w, strings.TrimRight(strings.Join(cells, "\t"), "\t ")); err != nil {
			return unheard(err)
		}
	}
	return unheard(w.Flush())
}

// unheard is the fault of an answer that nobody could be given.
func unheard(err error) error {
	if err == nil {
		return nil
	}
	return fault.New(fault.Busy, "The answer could not be written out.", "La réponse n’a pas pu être écrite.").Because(err)
}

// rows returns a list, and how it looks as a table.
func (c *command) rows(ctx context.Context, a *app.App, kind, key string) (any, table, error) {
	switch kind {
	case "tours":
		rows, err := a.ListTours(ctx, key)
		return rows, lines(rows, func(r app.TourListing) []string {
			return []string{r.Slug, string(r.FirstDay), string(r.LastDay), c.in(r.Title), c.many(r.Cities)}
		}), err
	case "stops":
		rows, err := a.ListStops(ctx, key)
		return rows, lines(rows, func(r app.StopListing) []string {
			return []string{r.Tour.Slug, fmt.Sprint(r.Number), r.Slug, string(r.Starts), string(r.Status), c.in(r.City), c.refs(r.Hosts)}
		}), err
	case "people":
		rows, err := a.ListPeople(ctx, key)
		return rows, lines(rows, func(r app.PersonRow) []string {
			cells := []string{r.Slug, r.Name, "", c.refs(r.Talks)}
			if r.Organization != nil {
				cells[2] = c.in(r.Organization.Name)
			}
			return cells
		}), err
	case "talks":
		rows, err := a.ListTalks(ctx, key, c.Lang)
		return rows, lines(rows, func(r app.TalkRow) []string {
			return []string{r.Slug, c.in(r.Title), people(r.Speakers), fmt.Sprint(len(r.Deliveries))}
		}), err
	case "sessions":
		rows, err := a.ListSessions(ctx, key)
		return rows, lines(rows, func(r app.SessionCard) []string {
			return []string{r.Tour.Slug, r.Stop.Slug, string(r.Starts), string(r.Kind), r.Room, c.in(r.Shown), people(r.Speakers)}
		}), err
	case "sponsorships":
		rows, err := a.ListSponsorships(ctx, key)
		return rows, lines(rows, func(r app.SponsorshipRow) []string {
			cells := []string{r.Tour.Slug, r.Organization.Slug, string(r.Scope), r.InKind, ""}
			if r.Stop != nil {
				cells[4] = r.Stop.Slug
			}
			return cells
		}), err
	}
	rows, err := a.ListVenues(ctx, key)
	return rows, lines(rows, func(r app.VenueRow) []string {
		return []string{r.Slug, r.Name, c.in(r.City), r.Country, fmt.Sprint(len(r.Rooms))}
	}), err
}

func lines[T any](rows []T, cells func(T) []string) table {
	var t table
	for _, r := range rows {
		t = append(t, cells(r))
	}
	return t
}

func (c *command) in(t tour.Text) string { return t.In(c.Lang) }

func (c *command) many(texts []tour.Text) string {
	names := make([]string, len(texts))
	for i, t := range texts {
		names[i] = c.in(t)
	}
	return strings.Join(names, ", ")
}

func (c *command) refs(refs []app.Ref) string {
	names := make([]tour.Text, len(refs))
	for i, r := range refs {
		names[i] = r.Name
	}
	return c.many(names)
}

func people(refs []app.PersonRef) string {
	names := make([]string, len(refs))
	for i, r := range refs {
		names[i] = r.Name
		if r.Organization != "" {
			names[i] += " (" + r.Organization + ")"
		}
	}
	return strings.Join(names, ", ")
}
