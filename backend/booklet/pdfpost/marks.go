package pdfpost

import (
	"errors"
	"regexp"
)

var (
	pageTree = regexp.MustCompile(`/Kids ?\[([^\]]*)\]`)
	treeOf   = regexp.MustCompile(`/Pages (\d+ 0 R)`)
	markOf   = regexp.MustCompile(`/Tournee<</LastModified \S+/Private <([0-9a-f]*)>`)
)

// Marks returns the mark of each page of a file that Finish wrote.
func Marks(file []byte) ([]string, error) {
	s, err := read(file)
	if err != nil {
		return nil, err
	}
	tree := treeOf.FindSubmatch(s.objects[s.root].head)
	if tree == nil {
		return nil, errors.New("pdf: no pages")
	}
	n, err := number(tree[1])
	if err != nil {
		return nil, err
	}
	kids := pageTree.FindSubmatch(s.objects[n].head)
	if kids == nil {
		return nil, errors.New("pdf: no page tree")
	}
	var marks []string
	for _, m := range reference.FindAllSubmatch(kids[1], -1) {
		if n, err = number(m[1]); err != nil {
			return nil, err
		}
		mark := markOf.FindSubmatch(s.objects[n].head)
		if mark == nil {
			return nil, errors.New("pdf: a page has no mark")
		}
		marks = append(marks, string(mark[1]))
	}
	return marks, nil
}
