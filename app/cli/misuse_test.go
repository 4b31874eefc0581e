package cli_test

import (
	"log/slog"
	"os"
	"strings"
	"testing"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/app/cli"
	"tournee/backend/store/storetest"
	"tournee/backend/tour"
)

func TestMisuseIsToldInBothLanguages(t *testing.T) {
	tests := map[string]struct{ args, en, fr string }{
		"a command unknown":  {"dance", `There is no command "dance".`, "Il n’y a pas de commande « dance »."},
		"a word too many":    {"demo now", `tournee demo takes no word; not "now".`, "tournee demo ne prend aucun mot ; pas « now »."},
		"a kind unknown":     {"export poster --tour x -o y", `tournee export takes one of these: ics, calendars, booklet, post, daysheet, runofshow, grid, badges, tents, callsheet; not "poster".`, "tournee export demande l’un de ces mots : ics, calendars, booklet, post, daysheet, runofshow, grid, badges, tents, callsheet ; pas « poster »."},
		"a kind missing":     {"export", "tournee export takes one of these: ics, calendars, booklet, post, daysheet, runofshow, grid, badges, tents, callsheet.", "tournee export demande l’un de ces mots : ics, calendars, booklet, post, daysheet, runofshow, grid, badges, tents, callsheet."},
		"a file missing":     {"restore", "tournee restore takes one file.", "tournee restore demande un fichier, un seul."},
		"a flag unknown":     {"list tours --fast", "There is no flag --fast.", "Il n’y a pas d’option --fast."},
		"a letter unknown":   {"list tours -z", "There is no flag -z.", "Il n’y a pas d’option -z."},
		"a flag without":     {"serve --addr", "--addr takes a value.", "--addr demande une valeur."},
		"a flag with":        {"serve --open=maybe", `--open does not take "maybe".`, "--open n’accepte pas « maybe »."},
		"a flag badly typed": {"list tours ---x", `"---x" is not how a flag is written.`, "« ---x » n’est pas une option bien écrite."},
		"a flag missing":     {"check", "tournee check needs --tour.", "tournee check demande --tour."},
		"another missing":    {"export ics --tour x", "tournee export needs --out.", "tournee export demande --out."},
		"a host for a file":  {"export ics --tour x --to https://x.org/ -o y", "--to is for export calendars.", "--to va avec export calendars."},
		"two places":         {"export calendars --tour x --to https://x.org/ -o y", "Choose one of --to and --out.", "Choisissez entre --to et --out."},
		"a name for nothing": {"export calendars --tour x --user ada -o y", "--user needs --to.", "--user demande --to."},
		"journeys of whom":   {"export ics --tour x --travel -o y", "--travel needs --person.", "--travel demande --person."},
		"a draft of old":     {"export ics --tour x --draft --release 2 -o y", "Choose one of --draft and --release.", "Choisissez entre --draft et --release."},
		"news of a draft":    {"export ics --tour x --draft --changes -o y", "Choose one of --draft and --changes.", "Choisissez entre --draft et --changes."},
		"tasks of a release": {"export ics --tour x --tasks --release 1 -o y", "Choose one of --tasks and --release.", "Choisissez entre --tasks et --release."},
		"news of tasks":      {"export ics --tour x --tasks --changes -o y", "Choose one of --tasks and --changes.", "Choisissez entre --tasks et --changes."},
		"news of journeys":   {"export ics --tour x --person a --travel --changes -o y", "Choose one of --travel and --changes.", "Choisissez entre --travel et --changes."},
		"a part of a folder": {"export calendars --tour x --stop ottawa -o y", "--stop is for export ics, post, daysheet, runofshow, grid, badges, tents, callsheet.", "--stop va avec export ics, post, daysheet, runofshow, grid, badges, tents, callsheet."},
		"a page of a file":   {"export ics --tour x --base https://x.org/ -o y", "--base is for export calendars.", "--base va avec export calendars."},
		"one and all":        {"export booklet --tour x --sponsor a --all-sponsors -o y", "Choose one of --sponsor and --all-sponsors.", "Choisissez entre --sponsor et --all-sponsors."},
		"a draft booklet":    {"export booklet --tour x --draft -o y", "--draft is for export ics.", "--draft va avec export ics."},
		"a language unknown": {"export ics --tour x --lang tlh -o y", `--lang takes fr, en or fr,en; not "tlh".`, "--lang accepte fr, en ou fr,en ; pas « tlh »."},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			for lang, want := range map[string]string{"en": tt.en + "\nSee: tournee --help\n", "fr": tt.fr + "\nVoyez : tournee --help\n"} {
				w := &world{folder: t.TempDir(), lang: lang}

				exit, out, said := w.run(t, strings.Fields(tt.args)...)

				if exit != cli.Usage || out != "" || said != want {
					t.Errorf("got %d %q %q\nwant %q", exit, out, said, want)
				}
			}
		})
	}
}

func TestARowOfAListIsALine(t *testing.T) {
	w := sampled(t)
	a := apptest.Over(storetest.OpenFile(t, w.folder+"/tournee.db"))
	if _, err := a.People.Create(t.Context(), "", app.NewPerson(), func(f *tour.PersonFields) error { f.Name = "Ada\nLove\tlace"; return nil }); err != nil {
		t.Fatal(err)
	}

	_, out, said := w.run(t, "list", "people")

	if !strings.Contains(out, "Ada Love lace\n") {
		t.Errorf("got %q %q", out, said)
	}
}

func TestAnAnswerThatCannotBeWrittenIsAFailure(t *testing.T) {
	file := apptest.Sampled(t)
	for _, args := range []string{"list tours", "list tours --json", "demo", "export ics --tour kcd-france-2023 -o -"} {
		t.Run(args, func(t *testing.T) {
			full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
			if err != nil {
				t.Skip("no /dev/full here")
			}
			defer full.Close()
			var said strings.Builder

			exit := cli.Run(t.Context(), cli.Options{
				Args: strings.Fields(args), Out: full, Err: &said, Lang: "en", Clock: storetest.Noon, Actor: "test", File: file, Log: slog.New(slog.DiscardHandler),
			})

			if exit != cli.Failed || !strings.Contains(said.String(), "could not be written out") {
				t.Errorf("got %d %q", exit, said.String())
			}
		})
	}
}
