import { describe, expect, test } from "vitest";
import type { SponsorshipRow } from "../../api/stops";
import { bookletKey, bookletName, bookletPath, everySponsor } from "./booklet/booklets";
import { type CalendarOf, calendarName, calendarPath, eventsIn, type Langs } from "./calendar/calendarOf";
import { handoutName, handoutPath } from "./handouts/handouts";
import { parting, partings } from "./recap/parting";
import { progressOf, tally, wordsIn } from "./recap/written";
import { sums, supporters } from "./supports";

const row = (organization: string, part: Partial<SponsorshipRow>) =>
  ({
    organizationId: organization,
    organization: { id: organization, slug: organization, name: { fr: organization, en: organization } },
    scope: "tour",
    host: false,
    inKind: "",
    amount: { minor: 0, currency: "" },
    ...part,
  }) as SponsorshipRow;

describe("supporters", () => {
  test("are under their scope, hosts apart and last, each organization once", () => {
    const rows = [
      row("Shopify", { scope: "stop", inKind: "venue", host: true }),
      row("Aqua", { scope: "annual" }),
      row("Shopify", { scope: "stop", inKind: "venue", host: true }),
      row("Elastic", { scope: "stop", inKind: "food" }),
    ];
    const found = supporters(rows, "en").map(({ group, list }) => [group, list.map((s) => s.rows.length)]);
    expect(found).toEqual([
      ["annual", [1]],
      ["stop", [1]],
      ["host", [2]],
    ]);
  });

  test("are the most generous first, then by name", () => {
    const rows = [row("B", {}), row("A", {}), row("C", { amount: { minor: 500, currency: "CAD" } })];
    expect(supporters(rows, "en")[0]?.list.map((s) => s.organization.id)).toEqual(["C", "A", "B"]);
  });

  test("have money and kind summed apart, by currency", () => {
    const rows = [
      row("A", { amount: { minor: 100, currency: "CAD" } }),
      row("B", { amount: { minor: 50, currency: "CAD" }, inKind: "food" }),
      row("C", { amount: { minor: 7, currency: "EUR" } }),
      row("D", {}),
    ];
    expect(sums(rows)).toEqual([
      { currency: "CAD", money: 100, kind: 50 },
      { currency: "EUR", money: 7, kind: 0 },
    ]);
  });
});

describe("a section", () => {
  const states = { fr: "ready", en: "missing" } as const;

  test("has a state in each language, and is a draft as soon as something is typed", () => {
    expect(progressOf({ states }, {}, "fr")).toBe("ready");
    expect(progressOf({ states }, { en: " " }, "en")).toBe("missing");
    expect(progressOf({ states }, { en: "In" }, "en")).toBe("draft");
    expect(progressOf({ states: {} }, {}, "fr")).toBe("missing");
  });

  test("counts once for each language", () => {
    expect(tally([{ states }, { states: { fr: "stale", en: "draft" } }], ["fr", "en"])).toEqual({
      ready: 1,
      draft: 1,
      stale: 1,
      missing: 1,
    });
  });

  test("has words, whatever the punctuation", () => {
    expect(wordsIn("Où vont les données ? **Rook** répond : dans le cluster, c’est dit.")).toBe(11);
    expect(wordsIn("voir [les *diapositives*](https://a.org/b-c/d) ![La salle](photo:3f9a2c1b7d20) ici")).toBe(4);
    expect(wordsIn("")).toBe(0);
    expect(wordsIn(undefined)).toBe(0);
  });
});

describe("two states of a text", () => {
  const long = "Ottawa had three talks after the opening, at Shopify, and many questions at the end of each of them";

  test("are shown where they differ, with a few words around", () => {
    expect(parting(`${long}. Mine`, `${long}. Theirs`)).toBe(
      "… at Shopify, and many questions at the end of each of them. Mine",
    );
    expect(parting(`One ${long}`, `Two ${long}`)).toMatch(/^One Ottawa .* …$/);
  });

  test("are shown whole when they are short, and when one says nothing", () => {
    expect(parting("a b", "a c")).toBe("a b");
    expect(parting("", long)).toBe("");
    expect(parting("aa", "aaa")).toBe("aa");
  });

  test("are shown in the languages that differ", () => {
    expect(partings({ fr: "oui", en: "yes" }, { fr: "oui", en: "no" })).toEqual({ en: "yes" });
    expect(partings({}, { fr: "oui" })).toEqual({ fr: "" });
  });
});

