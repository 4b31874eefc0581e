package exchange

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"tournee/backend/fault"
	"tournee/backend/tour"
)

// What a table that is read may hold: the largest lists of registrations known
// have ten thousand rows of thirty columns.
const (
	largestTable = 10 << 20 // bytes
	mostRows     = 100_000
	mostColumns  = 300
)

// Table is a file of cells, such as spreadsheets and ticket offices write (CSV).
type Table struct {
	Encoding  string // utf-8, utf-16 or windows-1252
	Separator string // comma, semicolon or tab
	Header    []string
	Rows      []TableRow
}

// TableRow is a row with the line of the file on which it begins.
type TableRow struct {
	Cells []string // as many as the header has
	Line  int
}

// ReadTable reads a file of cells with commas, semicolons or tabs between them
// (RFC 4180, with or without Excel's "sep="), in UTF-8, UTF-16 or Windows-1252,
// with any line ends; cells in quotation marks may hold them. The first row
// names the columns.
//
// It returns an Invalid fault, with the number of the line, for what is no
// table, breaks off, or has a row with more or fewer cells than the first.
func ReadTable(content []byte) (*Table, error) {
	if len(content) > largestTable {
		return nil, fault.New(fault.Invalid, "The file has more than 10 MB: no list of registrations is that large.", "Le fichier dépasse 10 Mo : aucune liste d’inscriptions n’est si grosse.")
	}
	if err := notATable(content); err != nil {
		return nil, err
	}
	text, encoding, err := textOf(content)
	if err != nil {
		return nil, err
	}
	t := &Table{Encoding: encoding}
	text, comma := separated(text)
	t.Separator = map[rune]string{',': "comma", ';': "semicolon", '\t': "tab"}[comma]
	if err := t.read(text, comma); err != nil {
		return nil, err
	}
	if len(t.Rows) == 0 {
		return nil, fault.New(fault.Invalid, "The file names columns and has no row under them.", "Le fichier nomme des colonnes et n’a aucune ligne dessous.")
	}
	return t, nil
}

// notATable returns a fault for files of other kinds that are taken for one.
func notATable(content []byte) error {
	start := bytes.TrimSpace(content[:min(len(content), 512)])
	for _, begins := range []string{"PK\x03\x04", "\xD0\xCF\x11\xE0"} {
		if bytes.HasPrefix(start, []byte(begins)) {
			return fault.New(fault.Invalid, "This is a workbook. Save its sheet as CSV, and take that in.", "C’est un classeur. Enregistrez sa feuille en CSV, et prenez celle-ci.")
		}
	}
	for _, begins := range []string{"%PDF", "<", "{", "["} {
		if bytes.HasPrefix(start, []byte(begins)) {
			return fault.New(fault.Invalid, "This is no table of cells (CSV). Export the registrations as CSV, and take that in.", "Ce n’est pas un tableau (CSV). Exportez les inscriptions en CSV, et prenez ce fichier.")
		}
	}
	if len(start) == 0 {
		return fault.New(fault.Invalid, "The file is empty.", "Le fichier est vide.")
	}
	return nil
}

// textOf returns the file as text with line feeds, and how it was written.
func textOf(content []byte) (text, encoding string, err error) {
	encoding = "utf-8"
	if order, wide := wideOrder(content); wide {
		encoding = "utf-16"
		content, err = unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(content)
	} else if content = bytes.TrimPrefix(content, []byte("\xEF\xBB\xBF")); !utf8.Valid(content) {
		encoding = "windows-1252"
		content, err = charmap.Windows1252.NewDecoder().Bytes(content)
	}
	if err != nil || bytes.IndexByte(content, 0) >= 0 {
		return "", "", fault.New(fault.Invalid, "This is no text: it has bytes that no table (CSV) has.", "Ce n’est pas du texte : il a des octets qu’aucun tableau (CSV) n’a.").Because(err)
	}
	if bytes.IndexByte(content, '\n') < 0 {
		content = bytes.ReplaceAll(content, []byte("\r"), []byte("\n"))
	}
	return string(content), encoding, nil
}

