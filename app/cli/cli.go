// Package cli is the commands: the same use cases as the pages, with the same
// faults. Data goes to standard output; messages and progress go to standard
// error. It parses and prints, and decides nothing about tours.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/spf13/cobra"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/store"
)

// The exit codes.
const (
	Done    = 0
	Problem = 1 // the answer is a problem
	Usage   = 2 // the command was written wrong
	Failed  = 3
)

// Options are the world around a command.
type Options struct {
	Args     []string
	In       io.Reader // a password is read from it
	Out, Err io.Writer
	Env      func(name string) string
	Lang     string // of messages
	Clock    func() time.Time
	Actor    string
	File     string // where the tours are when --db does not say
	Log      *slog.Logger

	// Window shows the program in a window until it is closed; NoWindow says
	// why there is none, or is nil.
	Window   func(context.Context, *app.App) error
	NoWindow func() error
	// Serve shows the program to browsers until ctx ends.
	Serve func(ctx context.Context, a *app.App, addr string, open bool, ready func(address string)) error
}

// errProblem ends a command whose answer is a problem.
var errProblem = errors.New("the answer is a problem")

// Run runs the command that the arguments name, and returns its exit code.
func Run(ctx context.Context, o Options) int {
	c := &command{Options: o, words: wordsOf(o.Lang)}
	root := c.root() //nolint:contextcheck // cobra hands the context to each command
	root.SetArgs(o.Args)
	root.SetOut(o.Out)
	root.SetErr(o.Err)
	c.localize(root)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return Done
	case errors.Is(err, errProblem):
		return Problem
	case ctx.Err() != nil:
		c.say(c.words.stopped)
		return Failed
	case c.running:
		shown := fault.Shown(err)
		if shown.Kind == fault.NotFound && shown.Field == "tour" {
			shown = shown.And("`tournee list tours` names those there are.", "`tournee list tours` nomme celles qu’il y a.")
		}
		c.say(shown.In(o.Lang))
		if shown.Kind == fault.Internal {
			o.Log.Error("command failed", "error", err)
		}
		return Failed
	}
	c.say(err.Error())
	c.say(c.words.seeHelp)
	return Usage
}

// command is what the commands share.
type command struct {
	Options
	words   words
	db      string
	running bool // the command was understood
}

func (c *command) say(sentence string) { fmt.Fprintln(c.Err, sentence) } //nolint:errcheck // nobody left to tell

// root is the command without a name: the window.
func (c *command) root() *cobra.Command {
	root := &cobra.Command{
		Use: "tournee", Short: c.words.short, Long: c.words.long, Example: c.words.example, Args: c.alone,
		SilenceErrors: true, SilenceUsage: true, CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		RunE: c.run(c.window),
	}
	root.SetFlagErrorFunc(c.misflagged)
	root.PersistentFlags().StringVar(&c.db, "db", c.File, c.words.flagDB)
	root.AddCommand(c.serve(), c.demo(), c.list(), c.intake(), c.export(), c.release(), c.check(), c.backup(), c.restore(), c.verify())
	return root
}

// run wraps what a command does once its words are understood.
func (c *command) run(do func(context.Context, []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		c.running = true
		return do(cmd.Context(), args)
	}
}

// with opens the file for a while.
func (c *command) with(ctx context.Context, do func(*app.App) error) (err error) {
	s, err := store.Open(ctx, c.db, store.Options{Clock: c.Clock, Actor: c.Actor})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(app.New(s, app.Options{Clock: c.Clock, Actor: c.Actor, Log: c.Log}))
}

// progress tells how far a long work is, at each tenth.
func (c *command) progress() app.Progress {
	last := -1
	return func(done, total int) {
		if total == 0 {
			return
		}
		if tenth := done * 10 / total; tenth != last {
			last = tenth
			fmt.Fprintf(c.Err, "%d/%d\n", done, total) //nolint:errcheck // nobody left to tell
		}
	}
}
