import { expect, test } from "vitest";
import type { Photo } from "../../../api/stops";
import { mute, photosOf } from "./ofSection";

const photo = (id: string, sectionId: string, sessionId: string) => ({ id, sectionId, sessionId }) as Photo;
const opening = { id: "opening", sessionId: "" };
const talk = { id: "talk", sessionId: "rook" };

test("a section shows its own photos, those of its session, and the first those of none", () => {
  const all = [
    photo("of nothing", "", ""),
    photo("of the talk", "talk", ""),
    photo("of its session", "", "rook"),
    photo("of another session", "", "jaeger"),
    photo("of the opening, in the talk", "opening", "rook"),
  ];
  const ids = (section: typeof talk) => photosOf(all, [opening, talk], section).map((one) => one.id);
  expect(ids(opening)).toEqual(["of nothing", "of another session", "of the opening, in the talk"]);
  expect(ids(talk)).toEqual(["of the talk", "of its session"]);
});

test("a description of spaces describes nothing", () => {
  const described = { alt: { fr: "Une salle", en: " " } };
  expect([mute(described, "fr"), mute(described, "en")]).toEqual([false, true]);
});
