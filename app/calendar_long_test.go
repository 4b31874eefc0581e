//go:build unix

package app_test

import (
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"tournee/app"
)

// worked returns how long the processor has worked for this program: unlike a
// clock, it does not tell what else the machine was busy with.
func worked(t *testing.T) time.Duration {
	t.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		t.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// A file of 5 MB takes two seconds of the processor at most. Here it may take
// twice that and a little: the store of the tests writes everything twice.
func TestNoCalendarTakesLong(t *testing.T) {
	a := sampled(t)
	events := make([]string, 1999)
	text := strings.Repeat("words and more words ", 120)
	for i := range events {
		at := time.Date(2018, 5, 7, 4, 0, 0, 0, time.UTC).Add(time.Duration(i) * 6 * time.Minute)
		events[i] = fmt.Sprintf("UID:%d@example.org\nSUMMARY:Session %d\nLOCATION:Hall\nDESCRIPTION:%s\nDTSTART:%s\nDURATION:PT5M", i, i, text, at.Format("20060102T150405Z"))
	}
	content := ics(events...)
	in := app.ImportCalendar{Content: content, Into: "stop", ID: "ottawa", Tour: canada}
	in.From, in.To = "2018-05-07", "2018-05-16"

	for _, want := range []app.ImportCounts{{New: 1999}, {Same: 1999}} {
		began := worked(t)

		report := takeIn(t, a, in)

		took := worked(t) - began
		t.Logf("%.1f MB, %v", float64(len(content))/(1<<20), took)
		if report.Counts != want || took > 5*time.Second {
			t.Errorf("got %+v in %v", report.Counts, took)
		}
	}
}
