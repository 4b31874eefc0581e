import { describe, expect, test } from "vitest";
import { filtered, folded, sorted } from "./listing";

const rows = ["Joël Beaudry", "Jean-Philippe Bélanger", "Élodie L’Œuvre", "Zoé"].map((name) => ({ name }));
const prepared = folded(rows, (r) => r.name);
const found = (text: string) => filtered(prepared, text).map((r) => r.name);

describe("a filter", () => {
  test("lets accents and capitals aside", () => {
    expect(found("BEL")).toEqual(["Jean-Philippe Bélanger"]);
    expect(found("elodie")).toEqual(["Élodie L’Œuvre"]);
  });

  test("wants every word, at the beginning of one", () => {
    expect(found("be jo")).toEqual(["Joël Beaudry"]);
    expect(found("audry")).toEqual([]);
  });

  test("knows words after hyphens and apostrophes", () => {
    expect(found("phil")).toEqual(["Jean-Philippe Bélanger"]);
    expect(found("oeuv")).toEqual(["Élodie L’Œuvre"]);
  });

  test("leaves all when it is empty", () => {
    expect(found("  ")).toHaveLength(4);
  });
});

describe("an order", () => {
  const by = (r: { name: string }) => r.name;
  const talks = [{ n: 2 }, { n: 10 }, { n: 1 }];

  test("is that of the language", () => {
    expect(sorted(rows, by, false, "fr").map(by)[0]).toBe("Élodie L’Œuvre");
  });

  test("turns around", () => {
    expect(sorted(talks, (r) => r.n, true, "fr").map((r) => r.n)).toEqual([10, 2, 1]);
  });

  test("has empty values last, both ways", () => {
    const some = [{ o: "" }, { o: "B" }, { o: "A" }];
    expect(sorted(some, (r) => r.o, false, "en").map((r) => r.o)).toEqual(["A", "B", ""]);
    expect(sorted(some, (r) => r.o, true, "en").map((r) => r.o)).toEqual(["B", "A", ""]);
  });

  test("is as it comes without a column", () => {
    expect(sorted(talks, undefined, true, "en")).toEqual(talks);
  });
});
