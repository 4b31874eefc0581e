// The matrix of a tour, by the pointer alone and by the keyboard alone, in both languages.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** Opens a matrix and waits for its rows. */
async function open(page, program, rows = "speakers") {
  await page.goto(`${program.url}#/tours/${tour}/matrix?rows=${rows}`);
  await page.getByRole("rowheader").nth(2).waitFor();
}

const cell = (page, name) => page.getByRole("gridcell", { name });

/** What a person answered to a stop, as the file has it; undefined when nothing. */
async function answer(program, person, slug) {
  const stop = (await program.list("stops", "--tour", tour)).find((s) => s.slug === slug);
  return stop.people.find((e) => e.id && e.person.name === person)?.status;
}

path("one click invites, two confirm, a set cell is only chosen, and undo takes back", async ({ page, program }) => {
  await open(page, program);

  await cell(page, "Raymond Maika, Montreal: nothing yet").click();
  await cell(page, /^Raymond Maika, Montreal: Invited, 0 days ago/).waitFor();
  await page.getByRole("status").filter({ hasText: "Raymond Maika invited to Montreal." }).waitFor();
  assert.equal(await answer(program, "Raymond Maika", "montreal"), "invited");

  await cell(page, /^Raymond Maika, Montreal/).click();
  await page.getByRole("complementary", { name: "The chosen cell" }).getByText("Has not spoken").waitFor();
  assert.equal(await answer(program, "Raymond Maika", "montreal"), "invited");

  await cell(page, /^Raymond Maika, Toronto: nothing/).dblclick();
  await cell(page, /^Raymond Maika, Toronto: Confirmed/).waitFor();
  await page.getByRole("button", { name: /^Undo: Raymond Maika, Toronto: confirmed/ }).waitFor();
  assert.equal(await answer(program, "Raymond Maika", "toronto"), "confirmed");

  await page
    .getByRole("complementary", { name: "The chosen cell" })
    .getByRole("button", { name: /^Clear the cell/ })
    .click();
  await cell(page, /^Raymond Maika, Toronto: nothing yet$/).waitFor();
  await page.getByRole("button", { name: /^Undo: Raymond Maika, Toronto: cleared/ }).click();
  await cell(page, /^Raymond Maika, Toronto: Confirmed/).waitFor();
});

path("a block is drawn by the pointer and declined by one button", async ({ page, program }) => {
  await open(page, program);
  await cell(page, /^Christopher Vollick, Quebec City/).hover();
  await page.mouse.down();
  await cell(page, /^Christopher Vollick, Ottawa/).hover();
  await page.mouse.up();
  const panel = page.getByRole("complementary", { name: "The chosen cell" });
  await panel.getByRole("heading", { name: "3 cells chosen" }).waitFor();

  await panel.getByRole("button", { name: /^Declined/ }).click();

  await page.getByRole("status").filter({ hasText: "3 engagements declined." }).waitFor();
  for (const slug of ["quebec-city", "montreal", "ottawa"])
    assert.equal(await answer(program, "Christopher Vollick", slug), "declined");
});

