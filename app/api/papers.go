package api

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"tournee/app"
	"tournee/backend/tour"
)

// file is a body of bytes.
type file struct {
	ContentType  string `header:"Content-Type"`
	Disposition  string `header:"Content-Disposition"`
	CacheControl string `header:"Cache-Control"`
	Body         []byte
}

// pages is a paper with what tells its pages from others.
type pages struct {
	ContentType  string `header:"Content-Type"`
	Disposition  string `header:"Content-Disposition"`
	CacheControl string `header:"Cache-Control"`
	Body         []byte
	Marks        string `header:"Tournee-Pages" doc:"A mark for each page, with commas: who showed a page with that mark need not draw it again"`
}

type calendarOf struct {
	Tour    string `path:"tour" doc:"Slug or id"`
	Stop    string `query:"stop" doc:"Only the sessions of that stop"`
	Person  string `query:"person" doc:"Only what that person gives"`
	Room    string `query:"room" doc:"Only the sessions in that room"`
	Track   string `query:"track" doc:"Only the sessions of that track"`
	Sponsor string `query:"sponsor" doc:"Only the stops that this organization supports, and what its people have to do"`
	Host    string `query:"host" doc:"Only the stops that this organization hosts, and what it must provide"`
	Day     string `query:"day" doc:"Only that day, 2018-05-07"`
	Tasks   bool   `query:"tasks" doc:"Tasks and deadlines instead of stops and sessions; with person: theirs"`
	Travel  bool   `query:"travel" doc:"With the person's journeys and when to be there; for that person alone"`
	Only    string `query:"sessions" doc:"Only these sessions: their ids, with commas"`
	Lang    string `query:"lang" doc:"fr, en or fr,en; empty: those of the tour"`
	Release int    `query:"release" minimum:"0" doc:"Number of the release; 0: the last one"`
	Changes bool   `query:"changes" doc:"Only what was new in that release"`
	Draft   bool   `query:"draft" doc:"Of the plan as it stands, marked as a draft"`
}

type handoutOf struct {
	Tour   string `path:"tour" doc:"Slug or id"`
	Kind   string `path:"kind" enum:"daysheet,runofshow,grid,badges,tents,callsheet"`
	Stop   string `query:"stop" doc:"Only that stop; empty: all"`
	Person string `query:"person" doc:"Only that speaker: of badges, tents and call sheets"`
	Room   string `query:"room" doc:"Only that room: of runs of show"`
	Lang   string `query:"lang" enum:"fr,en" default:"en"`
	Paper  string `query:"paper" enum:",a4,letter" doc:"Size of the sheets; empty: what is usual where the tour goes"`
}

// papers lists what is handed out.
func (s *surface) papers() {
	download(s, "calendar", "/api/tours/{tour}/calendar.ics", "iCalendar file of a tour or a part of it", "text/calendar", func(ctx context.Context, in *calendarOf) (*file, error) {
		made, err := s.app.Papers.Calendar(ctx, app.MakeCalendar{
			Tour: in.Tour, Stop: in.Stop, Person: in.Person, Room: in.Room, Track: in.Track, Sponsor: in.Sponsor, Host: in.Host,
			Day: tour.Date(in.Day), Organizer: in.Tasks, Travel: in.Travel, Sessions: listed(in.Only), Langs: listed(in.Lang),
			Release: in.Release, Draft: in.Draft, Changes: in.Changes,
		})
		return &file{"text/calendar; charset=utf-8", `inline; filename="` + made.Name + `"`, "no-store", made.Content}, err
	})
	download(s, "handout", "/api/tours/{tour}/handouts/{kind}", "A day sheet, run of show, schedule grid, badges, table tents or call sheets of the plan as it stands", "application/pdf", func(ctx context.Context, in *handoutOf) (*file, error) {
		made, err := s.app.Papers.Handout(ctx, app.MakeHandout{
			Kind: in.Kind, Tour: in.Tour, Stop: in.Stop, Person: in.Person, Room: in.Room, Lang: in.Lang, Paper: in.Paper,
		}, nil)
		return &file{"application/pdf", `inline; filename="` + made.Name + `"`, "no-store", made.Content}, err
	})
	download(s, "licences", "/api/licences.txt", "Licences of the fonts that papers are set in", "text/plain", func(context.Context, *struct{}) (*file, error) {
		made, err := s.app.Papers.Licences()
		return &file{"text/plain; charset=utf-8", `inline; filename="` + made.Name + `"`, "no-store", made.Content}, err
	})
	download(s, "photo", "/api/photos/{key}", "The picture of that digest", "image/jpeg", func(_ context.Context, in *key) (*file, error) {
		content, err := s.app.Papers.Photo(in.Key)
		if err != nil {
			return nil, err
		}
		var b bytes.Buffer
		_, err = io.Copy(&b, content)
		return &file{"image/jpeg", "inline", "private, max-age=31536000, immutable", b.Bytes()}, errors.Join(err, content.Close())
	})
}

type postOf struct {
	Tour string `path:"tour" doc:"Slug or id"`
	Stop string `query:"stop" doc:"Only that stop; empty: the whole tour"`
	Lang string `query:"lang" doc:"fr, en or fr,en; empty: those of the tour"`
}

func (p *postOf) make() app.MakePost {
	return app.MakePost{Tour: p.Tour, Stop: p.Stop, Langs: listed(p.Lang)}
}

