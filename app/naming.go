package app

import (
	"context"
	"reflect"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// ownNames are the fields that say what a record is called, the first that
// says anything; through lists those that lead to a record whose name serves.
var (
	ownNames = [...]string{"Name", "City", "Title", "Caption", "Alt", "Reason"}                    //nolint:gochecknoglobals // never written
	through  = [...]string{"PersonID", "TalkID", "OrganizationID", "VenueID", "StopID", "OwnerID"} //nolint:gochecknoglobals // never written
)

// nameOf returns what a record, given as a pointer, is called: by its own
// fields, or else by the record that it is about, which may be gone.
func nameOf(ctx context.Context, tx *store.Tx, record any) (tour.Text, error) {
	fields := reflect.ValueOf(record).Elem()
	for _, name := range ownNames {
		if text := textOf(fields.FieldByName(name)); !text.Empty() {
			return text, nil
		}
	}
	for _, name := range through {
		f := fields.FieldByName(name)
		if !f.IsValid() || f.String() == "" {
			continue
		}
		_, other, err := tx.Last(ctx, f.String())
		if err != nil || other == nil {
			return tour.Text{}, err
		}
		return nameOf(ctx, tx, other)
	}
	if starts := fields.FieldByName("Starts"); starts.IsValid() {
		return tour.Both(tour.Wall(starts.String()).Clock()), nil
	}
	return tour.Text{}, nil
}

// nameByID returns what the record of that id is or was called.
func nameByID(ctx context.Context, tx *store.Tx, id string) (tour.Text, error) {
	_, record, err := tx.Last(ctx, id)
	if err != nil || record == nil {
		return tour.Text{}, err
	}
	return nameOf(ctx, tx, record)
}

// textOf reads a field that holds a name; no field, no name.
func textOf(f reflect.Value) tour.Text {
	if !f.IsValid() {
		return nil
	}
	switch v := f.Interface().(type) {
	case tour.Text:
		return v
	case string:
		if v != "" {
			return tour.Both(v)
		}
	}
	return nil
}

// placeOf says where a record belongs: its stop, or else its tour. It is empty
// for the library.
func placeOf(ctx context.Context, tx *store.Tx, record any) (tour.Text, error) {
	fields := reflect.ValueOf(record).Elem()
	for _, name := range [...]string{"StopID", "VenueID", "TourID"} {
		if f := fields.FieldByName(name); f.IsValid() && f.String() != "" {
			return nameByID(ctx, tx, f.String())
		}
	}
	return tour.Text{}, nil
}

// kindName says in a word what a kind of record is.
func kindName(kind string) tour.Text {
	words := map[string][2]string{
		"tour": {"tour", "tournée"}, "stop": {"stop", "étape"}, "venue": {"venue", "lieu"}, "room": {"room", "salle"}, "organization": {"organization", "organisation"},
		"person": {"person", "personne"}, "talk": {"talk", "conférence"}, "track": {"track", "parcours"}, "session": {"session", "séance"}, "section": {"section", "section"},
		"checklist": {"checklist", "liste de contrôle"},
	}
	w, ok := words[kind]
	if !ok {
		w = [2]string{"record", "élément"}
	}
	return tour.Text{tour.English: w[0], tour.French: w[1]}
}
