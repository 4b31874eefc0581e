package booklet

import (
	"context"
	"fmt"
	"strings"

	"tournee/backend/tour"
)

// Layout returns what stands where in a booklet: a line for each line of text,
// with its place, size and font, and one for each picture.
func Layout(plan *tour.Plan, o Options) (string, error) {
	bound, err := bind(context.Background(), plan, o)
	if err != nil {
		return "", err
	}
	return listing(bound.pages), nil
}

// HandoutLayout returns what stands where in a handout.
func HandoutLayout(plan *tour.Plan, o Handout) (string, error) {
	h, err := newHandout(context.Background(), plan, o)
	if err != nil {
		return "", err
	}
	return listing(h.pages), nil
}

// HandoutOutside returns the first text of a handout that leaves its page.
func HandoutOutside(plan *tour.Plan, o Handout) (string, error) {
	h, err := newHandout(context.Background(), plan, o)
	if err != nil {
		return "", err
	}
	for i, p := range h.pages {
		for _, o := range p.ops {
			if o.line != nil && (o.x < 4 || o.x+o.line.Width > h.width-4 || o.y < 4 || o.y > h.height-4) {
				return fmt.Sprintf("page %d, %.0f %.0f: %s", i+1, o.x, o.y, o.line.Text()), nil
			}
		}
	}
	return "", nil
}

func listing(pages []*page) string {
	var b strings.Builder
	for i, p := range pages {
		fmt.Fprintf(&b, "page %d, line %.0f–%.0f\n", i+1, p.lineFrom, p.lineTo)
		for _, o := range p.ops {
			switch {
			case o.line != nil:
				r := o.line.Runs[0]
				kind := "ornament"
				if o.element != nil {
					kind = o.element.Type
				}
				fmt.Fprintf(&b, "%5.0f %4.0f  %-8s %4.1f %s: %s\n", o.x, o.y, kind, r.Style.Size, r.Style.Font.Name(), strings.TrimRight(o.line.Text(), " "))
			case o.picture != nil:
				fmt.Fprintf(&b, "%5.0f %4.0f  picture %.0f × %.0f: %s\n", o.x, o.y, o.w, o.h, o.element.Alt)
			}
		}
	}
	return b.String()
}

// Days writes the days from one date to another, in words.
func Days(lang tour.Lang, from, to tour.Date) string { return wordsOf(lang).days(from, to) }

// Months writes the months from one date to another.
func Months(lang tour.Lang, from, to tour.Date) string { return wordsOf(lang).monthsOf(from, to) }

// Count writes a number.
func Count(lang tour.Lang, n int) string { return wordsOf(lang).count(n) }

// List writes names in a row.
func List(lang tour.Lang, names ...string) string { return wordsOf(lang).list(names) }

// Kept returns how many pictures are kept, and their bytes.
func (p *Prints) Kept() (pictures, bytes int) { return len(p.ready), p.held }
