//go:build dev

package desktop

// develops says whether Vite serves the pages.
const develops = true
