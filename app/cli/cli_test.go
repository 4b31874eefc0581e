package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/app/cli"
	"tournee/backend/fault"
	"tournee/backend/golden"
	"tournee/backend/store/storetest"
)

// world is a folder with a file of tours in which commands are run.
type world struct {
	folder, lang string
	password     string // as the environment holds it
	typed        string
	served       string
}

// run runs a command and returns its exit code and what it wrote.
func (w *world) run(t *testing.T, args ...string) (exit int, out, said string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	exit = cli.Run(t.Context(), cli.Options{
		Args: args, In: strings.NewReader(w.typed), Env: func(string) string { return w.password }, Out: &stdout, Err: &stderr, Lang: w.lang, Clock: storetest.Noon, Actor: "test",
		File: filepath.Join(w.folder, "tournee.db"), Log: slog.New(slog.DiscardHandler),
		NoWindow: func() error {
			return fault.New(fault.Busy, "There is no display. Use tournee serve.", "Il n’y a pas d’écran. Utilisez tournee serve.")
		},
		Serve: func(ctx context.Context, a *app.App, addr string, _ bool, ready func(string)) error {
			w.served = addr
			ready("http://" + addr + "/")
			_, err := a.State(ctx)
			return err
		},
	})
	return exit, stdout.String(), stderr.String()
}

func sampled(t *testing.T) *world {
	t.Helper()
	return &world{folder: filepath.Dir(apptest.Sampled(t)), lang: "en"}
}

func TestDemoPrintsSlugs(t *testing.T) {
	w := &world{folder: t.TempDir(), lang: "en"}

	exit, out, said := w.run(t, "demo")

	if exit != cli.Done || out != "eastern-canada-2018-q2\neastern-canada-2019-spring\nkubecon-eu-2018\nkcd-france-2023\n" || !strings.Contains(said, "/") {
		t.Fatalf("got %d %q %q", exit, out, said)
	}
	if exit, again, _ := w.run(t, "demo"); exit != cli.Done || again != out {
		t.Errorf("again: got %d %q", exit, again)
	}
}

func TestHelpTeachesInBothLanguages(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		for _, args := range []string{"--help", "help export", "serve --help"} {
			t.Run(lang+" "+args, func(t *testing.T) {
				w := &world{folder: "FOLDER", lang: lang}

				exit, out, _ := w.run(t, strings.Fields(args)...)

				if exit != cli.Done {
					t.Errorf("exit code %d", exit)
				}
				golden.Check(t, "testdata/"+strings.NewReplacer(" ", "-", "--", "").Replace(args)+"."+lang+".txt", []byte(out))
			})
		}
	}
}

func TestExitCodes(t *testing.T) {
	w := sampled(t)
	damaged := filepath.Join(w.folder, "damaged.db")
	if err := os.WriteFile(damaged, []byte(strings.Repeat("no database ", 100)), 0o644); err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		args string
		exit int
		says string // on standard error
	}{
		"a list":                         {"list tours", cli.Done, ""},
		"a check without errors":         {"check --tour eastern-canada-2018-q2", cli.Done, ""},
		"a file that is whole":           {"verify", cli.Done, "are whole"},
		"a command unknown":              {"dance", cli.Usage, "tournee --help"},
		"a flag unknown":                 {"list tours --fast", cli.Usage, "tournee --help"},
		"a flag missing":                 {"check", cli.Usage, "tour"},
		"a kind unknown":                 {"list dragons", cli.Usage, "dragons"},
		"a format unknown":               {"export poster --tour x -o y", cli.Usage, "poster"},
		"a language unknown":             {"export ics --tour kcd-france-2023 --lang tlh -o x", cli.Usage, "fr, en"},
		"all sponsors in one file":       {"export booklet --tour kcd-france-2023 --all-sponsors -o -", cli.Usage, "name a folder"},
		"a tour unknown":                 {"check --tour nope", cli.Failed, "There is no tour \"nope\". `tournee list tours` names those there are."},
		"a person unknown":               {"export ics --tour kcd-france-2023 --person nobody -o x", cli.Failed, "Nobody is called"},
		"a folder that is not writable":  {"list tours --db /proc/tournee/x.db", cli.Failed, "Nothing can be written"},
		"a file that is no file of ours": {"list tours --db " + damaged, cli.Failed, "not a file of Tournée"},
		"a folder that cannot be made":   {"export ics --tour kcd-france-2023 -o /proc/new/", cli.Failed, "/proc/new/ cannot be made"},
		"an export over the file":        {"export ics --tour kcd-france-2023 -o " + filepath.Join(w.folder, "tournee.db"), cli.Failed, "where your tours are kept"},
		"a backup over the file":         {"backup " + filepath.Join(w.folder, "tournee.db"), cli.Failed, "where your tours are kept"},
		"a backup of nothing":            {"backup x.backup --db none.db", cli.Failed, "There is no file none.db"},
		"nothing to verify":              {"verify --db none.db", cli.Failed, "There is no file none.db"},
		"nothing to restore":             {"restore none.backup", cli.Failed, "There is no file none.backup"},
		"no display":                     {"", cli.Failed, "tournee serve"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			exit, _, said := w.run(t, strings.Fields(tt.args)...)

			if exit != tt.exit || !strings.Contains(said, tt.says) {
				t.Errorf("got %d %q, want %d and %q", exit, said, tt.exit, tt.says)
			}
		})
	}
}

