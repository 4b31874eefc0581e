package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

func (c *command) window(ctx context.Context, _ []string) error {
	if err := c.NoWindow(); err != nil {
		return err
	}
	s, err := store.Open(ctx, c.db, store.Options{Clock: c.Clock, Actor: c.Actor})
	if err != nil {
		return err
	}
	alone, err := s.ClaimWindow()
	if err != nil {
		return errors.Join(err, s.Close())
	}
	err = c.Window(ctx, app.New(s, app.Options{Clock: c.Clock, Actor: c.Actor, Log: c.Log, Shared: !alone}))
	return errors.Join(err, s.Close())
}

func (c *command) serve() *cobra.Command {
	var addr string
	var open bool
	cmd := &cobra.Command{Use: "serve", Short: c.words.serve, Args: c.alone, RunE: c.run(func(ctx context.Context, _ []string) error {
		return c.with(ctx, func(a *app.App) error {
			return c.Serve(ctx, a, addr, open, func(address string) {
				fmt.Fprintln(c.Out, address) //nolint:errcheck // nobody left to tell
				c.say(c.words.serving)
			})
		})
	})}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8080", c.words.flagAddr)
	cmd.Flags().BoolVar(&open, "open", false, c.words.flagOpen)
	return cmd
}

func (c *command) demo() *cobra.Command {
	return &cobra.Command{Use: "demo", Short: c.words.demo, Args: c.alone, RunE: c.run(func(ctx context.Context, _ []string) error {
		return c.with(ctx, func(a *app.App) error {
			slugs, err := a.Samples.Load(ctx, c.progress())
			for _, slug := range slugs {
				_, told := fmt.Fprintln(c.Out, slug)
				err = errors.Join(err, unheard(told))
			}
			return err
		})
	})}
}

func (c *command) check() *cobra.Command {
	var key string
	var asJSON bool
	cmd := &cobra.Command{Use: "check", Short: c.words.check, Args: c.needing(c.alone, "tour"), RunE: c.run(func(ctx context.Context, _ []string) error {
		return c.with(ctx, func(a *app.App) error {
			return c.checked(ctx, a, key, asJSON)
		})
	})}
	c.tourFlag(cmd, &key)
	cmd.Flags().BoolVar(&asJSON, "json", false, c.words.flagJSON)
	return cmd
}

func (c *command) tourFlag(cmd *cobra.Command, key *string) {
	cmd.Flags().StringVar(key, "tour", "", c.words.flagTour)
}

func (c *command) backup() *cobra.Command {
	return &cobra.Command{Use: "backup FILE", Short: c.words.backup, Args: c.oneFile, RunE: c.run(func(ctx context.Context, args []string) error {
		if err := c.there(); err != nil {
			return err
		}
		s, err := store.Open(ctx, c.db, store.Options{Clock: c.Clock, Actor: c.Actor})
		if err != nil {
			return err
		}
		return errors.Join(s.Backup(ctx, args[0]), s.Close())
	})}
}

func (c *command) restore() *cobra.Command {
	return &cobra.Command{Use: "restore FILE", Short: c.words.restore, Args: c.oneFile, RunE: c.run(func(ctx context.Context, args []string) error {
		kept, err := store.Restore(ctx, c.db, args[0], c.Clock())
		if err == nil && kept != "" {
			c.say(fmt.Sprintf(c.words.restored, kept))
		}
		return err
	})}
}

func (c *command) verify() *cobra.Command {
	return &cobra.Command{Use: "verify", Short: c.words.verify, Args: c.alone, RunE: c.run(func(ctx context.Context, _ []string) error {
		if err := c.there(); err != nil {
			return err
		}
		s, err := store.Open(ctx, c.db, store.Options{Clock: c.Clock, Actor: c.Actor})
		if err == nil {
			err = errors.Join(s.Verify(ctx), s.Close())
		}
		if fault.Is(err, fault.Invalid) || fault.Is(err, fault.NotFound) {
			c.say(fault.Shown(err).In(c.Lang))
			return errProblem
		}
		if err == nil {
			c.say(c.words.sound)
		}
		return err
	})}
}

// there returns a fault when there is no file of tours: what reads a whole file
// again makes none.
func (c *command) there() error {
	if _, err := os.Stat(c.db); errors.Is(err, os.ErrNotExist) {
		return fault.New(fault.NotFound, "There is no file %s. Name another with --db.", "Il n’y a pas de fichier %s. Nommez-en un autre avec --db.", c.db)
	}
	return nil
}

// exporting are the flags of export.
type exporting struct {
	of   app.MakeCalendar
	lang string
	out  string
	base string
	size string // of the paper
	to   app.CalendarHost
	all  bool // sponsors
}

