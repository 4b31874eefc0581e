package typeset_test

import (
	"strings"
	"testing"

	"tournee/backend/booklet/typeset"
)

func FuzzBreak(f *testing.F) {
	for _, s := range []string{
		french, "", " ", "«", "a\u00a0b\u202fc\u00add", "مرحبا 123 (نص)", "👩‍🚀🎉", "e\u0301\u0301\u0301", "a\xffb",
		"https://example.org/a?b=c", "山田太郎 한국어 ไทย", strings.Repeat("-", 90), "\u2028\u0000\u200b\u2060",
	} {
		f.Add(s, 120.0)
	}
	lib := typeset.Open()
	f.Fuzz(func(t *testing.T, s string, width float64) {
		if len(s) > 2000 || !(width > 40 && width < 1000) {
			t.Skip()
		}
		text := typeset.Tidy("fr", s)
		for _, l := range lib.Break(body(text), typeset.Para{Lang: "fr", Width: width}) {
			for _, r := range l.Runs {
				for _, g := range r.Glyphs {
					lib.Code(g)
				}
			}
		}
		lib.Balance(body(text), typeset.Para{Lang: "en", Width: width})
		if err := lib.Err(); err != nil {
			t.Fatal(err)
		}
	})
}
