package sample

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"image/jpeg"
	"io/fs"
	"iter"

	"tournee/backend/tour"
)

// pictures holds the drawings that stand for photos. A test draws them and
// compares; with GOLDEN=update it writes them.
//
//go:embed pictures/*.jpg
var pictures embed.FS

// Pictures yields the digest (SHA-256, in hexadecimal) and the bytes (JPEG) of
// each picture that a photo of Plans names as its Blob.
func Pictures() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		names, err := fs.Glob(pictures, "pictures/*.jpg")
		if err != nil {
			return // only a pattern that is not one fails
		}
		for _, name := range names {
			file, err := pictures.ReadFile(name)
			if err != nil {
				return // what is embedded is there
			}
			if !yield(digest(file), file) {
				return
			}
		}
	}
}

func digest(file []byte) string {
	sum := sha256.Sum256(file)
	return hex.EncodeToString(sum[:])
}

// view is a photo to be: whose it is and what it shows.
type view struct {
	stop    tour.Stop
	picture string // the name of its file
	cover   bool
	focus   int // of its height, in hundredths from the top; 0: where it usually is
	alt     tour.Text
}

// photos adds the photos of a tour in that order. A photo whose picture is
// missing has no blob and no size.
func (d *draft) photos(views ...view) {
	for i, v := range views {
		fields := tour.NewPhoto()
		fields.StopID, fields.Alt, fields.Caption, fields.Cover, fields.Position = v.stop.ID, v.alt, caption(v.stop), v.cover, i+1
		if v.focus > 0 {
			fields.FocusY = v.focus
		}
		fields.Credit = "Image générée / generated illustration"
		fields.Notes = "illustrative: image dessinée, pas une photo / a drawing, not a photo"
		file, err := pictures.ReadFile("pictures/" + v.picture + ".jpg")
		if size, decodeErr := jpeg.DecodeConfig(bytes.NewReader(file)); err == nil && decodeErr == nil {
			fields.Blob, fields.Width, fields.Height = digest(file), size.Width, size.Height
		}
		d.plan.Photos = append(d.plan.Photos, tour.Photo{
			Identity: d.own("photo", v.picture), TourID: d.plan.Tour.ID, PhotoFields: fields,
		})
	}
}

func caption(stop tour.Stop) tour.Text {
	return text(stop.City[tour.French]+" (image générée)", stop.City[tour.English]+" (generated illustration)")
}

func meetingRoom(stop tour.Stop) tour.Text {
	return text(
		"Image générée, dessinée pour "+stop.City[tour.French]+" : une personne parle devant un écran, le public l’écoute de dos.",
		"Generated illustration, drawn for "+stop.City[tour.English]+": somebody speaks before a screen, the audience listens with its back to us.")
}

func groupPhoto(stop tour.Stop) tour.Text {
	return text(
		"Image générée, dessinée pour "+stop.City[tour.French]+" : un groupe debout sur deux rangs devant un écran.",
		"Generated illustration, drawn for "+stop.City[tour.English]+": a group stands in two rows before a screen.")
}
