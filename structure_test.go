package main_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport is the shape of the program: which of our packages each one may
// import. A package that is missing here has not been thought about yet.
var mayImport = map[string][]string{
	"backend/fault":    {},
	"backend/golden":   {},
	"backend/zone":     {},
	"backend/prose":    {},
	"backend/tour":     {"backend/fault", "backend/zone"},
	"backend/store":    {"backend/store", "backend/fault", "backend/tour"}, // its storetest opens it
	"backend/conflict": {"backend/fault", "backend/tour", "backend/zone"},
	"backend/geo":      {"backend/fault", "backend/tour"},
	"backend/calendar": {"backend/fault", "backend/tour", "backend/zone"},
	"backend/booklet":  {"backend/booklet/...", "backend/fault", "backend/prose", "backend/tour", "backend/zone"},
	"backend/release":  {"backend/tour"},
	"backend/photo":    {"backend/fault", "backend/tour"},
	"backend/publish":  {"backend/prose", "backend/tour"},
	"backend/exchange": {"backend/fault", "backend/tour"},
	"backend/webdav":   {"backend/fault"},
	"backend/sample":   {"backend/fault", "backend/tour", "backend/zone"},
	"app":              {"backend/..."},
	// The surfaces stand apart from each other. They may name the backend's
	// types that use cases return; only the commands open a file themselves.
	"app/api":     {"app", "backend/conflict", "backend/fault", "backend/geo", "backend/store", "backend/tour"},
	"app/server":  {"backend/fault"},
	"app/desktop": {"backend/fault"},
	"app/cli":     {"app", "backend/conflict", "backend/fault", "backend/store", "backend/tour"},
	"app/apptest": {"app", "backend/store", "backend/store/..."}, // only tests import it
	"":            {"app", "app/api", "app/cli", "app/desktop", "app/server"},
}

// onlyIn keeps each outside library behind the packages that are about it.
var onlyIn = map[string][]string{
	"github.com/wailsapp/wails":       {"app/desktop"},
	"modernc.org/sqlite":              {"backend/store"},
	"database/sql":                    {"backend/store"},
	"github.com/pressly/goose":        {"backend/store"},
	"github.com/emersion/go-ical":     {"backend/calendar"},
	"github.com/emersion/go-webdav":   {"backend/webdav"},
	"github.com/teambition/rrule-go":  {"backend/exchange"},
	"github.com/jung-kurt/gofpdf":     {"backend/booklet"},
	"github.com/go-text/":             {"backend/booklet"},
	"github.com/disintegration/":      {"backend/booklet", "backend/photo"},
	"golang.org/x/image/webp":         {"backend/photo"},
	"github.com/speedata/hyphenation": {"backend/booklet"},
	"github.com/yuin/goldmark":        {"backend/prose"},
	"github.com/danielgtaylor/huma":   {"app/api"},
	"github.com/klauspost/compress":   {"app/server"},
	"github.com/spf13/cobra":          {"app/cli", ""},
	"net/http":                        {"app/api", "app/server", "app/desktop", "backend/webdav"},
}

// readsClock are the packages that may ask what time it is; the others are told.
var readsClock = []string{"", "app/cli", "app/desktop", "app/server"}

const (
	maxFileLines     = 400
	maxFunctionLines = 60
)

// source is one Go file of the program.
type source struct {
	name   string // with the folders, from the top of the project
	folder string // "" for the top
	test   bool
	file   *ast.File
	fset   *token.FileSet
}

func TestImportsFollowTheShape(t *testing.T) {
	for _, s := range sources(t) {
		allowed, thought := allowedFor(s.folder)
		if !thought {
			t.Errorf("%s: the package %s is missing in mayImport", s.name, s.folder)
			continue
		}
		for _, imported := range imports(t, s) {
			own, ours := strings.CutPrefix(imported, "tournee/")
			switch {
			case ours && own == s.folder: // a test of its own package
			case ours && s.test && (own == "backend/golden" || own == "app/apptest"):
			case ours && s.test && !strings.HasPrefix(own, "app"): // tests may fetch samples and the like
			case ours && !slices.ContainsFunc(allowed, func(a string) bool { return covers(a, own) }):
				t.Errorf("%s imports %s, which %s may not", s.name, own, named(s.folder))
			case !ours && !s.test:
				checkOutside(t, s, imported)
			}
		}
	}
}

