// pdf.js with its worker, apart from all else: it is fetched when pages are shown.

import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  TextLayer,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import PdfWorker from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker";

export type Pdf = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

GlobalWorkerOptions.workerPort = new PdfWorker();

/** Reads a PDF; its bytes are then the worker's. */
export function read(bytes: ArrayBuffer): Promise<Pdf> {
  return getDocument({ data: bytes, useWasm: false, enableXfa: false }).promise;
}

/** Draws a page into a canvas of its own, so many pixels a point. */
export async function draw(page: PdfPage, scale: number): Promise<HTMLCanvasElement> {
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

/** Puts the words of a page over it, unseen, to be selected and read aloud. */
export async function letter(page: PdfPage, scale: number, over: HTMLElement): Promise<void> {
  over.replaceChildren();
  over.style.setProperty("--total-scale-factor", String(scale));
  await new TextLayer({
    textContentSource: page.streamTextContent(),
    container: over,
    viewport: page.getViewport({ scale }),
  }).render();
}
