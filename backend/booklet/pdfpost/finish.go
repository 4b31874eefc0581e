package pdfpost

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"regexp"
	"slices"
)

var reference = regexp.MustCompile(`\b(\d+) 0 R\b`)

// Finish returns the file that gofpdf wrote, with d added to it. It fails when
// the file is not as gofpdf writes it, or has not as many pages as d.
func Finish(file []byte, d Document) ([]byte, error) {
	s, err := read(file)
	if err != nil {
		return nil, err
	}
	f := &finisher{source: s, doc: d, links: map[*Link]int{}, owners: map[*Link]int{}}
	for n := range s.objects {
		f.next = max(f.next, n+1)
	}
	if err := f.fonts(); err != nil {
		return nil, err
	}
	root, info, err := f.catalog()
	if err != nil {
		return nil, err
	}
	return f.write(root, info), nil
}

// finisher builds the objects that are added. They get numbers after those of
// the source; write numbers all of them anew.
type finisher struct {
	source
	doc    Document
	next   int
	links  map[*Link]int // objects of the annotations
	owners map[*Link]int // their place in the parent tree
	pages  []int
}

func (f *finisher) reserve() int {
	f.next++
	return f.next - 1
}

func (f *finisher) set(n int, format string, args ...any) int {
	f.objects[n] = object{head: fmt.Appendf(nil, format, args...)}
	return n
}

func (f *finisher) add(format string, args ...any) int { return f.set(f.reserve(), format, args...) }

func (f *finisher) addStream(head string, data []byte) int {
	n := f.reserve()
	f.objects[n] = object{head: fmt.Appendf(nil, "<<%s/Length %d>>", head, len(data)), stream: data}
	return n
}

// catalog builds the catalog and all that hangs on it but the fonts.
func (f *finisher) catalog() (root, info int, err error) {
	kids := regexp.MustCompile(`/Kids \[([^\]]*)\]`).FindSubmatch(f.objects[1].head)
	if kids == nil {
		return 0, 0, fmt.Errorf("pdf: no page tree")
	}
	for _, m := range reference.FindAllSubmatch(kids[1], -1) {
		n, err := number(m[1])
		if err != nil {
			return 0, 0, err
		}
		f.pages = append(f.pages, n)
	}
	if len(f.pages) != len(f.doc.Pages) {
		return 0, 0, fmt.Errorf("pdf: %d pages, %d described", len(f.pages), len(f.doc.Pages))
	}
	d := f.doc
	f.set(1, "<</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 %.2f %.2f]>>", bytes.TrimSpace(kids[1]), len(f.pages), d.Width, d.Height)
	tree := f.structure()
	outline := f.outline()
	meta := f.addStream("/Type/Metadata/Subtype/XML", xmp(d))
	root = f.add("<</Type/Catalog/Pages 1 0 R/Lang %s/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R%s/Metadata %d 0 R"+
		"/ViewerPreferences<</DisplayDocTitle true>>/PageLayout/SinglePage>>", ascii(d.Language), tree, outline, meta)
	info = f.add("<</Title %s/Author %s/Subject %s/Creator %s/Producer %s/CreationDate %s/ModDate %s>>",
		text(d.Title), text(d.Author), text(d.Subject), text("Tournée"), text("Tournée"), date(d.Made), date(d.Made))
	return root, info, nil
}

// write lays the objects out in the order in which they are reached from the
// catalog, and numbers them so.
func (f *finisher) write(root, info int) []byte {
	order := f.reach(root, info)
	renumbered := make(map[int]int, len(order))
	for i, n := range order {
		renumbered[n] = i + 1
	}
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	offsets := make([]int, len(order))
	for i, n := range order {
		offsets[i] = out.Len()
		o := f.objects[n]
		fmt.Fprintf(&out, "%d 0 obj\n", i+1)
		out.Write(reference.ReplaceAllFunc(o.head, func(m []byte) []byte {
			old, err := number(m)
			if err != nil {
				return m
			}
			return fmt.Appendf(nil, "%d 0 R", renumbered[old])
		}))
		if o.stream != nil {
			out.WriteString("\nstream\n")
			out.Write(o.stream)
			out.WriteString("\nendstream")
		}
		out.WriteString("\nendobj\n")
	}
	id := sha256.Sum256(out.Bytes())
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(order)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&out, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&out, "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%x><%x>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(order)+1, renumbered[root], renumbered[info], id[:16], id[:16], start)
	return out.Bytes()
}

// reach returns the numbers of the objects that the given ones lead to, each
// once, those nearest to the beginning first.
func (f *finisher) reach(from ...int) []int {
	var order []int
	seen := map[int]bool{}
	var stack []int
	for _, n := range slices.Backward(from) {
		stack = append(stack, n)
	}
	for len(stack) > 0 {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if _, known := f.objects[n]; seen[n] || !known {
			continue
		}
		seen[n] = true
		order = append(order, n)
		refs := reference.FindAllSubmatch(f.objects[n].head, -1)
		for _, ref := range slices.Backward(refs) {
			if k, err := number(ref[1]); err == nil {
				stack = append(stack, k)
			}
		}
	}
	return order
}
