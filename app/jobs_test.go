package app_test

import (
	"context"
	"errors"
	"testing"
	"time"

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

func TestWhoAsksForAWorkMayWaitForItsEnd(t *testing.T) {
	a, _ := open(t)
	begin := make(chan struct{})
	job := a.Jobs.Start(t.Context(), "booklet", func(context.Context, app.Progress) (app.File, error) {
		<-begin
		return app.File{}, nil
	})

	if err := a.Jobs.WaitFor(t.Context(), job.ID, time.Millisecond); err != nil {
		t.Errorf("it took longer: %v", err)
	}
	close(begin)
	if err := a.Jobs.WaitFor(t.Context(), job.ID, time.Minute); err != nil {
		t.Error(err)
	}
	if got, err := a.Jobs.Read(job.ID); err != nil || got.State != "finished" {
		t.Errorf("got %+v, %v", got, err)
	}
	gone, stop := context.WithCancel(t.Context())
	stop()
	if err := a.Jobs.WaitFor(gone, a.Jobs.Start(t.Context(), "booklet", func(ctx context.Context, _ app.Progress) (app.File, error) {
		<-ctx.Done()
		return app.File{}, ctx.Err()
	}).ID, time.Minute); !errors.Is(err, context.Canceled) {
		t.Errorf("nobody waits any more: got %v", err)
	}
}
