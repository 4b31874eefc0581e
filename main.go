// Tournée plans, runs and recounts tours of meetups: in a window, in a browser
// and by commands. This file puts the three together and decides nothing.
package main

import (
	"context"
	"embed"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"os/signal"
	"os/user"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"

	"tournee/app"
	"tournee/app/api"
	"tournee/app/cli"
	"tournee/app/desktop"
	"tournee/app/server"
)

//go:embed all:frontend/dist
var built embed.FS

func main() { os.Exit(run()) }

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	site, err := fs.Sub(built, "frontend/dist")
	if err != nil {
		log.Error("pages", "error", err)
		return cli.Failed
	}
	data := dataFolder()
	pages := api.Options{Site: site, Log: log, Ready: ready(log)}
	return cli.Run(ctx, cli.Options{
		Args: os.Args[1:], In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Env: os.Getenv, Lang: lang(), Clock: time.Now, Actor: actor(), Log: log,
		File:     filepath.Join(data, "tournee.db"),
		NoWindow: desktop.Available,
		Window: func(ctx context.Context, a *app.App) error {
			return desktop.Run(ctx, desktop.Options{
				Title: "Tournée", Site: site, Handler: api.Handler(a, pages), StateFile: filepath.Join(data, "window.json"), OnReady: func() {},
				Calendars: func(ctx context.Context, tour, base, folder, lang string) (string, error) {
					put, err := a.Papers.SaveCalendars(ctx, app.PutCalendars{Tour: tour, Base: base}, folder, func(int, int) {})
					return put.Told().In(lang), err
				},
				Post: func(ctx context.Context, tour, stop, folder, lang string) (string, error) {
					made, err := a.Papers.SavePost(ctx, app.MakePost{Tour: tour, Stop: stop}, folder, func(int, int) {})
					return made.Told().In(lang), err
				},
			})
		},
		Serve: func(ctx context.Context, a *app.App, addr string, open bool, ready func(string)) error {
			return server.Run(ctx, server.Options{Addr: addr, Handler: api.Handler(a, pages), Site: site, Open: open, Ready: ready})
		},
	})
}

// ready tells a test, which names a file to write to, that the page is shown.
func ready(log *slog.Logger) func() {
	path := os.Getenv("TOURNEE_READY_FILE")
	if path == "" {
		return nil
	}
	return func() {
		file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
		if err == nil {
			_, err = io.WriteString(file, "ready\n")
		}
		if err != nil {
			log.Error("tell that the page is shown", "error", err)
			return
		}
		if err := file.Close(); err != nil {
			log.Error("tell that the page is shown", "error", err)
		}
	}
}

// lang is the language that the environment asks for, in the order of
// gettext(1).
func lang() string {
	for _, name := range []string{"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := os.Getenv(name); value != "" {
			if strings.HasPrefix(strings.ToLower(value), "fr") {
				return "fr"
			}
			return "en"
		}
	}
	return "en"
}

func actor() string {
	if u, err := user.Current(); err == nil && u.Username != "" {
		return u.Username
	}
	return "local"
}

// dataFolder is where this system keeps what programs store for a person
// (XDG Base Directory Specification, and its like).
func dataFolder() string {
	if folder := os.Getenv("XDG_DATA_HOME"); folder != "" {
		return filepath.Join(folder, "tournee")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	switch runtime.GOOS {
	case "darwin":
		return filepath.Join(home, "Library", "Application Support", "Tournee")
	case "windows":
		if folder := os.Getenv("LOCALAPPDATA"); folder != "" {
			return filepath.Join(folder, "Tournee")
		}
		return filepath.Join(home, "Tournee")
	}
	return filepath.Join(home, ".local", "share", "tournee")
}
