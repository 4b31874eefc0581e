import type { Photo } from "../../../api/stops";
import type { Lang } from "../../../shared/format/text";

/** Whether nothing says what a photo shows, for who cannot see it. */
export function mute(photo: Pick<Photo, "alt">, lang: Lang): boolean {
  return !photo.alt[lang]?.trim();
}

type Place = { id: string; sessionId: string };

/** Whether a photo belongs to a section: its own, or the one about its session. */
export function isOf(photo: Pick<Photo, "sectionId" | "sessionId">, section: Place): boolean {
  if (photo.sectionId) return photo.sectionId === section.id;
  return photo.sessionId !== "" && photo.sessionId === section.sessionId;
}

/**
 * The photos that a section of a chapter shows. Those of no section stand with
 * the first, where the chapter opens with them.
 */
export function photosOf(photos: readonly Photo[], sections: readonly Place[], section: Place): Photo[] {
  const first = sections[0]?.id === section.id;
  return photos.filter((photo) => isOf(photo, section) || (first && !sections.some((other) => isOf(photo, other))));
}
