import type { Photo } from "../../../api/stops";
import { inLang, type Lang } from "../../../shared/format/text";

/** What a text writes for a photo: the program knows it again by its content. */
export function inText(photo: Pick<Photo, "blob"> & Partial<Pick<Photo, "alt" | "caption">>, lang: Lang): string {
  const words = inLang(photo.caption, lang) || inLang(photo.alt, lang);
  return `![${words.replace(/[[\]\\\n]/g, " ").trim()}](photo:${photo.blob.slice(0, 12)})`;
}
