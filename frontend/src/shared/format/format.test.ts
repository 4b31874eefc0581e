import { describe, expect, test } from "vitest";
import { clock, datesBetween, day, dayOfWeek, dayRange, duration, fullDay, instant } from "./dates";
import { count, kilometres, money, parseNumber, typedNumber } from "./numbers";
import { fold, initials, inLang, langOf, pick } from "./text";

const nb = "\u00a0";

describe("dates", () => {
  test.each([
    [day("2018-05-14", "fr"), `14${nb}mai`],
    [day("2018-05-14", "en"), `14${nb}May`],
    [day("2018-05-01", "fr"), `1er${nb}mai`],
    [dayOfWeek("2018-05-14", "fr"), `lun. 14${nb}mai`],
    [dayOfWeek("2018-05-14", "en"), `Mon 14${nb}May`],
    [fullDay("2018-05-14T18:00", "fr"), `lundi 14${nb}mai 2018`],
    [fullDay("2018-05-14T18:00", "en"), `Monday 14${nb}May 2018`],
    [dayRange("2018-05-07", "2018-05-15", "en"), `7–15${nb}May`],
    [dayRange("2018-05-07", "2018-05-07", "fr"), `7${nb}mai`],
    [dayRange("2018-04-30", "2018-05-02", "fr"), `30${nb}avril – 2${nb}mai`],
    [dayRange("2018-12-31", "2019-01-01", "en"), `31${nb}December 2018 – 1${nb}January 2019`],
  ])("%s", (got, want) => expect(got).toBe(want));

  test("dates go over the change of clocks and the end of a month", () => {
    expect(datesBetween("2018-03-10T18:00", "2018-03-12")).toEqual(["2018-03-10", "2018-03-11", "2018-03-12"]);
    expect(datesBetween("2018-10-31", "2018-11-01")).toEqual(["2018-10-31", "2018-11-01"]);
    expect(datesBetween("2018-05-02", "2018-05-01")).toEqual([]);
  });
});

describe("hours", () => {
  test.each([
    [clock("2018-05-14T19:45", "fr"), `19${nb}h${nb}45`],
    [clock("2018-05-14T18:00", "fr"), `18${nb}h`],
    [clock("2018-05-14T09:05", "en"), "09:05"],
    [duration(200), `3${nb}h${nb}20`],
    [duration(45), `45${nb}min`],
    [instant(Date.UTC(2018, 4, 14, 23, 45), "fr", "America/Toronto"), `14${nb}mai, 19${nb}h${nb}45`],
  ])("%s", (got, want) => expect(got).toBe(want));
});

describe("numbers", () => {
  test.each([
    [count(1010, "fr"), `1${nb}010`],
    [count(1010, "en"), "1,010"],
    [kilometres(1012.4, "fr"), `1${nb}010${nb}km`],
    [kilometres(54.6, "en"), `55${nb}km`],
    [money(123450, "CAD", "fr"), `1${nb}234,50${nb}$`],
    [money(500, "JPY", "en"), "JP¥500"],
  ])("%s", (got, want) => expect(got).toBe(want));
});

describe("texts", () => {
  test("a missing language falls back, and says so", () => {
    expect(inLang({ fr: "Québec" }, "en")).toBe("Québec");
    expect(langOf({ fr: "Québec" }, "en")).toBe("fr");
    expect(langOf({ fr: "Québec", en: "Québec City" }, "en")).toBeUndefined();
    expect(inLang(undefined, "en")).toBe("");
  });

  test.each([
    ["Mike Wojcikiewicz", "MW"],
    ["Louis-Etienne Dorval", "LD"],
    ["Nguyễn Thị Ánh", "NÁ"],
    ["محمد علي", "مع"],
    ["Aqua", "A"],
    ["", ""],
  ])("initials of %s", (name, want) => expect(initials(name)).toBe(want));

  test("folding forgets accents and capitals", () => expect(fold("Québec, Cœur d’Île")).toBe("quebec, coeur d'ile"));

  test("an id always picks the same", () => {
    expect(pick("ali-naqvi", 6)).toBe(pick("ali-naqvi", 6));
    expect(new Set(["a", "b", "c", "d", "e", "f"].map((id) => pick(id, 6))).size).toBe(6);
  });
});

test.each([
  ["45,5017", 45.5017],
  ["45.5017", 45.5017],
  ["−73,5", -73.5],
  ["1 000", 1000],
  ["", undefined],
  ["north", undefined],
])("reads the number %j as %j", (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

test("a number to be typed over has the comma of French", () => {
  expect(typedNumber(-73.5673, "fr")).toBe("-73,5673");
  expect(typedNumber(1234.5, "en")).toBe("1234.5");
});
