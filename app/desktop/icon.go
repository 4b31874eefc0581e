//go:build desktop || dev || bindings

package desktop

import _ "embed"

// icon is drawn by build/icon.sh.
//
//go:embed icon.png
var icon []byte
