package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"tournee/backend/fault"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// Jobs are long works that go on while the page does something else. They end
// with the program.
type Jobs struct {
	log *slog.Logger

	mu   sync.Mutex
	jobs map[string]*job
}

// Job is how far a long work is.
type Job struct {
	ID    string       `json:"id"`
	Name  string       `json:"name" enum:"booklet,editions,calendars,demo"`
	Done  int          `json:"done"`
	Total int          `json:"total" doc:"0: not known yet"`
	State string       `json:"state" enum:"running,finished,stopped,failed"`
	Told  tour.Text    `json:"told" doc:"What is said of it once it is finished; empty: nothing"`
	Fault *fault.Error `json:"-"`
}

type job struct {
	Job
	stop   context.CancelFunc
	over   chan struct{} // closed at the end
	result File
}

// ended is how many finished works are remembered.
const ended = 8

// Progress says how far a work is.
type Progress func(done, total int)

func newJobs(log *slog.Logger) *Jobs { return &Jobs{log: log, jobs: map[string]*job{}} }

// Start begins a work. It goes on after ctx ends, until it is stopped.
func (j *Jobs) Start(ctx context.Context, name string, work func(context.Context, Progress) (File, error)) Job {
	ctx, stop := context.WithCancel(context.WithoutCancel(ctx))
	one := &job{Job: Job{ID: store.NewID(), Name: name, State: "running", Told: tour.Text{}}, stop: stop, over: make(chan struct{})}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.forget()
	j.jobs[one.ID] = one
	go func() {
		defer close(one.over)
		defer stop()
		result, err := surviving(func() (File, error) {
			return work(ctx, func(done, total int) { j.change(func() { one.Done, one.Total = done, total }) })
		})
		j.change(func() { one.end(ctx, result, err, j.log) })
	}()
	return one.Job
}

// surviving makes an error of a panic: a work of its own would end the program.
func surviving(work func() (File, error)) (made File, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panic: %v\n%s", reason, debug.Stack())
		}
	}()
	return work()
}

// forget drops the oldest of many finished works; ids are in order of time.
func (j *Jobs) forget() {
	var over []string
	for id, one := range j.jobs {
		if one.State != "running" {
			over = append(over, id)
		}
	}
	slices.Sort(over)
	for len(over) > ended {
		delete(j.jobs, over[0])
		over = over[1:]
	}
}

// Wait returns when a work is over, or when ctx is.
func (j *Jobs) Wait(ctx context.Context, id string) error {
	one, err := j.find(id)
	if err != nil {
		return err
	}
	select {
	case <-one.over:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// WaitFor returns when a work is over, or that long after, or when ctx ends.
func (j *Jobs) WaitFor(ctx context.Context, id string, long time.Duration) error {
	if long <= 0 {
		return nil
	}
	soon, stop := context.WithTimeout(ctx, long)
	defer stop()
	if err := j.Wait(soon, id); err != nil && (ctx.Err() != nil || soon.Err() == nil) {
		return err
	}
	return nil
}

func (j *Jobs) change(how func()) {
	j.mu.Lock()
	defer j.mu.Unlock()
	how()
}

func (one *job) end(ctx context.Context, result File, err error, log *slog.Logger) {
	switch {
	case err == nil:
		one.State, one.result, one.Told = "finished", result, result.Told
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		one.State = "stopped"
	default:
		one.State, one.Fault = "failed", fault.Shown(err)
		log.Error("job failed", "name", one.Name, "error", err)
	}
}

// Read returns how far a work is.
func (j *Jobs) Read(id string) (Job, error) {
	one, err := j.find(id)
	if err != nil {
		return Job{}, err
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	return one.Job, nil
}

// Stop ends a work. What it had not finished is not there.
func (j *Jobs) Stop(id string) error {
	one, err := j.find(id)
	if err == nil {
		one.stop()
	}
	return err
}

// Result returns what a finished work made.
func (j *Jobs) Result(id string) (File, error) {
	one, err := j.find(id)
	if err != nil {
		return File{}, err
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if one.State != "finished" {
		return File{}, fault.New(fault.Conflict, "This is not finished.", "Ce n’est pas terminé.")
	}
	return one.result, nil
}

func (j *Jobs) find(id string) (*job, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	one, ok := j.jobs[id]
	if !ok {
		return nil, fault.New(fault.NotFound, "This work is over. Start it again.", "Ce travail est terminé. Relancez-le.")
	}
	return one, nil
}
