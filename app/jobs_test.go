package app_test

import (
	"context"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
)

func TestAWorkThatPanicsFailsAlone(t *testing.T) {
	a, _ := open(t)
	var none []app.File

	job := a.Jobs.Start(t.Context(), "booklet", func(context.Context, app.Progress) (app.File, error) { return none[len(none)], nil })
	if err := a.Jobs.Wait(t.Context(), job.ID); err != nil {
		t.Fatal(err)
	}

	got, err := a.Jobs.Read(job.ID)
	if err != nil || got.State != "failed" || got.Fault == nil || got.Fault.Kind != fault.Internal {
		t.Errorf("got %+v, %v", got, err)
	}
}
