package tour

import (
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"tournee/backend/fault"
)

// How long texts may be, in Unicode code points of normal form C, each language
// by itself: what fits a line (a name, a title, a city), an address, what is
// told in paragraphs, and a chapter of the recap.
const (
	LineLength    = 250
	AddressLength = 2000
	ProseLength   = 20_000
	chapterLength = 100_000
)

// Cut returns s, or its beginning where it is longer than that many code points.
func Cut(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return strings.TrimSpace(string(r[:most-1])) + "…"
	}
	return s
}

// mostLength is how long the texts of a field may be.
func mostLength(field string) int {
	switch field {
	case "url":
		return AddressLength
	case "abstract", "about", "access", "biography", "caption", "alt", "notes", "reason", "summary":
		return ProseLength
	case "body":
		return chapterLength
	}
	return LineLength
}

// CheckLengths returns a fault at the first text of a record that is too long
// for its field. Its texts have been cleaned.
func CheckLengths(record any) error { return lengthsOf(reflect.ValueOf(record), "", "") }

// lengthsOf walks the fields of a record; name is the field at hand, top the
// one of the record that it is in.
func lengthsOf(v reflect.Value, name, top string) error {
	switch v.Kind() {
	case reflect.Pointer:
		return lengthsOf(v.Elem(), name, top)
	case reflect.String:
		return lengthAt(v.String(), name, top)
	case reflect.Map:
		for each := v.MapRange(); each.Next(); {
			if err := lengthsOf(each.Value(), name, top); err != nil {
				return err
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if err := lengthsOf(v.Index(i), name, top); err != nil {
				return err
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			at := top
			if at == "" {
				at = field
			}
			if err := lengthsOf(v.Field(i), field, at); err != nil {
				return err
			}
		}
	default:
	}
	return nil
}

func lengthAt(s, name, field string) error {
	most := mostLength(name)
	if len(s) <= most {
		return nil
	}
	long := utf8.RuneCountInString(s)
	if long <= most {
		return nil
	}
	return fault.New(fault.Invalid, "“%s…” is %s characters long: at most %s fit here. Shorten it.",
		"« %s… » compte %s caractères : il en tient %s au plus ici. Raccourcissez.", begins(s), figure(long), figure(most)).At(field)
}

// begins returns the first words of a long text, on one line.
func begins(s string) string {
	const few = 30
	return strings.Join(strings.Fields(string([]rune(s)[:few])), " ")
}

// figure writes a number with its thousands apart.
func figure(n int) Text {
	digits := strconv.Itoa(n)
	if n < 1000 {
		return Both(digits)
	}
	head, tail := digits[:len(digits)-3], digits[len(digits)-3:]
	if n >= 1_000_000 {
		return Text{English: figure(n / 1000)[English] + "," + tail, French: figure(n / 1000)[French] + "\u00a0" + tail}
	}
	return Text{English: head + "," + tail, French: head + "\u00a0" + tail}
}
