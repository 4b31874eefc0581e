import i18next from "i18next";
import { expect, test } from "vitest";
import { en } from "../../shared/i18n/en";
import { fr } from "../../shared/i18n/fr";
import { type Deed, told } from "./told";

const names = { row: (id: string) => ({ a: "Ali", b: "Ben", c: "Cleo" })[id] ?? "", city: (id: string) => id };
const cells = (...keys: string[]) => keys.map((key) => ({ rowId: key[0] ?? "", stopId: key.slice(2) }));

async function say(lang: "en" | "fr", deeds: Deed[], people = true): Promise<string> {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: lang, resources: { en: { translation: en }, fr: { translation: fr } } });
  return told(deeds, people, names, i18n.t);
}

test("one cell is told by name", async () => {
  expect(await say("en", [{ word: "confirmed", cells: cells("a Toronto") }])).toBe("Ali confirmed for Toronto.");
});

test("cells of one stop, of one row, and of several of both", async () => {
  const stop: Deed[] = [{ word: "confirmed", cells: cells("a Toronto", "b Toronto", "c Toronto") }];
  expect(await say("en", stop)).toBe("3 people confirmed in Toronto.");
  expect(await say("fr", stop)).toBe("3 personnes confirmées à Toronto.");
  const row: Deed[] = [{ word: "confirmed", cells: cells("a Toronto", "a Ottawa") }];
  expect(await say("en", row)).toBe("Ali: 2 engagements confirmed.");
  const both: Deed[] = [{ word: "invited", cells: cells("a Toronto", "b Ottawa", "c Ottawa") }];
  expect(await say("en", both)).toBe("3 engagements invited at 2 stops.");
  expect(await say("fr", both)).toBe("3 invitations notées dans 2 étapes.");
});

test("only people are counted as people", async () => {
  const done: Deed[] = [{ word: "done", cells: cells("a Toronto", "b Toronto") }];
  expect(await say("en", done, false)).toBe("2 tasks done in Toronto.");
});

test("a cell that was invited and then confirmed is told of once, as it is", async () => {
  const deeds: Deed[] = [
    { word: "invited", cells: cells("a Toronto", "b Toronto") },
    { word: "confirmed", cells: cells("a Toronto", "b Toronto") },
  ];
  expect(await say("en", deeds)).toBe("2 people confirmed in Toronto.");
});

test("two kinds of deeds are two sentences, what is more is counted", async () => {
  const deeds: Deed[] = [
    { word: "confirmed", cells: cells("a Toronto", "b Toronto") },
    { word: "declined", cells: cells("c Ottawa") },
    { word: "cleared", cells: cells("a Ottawa", "b Ottawa") },
  ];
  expect(await say("en", deeds)).toBe("2 people confirmed in Toronto. Cleo declined Ottawa. 2 more changes.");
});