describe("a calendar", () => {
  const of = {
    scope: "person" as const,
    one: { stop: "ottawa", person: "ryan-holt", room: "0190" },
    sessions: ["a", "b"],
    travel: false,
    draft: false,
  };
  const path = (part: Partial<CalendarOf>, lang: Langs = "fr") =>
    calendarPath("t", { ...of, ...part }, lang)?.replace("/api/tours/t/calendar.ics?", "");

  test("has the address of its scope only", () => {
    expect(path({ scope: "tour" }, "fr,en")).toBe("lang=fr%2Cen");
    expect(path({})).toBe("person=ryan-holt&lang=fr");
    expect(path({ travel: true, draft: true })).toBe("person=ryan-holt&travel=true&draft=true&lang=fr");
    expect(path({ scope: "stop", travel: true })).toBe("stop=ottawa&lang=fr");
    expect(path({ scope: "room" })).toBe("room=0190&lang=fr");
    expect(path({ scope: "sessions" })).toBe("sessions=a%2Cb&lang=fr");
    expect(path({ scope: "tasks", draft: true })).toBe("tasks=true&lang=fr");
    expect(path({ one: {} })).toBeUndefined();
    expect(path({ scope: "sessions", sessions: [] })).toBeUndefined();
  });

  test("is named after what it is of", () => {
    const name = (part: Partial<CalendarOf>) =>
      calendarName("t", { ...of, ...part }, [{ value: "0190", label: "Hall A, Montréal" }]);
    expect(name({})).toBe("t-ryan-holt.ics");
    expect(name({ travel: true, draft: true })).toBe("t-ryan-holt-travel-draft.ics");
    expect(name({ scope: "tour", travel: true })).toBe("t.ics");
    expect(name({ scope: "room" })).toBe("t-hall-a-montreal.ics");
    expect(name({ scope: "sessions", draft: true })).toBe("t-sessions-draft.ics");
    expect(name({ scope: "tasks", draft: true })).toBe("t-tasks.ics");
  });

  test("has its events counted", () => {
    expect(eventsIn("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\n")).toBe(2);
    expect(eventsIn("DESCRIPTION:BEGIN:VEVENT")).toBe(0);
  });
});

test("a booklet for a sponsor is another one than that for everybody", () => {
  const edition = { tour: "t", lang: "fr" as const, sponsor: "aqua", paper: "" as const };
  expect(bookletKey(edition)).not.toBe(bookletKey({ ...edition, sponsor: "" }));
  expect(bookletName(edition)).toBe("t-aqua.fr.pdf");
  expect(bookletName({ ...edition, sponsor: "" })).toBe("t.fr.pdf");
  expect(bookletName({ ...edition, lang: "fr,en" })).toBe("t-aqua.fr-en.pdf");
  expect(bookletKey(edition)).not.toBe(bookletKey({ ...edition, paper: "a4" }));
});

test("the booklets of all sponsors are one packed file", () => {
  const edition = { tour: "t", lang: "en" as const, sponsor: everySponsor, paper: "" as const };
  expect(bookletName(edition)).toBe("t-editions.en.zip");
  expect(bookletPath({ job: "j", seq: 1 }, edition)).toBe("/api/jobs/j/editions.zip");
});

test("a paper of a stop has its own address and name, and leaves out what was not chosen", () => {
  const one = { tour: "spring", kind: "daysheet", stop: "montreal", lang: "fr", paper: "letter" } as const;
  expect(handoutPath(one)).toBe("/api/tours/spring/handouts/daysheet?stop=montreal&lang=fr&paper=letter");
  expect(handoutName(one)).toBe("spring-montreal-daysheet.fr.pdf");
  const all = { ...one, kind: "grid", stop: "", paper: "" } as const;
  expect(handoutPath(all)).toBe("/api/tours/spring/handouts/grid?lang=fr");
  expect(handoutName(all)).toBe("spring-grid.fr.pdf");
});
