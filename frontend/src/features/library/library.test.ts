import { describe, expect, test } from "vitest";
import { byTour } from "./byTour";
import { degrees } from "./degrees";
import { rolesOf } from "./roles";

const ref = (id: string) => ({ id, slug: id, name: { fr: id, en: id } });

test("things are by tour, the latest tour first, in their order within it", () => {
  const at = (tour: string, starts: string) => ({ tour: ref(tour), starts });
  const groups = byTour([at("a", "2018-05-07"), at("b", "2019-05-27"), at("a", "2018-05-08")]);
  expect(groups.map((g) => [g.tour.id, g.items.map((i) => i.starts)])).toEqual([
    ["b", ["2019-05-27"]],
    ["a", ["2018-05-07", "2018-05-08"]],
  ]);
});

test("coordinates are told in the language's way", () => {
  expect(degrees(46.8131, -71.2075, "fr")).toBe("46,8131°\u00a0N, 71,2075°\u00a0O");
  expect(degrees(-33.9, 18.4, "en")).toBe("33.90°\u00a0S, 18.40°\u00a0E");
});

describe("the roles of an organization", () => {
  const none = { organizes: [], sponsorships: [], people: [] };
  const support = (host: boolean) => ({ host }) as never;

  test("are told by what refers to it", () => {
    expect(rolesOf(none)).toEqual([]);
    expect(rolesOf({ ...none, organizes: [ref("t")] })).toEqual(["organizer"]);
    expect(rolesOf({ ...none, sponsorships: [support(true), support(false)] })).toEqual(["sponsor", "host"]);
  });
});
