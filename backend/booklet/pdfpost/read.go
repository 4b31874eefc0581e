package pdfpost

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
)

// object is an indirect object: what stands before its stream, and the stream.
type object struct {
	head   []byte
	stream []byte // nil: none
}

// source is a file as gofpdf wrote it.
type source struct {
	objects map[int]object
	root    int
}

// read takes a file of gofpdf apart by its cross-reference table.
func read(file []byte) (source, error) {
	at := bytes.LastIndex(file, []byte("startxref\n"))
	if at < 0 {
		return source{}, errors.New("pdf: no cross-reference table")
	}
	start, err := number(file[at+len("startxref\n"):])
	if err != nil || start >= len(file) {
		return source{}, fmt.Errorf("pdf: cross-reference table at %d", start)
	}
	lines := bytes.Split(file[start:at], []byte("\n"))
	var offsets []int
	for _, line := range lines {
		if len(line) >= 18 && bytes.HasSuffix(bytes.TrimRight(line, " "), []byte(" n")) {
			offset, err := number(bytes.TrimLeft(line[:10], "0"))
			if err != nil {
				return source{}, err
			}
			offsets = append(offsets, offset)
		}
	}
	s := source{objects: map[int]object{}}
	for _, offset := range offsets {
		n, o, err := readObject(file[offset:start])
		if err != nil {
			return source{}, err
		}
		s.objects[n] = o
	}
	trailer := file[start:at]
	m := regexp.MustCompile(`/Root (\d+) 0 R`).FindSubmatch(trailer)
	if m == nil {
		return source{}, errors.New("pdf: no catalog")
	}
	s.root, err = number(m[1])
	return s, err
}

func readObject(b []byte) (int, object, error) {
	n, err := number(b)
	if err != nil {
		return 0, object{}, err
	}
	at := bytes.Index(b, []byte(" 0 obj\n"))
	if at < 0 {
		return 0, object{}, fmt.Errorf("pdf: object %d has no beginning", n)
	}
	b = b[at+len(" 0 obj\n"):]
	end := bytes.Index(b, []byte("endobj"))
	stream := bytes.Index(b, []byte("stream\n"))
	if stream < 0 || end >= 0 && end < stream {
		if end < 0 {
			return 0, object{}, fmt.Errorf("pdf: object %d has no end", n)
		}
		return n, object{head: bytes.TrimSpace(b[:end])}, nil
	}
	head := bytes.TrimSpace(b[:stream])
	m := regexp.MustCompile(`/Length (\d+)`).FindSubmatch(head)
	if m == nil {
		return 0, object{}, fmt.Errorf("pdf: stream %d has no length", n)
	}
	length, err := number(m[1])
	from := stream + len("stream\n")
	if err != nil || from+length > len(b) {
		return 0, object{}, fmt.Errorf("pdf: stream %d has a bad length", n)
	}
	return n, object{head: head, stream: b[from : from+length]}, nil
}

// number reads the digits at the beginning of b.
func number(b []byte) (int, error) {
	n := 0
	for n < len(b) && b[n] >= '0' && b[n] <= '9' {
		n++
	}
	if n == 0 {
		return 0, nil
	}
	return strconv.Atoi(string(b[:n]))
}
