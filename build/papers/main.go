//go:build linux

// Command papers makes the same booklet of some 40 pages with 60 photos by this
// program and by others, each in a process of its own, and tells what that took:
// time of the processor, memory at most, bytes against those of the photos. It
// fails when this program takes more time than one of the others, more than 200 MB
// or more than 1.15 times the bytes of the photos.
//
//	go run ./build/papers [-with typst,weasyprint,reportlab]
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"tournee/backend/booklet"
	"tournee/backend/tour"
)

const (
	mostMemory = 200 << 20
	mostBytes  = 1.15
	times      = 3 // each is run so often; the least is told
)

// book is what each of them sets.
type book struct {
	Title    string    `json:"title"`
	Chapters []chapter `json:"chapters"`
}

type chapter struct {
	Title      string   `json:"title"`
	Paragraphs []string `json:"paragraphs"`
	Photos     []string `json:"photos"`
}

func main() {
	with := flag.String("with", "", "the others, with commas: typst, weasyprint, reportlab")
	flag.Parse()
	var err error
	if flag.Arg(0) == "own" {
		err = own(flag.Arg(1), flag.Arg(2))
	} else {
		err = compare(strings.FieldsFunc(*with, func(r rune) bool { return r == ',' }))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// took is what one of them needed.
type took struct {
	name   string
	cpu    time.Duration
	memory int64
	bytes  int64
	pages  string
}

func compare(others []string) error {
	folder, err := os.MkdirTemp("", "papers")
	if err != nil {
		return err
	}
	photos, err := write(folder)
	if err != nil {
		return errors.Join(err, os.RemoveAll(folder))
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	commands := [][]string{{"tournee", self, "own"}}
	for _, name := range others {
		switch name {
		case "typst":
			commands = append(commands, []string{name, "node", "build/papers/typst.mjs"})
		case "weasyprint", "reportlab":
			commands = append(commands, []string{name, "/usr/bin/python3", "build/papers/" + name + "_book.py"})
		default:
			return fmt.Errorf("nobody is called %q", name)
		}
	}
	told := tell("60 photos of %.2f MB\n%-11s %8s %9s %8s %12s %6s\n", float64(photos)/1e6, "", "CPU s", "peak MB", "MB", "× the photos", "pages")
	var all []took
	for _, c := range commands {
		t, err := run(c[0], c[1:], folder)
		if err != nil {
			return errors.Join(err, os.RemoveAll(folder))
		}
		all = append(all, t)
		told = errors.Join(told, tell("%-11s %8.2f %9.0f %8.2f %12.3f %6s\n", t.name, t.cpu.Seconds(), float64(t.memory)/(1<<20), float64(t.bytes)/1e6, float64(t.bytes)/float64(photos), t.pages))
	}
	return errors.Join(told, judge(all, photos), os.RemoveAll(folder))
}

func tell(format string, args ...any) error {
	_, err := fmt.Fprintf(os.Stdout, format, args...)
	return err
}

func judge(all []took, photos int64) (err error) {
	ours := all[0]
	for _, other := range all[1:] {
		if ours.cpu >= other.cpu {
			err = errors.Join(err, fmt.Errorf("%s took less time of the processor", other.name))
		}
	}
	if ours.memory > mostMemory {
		err = errors.Join(err, errors.New("more than 200 MB of memory"))
	}
	if float64(ours.bytes) > mostBytes*float64(photos) {
		err = errors.Join(err, errors.New("more than 1.15 times the photos' bytes"))
	}
	return err
}

// run has a command make the book, and returns the least that it took.
func run(name string, command []string, folder string) (took, error) {
	best := took{name: name, cpu: math.MaxInt64}
	out := filepath.Join(folder, name+".pdf")
	for range times {
		cmd := exec.CommandContext(context.Background(), command[0], append(slices.Clone(command[1:]), folder, out)...)
		cmd.Stderr = os.Stderr
		said, err := cmd.Output()
		if err != nil {
			return best, fmt.Errorf("%s: %w", name, err)
		}
		usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
		if !ok {
			return best, errors.New("this system does not tell what a process took")
		}
		if cpu := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(); cpu < best.cpu {
			best.cpu = cpu
		}
		best.memory = max(best.memory, usage.Maxrss*1024)
		best.pages = strings.TrimSpace(string(said))
	}
	info, err := os.Stat(out)
	if err != nil {
		return best, err
	}
	best.bytes = info.Size()
	return best, nil
}

// own makes the book with this program.
func own(folder, out string) error {
	content, err := os.ReadFile(filepath.Join(folder, "book.json"))
	if err != nil {
		return err
	}
	var b book
	if err := json.Unmarshal(content, &b); err != nil {
		return err
	}
	var file bytes.Buffer
	if err := booklet.Write(context.Background(), &file, planOf(b), booklet.Options{
		Langs: []tour.Lang{tour.English}, Made: time.Date(2019, 6, 14, 12, 0, 0, 0, time.UTC),
		Photo: func(name string) (io.ReadCloser, error) { return os.Open(filepath.Join(folder, name)) },
	}); err != nil {
		return err
	}
	marks, err := booklet.Marks(file.Bytes())
	return errors.Join(err, tell("%d\n", len(marks)), os.WriteFile(out, file.Bytes(), 0o600))
}

// planOf makes a tour of the book: a stop and a section for each chapter.
func planOf(b book) *tour.Plan {
	p := &tour.Plan{Tour: tour.Tour{Identity: tour.Identity{ID: "t"}, TourFields: tour.TourFields{Title: tour.Both(b.Title), Line: "pin"}}}
	for i, c := range b.Chapters {
		id := fmt.Sprintf("s%02d", i)
		day := tour.Date("2019-05-01").Add(i)
		p.Stops = append(p.Stops, tour.Stop{Identity: tour.Identity{ID: id}, Slug: id, StopFields: tour.StopFields{
			City: tour.Both(c.Title), Zone: "America/Toronto", Starts: tour.Wall(day + "T18:00"), Ends: tour.Wall(day + "T21:00"), Status: tour.Held,
		}})
		p.Sections = append(p.Sections, tour.Section{Identity: tour.Identity{ID: "r" + id}, SectionFields: tour.SectionFields{
			StopID: id, Title: tour.Both("What was said"), Body: tour.Both(strings.Join(c.Paragraphs, "\n\n")),
		}})
		for _, photo := range c.Photos {
			fields := tour.NewPhoto()
			fields.StopID, fields.SectionID, fields.Blob, fields.Width, fields.Height = id, "r"+id, photo, 3, 2
			fields.Caption = tour.Both("The room in " + c.Title)
			p.Photos = append(p.Photos, tour.Photo{Identity: tour.Identity{ID: photo}, PhotoFields: fields})
		}
	}
	return p
}

// widths are those of a chapter's photos, in pixels: the first is as wide as the
// text, the others stand beside each other. Each is as fine as it is printed.
func widths() []int { return []int{1200, 720, 720} }

// write puts the photos and what is to be set into a folder, and returns the
// bytes of the photos.
func write(folder string) (int64, error) {
	const chapters = 20
	b := book{Title: "A booklet to measure"}
	total := int64(0)
	for i := range chapters {
		c := chapter{Title: fmt.Sprintf("City %d", i+1)}
		for n := range 4 {
			c.Paragraphs = append(c.Paragraphs, fmt.Sprintf("%s In city %d this was the paragraph numbered %d.", strings.Repeat(sentence, 4), i+1, n+1))
		}
		for n, wide := range widths() {
			seed := i*len(widths()) + n
			name := fmt.Sprintf("photo-%02d.jpg", seed)
			content, err := photo(seed, wide)
			if err != nil {
				return 0, err
			}
			if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
				return 0, err
			}
			total += int64(len(content))
			c.Photos = append(c.Photos, name)
		}
		b.Chapters = append(b.Chapters, c)
	}
	content, err := json.Marshal(b)
	if err != nil {
		return 0, err
	}
	return total, os.WriteFile(filepath.Join(folder, "book.json"), content, 0o600)
}

const sentence = "The audience asked where the data goes when a node fails, and the speakers answered with a demonstration that anybody can repeat at home. "

// photo is a picture of waves and grain, no two alike.
func photo(seed, wide int) ([]byte, error) {
	high := wide * 2 / 3
	img := image.NewRGBA(image.Rect(0, 0, wide, high))
	grain := uint32(seed*2654435761 + 1)
	for y := range high {
		for x := range wide {
			grain = grain*1664525 + 1013904223
			v := 128 + 90*math.Sin(float64(x*(seed+3))/900) + 30*math.Cos(float64(y)/70) + float64(grain>>28)
			img.Set(x, y, color.RGBA{uint8(v / 1.2), uint8(v / 1.5), uint8(255 - v/1.3), 255})
		}
	}
	var out bytes.Buffer
	err := jpeg.Encode(&out, img, &jpeg.Options{Quality: 80})
	return out.Bytes(), err
}