path(
  "par le clavier seul : six cases confirmées d’un coup, annulées d’un coup",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}`);
    await page.locator(".poster").first().waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("m");
    await page.getByRole("rowheader").nth(2).waitFor();
    await page.keyboard.press("f");
    await page.keyboard.type("rancher");
    await cell(page, /^Mike/).waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await cell(page, /^Ryan Holt, Québec/).focus();
    await page.keyboard.press("End");
    for (const key of ["Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowLeft"]) await page.keyboard.press(key);

    await page.keyboard.press("i");
    await page
      .getByRole("status")
      .filter({ hasText: /invitations notées (à|dans) / })
      .waitFor();
    await page.keyboard.press("c");

    await page.getByRole("status").filter({ hasText: "6 engagements confirmés dans 3 étapes." }).waitFor();
    for (const slug of ["ottawa", "toronto", "kitchener-waterloo"])
      for (const who of ["Ryan Holt", "Raymond Maika"]) assert.equal(await answer(program, who, slug), "confirmed");
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: /^Rétablir/ }).waitFor();
    await cell(page, /^Ryan Holt, Kitchener-Waterloo : |^Ryan Holt, Kitchener-Waterloo: Invité/).waitFor();
    assert.equal(await answer(program, "Raymond Maika", "toronto"), "invited");
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute("role")),
      "gridcell",
      "the focus stays in the grid",
    );
    await page.keyboard.press("Delete");
    await page.getByRole("status").filter({ hasText: "6 cases vidées dans 3 étapes." }).waitFor();
    assert.equal(await answer(program, "Raymond Maika", "toronto"), undefined);
  },
  { lang: "fr" },
);

path(
  "a talk is put on an agenda by Enter, where there is time, and confirmed by a second",
  async ({ page, program }) => {
    await open(page, program, "talks");
    const place = cell(page, /^Using Rook for PV in K8s, Toronto/);
    await place.focus();

    await page.keyboard.press("Enter");
    await cell(page, /^Using Rook for PV in K8s, Toronto: Tentative, \d\d:\d\d/).waitFor();
    await page.keyboard.press("Enter");
    await cell(page, /^Using Rook for PV in K8s, Toronto: Confirmed, \d\d:\d\d/).waitFor();
    await page.getByRole("button", { name: /^Undo: Using Rook for PV in K8s, Toronto: confirmed/ }).waitFor();

    const mine = (await program.list("sessions", "--tour", tour)).filter(
      (s) => s.stop.slug === "toronto" && s.shown.en === "Using Rook for PV in K8s",
    );
    assert.deepEqual(
      mine.map((s) => s.status),
      ["confirmed"],
    );
  },
);

path(
  "une personne de la bibliothèque vient dans la matrice, et son invitation",
  async ({ page, program }) => {
    await open(page, program);
    await page.keyboard.press("p");
    await page.getByRole("dialog").getByLabel("Personne", { exact: true }).fill("Artem Pog");
    await page.getByRole("option", { name: /Artem Pogossian/ }).waitFor();
    await page.keyboard.press("Enter");

    await cell(page, /^Artem Pogossian, Québec : rien|^Artem Pogossian, Québec: rien/).click();

    await page.getByRole("status").filter({ hasText: "Artem Pogossian" }).waitFor();
    assert.equal(await answer(program, "Artem Pogossian", "quebec-city"), "invited");
  },
  { lang: "fr" },
);

path(
  "a task is ticked by a click on its mark, given to somebody, and ticked by Enter at another stop",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/tasks`);
    await page.getByRole("heading", { level: 1, name: "Tasks" }).waitFor();
    await page.keyboard.press("l");
    await page.getByRole("dialog").locator("button[type=submit]:enabled").click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await open(page, program, "tasks");
    const row = page.getByRole("gridcell", { name: /^Invite the speakers, Toronto: To do, due .+ late, nobody yet$/ });

    await row.locator("[data-tick]").click();
    await page.getByRole("status").filter({ hasText: "Invite the speakers, Toronto: done." }).waitFor();
    const done = cell(page, /^Invite the speakers, Toronto: Done/);
    await done.click();
    await page.getByRole("complementary", { name: "The chosen cell" }).getByLabel("Who does it").fill("Ali Naq");
    await page.getByRole("option", { name: /Ali Naqvi/ }).click();
    await cell(page, "Invite the speakers, Toronto: Done, Ali Naqvi").click();

    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await cell(page, /^Invite the speakers, Ottawa: Done/).waitFor();
    await page.keyboard.press("Control+z");
    await cell(page, /^Invite the speakers, Ottawa: To do/).waitFor();
  },
);

path(
  "on a narrow window the panel opens over the grid, and Escape closes it",
  async ({ page, program }) => {
    await open(page, program);
    await cell(page, /^Ali Naqvi, Quebec City/).focus();
    await page.keyboard.press(" ");
    const panel = page.getByRole("complementary", { name: "The chosen cell" });
    await panel.getByRole("heading", { name: "Ali Naqvi" }).waitFor();

    await page.keyboard.press("Escape");

    await panel.waitFor({ state: "detached" });
  },
  { width: 1024, height: 700 },
);
