import i18next from "i18next";
import { expect, test } from "vitest";
import type { Candidate } from "../../../api/hosting";
import { type Criterion, inOrder } from "./compare";
import { dayAndWhen, expiry, rankIn } from "./wait";

type Part = {
  capacity?: number;
  stepFree?: string;
  metres?: number;
  cost?: [number, string];
  km?: number;
  free?: string;
};

function venue(name: string, part: Part): Candidate {
  const [minor, currency] = part.cost ?? [0, ""];
  return {
    venue: { name, capacity: part.capacity ?? 0, stepFree: part.stepFree ?? "", stationMetres: part.metres ?? 0 },
    cost: { minor, currency },
    km: part.km,
    free: part.free ?? "free",
  } as Candidate;
}

const a = venue("A", { capacity: 100, stepFree: "partly", metres: 300, cost: [50000, "CAD"], km: 2, free: "held" });
const b = venue("b", { capacity: 150, stepFree: "no", metres: 100, cost: [90000, "CAD"], km: 1, free: "no" });
const c = venue("É", { stepFree: "yes", cost: [0, "CAD"] });

test.each<[Criterion | "venue", string, string]>([
  ["venue", "AbÉ", "ÉbA"],
  ["capacity", "bAÉ", "AbÉ"],
  ["access", "ÉAb", "bAÉ"],
  ["cost", "ÉAb", "bAÉ"],
  ["station", "bAÉ", "AbÉ"],
  ["centre", "bAÉ", "AbÉ"],
  ["days", "ÉAb", "bAÉ"],
])("by %s the best comes first, and what is not known last either way", (by, best, worst) => {
  const names = (down: boolean) => inOrder([a, b, c], { by, down }, "fr").map((one) => one.venue.name);
  expect(names(false).join("")).toBe(best);
  expect(names(true).join("")).toBe(worst);
});

test("amounts of two currencies stand apart", () => {
  const euros = venue("E", { cost: [100, "EUR"] });
  expect(inOrder([euros, a, b], { by: "cost", down: false }, "en").map((one) => one.venue.name)).toEqual([
    "A",
    "b",
    "E",
  ]);
});

const [en, fr] = [i18next.getFixedT("en"), i18next.getFixedT("fr")];

test.each([
  [3, "Expires 14\u00a0May, in 3 days", "Expire le 14\u00a0mai, dans 3 jours"],
  [1, "Expires 14\u00a0May, tomorrow", "Expire le 14\u00a0mai, demain"],
  [0, "Expires 14\u00a0May, today", "Expire le 14\u00a0mai, aujourd’hui"],
  [-1, "Expired 14\u00a0May, yesterday", "Expirée le 14\u00a0mai, hier"],
  [-2, "Expired 14\u00a0May, 2 days ago", "Expirée le 14\u00a0mai, il y a 2 jours"],
  [400, "Expires 14\u00a0May 2018", "Expire le 14\u00a0mai 2018"],
])("a hold that expires in %i days", (left, english, french) => {
  expect(expiry({ expires: "2018-05-14", left }, en, "en")).toBe(english);
  expect(expiry({ expires: "2018-05-14", left }, fr, "fr")).toBe(french);
});

test("a hold without an expiry says so, and a day counts days", () => {
  expect(expiry({ expires: "", left: 0 }, fr, "fr")).toBe("Échéance non précisée");
  expect(dayAndWhen("2018-05-14", 8, fr, "fr")).toBe("14\u00a0mai, dans 8 jours");
});

test("ranks are ordinals of each language", () => {
  expect([1, 2, 3, 4].map((n) => rankIn(n, en))).toEqual(["1st hold", "2nd hold", "3rd hold", "4th hold"]);
  expect([1, 2, 3].map((n) => rankIn(n, fr))).toEqual(["1re option", "2e option", "3e option"]);
});
