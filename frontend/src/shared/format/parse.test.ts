import { describe, expect, test } from "vitest";
import { parseClock, parseDay } from "./parse";

describe("days", () => {
  test.each([
    ["14 mai 2018", "2018-05-14"],
    ["lun. 14 mai 2018", "2018-05-14"],
    ["14 mai", "2019-05-14"],
    ["1er juin", "2019-06-01"],
    ["3 juillet 2018", "2018-07-03"],
    ["May 14, 2018", "2018-05-14"],
    ["Mon 14 May", "2019-05-14"],
    ["2018-05-14", "2018-05-14"],
    ["14/5/18", "2018-05-14"],
    ["14.05", "2019-05-14"],
    ["21", "2019-03-21"],
    ["29 février 2020", "2020-02-29"],
    ["9 déc. 2018", "2018-12-09"],
  ])("%s", (text, want) => expect(parseDay(text, "2019-03-10")).toEqual({ date: want }));

  test.each(["", "demain", "32", "14 mai 1500", "mai"])("%s is no day", (text) => {
    expect(parseDay(text, "2019-03-10").date).toBeUndefined();
  });

  test("a day too many says how many the month has", () => {
    expect(parseDay("31/06/2018", "2019-03-10")).toEqual({ month: 6, daysInMonth: 30 });
    expect(parseDay("29 février 2019", "2019-03-10")).toEqual({ month: 2, daysInMonth: 28 });
  });
});

describe("hours", () => {
  test.each([
    ["18", "18:00"],
    ["18:30", "18:30"],
    ["18 h 30", "18:30"],
    ["8\u00a0h", "08:00"],
    ["18h", "18:00"],
    ["1830", "18:30"],
    ["6:30 pm", "18:30"],
    ["12 am", "00:00"],
  ])("%s", (text, want) => expect(parseClock(text)).toBe(want));

  test.each(["", "24:00", "18:75", "midi", "6h5"])("%s is no hour", (text) => expect(parseClock(text)).toBeUndefined());
});
