//go:build !desktop && !dev && !bindings

package desktop

import "context"

// built says whether this build holds a window.
const built = false

// Run returns the fault of Available: this build has no window to show.
func Run(context.Context, Options) error { return noWindow() }
