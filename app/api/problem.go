package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/validation"

	"tournee/backend/fault"
)

// Problem is a fault on the wire (RFC 9457).
type Problem struct {
	Title  string     `json:"title"`
	Status int        `json:"status"`
	Detail string     `json:"detail" doc:"What is wrong and what to do, in the language asked for"`
	Kind   fault.Kind `json:"kind" enum:"internal,invalid,not_found,conflict,denied,busy"`
	Field  string     `json:"field,omitempty" doc:"Input at fault"`
}

// Error is the sentence that a person reads.
func (p *Problem) Error() string { return p.Detail }

// GetStatus is the status of the answer.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is the media type of problems.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// huma speaks of faults as Tournée does: its hooks are variables of its
// package, set once before anything runs.
var _ = hook()

func hook() bool {
	huma.DefaultArrayNullable = false
	huma.NewErrorWithContext = func(ctx huma.Context, status int, message string, errs ...error) huma.StatusError {
		lang, most := "en", int64(bodyLimit)
		if ctx != nil {
			lang, most = language(ctx.Header("Accept-Language")), bodyLimitOf(ctx.URL().Path)
		}
		return refused(status, message, lang, most, errs)
	}
	huma.NewError = func(status int, message string, errs ...error) huma.StatusError {
		return refused(status, message, "en", bodyLimit, errs)
	}
	return true
}

// refused is the answer to a request that does not fit the description of its
// operation. most is how many bytes it may have.
func refused(status int, message, lang string, most int64, errs []error) *Problem {
	f := fault.New(fault.Invalid, "This request cannot be understood: %s.", "Cette demande ne peut pas être comprise.")
	f.English = fmt.Sprintf(f.English, message) // what the library says is English
	if status == http.StatusRequestEntityTooLarge {
		f = fault.New(fault.Invalid, "This is too long: %d MB are the most.", "Ceci est trop long : %d Mo au plus.", most>>20)
	}
	for _, err := range errs {
		d, ok := err.(huma.ErrorDetailer)
		if !ok {
			continue
		}
		at := d.ErrorDetail().Location
		field := at
		for _, place := range []string{"body.", "query.", "header.", "path."} {
			field = strings.TrimPrefix(field, place)
		}
		f = possible(d.ErrorDetail(), field).At(field)
		break
	}
	return problemOf(f, status, lang)
}

// possible says what a field may hold; detail is what the library says.
func possible(detail *huma.ErrorDetail, field string) *fault.Error {
	message := detail.Message
	if message == validation.MsgExpectedBase64String && detail.Value == "" {
		return fault.New(fault.Invalid, "The file is empty. Download or export it again, then try again.",
			"Le fichier est vide. Téléchargez-le ou exportez-le de nouveau, puis réessayez.")
	}
	if field == ifMatch {
		return fault.New(fault.Invalid, "Say in “If-Match” which state of the record you saw: its rev, such as 3 or \"3\".",
			"Dites dans « If-Match » quel état de la fiche vous avez vu : son rev, par exemple 3 ou \"3\".")
	}
	if least, ok := strings.CutPrefix(message, "expected number >= "); ok {
		return fault.New(fault.Invalid, "Write a number of at least %s.", "Écrivez un nombre d’au moins %s.", plainly(least))
	}
	if most, ok := strings.CutPrefix(message, "expected number <= "); ok {
		return fault.New(fault.Invalid, "Write a number of at most %s.", "Écrivez un nombre d’au plus %s.", plainly(most))
	}
	if message == validation.MsgExpectedInteger || message == validation.MsgExpectedNumber {
		return fault.New(fault.Invalid, "Write a number, in figures.", "Écrivez un nombre, en chiffres.")
	}
	return fault.New(fault.Invalid, "The value given for “%s” is not possible.", "La valeur donnée pour « %s » n’est pas possible.", field)
}

// plainly writes a number without an exponent.
func plainly(number string) string {
	if n, err := strconv.ParseFloat(number, 64); err == nil {
		return strconv.FormatFloat(n, 'f', -1, 64)
	}
	return number
}

func problemOf(f *fault.Error, status int, lang string) *Problem {
	return &Problem{Title: http.StatusText(status), Status: status, Detail: f.In(lang), Kind: f.Kind, Field: f.Field}
}

// problem turns what went wrong into an answer, and logs it when it is not the
// person's doing.
func (s *surface) problem(ctx context.Context, err error) error {
	if errors.Is(err, context.Canceled) { // nobody waits any more, or the program ends
		err = fault.New(fault.Busy, "Tournée is ending. What was not finished was not kept.", "Tournée s’arrête. Ce qui n’était pas terminé n’a pas été gardé.").Because(err)
	}
	shown := fault.Shown(err)
	if ctx.Err() == nil && (shown.Kind == fault.Internal || shown.Kind == fault.Busy) {
		s.options.Log.ErrorContext(ctx, "request failed", "error", err)
	}
	if shown.Kind == fault.NotFound && shown.Field == "tour" {
		shown = shown.And("Its address is not right, or it was deleted. Choose one of those at the left.",
			"Son adresse n’est pas juste, ou elle a été supprimée. Choisissez l’une de celles de gauche.")
	}
	return problemOf(shown, statusOf(shown.Kind), languageOf(ctx))
}

func statusOf(kind fault.Kind) int {
	switch kind {
	case fault.Invalid:
		return http.StatusUnprocessableEntity
	case fault.NotFound:
		return http.StatusNotFound
	case fault.Conflict:
		return http.StatusConflict
	case fault.Denied:
		return http.StatusForbidden
	case fault.Busy:
		return http.StatusServiceUnavailable
	case fault.Internal:
	}
	return http.StatusInternalServerError
}
