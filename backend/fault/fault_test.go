package fault_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"tournee/backend/fault"
)

type city struct{}

func (city) In(lang string) string {
	return map[string]string{"fr": "Québec", "en": "Quebec City"}[lang]
}

func TestSentencesAreWrittenInEachLanguage(t *testing.T) {
	f := fault.New(fault.Conflict, "%s has %d talks.", "%s a %d conférences.", city{}, 3)

	if f.In("en") != "Quebec City has 3 talks." || f.In("fr") != "Québec a 3 conférences." || f.In("de") != f.English {
		t.Errorf("got %q and %q", f.English, f.French)
	}
}

func TestShownKeepsTheCauseToItself(t *testing.T) {
	secret := errors.New("SQLITE_CORRUPT at page 7")
	tests := map[string]struct {
		err  error
		kind fault.Kind
	}{
		"a fault wrapped":   {fmt.Errorf("move: %w", fault.New(fault.Invalid, "No.", "Non.").At("days").Because(secret)), fault.Invalid},
		"an internal fault": {fault.New(fault.Internal, "page 7", "page 7").Because(secret), fault.Internal},
		"any other error":   {secret, fault.Internal},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			shown := fault.Shown(tt.err)

			if shown.Kind != tt.kind || shown.Cause != nil || strings.Contains(shown.Error(), "page 7") {
				t.Errorf("got %#v", shown)
			}
		})
	}
	if f := fault.Shown(fault.New(fault.Invalid, "No.", "Non.").At("days")); f.Field != "days" {
		t.Errorf("got field %q", f.Field)
	}
}

func TestLogsTellTheCause(t *testing.T) {
	cause := errors.New("EIO")
	f := fault.New(fault.Busy, "The disk is full.", "Le disque est plein.").Because(cause)

	if !errors.Is(f, cause) || f.Error() != "The disk is full.: EIO" || !fault.Is(f, fault.Busy) || fault.Is(cause, fault.Busy) {
		t.Errorf("got %q", f.Error())
	}
}
