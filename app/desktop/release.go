//go:build !dev && (desktop || bindings)

package desktop

// develops says whether Vite serves the pages.
const develops = false
