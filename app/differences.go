package app

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"tournee/backend/store"
	"tournee/backend/tour"
)

// Difference is a field of a record that an act changed.
type Difference struct {
	Field string    `json:"field" doc:"Name of the field, such as starts, or planning.confirmWeeks within another"`
	Sort  string    `json:"sort" enum:"text,plain,word,number,date,wall,flag,name,lines,money" doc:"How the values are read: text is in each language, word one of a few, money minor units and currency, name that of another record"`
	From  tour.Text `json:"from" doc:"Empty: nothing"`
	To    tour.Text `json:"to" doc:"Empty: nothing"`
}

// differ finds what differs between two states of a record.
type differ struct {
	ctx   context.Context //nolint:containedctx // lives as long as one call
	tx    *store.Tx
	found []Difference
}

// differences compares two states of a record, given as pointers; nil: it was
// not there. Names of other records are told as they are now, or were last.
func differences(ctx context.Context, tx *store.Tx, before, after any) ([]Difference, error) {
	d := &differ{ctx: ctx, tx: tx, found: []Difference{}}
	was, is := reflect.ValueOf(before), reflect.ValueOf(after)
	switch {
	case before == nil && after == nil:
		return d.found, nil
	case before == nil:
		was = reflect.New(is.Type().Elem())
	case after == nil:
		is = reflect.New(was.Type().Elem())
	}
	err := d.fields("", was.Elem(), is.Elem())
	return d.found, err
}

// fields compares the fields of two structs. What a record is, where it came
// from and where it belongs is left out.
func (d *differ) fields(within string, was, is reflect.Value) error {
	for i := range was.NumField() {
		f := was.Type().Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Type == reflect.TypeFor[tour.Identity](), f.Type == reflect.TypeFor[tour.Taken](), name == "slug", name == "tourId":
			continue
		case f.Anonymous:
			if err := d.fields(within, was.Field(i), is.Field(i)); err != nil {
				return err
			}
			continue
		}
		if err := d.field(within+name, f, was, is); err != nil {
			return err
		}
	}
	return nil
}

func (d *differ) field(name string, f reflect.StructField, was, is reflect.Value) error {
	from, to := was.FieldByIndex(f.Index), is.FieldByIndex(f.Index)
	if alike(from, to) {
		return nil
	}
	if f.Type == reflect.TypeFor[tour.Planning]() {
		return d.fields(name+".", from, to)
	}
	sort := sortOf(name, f, was)
	a, err := d.value(sort, from, was)
	if err != nil {
		return err
	}
	b, err := d.value(sort, to, is)
	if err != nil {
		return err
	}
	if sort == "text" {
		a, b = onlyChanged(a, b)
	}
	d.found = append(d.found, Difference{name, sort, a, b})
	return nil
}

// alike reports whether two values say the same, where nothing and an empty
// list are one.
func alike(a, b reflect.Value) bool {
	empty := func(v reflect.Value) bool {
		return (v.Kind() == reflect.Slice || v.Kind() == reflect.Map) && v.Len() == 0
	}
	return empty(a) && empty(b) || reflect.DeepEqual(a.Interface(), b.Interface())
}

// sortOf says how the values of a field are read.
func sortOf(name string, f reflect.StructField, of reflect.Value) string {
	switch f.Type {
	case reflect.TypeFor[tour.Text]():
		return "text"
	case reflect.TypeFor[tour.Date]():
		return "date"
	case reflect.TypeFor[tour.Wall]():
		return "wall"
	case reflect.TypeFor[tour.Money]():
		return "money"
	}
	switch k := f.Type.Kind(); { //nolint:staticcheck // a tagged switch would have to name every kind
	case k == reflect.Bool:
		return "flag"
	case k == reflect.Int64: // an amount in the record's own currency
		if of.FieldByName("Currency").IsValid() {
			return "money"
		}
		return "number"
	case k == reflect.Int, k == reflect.Float64:
		return "number"
	case k == reflect.Slice, k == reflect.Map:
		switch {
		case strings.HasSuffix(name, "Ids"):
			return "name"
		case f.Tag.Get("enum") != "":
			return "word"
		}
		return "lines"
	}
	switch {
	case strings.HasSuffix(name, "Id"):
		return "name"
	case f.Tag.Get("enum") != "":
		return "word"
	}
	return "plain"
}

