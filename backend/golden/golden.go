// Package golden compares what a test made with a file that was read and
// approved. It knows nothing of tours; only tests import it.
package golden

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// Check fails the test unless got equals the file at path. With GOLDEN=update
// in the environment it writes the file instead: read the difference before
// committing it.
func Check(tb testing.TB, path string, got []byte) {
	tb.Helper()
	if os.Getenv("GOLDEN") == "update" {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			tb.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			tb.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		tb.Fatalf("%v (GOLDEN=update go test writes it)", err)
	}
	if !bytes.Equal(got, want) {
		tb.Errorf("%s differs at %s\n(GOLDEN=update go test rewrites it)", path, firstDifference(got, want))
	}
}

func firstDifference(got, want []byte) string {
	g, w := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	for i := range max(len(g), len(w)) {
		var gl, wl []byte
		if i < len(g) {
			gl = g[i]
		}
		if i < len(w) {
			wl = w[i]
		}
		if !bytes.Equal(gl, wl) || i >= len(g) || i >= len(w) {
			return fmt.Sprintf("line %d\n got: %s\nwant: %s", i+1, gl, wl)
		}
	}
	return "the end"
}
