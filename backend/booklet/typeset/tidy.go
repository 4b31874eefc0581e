package typeset

import "tournee/backend/prose"

// Spaces at which a line never breaks.
const (
	NBSP  = prose.NBSP  // stretches with the line
	NNBSP = prose.NNBSP // keeps its width
)

// Tidy gives text the signs and spaces of print, as Markdown gets them.
func Tidy(lang, text string) string { return prose.Tidy(lang, text) }
