package app

import "io"

// Bounded returns a writer that takes so many bytes, as answers do.
func Bounded(most int) io.Writer { return &bounded{most: most} }
