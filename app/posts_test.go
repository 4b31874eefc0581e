package app_test

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tournee/app"
	"tournee/backend/fault"
	"tournee/backend/tour"
)

func filesOf(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestAPostIsAFolder(t *testing.T) {
	a := sampled(t)
	folder := filepath.Join(t.TempDir(), "new", "post")
	want := []string{
		"index.en.html", "index.fr.html", "kitchener-waterloo-image-generee.jpg", "montreal-image-generee.jpg", "ottawa-image-generee.jpg",
		"quebec-image-generee.jpg", "toronto-image-generee.jpg",
	}

	made, err := a.Papers.SavePost(t.Context(), app.MakePost{Tour: canada}, folder, func(int, int) {})

	if err != nil || made != (app.PostMade{Pages: 2, Photos: 5}) {
		t.Fatalf("%+v, %v", made, err)
	}
	if got := filesOf(t, folder); !slices.Equal(got, want) {
		t.Errorf("the folder holds %v", got)
	}
	for lang, front := range map[string]string{
		"fr": "---\ntitle: \"Meetups Kubernetes et outils 'cloud native'\"\nlastmod: 2018-05-31\nauthor: \"CloudOps\"\nclass_name: \"blog post\"\n",
		"en": "---\ntitle: \"Cloud Native Meetup: K8s 1.10 Update, K8s Image Admittance, Rancher 2.0 Cluster Management, KubeVirt, Stateful Sets, Rook & Jaeger\"\nlastmod: 2018-05-19\n",
	} {
		page, err := os.ReadFile(filepath.Join(folder, "index."+lang+".html"))
		if err != nil || !strings.HasPrefix(string(page), front) {
			t.Errorf("%s: %v\n%.400s", lang, err, page)
		}
	}
	if photo, err := os.ReadFile(filepath.Join(folder, want[3])); err != nil || !bytes.HasPrefix(photo, []byte("\xff\xd8")) {
		t.Errorf("the photo begins with %.4q, %v", photo, err)
	}
	packed, err := a.Papers.PackPost(t.Context(), app.MakePost{Tour: canada})
	if err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(packed.Content), int64(len(packed.Content)))
	if err != nil || packed.Name != canada+"-post.zip" || len(archive.File) != len(want) {
		t.Errorf("%s: %v", packed.Name, err)
	}
}

func TestARefusedPhotoIsInNoPost(t *testing.T) {
	a := sampled(t)
	for _, p := range planOf(t, a, canada).Photos {
		if _, err := a.Photos.Edit(t.Context(), p.ID, p.Rev, func(f *tour.PhotoFields) error {
			f.Consent = tour.ConsentRefused
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	folder := t.TempDir()

	made, err := a.Papers.SavePost(t.Context(), app.MakePost{Tour: canada, Langs: []tour.Lang{"en"}}, folder, func(int, int) {})

	if err != nil || made.Photos != 0 || !slices.Equal(filesOf(t, folder), []string{"index.en.html"}) {
		t.Fatalf("%+v, %v, %v", made, filesOf(t, folder), err)
	}
	page, err := os.ReadFile(filepath.Join(folder, "index.en.html"))
	if err != nil || bytes.Contains(page, []byte("<img")) || bytes.Contains(page, []byte("resources")) {
		t.Errorf("the post has a photo, %v", err)
	}
}

func TestAPostThatCannotBe(t *testing.T) {
	a := sampled(t)
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		in     app.MakePost
		folder string
		want   fault.Kind
	}{
		"no such tour":      {app.MakePost{Tour: "none"}, t.TempDir(), fault.NotFound},
		"no such stop":      {app.MakePost{Tour: canada, Stop: "none"}, t.TempDir(), fault.NotFound},
		"a file, no folder": {app.MakePost{Tour: canada}, file, fault.Denied},
		"within a file":     {app.MakePost{Tour: canada}, file + "/post", fault.Denied},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if _, err := a.Papers.SavePost(t.Context(), tt.in, tt.folder, func(int, int) {}); !fault.Is(err, tt.want) {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}
