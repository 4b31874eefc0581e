package tour

// Source says from which entry of another program's file a record was taken,
// and what that entry said. When the file comes again the record is found by
// it, and whether the file, the record or both have changed since.
type Source struct {
	Into string            `json:"into,omitempty"` // id of the tour, stop, person or venue that the file was taken into
	File string            `json:"file,omitempty"` // name of the calendar
	Key  string            `json:"key,omitempty"`  // of the entry, in its file
	Said map[string]string `json:"said,omitempty"` // digest of what it said, by field
}

// Taken is part of the records that may come from a file. It is for the program
// alone: it does not travel, and a copy of the record has none.
type Taken struct {
	Source Source `json:"-"`
}

// Origin returns where the record came from, to be read and changed.
func (t *Taken) Origin() *Source { return &t.Source }
