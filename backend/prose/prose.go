// Package prose reads the Markdown of recaps, so that paper and pages say the
// same: blocks of pieces of text, with the signs and spaces of print. Markup of
// pages is left out, pictures are only named, and a link leads to the web, to an
// e-mail address or nowhere. It knows nothing of tours, paper or pages.
package prose

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

// Kind says what a block is.
type Kind uint8

// The kinds of block.
const (
	Paragraph Kind = iota
	Heading
	List  // its blocks are items
	Item  // of a list
	Quote // of blocks
	Code  // of lines
	Rule
)

// Block is a part of a text that stands by itself.
type Block struct {
	Kind   Kind
	Level  int     // of a heading, from 1
	Start  int     // of a numbered list, its first number
	Number bool    // of a list: it is numbered
	Pieces []Piece // of a paragraph or heading
	Lines  []string
	Blocks []Block // within a list, item or quote

	Pictures []string // what the pictures in a paragraph are named by
}

// Piece is a stretch of text that reads alike.
type Piece struct {
	Text   string
	Strong bool
	Slim   bool // emphasised
	Code   bool
	Link   string // web address, or mailto; empty: none
	Raw    bool   // an address or code, which keeps its signs
	Break  bool   // a new line begins after the piece
}

// Read reads a text in lang ("fr", or else English).
func Read(lang, source string) []Block {
	r := reader{lang: lang, source: []byte(source)}
	parser := goldmark.New(goldmark.WithExtensions(extension.Linkify)).Parser()
	return r.blocks(parser.Parse(text.NewReader(r.source)))
}

type reader struct {
	lang   string
	source []byte
}

func (r *reader) blocks(n ast.Node) []Block {
	var all []Block
	for b := n.FirstChild(); b != nil; b = b.NextSibling() {
		switch b := b.(type) {
		case *ast.Heading:
			pieces, _ := r.inline(b)
			all = append(all, Block{Kind: Heading, Level: b.Level, Pieces: pieces})
		case *ast.List:
			all = append(all, Block{Kind: List, Number: b.IsOrdered(), Start: b.Start, Blocks: r.blocks(b)})
		case *ast.ListItem:
			all = append(all, Block{Kind: Item, Blocks: r.blocks(b)})
		case *ast.Blockquote:
			all = append(all, Block{Kind: Quote, Blocks: r.blocks(b)})
		case *ast.ThematicBreak:
			all = append(all, Block{Kind: Rule})
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			all = append(all, Block{Kind: Code, Lines: r.lines(b)})
		case *ast.HTMLBlock:
			// Recap texts are Markdown; markup of pages has no place in them.
		default:
			pieces, pictures := r.inline(b)
			all = append(all, Block{Kind: Paragraph, Pieces: pieces, Pictures: pictures})
		}
	}
	return all
}

func (r *reader) lines(b ast.Node) []string {
	segments := b.Lines()
	lines := make([]string, segments.Len())
	for i := range lines {
		segment := segments.At(i)
		lines[i] = strings.TrimRight(string(segment.Value(r.source)), "\n")
	}
	return lines
}

// inline returns the text of a block, and what its pictures are named by.
func (r *reader) inline(n ast.Node) (pieces []Piece, pictures []string) {
	w := inliner{source: r.source}
	w.walk(n, Piece{})
	return tidy(r.lang, joined(w.pieces)), w.pictures
}

// joined puts neighbours together that read alike: the parser parts a text at
// each end of a line.
func joined(pieces []Piece) []Piece {
	var all []Piece
	for _, p := range pieces {
		if n := len(all) - 1; n >= 0 {
			like := all[n]
			like.Text = p.Text
			if like == p && !p.Raw && !p.Break {
				all[n].Text += p.Text
				continue
			}
		}
		all = append(all, p)
	}
	return all
}
