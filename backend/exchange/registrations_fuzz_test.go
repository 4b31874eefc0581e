package exchange_test

import (
	"strings"
	"testing"

	"tournee/backend/exchange"
	"tournee/backend/fault"
)

// FuzzRegistrations checks that no file breaks the reader of tables, and that
// what it counts adds up.
func FuzzRegistrations(f *testing.F) {
	for _, s := range []string{
		meetupList, lumaList, cncfList, bevyList, frenchSheet, "\uFEFFsep=;\r\nEmail;Status\r\na@b.c;yes\r\n", "\xFF\xFEN\x00\n\x00a\x00",
		"Name\n\"", "a,b\nc\n", "Status\n\x00", "email,guests,rating\nx,+3,4.5\nx,-1,6\n", "Statut\n\xE9\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		table, err := exchange.ReadTable(content)
		if err != nil {
			if shown := fault.Shown(err); shown.Kind != fault.Invalid || strings.Contains(shown.English+shown.French, "%!") {
				t.Errorf("it is refused as %+v", err)
			}
			return
		}
		for _, row := range table.Rows {
			if len(row.Cells) != len(table.Header) || row.Line < 1 {
				t.Fatalf("line %d has %d cells of %d", row.Line, len(row.Cells), len(table.Header))
			}
		}
		_, roles := table.Guess()
		n, err := table.Count(exchange.Reading{Roles: roles})
		if err != nil {
			t.Fatal(err)
		}
		people := n.Registered - n.Guests + n.Waiting + n.Asked + n.Cancelled + n.Unclear
		inRows := 0
		for _, s := range n.Statuses {
			inRows += s.Rows
		}
		switch {
		case n.Rows != len(table.Rows), n.Repeated < 0, people > n.Rows-n.Repeated, n.WalkIns > n.Attended, n.Ratings > n.Rows:
			t.Errorf("%+v", n)
		case len(n.Statuses) > 0 && inRows != n.Rows:
			t.Errorf("%d of %d rows have a status", inRows, n.Rows)
		case n.Ratings > 0 && (n.Score < 0 || n.Score > float64(n.ScoreOf)):
			t.Errorf("%g out of %d", n.Score, n.ScoreOf)
		}
	})
}
