import i18next from "i18next";
import { expect, test } from "vitest";
import { sumOf } from "./sumOf";

const none = { new: 0, cancelled: 0, restored: 0, dates: 0, times: 0, places: 0, speakers: 0, hosts: 0, words: 0 };

test.each([
  [none, "", ""],
  [{ ...none, dates: 1, times: 3 }, "1 date, 3 heures", "1 date, 3 times"],
  [{ ...none, hosts: 2 }, "2 hôtes", "2 hosts"],
  [
    { ...none, cancelled: 2, speakers: 1 },
    "2 annulations, 1 changement de conférenciers",
    "2 cancelled, 1 change of speakers",
  ],
])("what differs is summed up, the worst first", (sum, fr, en) => {
  expect(sumOf(sum, i18next.getFixedT("fr"))).toBe(fr);
  expect(sumOf(sum, i18next.getFixedT("en"))).toBe(en);
});
