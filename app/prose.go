package app

import (
	"context"

	"tournee/backend/prose"
	"tournee/backend/store"
	"tournee/backend/tour"
)

// ReadProse asks how a text will be read.
type ReadProse struct {
	Lang string `json:"lang" enum:"fr,en"`
	Text string `json:"text" doc:"Markdown" maxLength:"100000"`
}

// Prose is a text as the booklet and the post set it.
type Prose struct {
	Blocks []ProseBlock `json:"blocks" nullable:"false"`
}

// ProseBlock is a part of a text that stands by itself.
type ProseBlock struct {
	Kind   string       `json:"kind" enum:"paragraph,heading,list,item,quote,code,rule"`
	Number bool         `json:"number" doc:"Of a list: it is numbered"`
	Start  int          `json:"start" doc:"Of a numbered list, its first number"`
	Pieces []ProsePiece `json:"pieces" nullable:"false" doc:"Of a paragraph or heading"`
	Lines  []string     `json:"lines" nullable:"false" doc:"Of code"`
	Photos []tour.Photo `json:"photos" nullable:"false" doc:"Shown below a paragraph"`
	Blocks []ProseBlock `json:"blocks" nullable:"false" doc:"Within a list, an item or a quote"`
}

// ProsePiece is a stretch of text that reads alike.
type ProsePiece struct {
	Text   string `json:"text"`
	Strong bool   `json:"strong"`
	Slim   bool   `json:"slim" doc:"Emphasised"`
	Code   bool   `json:"code"`
	Link   string `json:"link" doc:"Of the web, or mailto; empty: none"`
	Break  bool   `json:"break" doc:"A new line begins after it"`
}

// Read returns a text, typed or stored, as it will be set, with the photos of
// the tour that it names and that may be shown.
func (s *Sections) Read(ctx context.Context, tourKey string, in ReadProse) (Prose, error) {
	var photos []tour.Photo
	err := s.store.Read(ctx, func(tx *store.Tx) error {
		owner, err := tourOf(ctx, tx, tourKey)
		if err != nil {
			return err
		}
		photos, err = store.Related[tour.Photo](ctx, tx, "tour_id", owner.ID)
		return err
	})
	return Prose{proseBlocks(prose.Read(in.Lang, tour.Clean(in.Text)), photos)}, err
}

func proseBlocks(all []prose.Block, photos []tour.Photo) []ProseBlock {
	kinds := map[prose.Kind]string{prose.Paragraph: "paragraph", prose.Heading: "heading", prose.List: "list", prose.Item: "item", prose.Quote: "quote", prose.Code: "code", prose.Rule: "rule"}
	shown := make([]ProseBlock, len(all))
	for i, b := range all {
		shown[i] = ProseBlock{
			Kind: kinds[b.Kind], Number: b.Number, Start: b.Start, Pieces: []ProsePiece{}, Lines: append([]string{}, b.Lines...),
			Photos: []tour.Photo{}, Blocks: proseBlocks(b.Blocks, photos),
		}
		for _, p := range b.Pieces {
			shown[i].Pieces = append(shown[i].Pieces, ProsePiece{p.Text, p.Strong, p.Slim, p.Code, p.Link, p.Break})
		}
		for _, name := range b.Pictures {
			if photo, ok := tour.Meant(photos, name); ok && photo.Printed() {
				shown[i].Photos = append(shown[i].Photos, photo)
			}
		}
	}
	return shown
}
