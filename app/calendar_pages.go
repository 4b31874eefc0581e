package app

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"slices"

	"tournee/backend/publish"
	"tournee/backend/tour"
)

// listFile tells which tours have their calendars in a folder, and what its page
// says of them.
const listFile = "tours.json"

// beside is a file beside the calendars of a folder.
type beside struct {
	path    string
	content []byte
}

// pagesOf returns the page of a tour's calendars, the list of the tours that
// are in the folder with it, and the page of the folder, which is that of the tour
// when it is alone there.
func pagesOf(ctx context.Context, to outlet, page publish.CalendarsPage, plan *tour.Plan) ([]beside, error) {
	own := publish.Listed{Slug: plan.Tour.Slug, Title: plan.Tour.Title, Languages: plan.Tour.Languages, Line: plan.Tour.Line, Release: page.Number}
	for _, stop := range plan.Stops {
		own.From, own.To = earlier(own.From, stop.Starts.Date()), max(own.To, stop.Last())
	}
	tours, err := toursAt(ctx, to, own)
	if err != nil {
		return nil, err
	}
	var ofTour, ofFolder bytes.Buffer
	if err := publish.Calendars(&ofTour, page); err != nil {
		return nil, err
	}
	list, err := json.MarshalIndent(map[string]any{"tours": tours}, "", " ")
	if err != nil {
		return nil, err
	}
	front := ofTour.Bytes()
	if len(tours) > 1 {
		if err := publish.Tours(&ofFolder, publish.ToursPage{Tours: tours}); err != nil {
			return nil, err
		}
		front = ofFolder.Bytes()
	}
	return []beside{{own.Page(), ofTour.Bytes()}, {listFile, list}, {"index.html", front}}, nil
}

// toursAt returns the tours that are in a folder, with this one as it is now, by
// their first day. One whose page somebody took away is there no more, and a list
// that cannot be understood is begun anew.
func toursAt(ctx context.Context, to outlet, own publish.Listed) ([]publish.Listed, error) {
	content, err := to.Read(ctx, listFile)
	if err != nil {
		return nil, err
	}
	var told struct {
		Tours []publish.Listed `json:"tours"`
	}
	if json.Unmarshal(content, &told) != nil {
		told.Tours = nil
	}
	tours := []publish.Listed{own}
	for _, other := range told.Tours {
		if other.Slug == own.Slug || other.Slug == "" || tour.Slug(other.Slug) != other.Slug {
			continue
		}
		page, err := to.Read(ctx, other.Page())
		if err != nil {
			return nil, err
		}
		if page != nil {
			tours = append(tours, other)
		}
	}
	slices.SortFunc(tours, func(a, b publish.Listed) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Slug, b.Slug)) })
	return tours, nil
}