func (c *command) export() *cobra.Command {
	var e exporting
	cmd := &cobra.Command{
		Use: "export ics|calendars|booklet|post|daysheet|runofshow|grid|badges|tents|callsheet", Short: c.words.export, Long: c.words.exportLong,
		Args: c.somewhere(c.needing(c.oneOf(append([]string{"ics", "calendars", "booklet", "post"}, app.Handouts()...)...), "tour")), RunE: c.run(func(ctx context.Context, args []string) error {
			langs := strings.FieldsFunc(e.lang, func(r rune) bool { return r == ',' })
			for _, l := range langs {
				if l != tour.French && l != tour.English {
					return c.misuse("--lang takes fr, en or fr,en; not %q.", "--lang accepte fr, en ou fr,en ; pas « %s ».", l)
				}
			}
			return c.with(ctx, func(a *app.App) error {
				e.of.Langs = langs
				switch args[0] {
				case "ics":
					return c.calendar(ctx, a, e)
				case "calendars":
					return c.calendars(ctx, a, e)
				case "post":
					return c.post(ctx, a, e)
				case "booklet":
					return c.booklets(ctx, a, e, langs)
				}
				return c.handouts(ctx, a, args[0], e)
			})
		}),
	}
	f := cmd.Flags()
	c.tourFlag(cmd, &e.of.Tour)
	f.StringVar(&e.of.Stop, "stop", "", c.words.flagStop)
	f.StringVar(&e.of.Person, "person", "", c.words.flagPerson)
	f.StringVar(&e.of.Room, "room", "", c.words.flagRoom)
	f.StringVar(&e.of.Track, "track", "", c.words.flagTrack)
	f.StringVar(&e.of.Sponsor, "sponsor", "", c.words.flagSponsor)
	f.BoolVar(&e.all, "all-sponsors", false, c.words.flagAllSponsors)
	f.StringVar(&e.of.Host, "host", "", c.words.flagHost)
	f.StringVar((*string)(&e.of.Day), "day", "", c.words.flagDay)
	f.StringSliceVar(&e.of.Sessions, "sessions", nil, c.words.flagSessions)
	f.BoolVar(&e.of.Organizer, "tasks", false, c.words.flagTasks)
	f.BoolVar(&e.of.Travel, "travel", false, c.words.flagTravel)
	f.IntVar(&e.of.Release, "release", 0, c.words.flagRelease)
	f.BoolVar(&e.of.Changes, "changes", false, c.words.flagChanges)
	f.BoolVar(&e.of.Draft, "draft", false, c.words.flagDraft)
	f.StringVar(&e.base, "base", "", c.words.flagBase)
	f.StringVar(&e.to.Address, "to", "", c.words.flagTo)
	f.StringVar(&e.to.User, "user", "", c.words.flagUser)
	f.StringVar(&e.size, "paper", "", c.words.flagPaper)
	f.StringVar(&e.lang, "lang", "", c.words.flagLang)
	f.StringVarP(&e.out, "out", "o", "", c.words.flagOut)
	return cmd
}

// calendar writes a calendar as it is made; for "-" it is made whole first.
func (c *command) calendar(ctx context.Context, a *app.App, e exporting) error {
	if e.out == "-" {
		made, err := a.Papers.Calendar(ctx, e.of)
		return c.keep(a, made, e.out, err)
	}
	var path string
	err := a.Papers.SaveCalendar(ctx, e.of, func(name string) (_ string, err error) {
		path, err = inFolder(e.out, name)
		return path, err
	})
	if err != nil {
		return err
	}
	c.say(path)
	return nil
}

// calendars puts all calendars of a published tour into a folder, of this machine
// or of a web host, with the page that leads to them.
func (c *command) calendars(ctx context.Context, a *app.App, e exporting) error {
	in := app.PutCalendars{Tour: e.of.Tour, Base: e.base, Langs: e.of.Langs}
	var put app.CalendarsPut
	var err error
	if e.to.Address == "" {
		put, err = a.Papers.SaveCalendars(ctx, in, e.out, c.progress())
	} else {
		if e.to.User != "" {
			if e.to.Password, err = c.password(ctx, e.to); err != nil {
				return err
			}
		}
		put, err = a.Papers.SendCalendars(ctx, in, e.to, c.progress())
	}
	if err == nil {
		c.say(c.in(put.Told()))
	}
	return err
}

// post writes a blog post into a folder, or, for "-", its text.
func (c *command) post(ctx context.Context, a *app.App, e exporting) error {
	in := app.MakePost{Tour: e.of.Tour, Stop: e.of.Stop, Langs: e.of.Langs}
	if e.out == "-" {
		made, err := a.Papers.Post(ctx, in)
		return c.keep(a, made, e.out, err)
	}
	made, err := a.Papers.SavePost(ctx, in, e.out, c.progress())
	if err == nil {
		c.say(c.in(made.Told()))
	}
	return err
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return strings.HasSuffix(path, string(os.PathSeparator)) || err == nil && info.IsDir()
}

// inFolder returns out, or, where it is a folder, name in it; the folder is then
// there.
func inFolder(out, name string) (string, error) {
	if !isFolder(out) {
		return out, nil
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return "", fault.New(fault.Denied, "The folder %s cannot be made. Choose another with -o.", "Le dossier %s ne peut pas être créé. Choisissez-en un autre avec -o.", out).Because(err)
	}
	return filepath.Join(out, name), nil
}

// keep writes what was made to a file, into a folder, or, for "-", to standard
// output.
func (c *command) keep(a *app.App, made app.File, out string, err error) error {
	if err != nil {
		return err
	}
	if out == "-" {
		_, err := c.Out.Write(made.Content)
		return unheard(err)
	}
	out, err = inFolder(out, made.Name)
	if err != nil {
		return err
	}
	if err := a.Papers.Save(out, made.Content); err != nil {
		return err
	}
	c.say(out)
	return nil
}