// wideOrder tells whether the bytes are UTF-16, with its mark or, as some
// programs write it, without.
func wideOrder(b []byte) (unicode.Endianness, bool) {
	switch {
	case len(b) < 4:
		return unicode.LittleEndian, false
	case b[0] == 0xFF && b[1] == 0xFE, b[1] == 0 && b[3] == 0 && b[0] != 0 && b[2] != 0:
		return unicode.LittleEndian, true
	case b[0] == 0xFE && b[1] == 0xFF, b[0] == 0 && b[2] == 0 && b[1] != 0 && b[3] != 0:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// separated finds what is between the cells of the first line outside quotation
// marks, the most frequent of the three. Excel's "sep=;" says it, and is left
// blank so that lines keep their numbers.
func separated(text string) (rest string, comma rune) {
	first, _, _ := strings.Cut(strings.TrimLeft(text, "\r\n"), "\n")
	said, ok := strings.CutPrefix(strings.Trim(first, "\"\r"), "sep=")
	if ok && (said == "," || said == ";" || said == "\t") {
		return strings.Replace(text, first, "", 1), rune(said[0])
	}
	counts, quoted := map[rune]int{}, false
	for _, r := range strings.TrimLeft(text, "\r\n") {
		if r == '"' {
			quoted = !quoted
		}
		if !quoted {
			counts[r]++
		}
		if r == '\n' && !quoted {
			break
		}
	}
	comma = ','
	for _, r := range []rune{';', '\t'} {
		if counts[r] > counts[comma] {
			comma = r
		}
	}
	return text, comma
}

func (t *Table) read(text string, comma rune) error {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord = comma, -1
	r.LazyQuotes = comma == '\t' // such files are mostly written without quoting
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return brokenTable(err)
		}
		if err := t.add(cells, r); err != nil {
			return err
		}
	}
}

// add takes a row in; the first is the header.
func (t *Table) add(cells []string, r *csv.Reader) error {
	line, _ := r.FieldPos(0)
	for i, c := range cells {
		cells[i] = tour.Clean(c)
	}
	if strings.Join(cells, "") == "" {
		return nil
	}
	if t.Header == nil {
		for len(cells) > 1 && cells[len(cells)-1] == "" {
			cells = cells[:len(cells)-1]
		}
		if len(cells) > mostColumns {
			return fault.New(fault.Invalid, "Line %d has %d columns: %d at most are read.", "La ligne %d a %d colonnes : %d au plus sont lues.", line, len(cells), mostColumns)
		}
		if i := slices.IndexFunc(cells, isAddress); i >= 0 {
			return fault.New(fault.Invalid, "Line %d holds an e-mail address: the first line must name the columns. Add a line that does.",
				"La ligne %d contient une adresse de courriel : la première ligne doit nommer les colonnes. Ajoutez-en une qui le fait.", line)
		}
		t.Header = cells
		return nil
	}
	for len(cells) > len(t.Header) && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	if len(cells) != len(t.Header) {
		return fault.New(fault.Invalid, "The number of cells in line %d is %d, and the first line names %d columns. Is a quotation mark or a separator missing there?",
			"Le nombre de cellules de la ligne %d est %d, et la première ligne nomme %d colonnes. Y manque-t-il un guillemet ou un séparateur ?", line, len(cells), len(t.Header))
	}
	if len(t.Rows) == mostRows {
		return fault.New(fault.Invalid, "The file has more than %d rows: no list of registrations has so many.", "Le fichier a plus de %d lignes : aucune liste d’inscriptions n’en a autant.", mostRows)
	}
	t.Rows = append(t.Rows, TableRow{cells, line})
	return nil
}

// isAddress tells whether a cell is an e-mail address, which no column is called.
func isAddress(cell string) bool {
	name, host, at := strings.Cut(cell, "@")
	return at && name != "" && strings.Contains(host, ".") && !strings.ContainsAny(cell, " \n")
}

func brokenTable(err error) error {
	parse, ok := errors.AsType[*csv.ParseError](err)
	switch {
	case !ok:
		return err
	case errors.Is(parse.Err, csv.ErrQuote):
		return fault.New(fault.Invalid, "Line %d: a cell that begins with a quotation mark has no end, or goes on behind it.",
			"Ligne %d : une cellule qui commence par un guillemet n’a pas de fin, ou continue après.", parse.StartLine).Because(err)
	}
	return fault.New(fault.Invalid, "Line %d, column %d: there is a quotation mark within a cell that has none around it.",
		"Ligne %d, colonne %d : il y a un guillemet dans une cellule qui n’en a pas autour.", parse.Line, parse.Column).Because(err)
}