func TestFilesAndFunctionsAreShort(t *testing.T) {
	for _, s := range sources(t) {
		if n := s.fset.File(s.file.Pos()).LineCount(); n > maxFileLines {
			t.Errorf("%s has %d lines, more than %d: is it one thing?", s.name, n, maxFileLines)
		}
		if s.test {
			continue // a long table is still one table
		}
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			from, to := s.fset.Position(f.Pos()).Line, s.fset.Position(f.End()).Line
			if n := to - from + 1; n > maxFunctionLines {
				t.Errorf("%s:%d: %s has %d lines, more than %d", s.name, from, f.Name.Name, n, maxFunctionLines)
			}
		}
	}
}

func TestOnlyTheEdgesReadTheClock(t *testing.T) {
	for _, s := range sources(t) {
		if s.test || slices.Contains(readsClock, s.folder) {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			call, ok := n.(*ast.SelectorExpr)
			if !ok || call.Sel.Name != "Now" {
				return true
			}
			if x, ok := call.X.(*ast.Ident); ok && x.Name == "time" && x.Obj == nil {
				t.Errorf("%s: time.Now: take a clock or a time instead", s.fset.Position(call.Pos()))
			}
			return true
		})
	}
}

func TestEveryPackageSaysWhatItIs(t *testing.T) {
	said := map[string]bool{}
	for _, s := range sources(t) {
		if !s.test {
			said[s.folder] = said[s.folder] || s.file.Doc != nil
		}
	}
	for folder, ok := range said {
		if !ok {
			t.Errorf("%s has no package comment", named(folder))
		}
	}
}

// TestFrenchMarksStayWithTheirWords looks for marks that a line could begin
// with. The samples are set as they are loaded.
func TestFrenchMarksStayWithTheirWords(t *testing.T) {
	loose := regexp.MustCompile(`\S [;?!»]($|[\s.,)])|\pL :($| )|« `)
	for _, s := range sources(t) {
		if s.test || s.folder == "backend/sample" {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			text, ok := n.(*ast.BasicLit)
			if ok && text.Kind == token.STRING && loose.MatchString(text.Value) {
				t.Errorf("%s: no no-break space in %.80s", s.fset.Position(text.Pos()), loose.FindString(text.Value))
			}
			return true
		})
	}
}

// sources parses every Go file, whatever its build tags.
func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	fset := token.NewFileSet()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "testdata" || (name != "." && strings.HasPrefix(d.Name(), "."))) {
			return filepath.SkipDir
		}
		if filepath.Ext(name) != ".go" {
			return nil
		}
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		folder := path.Dir(name)
		if folder == "." {
			folder = ""
		}
		if folder == "build" || strings.HasPrefix(folder, "build/") {
			return nil // tools that make what is committed; no part of the program
		}
		all = append(all, source{name, folder, strings.HasSuffix(name, "_test.go"), file, fset})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func imports(t *testing.T, s source) []string {
	t.Helper()
	var all []string
	for _, i := range s.file.Imports {
		p, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	return all
}

// allowedFor finds what folder may import; a folder inside a package of the
// list follows the same rule.
func allowedFor(folder string) ([]string, bool) {
	for f := folder; ; f = path.Dir(f) {
		if f == "." {
			f = ""
		}
		if allowed, ok := mayImport[f]; ok && (f != "" || folder == "") {
			return allowed, true
		}
		if f == "" || path.Dir(f) == "app" || path.Dir(f) == "backend" {
			return nil, false
		}
	}
}

func checkOutside(t *testing.T, s source, imported string) {
	t.Helper()
	for prefix, folders := range onlyIn {
		if imported != prefix && !strings.HasPrefix(imported, strings.TrimSuffix(prefix, "/")+"/") {
			continue
		}
		if !slices.ContainsFunc(folders, func(f string) bool { return covers(f, s.folder) || (f != "" && covers(f+"/...", s.folder)) }) {
			t.Errorf("%s imports %s, which belongs in %s", s.name, imported, strings.Join(folders, ", "))
		}
	}
}

// covers says whether folder is the one of pattern, or below it when the
// pattern ends in "/...".
func covers(pattern, folder string) bool {
	if below, ok := strings.CutSuffix(pattern, "/..."); ok {
		return strings.HasPrefix(folder, below+"/")
	}
	return pattern == folder
}

func named(folder string) string {
	if folder == "" {
		return "main"
	}
	return folder
}