func TestListsAreJSON(t *testing.T) {
	w := sampled(t)
	for kind, want := range map[string]int{"tours": 1, "stops": 5, "people": 9, "talks": 7, "sessions": 30, "sponsorships": 7, "venues": 5} {
		t.Run(kind, func(t *testing.T) {
			exit, out, said := w.run(t, "list", kind, "--tour", "eastern-canada-2018-q2", "--json")

			var rows []map[string]any
			if err := json.Unmarshal([]byte(out), &rows); err != nil || exit != cli.Done {
				t.Fatalf("got %d %q, %v", exit, said, err)
			}
			if len(rows) != want {
				t.Errorf("got %d, want %d", len(rows), want)
			}
			if _, table, _ := w.run(t, "list", kind, "--tour", "eastern-canada-2018-q2"); strings.Count(table, "\n") != want {
				t.Errorf("the table has %d lines, want %d", strings.Count(table, "\n"), want)
			}
		})
	}
}

func TestExportWritesFiles(t *testing.T) {
	w := sampled(t)
	tests := map[string]struct {
		args  string
		file  string
		holds string
	}{
		"a calendar of a tour":   {"export ics --tour eastern-canada-2018-q2 -o tour.ics", "tour.ics", "BEGIN:VCALENDAR"},
		"a calendar of a person": {"export ics --tour eastern-canada-2018-q2 --person ali-naqvi -o new/", "new/eastern-canada-2018-q2-ali-naqvi.ics", "DTSTART;TZID=America/Toronto"},
		"a booklet":              {"export booklet --tour eastern-canada-2018-q2 --lang fr -o livret.pdf", "livret.pdf", "%PDF-1.7"},
		"an edition":             {"export booklet --tour eastern-canada-2018-q2 --sponsor aqua-security --lang en -o editions/", "editions/eastern-canada-2018-q2-aqua-security.en.pdf", "%PDF-1.7"},
		"both languages":         {"export booklet --tour kcd-france-2023 --lang fr,en -o both/", "both/kcd-france-2023.fr-en.pdf", "%PDF-1.7"},
		"all editions":           {"export booklet --tour kcd-france-2023 --lang fr --all-sponsors -o all", "all/kcd-france-2023-scaleway.fr.pdf", "%PDF-1.7"},
		"a day sheet":            {"export daysheet --tour eastern-canada-2018-q2 --stop montreal --lang fr -o papers/", "papers/eastern-canada-2018-q2-montreal-daysheet.fr.pdf", "%PDF-1.7"},
		"a run of show":          {"export runofshow --tour kubecon-eu-2018 --room A1 --lang en -o papers/", "papers/kubecon-eu-2018-a1-runofshow.en.pdf", "%PDF-1.7"},
		"a grid on US paper":     {"export grid --tour kubecon-eu-2018 --lang en --paper letter -o grid.pdf", "grid.pdf", "/MediaBox[0 0 1224.00 792.00]"},
		"badges":                 {"export badges --tour kcd-france-2023 --lang fr -o badges.pdf", "badges.pdf", "%PDF-1.7"},
		"table tents":            {"export tents --tour kcd-france-2023 --lang fr,en -o papers/", "papers/kcd-france-2023-tents.en.pdf", "%PDF-1.7"},
		"a call sheet":           {"export callsheet --tour eastern-canada-2018-q2 --person ali-naqvi --lang en -o papers/", "papers/eastern-canada-2018-q2-ali-naqvi-callsheet.en.pdf", "%PDF-1.7"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Chdir(w.folder)

			exit, out, said := w.run(t, strings.Fields(tt.args)...)

			content, err := os.ReadFile(tt.file)
			if exit != cli.Done || out != "" || err != nil || !bytes.Contains(content, []byte(tt.holds)) {
				t.Errorf("got %d %q %q, %v", exit, out, said, err)
			}
		})
	}
	if _, out, _ := w.run(t, "export", "ics", "--tour", "kcd-france-2023", "-o", "-"); !strings.HasPrefix(out, "BEGIN:VCALENDAR") {
		t.Errorf("standard output: got %.40q", out)
	}
}

