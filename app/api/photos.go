package api

import (
	"bytes"
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"tournee/app"
)

const (
	picturePath = "/api/pictures"
	// pictureLimit is the largest picture that may be sent, in bytes: one byte more
	// than is taken in, so that what is too large is told of in a sentence.
	pictureLimit = 64<<20 + 1
)

type sentPicture struct {
	RawBody []byte `contentType:"application/octet-stream"`
}

type addPhotos struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Body app.AddPhotos
}

// photos lists how pictures come in. First each is sent, then those that came
// become photos in one act, so that one undo takes them all back.
func (s *surface) photos() {
	huma.Register(s.api, huma.Operation{
		Method: http.MethodPost, OperationID: "takePicture", Path: picturePath, MaxBodyBytes: pictureLimit,
		Summary: "Take in a picture (JPEG, PNG, WebP): upright, small enough, without what a camera notes",
	}, func(ctx context.Context, in *sentPicture) (*answer[app.Picture], error) {
		taken, err := s.app.Photos.Take(ctx, bytes.NewReader(in.RawBody))
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		return &answer[app.Picture]{taken}, nil
	})
	write(s, "addPhotos", "/api/tours/{tour}/photos", "Make photos of pictures that were sent", func(ctx context.Context, in *addPhotos) (app.AddedPhotos, error) {
		return s.app.Photos.Add(ctx, in.Tour, in.Body)
	})
}
