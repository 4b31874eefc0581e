import { expect, test } from "vitest";
import type { TrayTalk } from "../../../api/agenda";
import { differing } from "./inherited";
import { shownTalks } from "./trayOrder";

function talk(title: string, speaker: string, minutes: number, waits: boolean): TrayTalk {
  return { title: { en: title }, speakers: [{ name: speaker }], minutes, waits } as unknown as TrayTalk;
}

const talks = [
  talk("Rook", "Raymond Maika", 25, true),
  talk("Éléphants", "Zoé", 45, true),
  talk("Jaeger", "Louis-Étienne Dorval", 30, false),
];
const titles = (words: string, order: "title" | "speaker" | "short" | "long") =>
  shownTalks(talks, words, order, "en").map((t) => t.title.en);

test("talks that wait come first, in the order that was chosen", () => {
  expect(titles("", "title")).toEqual(["Éléphants", "Rook", "Jaeger"]);
  expect(titles("", "speaker")).toEqual(["Rook", "Éléphants", "Jaeger"]);
  expect(titles("", "short")).toEqual(["Rook", "Éléphants", "Jaeger"]);
  expect(titles("", "long")).toEqual(["Éléphants", "Rook", "Jaeger"]);
});

test("they are found by title and speaker, whatever the accents and the case", () => {
  expect(titles("elephants", "title")).toEqual(["Éléphants"]);
  expect(titles("ETIENNE jae", "title")).toEqual(["Jaeger"]);
  expect(titles("nobody", "title")).toEqual([]);
});

test("a delivery differs from its talk where it says otherwise", () => {
  const same = { title: { en: "" }, abstract: {}, language: "" as const, speakerIds: [], minutes: 30 };
  expect(differing(same, { minutes: 30 })).toEqual([]);
  expect(differing({ ...same, minutes: 25 }, undefined)).toEqual([]);
  expect(
    differing({ ...same, title: { fr: "Oui" }, language: "fr", speakerIds: ["a"], minutes: 25 }, { minutes: 30 }),
  ).toEqual(["title", "language", "speakerIds", "minutes"]);
});