// posts lists what a blog takes.
func (s *surface) posts() {
	download(s, "post", "/api/tours/{tour}/post.html", "Blog post of a tour or a stop: front matter and HTML, in the first of the languages", "text/plain", func(ctx context.Context, in *postOf) (*file, error) {
		made, err := s.app.Papers.Post(ctx, in.make())
		// As text: it is to be read and copied, not to be a page of this program.
		return &file{"text/plain; charset=utf-8", `inline; filename="` + made.Name + `"`, "no-store", made.Content}, err
	})
	download(s, "packedPost", "/api/tours/{tour}/post.zip", "Folder of a blog post: a page for each language, with the photos beside", "application/zip", func(ctx context.Context, in *postOf) (*file, error) {
		made, err := s.app.Papers.PackPost(ctx, in.make())
		return &file{"application/zip", `attachment; filename="` + made.Name + `"`, "no-store", made.Content}, err
	})
}

// listed parts what commas keep apart.
func listed(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return r == ',' })
}

type bookletOf struct {
	Tour    string `path:"tour" doc:"Slug or id"`
	Lang    string `query:"lang" default:"en" doc:"fr, en or fr,en: of two, one follows the other in the same file"`
	Paper   string `query:"paper" enum:",a4,letter" doc:"Size of the pages; empty: what is usual where the tour goes"`
	Sponsor string `query:"sponsor" doc:"Organization for whom this edition is; empty: for everybody"`
}

func (in *bookletOf) making() app.MakeBooklet {
	return app.MakeBooklet{Tour: in.Tour, Sponsor: in.Sponsor, Langs: listed(in.Lang), Paper: in.Paper}
}

type waiting struct {
	Key  string `path:"key" doc:"Slug or id"`
	Wait int    `query:"wait" minimum:"0" maximum:"10000" doc:"Milliseconds to wait for its end before answering"`
}

// works lists the long works and what becomes of them.
func (s *surface) works() {
	jobs := s.app.Jobs
	write(s, "makeBooklet", "/api/tours/{tour}/booklet", "Begin the PDF booklet of a tour", func(ctx context.Context, in *bookletOf) (app.Job, error) {
		if _, err := s.app.Tours.Plan(ctx, in.Tour); err != nil {
			return app.Job{}, err
		}
		return jobs.Start(ctx, "booklet", func(ctx context.Context, progress app.Progress) (app.File, error) {
			return s.app.Papers.Booklet(ctx, in.making(), progress)
		}), nil
	})
	write(s, "makeEditions", "/api/tours/{tour}/booklet/editions", "Begin the booklets of all sponsors and hosts of a tour", func(ctx context.Context, in *bookletOf) (app.Job, error) {
		if _, err := s.app.Tours.Plan(ctx, in.Tour); err != nil {
			return app.Job{}, err
		}
		return jobs.Start(ctx, "editions", func(ctx context.Context, progress app.Progress) (app.File, error) {
			return s.app.Papers.PackEditions(ctx, in.making(), progress)
		}), nil
	})
	write(s, "loadSamples", "/api/samples", "Begin to load the sample tours", func(ctx context.Context, _ *struct{}) (app.Job, error) {
		return jobs.Start(ctx, "demo", func(ctx context.Context, progress app.Progress) (app.File, error) {
			_, err := s.app.Samples.Load(ctx, progress)
			return app.File{}, err
		}), nil
	})
	read(s, "job", "/api/jobs/{key}", "How far a long work is", func(ctx context.Context, in *waiting) (app.Job, error) {
		if err := jobs.WaitFor(ctx, in.Key, time.Duration(in.Wait)*time.Millisecond); err != nil {
			return app.Job{}, err
		}
		job, err := jobs.Read(in.Key)
		if err == nil && job.Fault != nil {
			return job, job.Fault
		}
		return job, err
	})
	write(s, "stopJob", "/api/jobs/{key}/stop", "Stop a long work", func(_ context.Context, in *key) (Done, error) {
		return Done{true}, jobs.Stop(in.Key)
	})
	download(s, "booklet", "/api/jobs/{key}/booklet.pdf", "The booklet that a finished work made", "application/pdf", func(_ context.Context, in *key) (*pages, error) {
		made, err := jobs.Result(in.Key)
		if err != nil {
			return nil, err
		}
		marks, err := s.app.Papers.Marks(made)
		return &pages{"application/pdf", `inline; filename="` + made.Name + `"`, "no-store", made.Content, strings.Join(marks, ",")}, err
	})
	download(s, "editions", "/api/jobs/{key}/editions.zip", "The booklets that a finished work made", "application/zip", func(_ context.Context, in *key) (*file, error) {
		made, err := jobs.Result(in.Key)
		return &file{"application/zip", `attachment; filename="` + made.Name + `"`, "no-store", made.Content}, err
	})
	write(s, "ready", "/api/ready", "Say that the page is shown", func(context.Context, *struct{}) (Done, error) {
		if s.options.Ready != nil {
			s.options.Ready()
		}
		return Done{true}, nil
	})
}

// download registers a file. It is made whole before the first byte is sent,
// so that a failure is an error and never half a file.
func download[I, O any](s *surface, name, path, summary, contentType string, produce func(context.Context, *I) (*O, error)) {
	huma.Register(s.api, huma.Operation{
		Method: http.MethodGet, OperationID: name, Path: path, Summary: summary,
		Responses: map[string]*huma.Response{"200": {Description: "The file", Content: map[string]*huma.MediaType{
			contentType: {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}},
		}}},
	}, func(ctx context.Context, in *I) (*O, error) {
		made, err := produce(ctx, in)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		return made, nil
	})
}
