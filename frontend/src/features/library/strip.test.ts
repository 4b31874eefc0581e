import { expect, test } from "vitest";
import { months, onStrip, yearOf } from "./strip";

test("months fill their year, leap years too", () => {
  for (const year of [2018, 2020]) {
    const all = months(year);
    expect(all.map((m) => m.first.slice(5))).toContain("03-01");
    expect(all.reduce((sum, m) => sum + m.width, 0)).toBeCloseTo(100);
    expect(all[1]?.width).toBeCloseTo(year === 2020 ? (29 / 366) * 100 : (28 / 365) * 100);
  }
});

test("spans are cut to the year, and those of other years left out", () => {
  const spans = [
    { from: "2017-12-30", to: "2018-01-01" },
    { from: "2018-07-02", to: "2018-07-02" },
    { from: "2019-01-01", to: "2019-01-05" },
  ];
  const shown = onStrip(spans, 2018);
  expect(shown.map((s) => s.span)).toEqual(spans.slice(0, 2));
  expect(shown[0]).toMatchObject({ at: 0, width: (1 / 365) * 100 });
  expect(shown[1]?.at).toBeCloseTo((182 / 365) * 100);
});

test.each([
  ["2018-05-01", 2019],
  ["2019-12-31", 2019],
  ["2020-01-02", 2020],
  ["2021-01-01", 2019],
])("on %s the year %i is shown first", (today, year) => {
  expect(
    yearOf(
      [
        { from: "2019-06-01", to: "2019-06-02" },
        { from: "2019-12-30", to: "2020-01-03" },
      ],
      today,
    ),
  ).toBe(year);
});

test("without spans it is this year", () => expect(yearOf([], "2018-05-01")).toBe(2018));
