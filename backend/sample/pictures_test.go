package sample_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image/jpeg"
	"testing"

	"tournee/backend/golden"
	"tournee/backend/sample"
)

// The pictures are golden files: this test draws them.
func TestPicturesAreAsDrawn(t *testing.T) {
	for name, s := range scenes() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			golden.Check(t, "pictures/"+name+".jpg", s.draw().jpeg(t))
		})
	}
}

func TestPicturesAreThoseOfThePhotos(t *testing.T) {
	files := map[string][]byte{}
	for blob, file := range sample.Pictures() {
		if sum := sha256.Sum256(file); hex.EncodeToString(sum[:]) != blob {
			t.Errorf("a picture of %d bytes is not what its digest %s says", len(file), blob)
		}
		files[blob] = file
	}
	if got, want := len(files), len(scenes()); got != want {
		t.Errorf("there are %d different pictures, want %d", got, want)
	}

	used := map[string]bool{}
	for _, p := range sample.Plans() {
		for _, photo := range p.Photos {
			used[photo.Blob] = true
			size, err := jpeg.DecodeConfig(bytes.NewReader(files[photo.Blob]))
			if err != nil {
				t.Errorf("photo %s: %v", photo.Caption.In("en"), err)
			} else if size.Width != photo.Width || size.Height != photo.Height {
				t.Errorf("photo %s says %d × %d, its picture is %d × %d", photo.Caption.In("en"), photo.Width, photo.Height, size.Width, size.Height)
			}
		}
	}
	if len(used) != len(files) {
		t.Errorf("%d of %d pictures are used", len(used), len(files))
	}
}
