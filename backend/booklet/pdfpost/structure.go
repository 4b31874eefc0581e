package pdfpost

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
)

var contents = regexp.MustCompile(`/Contents (\d+ 0 R)`)

// structure builds the structure tree, the links and the pages, which refer to
// each other, and returns the tree's root.
func (f *finisher) structure() int {
	parents := make([][]int, len(f.pages)) // of each mark of a page
	for i, p := range f.doc.Pages {
		parents[i] = make([]int, p.Marks)
		for _, l := range p.Links {
			f.links[l] = f.reserve()
		}
	}
	owner := len(f.pages)
	var owned []int // elements of the links
	for _, p := range f.doc.Pages {
		for _, l := range p.Links {
			f.owners[l] = owner
			owner++
			owned = append(owned, 0)
		}
	}
	root := f.reserve()
	top := f.element(f.doc.Root, root, parents, owned)
	var nums bytes.Buffer
	for i := range f.pages {
		fmt.Fprintf(&nums, "%d[", i)
		for _, p := range parents[i] {
			if p == 0 {
				p = top
			}
			fmt.Fprintf(&nums, "%d 0 R ", p)
		}
		nums.WriteString("]")
	}
	for i, e := range owned {
		if e != 0 {
			fmt.Fprintf(&nums, "%d %d 0 R ", len(f.pages)+i, e)
		}
	}
	tree := f.add("<</Nums[%s]>>", nums.String())
	f.set(root, "<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>", top, tree, owner)
	for i := range f.pages {
		f.page(i)
	}
	return root
}

// element builds e and what is below it. It notes e as the parent of its marks
// and links.
func (f *finisher) element(e *Element, parent int, parents [][]int, owned []int) int {
	n := f.reserve()
	var kids strings.Builder
	for _, k := range e.Kids {
		switch {
		case k.Element != nil:
			fmt.Fprintf(&kids, "%d 0 R ", f.element(k.Element, n, parents, owned))
		case k.Link != nil:
			owned[f.owners[k.Link]-len(f.pages)] = n
			fmt.Fprintf(&kids, "<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>", f.links[k.Link], f.pages[k.Page])
		case k.Marked:
			parents[k.Page][k.Mark] = n
			fmt.Fprintf(&kids, "<</Type/MCR/MCID %d/Pg %d 0 R>>", k.Mark, f.pages[k.Page])
		}
	}
	var more string
	if e.Alt != "" {
		more += "/Alt " + text(e.Alt)
	}
	if e.Language != "" {
		more += "/Lang " + ascii(e.Language)
	}
	if e.Scope != "" {
		more += "/A<</O/Table/Scope/" + e.Scope + ">>"
	}
	return f.set(n, "<</S/%s/P %d 0 R/K[%s]%s>>", e.Type, parent, strings.TrimSpace(kids.String()), more)
}

// page builds page i anew, with its links.
func (f *finisher) page(i int) {
	var annots strings.Builder
	for _, l := range f.doc.Pages[i].Links {
		fmt.Fprintf(&annots, "%d 0 R ", f.annotation(l, f.pages[i]))
	}
	if annots.Len() > 0 {
		annots.WriteString("]")
	}
	list := annots.String()
	if list != "" {
		list = "/Annots[" + list
	}
	ref := "null"
	if m := contents.FindSubmatch(f.objects[f.pages[i]].head); m != nil {
		ref = string(m[1])
	}
	f.set(f.pages[i], "<</Type/Page/Parent 1 0 R/Resources 2 0 R/Contents %s/Group<</Type/Group/S/Transparency/CS/DeviceRGB>>"+
		"/StructParents %d/Tabs/S/LastModified %s/PieceInfo<</Tournee<</LastModified %[3]s/Private <%s>>>>>%s>>", ref, i, date(f.doc.Made), f.doc.Pages[i].Mark, list)
}

func (f *finisher) annotation(l *Link, page int) int {
	target := fmt.Sprintf("/A<</S/URI/URI %s>>", ascii(l.URL))
	if l.URL == "" {
		target = fmt.Sprintf("/Dest[%d 0 R/XYZ 0 %.2f null]", f.pages[l.Page], l.Top)
	}
	return f.set(f.links[l], "<</Type/Annot/Subtype/Link/Rect[%.2f %.2f %.2f %.2f]/Border[0 0 0]/F 4/P %d 0 R/StructParent %d/Contents %s%s>>",
		l.X1, l.Y1, l.X2, l.Y2, page, f.owners[l], text(l.Contents), target)
}

// outline builds the bookmarks and returns the catalog's entry for them.
func (f *finisher) outline() string {
	if len(f.doc.Outline) == 0 {
		return ""
	}
	root := f.reserve()
	first, last, count := f.bookmarks(f.doc.Outline, root)
	f.set(root, "<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>", first, last, count)
	return fmt.Sprintf("/Outlines %d 0 R/PageMode/UseOutlines", root)
}

func (f *finisher) bookmarks(list []Bookmark, parent int) (first, last, count int) {
	numbers := make([]int, len(list))
	for i := range list {
		numbers[i] = f.reserve()
	}
	for i, b := range list {
		var more string
		if i > 0 {
			more += fmt.Sprintf("/Prev %d 0 R", numbers[i-1])
		}
		if i+1 < len(list) {
			more += fmt.Sprintf("/Next %d 0 R", numbers[i+1])
		}
		if len(b.Children) > 0 {
			from, to, n := f.bookmarks(b.Children, numbers[i])
			more += fmt.Sprintf("/First %d 0 R/Last %d 0 R/Count %d", from, to, -n)
		}
		f.set(numbers[i], "<</Title %s/Parent %d 0 R/Dest[%d 0 R/XYZ 0 %.2f null]%s>>",
			text(b.Title), parent, f.pages[b.Page], b.Top, more)
	}
	return numbers[0], numbers[len(numbers)-1], len(list)
}