func TestExportOfAPost(t *testing.T) {
	w := sampled(t)
	folder := filepath.Join(w.folder, "post")

	exit, out, said := w.run(t, "export", "post", "--tour", "kcd-france-2023", "--lang", "fr", "-o", folder)

	if exit != cli.Done || out != "" || !strings.Contains(said, "The post is there, with its photos: 1.") {
		t.Errorf("got %d %q %q", exit, out, said)
	}
	if page, err := os.ReadFile(filepath.Join(folder, "index.fr.html")); err != nil || !bytes.HasPrefix(page, []byte("---\ntitle: ")) {
		t.Errorf("got %.40q, %v", page, err)
	}
	exit, out, _ = w.run(t, "export", "post", "--tour", "eastern-canada-2018-q2", "--stop", "ottawa", "--lang", "en", "-o", "-")
	if exit != cli.Done || !strings.HasPrefix(out, "---\ntitle: \"Ottawa: three talks at Shopify\"\nlastmod: 2018-05-19\n") {
		t.Errorf("got %d %.200q", exit, out)
	}
}

func TestReleaseTellsWhatIsNew(t *testing.T) {
	w := sampled(t)
	if exit, _, said := w.run(t, "release", "--tour", "kcd-france-2023"); exit != cli.Failed || !strings.Contains(said, "since release 1") {
		t.Errorf("got %d %q", exit, said)
	}
	if exit, out, said := w.run(t, "release", "--tour", "kcd-france-2023", "--dry-run", "--json"); exit != cli.Done || !strings.Contains(out, `"number": 2`) {
		t.Errorf("got %d %q %q", exit, out, said)
	}
}

func TestBackupAndRestore(t *testing.T) {
	w := sampled(t)
	backup := filepath.Join(w.folder, "all.backup")
	if exit, _, said := w.run(t, "backup", backup); exit != cli.Done {
		t.Fatal(said)
	}
	fresh := filepath.Join(w.folder, "fresh.db")

	exit, _, said := w.run(t, "restore", backup, "--db", fresh)

	if exit != cli.Done {
		t.Fatal(said)
	}
	if _, out, said := w.run(t, "list", "tours", "--db", fresh); strings.Count(out, "\n") != 4 {
		t.Errorf("got %q %q, want four tours", out, said)
	}
	if exit, _, said := w.run(t, "verify", "--db", fresh); exit != cli.Done {
		t.Errorf("verify: %d %q", exit, said)
	}
	if exit, _, said = w.run(t, "restore", backup, "--db", fresh); exit != cli.Done || !strings.Contains(said, "fresh.db.replaced-20180501T120000") {
		t.Errorf("again: %d %q, want to be told where the old file is", exit, said)
	}
}

func TestServeSaysWhere(t *testing.T) {
	w := sampled(t)

	exit, out, said := w.run(t, "serve", "--addr", "127.0.0.1:9000")

	if exit != cli.Done || out != "http://127.0.0.1:9000/\n" || w.served != "127.0.0.1:9000" {
		t.Errorf("got %d %q %q", exit, out, said)
	}
}

func TestImport(t *testing.T) {
	w := &world{folder: t.TempDir(), lang: "fr"}
	file := filepath.Join(w.folder, "schedule.xml")
	content := `<schedule><conference><title>Engines</title></conference><day date="2018-05-07"><room name="Hall">
		<event id="1"><start>10:00</start><duration>00:45</duration><title>Weaving</title></event>
		<event id="2"><start>11:00</start><duration>0</duration><title>Tea</title></event></room></day></schedule>`
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	long := filepath.Join(w.folder, "long.xml")
	if err := os.WriteFile(long, []byte(strings.Replace(content, "Weaving", strings.Repeat("Weaving ", 100), 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		args []string
		exit int
		out  string
		said string
	}{
		{[]string{"import", long, "--city", "Ottawa", "--dry-run"}, cli.Done, "engines  séances : 1, conférences : 1", "rien n’a été gardé"},
		{[]string{"import", file}, cli.Problem, "", "ne dit pas dans quelle ville"},
		{[]string{"import", file, "--city", "Ottawa", "--dry-run"}, cli.Done, "engines  séances : 1, conférences : 1", "rien n’a été gardé"},
		{[]string{"import", file, "--city", "Ottawa"}, cli.Done, "engines  séances : 1, conférences : 1", "Tea"},
		{[]string{"import", file, "--city", "Ottawa"}, cli.Failed, "", "est déjà là"},
		{[]string{"import", filepath.Join(w.folder, "none.xml")}, cli.Failed, "", "Il n’y a pas de fichier"},
		{[]string{"import"}, cli.Usage, "", "demande un fichier"},
	}
	for _, tt := range tests {
		exit, out, said := w.run(t, tt.args...)
		if exit != tt.exit || !strings.Contains(out, tt.out) || !strings.Contains(said, tt.said) {
			t.Errorf("%v: got %d %q %q; want %d %q %q", tt.args, exit, out, said, tt.exit, tt.out, tt.said)
		}
	}
}
