package store

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"

	"tournee/backend/tour"
)

// column is a field that is not kept as it is.
type column interface {
	driver.Valuer
	sql.Scanner
	clean()
}

// asJSON keeps a field as JSON text, read and written whole.
type asJSON[T any] struct{ field *T }

func in[T any](field *T) column { return asJSON[T]{field} }

func (c asJSON[T]) Value() (driver.Value, error) {
	if v := reflect.ValueOf(c.field).Elem(); v.Kind() != reflect.Struct && v.IsNil() {
		if v.Kind() == reflect.Slice {
			return "[]", nil
		}
		return "{}", nil
	}
	text, err := json.Marshal(c.field)
	return string(text), err
}

func (c asJSON[T]) Scan(src any) error {
	text, ok := src.(string)
	if !ok {
		return fmt.Errorf("%T is not JSON text", src)
	}
	var fresh T
	if err := json.Unmarshal([]byte(text), &fresh); err != nil {
		return err
	}
	*c.field = fresh
	return nil
}

func (c asJSON[T]) clean() {
	switch f := any(c.field).(type) {
	case *tour.Text:
		*f = cleaned(*f)
	case *[]tour.Link:
		*f = slices.Clone(*f) // others may be reading it
		for i, l := range *f {
			(*f)[i] = tour.Link{Label: cleaned(l.Label), URL: tour.Clean(l.URL)}
		}
	case *[]tour.ChecklistItem:
		for i := range *f {
			(*f)[i].Title = cleaned((*f)[i].Title)
		}
	case *[]tour.TemplateEntry:
		for i := range *f {
			(*f)[i].Title = cleaned((*f)[i].Title)
		}
	}
}

func cleaned(t tour.Text) tour.Text {
	fresh := tour.Text{}
	for lang, s := range t {
		if s = tour.Clean(s); s != "" {
			fresh[lang] = s
		}
	}
	return fresh
}

// nullable keeps the id of another record; an empty one is NULL.
type nullable struct{ field *string }

func ref(field *string) column { return nullable{field} }

func (c nullable) Value() (driver.Value, error) {
	if *c.field == "" {
		return nil, nil //nolint:nilnil // NULL is a value
	}
	return *c.field, nil
}

func (c nullable) Scan(src any) error {
	id, ok := src.(string)
	if src != nil && !ok {
		return fmt.Errorf("%T is not an id", src)
	}
	*c.field = id
	return nil
}

func (c nullable) clean() {}

// plain returns what is written for a field, as a journal and a database both
// take it: a string, an int64, a float64 or nil.
func plain(field any) (any, error) {
	if c, ok := field.(column); ok {
		return c.Value()
	}
	v, err := driver.DefaultParameterConverter.ConvertValue(field)
	if b, ok := v.(bool); ok {
		if b {
			return int64(1), err
		}
		return int64(0), err
	}
	return v, err
}

// clean makes the texts among a record's fields fit to be kept, and names
// nobody twice in a list.
func (k kept) clean() {
	for _, ids := range k.lists {
		once := (*ids)[:0:0]
		for _, id := range *ids {
			if !slices.Contains(once, id) {
				once = append(once, id)
			}
		}
		*ids = once
	}
	for _, f := range k.fields {
		switch f := f.(type) {
		case *string:
			*f = tour.Clean(*f)
		case column:
			f.clean()
		}
	}
}
