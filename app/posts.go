package app

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"tournee/backend/fault"
	"tournee/backend/publish"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// MakePost says which blog post is made: of a tour or of one of its stops, in
// those languages. The keys are slugs or ids; without languages it is in those of
// the tour.
type MakePost struct {
	Tour, Stop string
	Langs      []tour.Lang
}

// PostMade says what a post consists of.
type PostMade struct {
	Pages, Photos int
}

// Told is what is said of it once it is there.
func (m PostMade) Told() tour.Text {
	english, french := fault.Say("The post is there, with its photos: %d.", "Le billet y est, avec ses photos : %d.", m.Photos)
	return tour.Text{tour.English: english, tour.French: french}
}

// Post makes the text of a post in one language: front matter and HTML.
func (p *Papers) Post(ctx context.Context, in MakePost) (File, error) {
	made, err := p.post(ctx, in)
	if err != nil {
		return File{}, err
	}
	return made.pages[0], nil
}

// SavePost writes a post into a folder, which is made if it is not there: a page
// for each language, and its photos beside. What was there under their names is
// replaced.
func (p *Papers) SavePost(ctx context.Context, in MakePost, folder string, progress Progress) (PostMade, error) {
	made, err := p.post(ctx, in)
	if err != nil {
		return PostMade{}, err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return PostMade{}, fault.New(fault.Denied, "The folder %s cannot be made. Choose another.", "Le dossier %s ne peut pas être créé. Choisissez-en un autre.", folder).At("out").Because(err)
	}
	return made.put(ctx, p.store, progress, func(name string, content io.Reader) error {
		return p.store.WriteOut(filepath.Join(folder, name), content)
	})
}

// PackPost makes one file of the same folder, for who has no folder here.
func (p *Papers) PackPost(ctx context.Context, in MakePost) (File, error) {
	made, err := p.post(ctx, in)
	if err != nil {
		return File{}, err
	}
	var b bytes.Buffer
	packed := zip.NewWriter(&b)
	_, err = made.put(ctx, p.store, func(int, int) {}, func(name string, content io.Reader) error {
		entry, err := packed.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: p.clock().UTC()})
		if err == nil {
			_, err = io.Copy(entry, content)
		}
		return err
	})
	if err := errors.Join(err, packed.Close()); err != nil {
		return File{}, err
	}
	return File{Name: made.name + "-post.zip", Content: b.Bytes()}, nil
}

// post is a post that was made, without the bytes of its photos.
type post struct {
	name   string
	pages  []File
	photos []publish.Beside
}

// post makes the pages of a post. Its photos are named in its first language.
func (p *Papers) post(ctx context.Context, in MakePost) (made post, err error) {
	var plan *tour.Plan
	err = p.store.Read(ctx, func(tx *store.Tx) (err error) {
		plan, err = planOf(ctx, tx, in.Tour)
		return err
	})
	if err != nil {
		return made, err
	}
	made.name = plan.Tour.Slug
	page := publish.PostPage{Plan: plan}
	if in.Stop != "" {
		stop, ok := plan.Stop(in.Stop)
		if !ok {
			return made, fault.New(fault.NotFound, "%s has no stop %q.", "%s n’a pas d’étape « %s ».", plan.Tour.Title, in.Stop).At("stop")
		}
		page.StopID, made.name = stop.ID, made.name+"-"+stop.Slug
	}
	langs := in.Langs
	if len(langs) == 0 {
		langs = plan.Tour.Languages
	}
	page.Photos = publish.PhotosBeside(plan, page.StopID, langs[0], func(photo tour.Photo) bool {
		content, err := p.store.Blobs().Open(photo.Blob)
		return err == nil && content.Close() == nil
	})
	made.photos = page.Photos
	for _, lang := range langs {
		var b bytes.Buffer
		page.Lang, page.Date = lang, plan.Tour.Posted[lang]
		if page.Date == "" {
			page.Date = tour.Date(p.clock().Format(time.DateOnly))
		}
		if err := publish.Post(&b, page); err != nil {
			return made, err
		}
		made.pages = append(made.pages, File{Name: "index." + lang + ".html", Content: b.Bytes()})
	}
	return made, nil
}

// put hands out the files of the post, its pages last: they name the others.
func (m post) put(ctx context.Context, s *store.Store, progress Progress, write func(name string, content io.Reader) error) (PostMade, error) {
	files := map[string]string{}
	for _, b := range m.photos {
		files[b.Name] = b.Photo.Blob
	}
	done, total := 0, len(files)+len(m.pages)
	one := func(name string, content io.Reader) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		done++
		progress(done, total)
		return write(name, content)
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		content, err := s.Blobs().Open(files[name])
		if err == nil {
			err = errors.Join(one(name, content), content.Close())
		}
		if err != nil {
			return PostMade{}, err
		}
	}
	for _, page := range m.pages {
		if err := one(page.Name, bytes.NewReader(page.Content)); err != nil {
			return PostMade{}, err
		}
	}
	return PostMade{len(m.pages), len(files)}, nil
}
