// Sets the book with Typst, and prints how many pages it has.

import { readFileSync, writeFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const [folder, out] = process.argv.slice(2);
const book = JSON.parse(readFileSync(`${folder}/book.json`, "utf8"));
const fonts = new URL("../../backend/booklet/typeset/fonts", import.meta.url).pathname;
const text = (s) => s.replace(/[\\#$*_@<>`~\[\]=]/g, (c) => `\\${c}`);
const figure = (c, photo) => `figure(image("${photo}", width: 100%), caption: [The room in ${text(c.title)}])`;
const source = `
#set document(title: ${JSON.stringify(book.title)}, author: "Tournée")
#set page(paper: "a4", margin: (left: 152pt, right: 78pt, top: 72pt, bottom: 90pt), numbering: "1")
#set text(font: "Source Serif 4", size: 10.6pt, lang: "en")
#set par(justify: true, leading: 0.55em)
#show heading: it => { pagebreak(weak: true); it }
${text(book.title)}
#outline()
${book.chapters
  .map(
    (c) => `= ${text(c.title)}
${c.paragraphs.map(text).join("\n\n")}

#${figure(c, c.photos[0])}
#grid(columns: 2, gutter: 8pt, ${c.photos.slice(1).map((photo) => figure(c, photo)).join(", ")})`,
  )
  .join("\n\n")}
#context [#metadata(counter(page).final().first()) <pages>]
`;
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
const options = { mainFileContent: source };
writeFileSync(out, compiler.pdf(options));
console.log(compiler.query(options, { selector: "<pages>" })[0].value);
