package calendar_test

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/emersion/go-ical"

	"tournee/backend/calendar"
	"tournee/backend/tour"
)

// manySessions returns a tour of that many stops with that many sessions each.
func manySessions(stops, each int) *tour.Plan {
	p := riverTour()
	stop, session := p.Stops[0], p.Sessions[1]
	p.Stops, p.Sessions = nil, nil
	for i := range stops {
		s := stop
		s.ID, s.Slug = fmt.Sprintf("s-%d", i), fmt.Sprintf("s-%d", i)
		s.Starts, s.Ends = s.Starts.AddDays(i), s.Ends.AddDays(i)
		p.Stops = append(p.Stops, s)
		for j := range each {
			e := session
			e.ID, e.StopID, e.Starts = fmt.Sprintf("e-%d-%d", i, j), s.ID, s.Starts.Add(j)
			p.Sessions = append(p.Sessions, e)
		}
	}
	return p
}

// everyTalk is the calendar of who gives all sessions of manySessions.
func everyTalk() calendar.Options { return calendar.Options{Scope: calendar.Scope{Person: "p-1"}} }

// BenchmarkEncode10000 encodes the same 10,000 events, in two languages, by our
// encoder, by go-ical's with its lines folded, and by appending alone, which
// neither checks nor folds: nothing can be quicker. A hundred events are there a
// hundred times, so that encoders are measured and not the memory of a tree
// that calendar.Write never has.
func BenchmarkEncode10000(b *testing.B) {
	tree, err := calendar.Components(manySessions(10, 10), everyTalk())
	if err != nil {
		b.Fatal(err)
	}
	for range 99 {
		tree.Children = append(tree.Children, tree.Children[1:101]...) // the first is the zone
	}
	encoders := []struct {
		name   string
		encode func(io.Writer) error
	}{
		{"ours", func(w io.Writer) error { return calendar.Encode(w, tree.Component) }},
		{"go-ical", func(w io.Writer) error {
			f := &folding{w: w}
			if err := ical.NewEncoder(f).Encode(tree); err != nil {
				return err
			}
			return f.flush()
		}},
		{"appends", func(w io.Writer) error {
			_, err := w.Write(appended(make([]byte, 0, 20<<20), tree.Component))
			return err
		}},
	}
	for _, e := range encoders {
		b.Run(e.name, func(b *testing.B) {
			b.ReportAllocs()
			var n counter
			before := busy(b)
			for b.Loop() {
				n = 0
				if err := e.encode(&n); err != nil {
					b.Fatal(err)
				}
			}
			b.SetBytes(int64(n))
			b.ReportMetric(float64((busy(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
		})
	}
}

// BenchmarkWrite makes calendars of more and more sessions. Beside the plan,
// which is there before, peak-B is the most that they kept at once.
func BenchmarkWrite(b *testing.B) {
	for _, events := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(events), func(b *testing.B) {
			plan := manySessions(100, events/100)
			b.ReportAllocs()
			var n counter
			for b.Loop() {
				n = 0
				if err := calendar.Write(&n, plan, everyTalk()); err != nil {
					b.Fatal(err)
				}
			}
			b.SetBytes(int64(n))
			peak := kept(b, plan)
			b.ReportMetric(float64(peak), "peak-B")
			b.ReportMetric(float64(peak)/float64(events), "peak-B/event")
		})
	}
}

func TestWriteKeepsOneTextAtATime(t *testing.T) {
	small, large := kept(t, manySessions(100, 10)), kept(t, manySessions(100, 100))

	if each := (large - small) / 9_000; each > 400 {
		t.Errorf("an event keeps %d bytes; its text has some 1,800", each)
	}
}

// kept returns how much of the heap is in use while a calendar is written, at
// most, beside what was in use before.
func kept(tb testing.TB, plan *tour.Plan) int64 {
	tb.Helper()
	w := &heapWatch{every: 1 << 20}
	before := heap()
	if err := calendar.Write(w, plan, everyTalk()); err != nil {
		tb.Fatal(err)
	}
	runtime.KeepAlive(plan)
	return int64(w.most) - int64(before)
}

// busy returns how long the processors worked for the test, which other work on
// the machine does not lengthen much.
func busy(tb testing.TB) time.Duration {
	tb.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// heapWatch looks at the heap now and then while it is written to.
type heapWatch struct {
	every, next, written int
	most                 uint64
}

func (h *heapWatch) Write(b []byte) (int, error) {
	if h.written >= h.next {
		h.most = max(h.most, heap())
		h.every *= 2
		h.next = h.written + h.every
	}
	h.written += len(b)
	return len(b), nil
}

type counter int

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}

// appended writes c with nothing but appends.
func appended(b []byte, c *ical.Component) []byte {
	b = append(append(append(b, "BEGIN:"...), c.Name...), "\r\n"...)
	for name, list := range c.Props {
		for _, p := range list {
			b = append(b, name...)
			for k, v := range p.Params {
				b = append(append(append(append(b, ';'), k...), '='), v[0]...)
			}
			b = append(append(append(b, ':'), p.Value...), "\r\n"...)
		}
	}
	for _, child := range c.Children {
		b = appended(b, child)
	}
	return append(append(append(b, "END:"...), c.Name...), "\r\n"...)
}

// folding folds the lines that are written to it, between characters.
type folding struct {
	w         io.Writer
	line, out []byte
}

func (f *folding) Write(b []byte) (int, error) {
	f.line = append(f.line, b...)
	for {
		i := bytes.Index(f.line, []byte("\r\n"))
		if i < 0 {
			break
		}
		f.fold(f.line[:i])
		f.line = append(f.line[:0], f.line[i+2:]...)
	}
	if len(f.out) > 32<<10 {
		return len(b), f.flush()
	}
	return len(b), nil
}

func (f *folding) fold(line []byte) {
	room := 75
	for len(line) > room {
		cut := room
		for line[cut]&0xc0 == 0x80 {
			cut--
		}
		f.out = append(append(f.out, line[:cut]...), "\r\n "...)
		line, room = line[cut:], 74
	}
	f.out = append(append(f.out, line...), "\r\n"...)
}

func (f *folding) flush() error {
	_, err := f.w.Write(f.out)
	f.out = f.out[:0]
	return err
}
