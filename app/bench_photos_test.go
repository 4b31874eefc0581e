package app_test

import (
	"bytes"
	"image"
	"image/jpeg"
	"os"
	"regexp"
	"strconv"
	"sync"
	"testing"
	"time"

	"tournee/app"
	"tournee/app/apptest"
	"tournee/backend/store/storetest"
)

// shots are a few pictures of 12 megapixels, as a telephone takes them.
func shots(b *testing.B) [][]byte {
	b.Helper()
	var all [][]byte
	for n := range 4 {
		img := image.NewYCbCr(image.Rect(0, 0, 4032, 3024), image.YCbCrSubsampleRatio420)
		for i := range img.Y {
			x, y := i%4032, i/4032
			img.Y[i] = byte((x*y>>9 ^ x>>2 ^ y>>(n+1)) + n*40)
		}
		for i := range img.Cb {
			img.Cb[i], img.Cr[i] = byte(i>>7+n*30), byte(i>>9)
		}
		var out bytes.Buffer
		if err := jpeg.Encode(&out, img, &jpeg.Options{Quality: 85}); err != nil {
			b.Fatal(err)
		}
		all = append(all, out.Bytes())
	}
	return all
}

// highest is the most memory that this process has had, in bytes (Linux).
func highest(b *testing.B) float64 {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Skip("only on Linux: ", err)
	}
	kilobytes, err := strconv.Atoi(string(regexp.MustCompile(`VmHWM:\s+(\d+)`).FindSubmatch(status)[1]))
	if err != nil {
		b.Fatal(err)
	}
	return float64(kilobytes) * 1024
}

// BenchmarkFiveHundredPhotos takes 500 pictures in, two abreast as the page
// sends them, while the first page of the tour is asked for again and again.
func BenchmarkFiveHundredPhotos(b *testing.B) {
	a := apptest.Over(storetest.OpenFile(b, apptest.Sampled(b)))
	files := shots(b)
	const photos, abreast = 500, 2
	for b.Loop() {
		before := highest(b)
		var answered []time.Duration
		over := make(chan struct{})
		var asking sync.WaitGroup
		asking.Go(func() {
			for {
				select {
				case <-over:
					return
				case <-time.Tick(100 * time.Millisecond):
				}
				began := time.Now()
				if _, err := a.Tours.Overview(b.Context(), canada); err != nil {
					b.Error(err)
				}
				answered = append(answered, time.Since(began))
			}
		})
		pictures := make([]app.Picture, photos)
		var taking sync.WaitGroup
		for hand := range abreast {
			taking.Go(func() {
				for i := hand; i < photos; i += abreast {
					var err error
					if pictures[i], err = a.Photos.Take(b.Context(), bytes.NewReader(files[i%len(files)])); err != nil {
						b.Error(err)
					}
				}
			})
		}
		taking.Wait()
		close(over)
		asking.Wait()
		if added, err := a.Photos.Add(b.Context(), canada, app.AddPhotos{Pictures: pictures}); err != nil || len(added.Photos) != len(files) {
			b.Fatal(len(added.Photos), err)
		}
		var slowest time.Duration
		for _, took := range answered {
			slowest = max(slowest, took)
		}
		b.ReportMetric(highest(b)/1e6, "MB-peak")
		b.ReportMetric(before/1e6, "MB-before")
		b.ReportMetric(float64(slowest.Milliseconds()), "ms-slowest-answer")
		b.ReportMetric(float64(len(answered)), "answers")
	}
}
