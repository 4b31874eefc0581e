package booklet

import (
	"maps"
	"slices"
	"strings"

	"tournee/backend/booklet/typeset"
)

// Licences returns the licence texts of the fonts and patterns that booklets
// are set with, one after the other under their file names.
func Licences() (string, error) {
	texts, err := typeset.Licences()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		b.WriteString(name + "\n" + strings.Repeat("=", len(name)) + "\n\n" + strings.TrimSpace(texts[name]) + "\n\n\n")
	}
	return b.String(), nil
}