// value writes a value; of is the struct that it is a field of.
func (d *differ) value(sort string, v, of reflect.Value) (tour.Text, error) {
	if v.IsZero() && sort != "flag" {
		return tour.Text{}, nil
	}
	switch sort {
	case "text":
		return v.Interface().(tour.Text), nil //nolint:forcetypeassert // that is what the sort says
	case "name":
		return d.names(v)
	case "money":
		if m, ok := reflect.TypeAssert[tour.Money](v); ok {
			return tour.Both(fmt.Sprintf("%d %s", m.Minor, m.Currency)), nil
		}
		return tour.Both(fmt.Sprintf("%d %s", v.Int(), of.FieldByName("Currency"))), nil
	case "lines":
		return lines(v), nil
	case "word":
		if v.Kind() == reflect.Slice {
			return tour.Both(strings.Join(v.Interface().([]string), " ")), nil //nolint:forcetypeassert // words are texts
		}
	}
	return tour.Both(plainly(v)), nil
}

func plainly(v reflect.Value) string {
	switch {
	case v.Kind() == reflect.String:
		return v.String()
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10)
	case v.CanFloat():
		return strconv.FormatFloat(v.Float(), 'f', -1, 64)
	case v.Kind() == reflect.Bool:
		return strconv.FormatBool(v.Bool())
	}
	text, err := json.Marshal(v.Interface())
	if err != nil {
		return ""
	}
	return string(text)
}

// names writes the name of the record of an id, or those of a list of ids.
func (d *differ) names(v reflect.Value) (tour.Text, error) {
	ids := []string{}
	if v.Kind() == reflect.String {
		ids = append(ids, v.String())
	}
	if list, ok := reflect.TypeAssert[[]string](v); ok {
		ids = list
	}
	all := map[tour.Lang][]string{}
	for _, id := range ids {
		name, err := nameByID(d.ctx, d.tx, id)
		if err != nil {
			return nil, err
		}
		for _, lang := range tour.Langs() {
			if word := name.In(lang); word != "" {
				all[lang] = append(all[lang], word)
			}
		}
	}
	text := tour.Text{}
	for lang, words := range all {
		text[lang] = strings.Join(words, ", ")
	}
	return text, nil
}

// lines writes a list or a map, one line for each of its entries.
func lines(v reflect.Value) tour.Text {
	text := tour.Text{}
	for _, lang := range tour.Langs() {
		var all []string
		if v.Kind() == reflect.Map {
			for entry := v.MapRange(); entry.Next(); {
				all = append(all, plainly(entry.Key())+": "+plainly(entry.Value()))
			}
		} else {
			for i := range v.Len() {
				all = append(all, line(v.Index(i), lang))
			}
		}
		text[lang] = strings.Join(all, "\n")
	}
	return text
}

// line writes an entry of a list: what it says of itself, in the order of its
// fields.
func line(v reflect.Value, lang tour.Lang) string {
	if v.Kind() != reflect.Struct {
		return plainly(v)
	}
	var parts []string
	for i := range v.NumField() {
		f := v.Field(i)
		if text, ok := reflect.TypeAssert[tour.Text](f); ok {
			if word := text.In(lang); word != "" {
				parts = append(parts, word)
			}
			continue
		}
		if !f.IsZero() && !strings.HasSuffix(v.Type().Field(i).Name, "ID") {
			parts = append(parts, plainly(f))
		}
	}
	return strings.Join(parts, " · ")
}

// onlyChanged leaves out the languages in which two texts say the same.
func onlyChanged(a, b tour.Text) (from, to tour.Text) {
	from, to = tour.Text{}, tour.Text{}
	for _, lang := range tour.Langs() {
		if a[lang] == b[lang] {
			continue
		}
		if a[lang] != "" {
			from[lang] = a[lang]
		}
		if b[lang] != "" {
			to[lang] = b[lang]
		}
	}
	return from, to
}
