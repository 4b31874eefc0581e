package app

import (
	"context"
	"io"
	"slices"
	"strconv"
	"strings"

	"tournee/backend/photo"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Photos are the use cases about the pictures of a tour.
type Photos struct {
	Records[tour.Photo, tour.PhotoFields]
	intake *photo.Intake
}

// Picture is a photo that was taken in and is kept, and of no tour yet.
type Picture struct {
	Blob   string    `json:"blob" doc:"SHA-256 of the bytes, in hexadecimal"`
	Width  int       `json:"width" doc:"Pixels"`
	Height int       `json:"height" doc:"Pixels"`
	Taken  tour.Wall `json:"taken" doc:"When, by the camera's clock; empty: it does not say. It is not kept"`
}

// Take takes a picture in, turned upright, no larger than paper shows and
// without what a camera notes, and keeps it by its content. It returns a fault
// when content is no picture that can be read.
func (p *Photos) Take(ctx context.Context, content io.Reader) (Picture, error) {
	taken, err := p.intake.Take(ctx, content)
	if err != nil {
		return Picture{}, err
	}
	blob, err := p.store.Blobs().Put(taken.JPEG)
	return Picture{blob, taken.Width, taken.Height, taken.Taken}, err
}

// AddPhotos says what pictures that were taken in show.
type AddPhotos struct {
	Pictures  []Picture `json:"pictures" minItems:"1" nullable:"false"`
	StopID    string    `json:"stopId,omitempty" doc:"Empty: the whole tour"`
	SectionID string    `json:"sectionId,omitempty" doc:"Section of the recap"`
	SessionID string    `json:"sessionId,omitempty"`
	ByDay     bool      `json:"byDay,omitempty" doc:"Each goes to the stop of the day when it was taken, where there is one"`
}

// AddedPhotos are the photos that were made of pictures.
type AddedPhotos struct {
	Photos []tour.Photo `json:"photos" nullable:"false"`
	Known  int          `json:"known" doc:"Pictures that were left out: they are there already"`
}

// Add makes photos of pictures, behind those that are there, in the order in
// which they were taken, as one act. A picture that is there already, at the
// same place, is left out.
func (p *Photos) Add(ctx context.Context, tourKey string, in AddPhotos) (added AddedPhotos, err error) {
	err = p.store.Write(ctx, func(tx *store.Tx) error {
		owner, err := tourOf(ctx, tx, tourKey)
		if err != nil {
			return err
		}
		plan, err := tx.Plan(ctx, owner.ID)
		if err != nil {
			return err
		}
		where := owner.Title
		if stop, ok := plan.Stop(in.StopID); ok {
			where = stop.City
		}
		added = AddedPhotos{Photos: []tour.Photo{}}
		pictures := slices.Clone(in.Pictures)
		slices.SortStableFunc(pictures, func(a, b Picture) int { return strings.Compare(string(a.Taken), string(b.Taken)) })
		for _, picture := range pictures {
			fresh, err := p.of(plan, in, picture)
			if err != nil {
				return err
			}
			if slices.ContainsFunc(plan.Photos, fresh.Same) {
				added.Known++
				continue
			}
			if err := p.hold(ctx, tx, &fresh); err != nil {
				return err
			}
			if err := store.Insert(ctx, tx, &fresh, ""); err != nil {
				return err
			}
			plan.Photos = append(plan.Photos, fresh)
			added.Photos = append(added.Photos, fresh)
		}
		tx.Say("addPhotos", map[string]tour.Text{"count": tour.Both(strconv.Itoa(len(added.Photos))), "what": where})
		return nil
	})
	return added, err
}

// of makes the photo that a picture becomes.
func (p *Photos) of(plan *tour.Plan, in AddPhotos, picture Picture) (tour.Photo, error) {
	made := tour.Photo{TourID: plan.Tour.ID, PhotoFields: tour.NewPhoto()}
	made.Blob, made.StopID, made.SectionID, made.SessionID = picture.Blob, in.StopID, in.SectionID, in.SessionID
	if stop, ok := plan.StopOn(picture.Taken.Date()); ok && in.ByDay {
		made.StopID = stop.ID
	}
	for _, other := range plan.Photos {
		made.Position = max(made.Position, other.Position+1)
	}
	content, err := p.store.Blobs().Open(picture.Blob)
	if err != nil {
		return made, err
	}
	defer content.Close() //nolint:errcheck // it was only read
	made.Width, made.Height, err = photo.Size(content)
	return made, err
}
