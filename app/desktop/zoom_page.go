//go:build bindings || ((desktop || dev) && !(linux && cgo))

package desktop

import (
	"context"
	"fmt"

	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// drawAt has the page draw itself at that zoom, 1 being the usual: these
// systems lend no other way.
func drawAt(ctx context.Context, zoom float64) {
	runtime.WindowExecJS(ctx, fmt.Sprintf("document.documentElement.style.zoom = %g", zoom))
}
