package cli_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tournee/app/cli"
)

func TestPhotosAreTakenIn(t *testing.T) {
	w := sampled(t)
	file := func(name string, shade uint8) string {
		img := image.NewGray(image.Rect(0, 0, 120, 80))
		for i := range img.Pix {
			img.Pix[i] = color.Gray{Y: shade}.Y
		}
		var b bytes.Buffer
		if err := jpeg.Encode(&b, img, nil); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(w.folder, name)
		if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	room, stage := file("room.jpg", 40), file("stage.jpg", 200)
	broken := filepath.Join(w.folder, "broken.jpg")
	if err := os.WriteFile(broken, []byte("no picture"), 0o644); err != nil {
		t.Fatal(err)
	}
	const tour = "--tour eastern-canada-2018-q2 "
	steps := []struct {
		args      string
		exit      int
		out, said string
	}{
		{tour + "--stop ottawa " + room + " " + stage, cli.Done, "added: 2, there already: 0, left out: 0", "2/2"},
		{tour + "--stop ottawa " + room + " " + broken, cli.Problem, "added: 0, there already: 1, left out: 1", "broken.jpg: This file is no picture"},
		{tour + room + ".gone", cli.Problem, "", "There is no such file."},
		{tour + "--stop nowhere " + room, cli.Failed, "", ""},
		{tour, cli.Usage, "", "name the files"},
		{room, cli.Usage, "", "needs --tour"},
	}
	for _, s := range steps {
		exit, out, said := w.run(t, append([]string{"import", "photos"}, strings.Fields(s.args)...)...)
		if exit != s.exit || !strings.Contains(out, s.out) || !strings.Contains(said, s.said) {
			t.Errorf("%s: exit %d, out %q, said %q", s.args, exit, out, said)
		}
	}
}
