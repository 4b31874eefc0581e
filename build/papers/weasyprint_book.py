"""Sets the book with WeasyPrint, and prints how many pages it has."""

import html
import json
import pathlib
import sys

import weasyprint

folder, out = pathlib.Path(sys.argv[1]), sys.argv[2]
book = json.loads((folder / "book.json").read_text())
fonts = pathlib.Path(__file__).parent.parent.parent / "backend/booklet/typeset/fonts"
style = f"""
@font-face {{ font-family: Text; src: url({(fonts / "SourceSerif4-Regular.ttf").as_uri()}) }}
@page {{ size: A4; margin: 72pt 78pt 90pt 152pt; @bottom-right {{ content: counter(page) }} }}
body {{ font: 10.6pt/14.5pt Text; text-align: justify; hyphens: auto }}
h1 {{ break-before: page }} figure {{ margin: 0 0 12pt; break-inside: avoid }} figure + figure {{ display: inline-block; width: 49% }} img {{ width: 100% }}
nav a::after {{ content: target-counter(attr(href), page) }}
"""
parts = [f"<html lang=en><title>{html.escape(book['title'])}</title><style>{style}</style><nav><p>{html.escape(book['title'])}</p>"]
parts += [f'<p><a href="#c{i}">{html.escape(c["title"])} </a></p>' for i, c in enumerate(book["chapters"])]
parts.append("</nav>")
for i, c in enumerate(book["chapters"]):
    parts.append(f'<h1 id="c{i}">{html.escape(c["title"])}</h1>')
    parts += [f"<p>{html.escape(p)}</p>" for p in c["paragraphs"]]
    for photo in c["photos"]:
        parts.append(f'<figure><img src="{(folder / photo).as_uri()}" alt=""><figcaption>The room in {html.escape(c["title"])}</figcaption></figure>')
document = weasyprint.HTML(string="".join(parts)).render()
document.write_pdf(out)
print(len(document.pages))
