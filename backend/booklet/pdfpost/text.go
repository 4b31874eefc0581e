package pdfpost

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode/utf16"
)

// text returns s as a PDF text string, UTF-16 in hexadecimal.
func text(s string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	b.WriteString(">")
	return b.String()
}

// ascii returns s as a PDF literal string. What is not ASCII is written as the
// percent signs of a web address.
func ascii(s string) string {
	var b strings.Builder
	b.WriteString("(")
	for _, c := range []byte(s) {
		switch {
		case c == '(' || c == ')' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c <= ' ' || c > '~':
			fmt.Fprintf(&b, "%%%02X", c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteString(")")
	return b.String()
}

func date(t time.Time) string { return "(D:" + t.UTC().Format("20060102150405") + "Z)" }

// fonts gives each font its name as a subset and the table of what its codes
// read as.
func (f *finisher) fonts() error {
	for _, font := range f.doc.Fonts {
		old := []byte("/utf8" + strings.ToLower(font.Family))
		name := []byte("/" + tag(font) + "+" + font.Name)
		table, err := toUnicode(font)
		if err != nil {
			return err
		}
		stream := f.addStream("/Filter/FlateDecode", table)
		renamed := 0
		whole := regexp.MustCompile(regexp.QuoteMeta(string(old)) + `\b`)
		for n, o := range f.objects {
			if o.stream != nil || !whole.Match(o.head) {
				continue
			}
			o.head = whole.ReplaceAll(o.head, name)
			o.head = regexp.MustCompile(`/ToUnicode \d+ 0 R`).ReplaceAll(o.head, fmt.Appendf(nil, "/ToUnicode %d 0 R", stream))
			o.head = regexp.MustCompile(`/CIDSystemInfo \d+ 0 R`).ReplaceAll(o.head, []byte("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"))
			f.objects[n] = o
			renamed++
		}
		if renamed < 3 {
			return fmt.Errorf("pdf: font %s is not in the file", font.Family)
		}
	}
	return nil
}

// tag returns the six letters that tell one subset of a font from another.
func tag(f Font) string {
	sum := sha256.Sum256([]byte(f.Name + "\x00" + strings.Join(f.Texts, "\x00")))
	letters := make([]byte, 6)
	for i := range letters {
		letters[i] = 'A' + sum[i]%26
	}
	return string(letters)
}

// toUnicode returns the table of what codes read as (ISO 32000-1, 9.10.3),
// compressed.
func toUnicode(f Font) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	const most = 100
	for from := 0; from < len(f.Codes); from += most {
		to := min(from+most, len(f.Codes))
		fmt.Fprintf(&b, "%d beginbfchar\n", to-from)
		for i := from; i < to; i++ {
			fmt.Fprintf(&b, "<%04X> <", f.Codes[i])
			for _, u := range utf16.Encode([]rune(f.Texts[i])) {
				fmt.Fprintf(&b, "%04X", u)
			}
			b.WriteString(">\n")
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
	return deflate(b.Bytes())
}

func deflate(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// xmp returns the document's metadata as XMP (ISO 16684-1).
func xmp(d Document) []byte {
	esc := func(s string) string {
		var b bytes.Buffer
		if err := xml.EscapeText(&b, []byte(s)); err != nil {
			return ""
		}
		return b.String()
	}
	made := d.Made.UTC().Format(time.RFC3339)
	return fmt.Appendf(nil, `<?xpacket begin="%s" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Tournée</xmp:CreatorTool><xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
<pdf:Producer>Tournée</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`, "\ufeff", esc(d.Title), esc(d.Author), esc(d.Subject), esc(d.Language), made, made)
}
