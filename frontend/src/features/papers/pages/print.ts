import { inWindow } from "../../../platform/desktop";
import type { Pdf } from "./engine";

/** Dots an inch that pages are drawn with where the window prints them. */
const fine = 220;

/** Prints the pages: a browser prints the file itself; the window, which has no printer for files, prints pictures of its pages. */
export async function printPages(path: string, pdf: Pdf): Promise<void> {
  if (inWindow()) return printPictures(pdf);
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "PDF";
  frame.src = path;
  frame.onload = () => frame.contentWindow?.print();
  addEventListener("focus", () => frame.remove(), { once: true });
  document.body.append(frame);
}

async function printPictures(pdf: Pdf): Promise<void> {
  const { draw } = await import("./engine");
  const sheets = document.createElement("div");
  sheets.className = "pages-print";
  for (let number = 1; number <= pdf.numPages; number++) {
    sheets.append(await draw(await pdf.getPage(number), fine / 72));
  }
  document.body.append(sheets);
  addEventListener("afterprint", () => sheets.remove(), { once: true });
  print();
}
