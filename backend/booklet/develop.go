package booklet

import (
	"context"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"
)

// develop prepares all pictures of the pages for print, some at a time, and
// returns their bytes by key. It stops when ctx ends.
func develop(ctx context.Context, pages []*page) (map[string][]byte, error) {
	var lock sync.Mutex
	ready := map[string][]byte{}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, p := range pages {
		for _, o := range p.ops {
			if o.picture == nil {
				continue
			}
			pr := impression{o.picture, o.w, o.h}
			lock.Lock()
			_, known := ready[pr.key()]
			if !known {
				ready[pr.key()] = nil
			}
			lock.Unlock()
			if known {
				continue
			}
			group.Go(func() error {
				if err := ctx.Err(); err != nil {
					return err
				}
				data, err := pr.picture.prints.of(pr)
				lock.Lock()
				ready[pr.key()] = data
				lock.Unlock()
				return err
			})
		}
	}
	return ready, group.Wait()
}
