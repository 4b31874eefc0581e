"""Sets the book with ReportLab, and prints how many pages it has."""

import json
import pathlib
import sys

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Table
from reportlab.platypus.tableofcontents import TableOfContents

folder, out = pathlib.Path(sys.argv[1]), sys.argv[2]
book = json.loads((folder / "book.json").read_text())
fonts = pathlib.Path(__file__).parent.parent.parent / "backend/booklet/typeset/fonts"
pdfmetrics.registerFont(TTFont("Text", str(fonts / "SourceSerif4-Regular.ttf")))
body = ParagraphStyle("body", fontName="Text", fontSize=10.6, leading=14.5, alignment=TA_JUSTIFY, spaceAfter=7)
head = ParagraphStyle("head", fontName="Text", fontSize=26, leading=34, spaceAfter=14)


class Book(SimpleDocTemplate):
    """Tells the contents of each chapter."""

    def afterFlowable(self, flowable):
        if getattr(flowable, "style", None) is head:
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))


contents = TableOfContents()
contents.levelStyles = [body]
story = [Paragraph(book["title"], body), contents]
for c in book["chapters"]:
    story += [PageBreak(), Paragraph(c["title"], head)]
    story += [Paragraph(p, body) for p in c["paragraphs"]]
    first, *beside = [str(folder / photo) for photo in c["photos"]]
    caption = Paragraph("The room in " + c["title"], body)
    story += [Image(first, 365, 365 * 2 / 3), caption]
    story.append(Table([[Image(photo, 178, 178 * 2 / 3) for photo in beside], [caption] * len(beside)], colWidths=182))
document = Book(out, pagesize=A4, leftMargin=146, rightMargin=72, topMargin=66, bottomMargin=84, title=book["title"])
document.multiBuild(story, onLaterPages=lambda canvas, d: canvas.drawRightString(520, 40, str(d.page)))
print(document.page)
