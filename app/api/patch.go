package api

import (
	"encoding/json"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"tournee/backend/fault"
)

// Patch is a body that names only what it changes of F (in the manner of
// RFC 7396): a field that is absent stays, one that is given is replaced.
type Patch[F any] struct{ raw json.RawMessage }

// UnmarshalJSON keeps the body until it is applied.
func (p *Patch[F]) UnmarshalJSON(body []byte) error {
	p.raw = append(p.raw[:0], body...)
	return nil
}

// Schema describes F with every field optional.
func (p Patch[F]) Schema(r huma.Registry) *huma.Schema {
	whole := reflect.TypeFor[F]()
	name := whole.Name() + "Patch"
	if _, ok := r.Map()[name]; !ok {
		s := huma.SchemaFromType(r, whole)
		s.Required = nil
		s.PrecomputeMessages()
		r.Map()[name] = s
	}
	return &huma.Schema{Ref: "#/components/schemas/" + name}
}

// Apply replaces in fields what the body names.
func (p Patch[F]) Apply(fields *F) error {
	var named map[string]json.RawMessage
	var given F
	if err := json.Unmarshal(p.raw, &named); err != nil {
		return unreadable(err)
	}
	if err := json.Unmarshal(p.raw, &given); err != nil {
		return unreadable(err)
	}
	from, to := reflect.ValueOf(given), reflect.ValueOf(fields).Elem()
	for i := range from.NumField() {
		name, _, _ := strings.Cut(from.Type().Field(i).Tag.Get("json"), ",")
		if _, ok := named[name]; ok {
			to.Field(i).Set(from.Field(i))
		}
	}
	return nil
}

func unreadable(err error) error {
	return fault.New(fault.Invalid, "The request cannot be read.", "La demande ne peut pas être lue.").Because(err)
}
