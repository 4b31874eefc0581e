package sample

import (
	"crypto/sha256"
	"fmt"

	"tournee/backend/tour"
)

// libraryDay stands in the ids of what belongs to no tour in particular.
const libraryDay tour.Date = "2018-04-02"

// identify returns the identity of what that kind and key name: a UUIDv7
// (RFC 9562, 5.7) with midnight UTC of day as its time, and a digest of kind
// and key where others have chance.
func identify(day tour.Date, kind, key string) tour.Identity {
	sum := sha256.Sum256([]byte(kind + " " + key))
	id := sum[:16]
	milliseconds := uint64(tour.Date("1970-01-01").Days(day)) * 24 * 60 * 60 * 1000
	for i := range 6 {
		id[i] = byte(milliseconds >> (40 - 8*i))
	}
	id[6] = id[6]&0x0f | 0x70
	id[8] = id[8]&0x3f | 0x80
	return tour.Identity{ID: fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:])}
}
