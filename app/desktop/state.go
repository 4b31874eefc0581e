package desktop

import (
	"encoding/json"
	"os"
	"path/filepath"
)

// The smallest window the pages are drawn for, and the zooms they bear.
const (
	minWidth, minHeight = 800, 560
	minZoom, maxZoom    = 0.5, 3.0
)

// state is how the window stood: sizes and positions in pixels of the desktop,
// of the window when it is not maximised.
type state struct {
	Width     int     `json:"width"`
	Height    int     `json:"height"`
	X         int     `json:"x"`
	Y         int     `json:"y"`
	Placed    bool    `json:"placed"` // X and Y were once known
	Maximised bool    `json:"maximised"`
	Zoom      float64 `json:"zoom"`
}

// readState returns what file holds, made sane. A file that is missing or
// unreadable is no reason to refuse a window: the usual one is returned.
func readState(file string) state {
	s := state{Width: 1440, Height: 900, Zoom: 1}
	usual := s
	if raw, err := os.ReadFile(file); err != nil || json.Unmarshal(raw, &s) != nil {
		return usual
	}
	s.Width, s.Height = max(s.Width, minWidth), max(s.Height, minHeight)
	s.Zoom = saneZoom(s.Zoom)
	return s
}

func (s state) write(file string) error {
	if file == "" {
		return nil
	}
	raw, err := json.Marshal(s)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	return writeFile(file, raw, 0o600)
}

// within returns s moved and shrunk until it lies inside a screen of that
// size: a monitor may have been unplugged since.
func (s state) within(width, height int) state {
	if width <= 0 || height <= 0 {
		return s
	}
	s.Width, s.Height = min(s.Width, width), min(s.Height, height)
	s.X = min(max(s.X, 0), width-s.Width)
	s.Y = min(max(s.Y, 0), height-s.Height)
	return s
}

func saneZoom(z float64) float64 {
	if !(z > 0) { // also when it is not a number
		return 1
	}
	return min(max(z, minZoom), maxZoom)
}
