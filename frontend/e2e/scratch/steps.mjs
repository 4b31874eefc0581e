// The steps of planning, said once for both pairs of hands.

/** Everything that a step needs: the page, the hand, the words, the facts. */

const dialogOf = (page) => page.getByRole("dialog");
const option = (page, text) => page.getByRole("option", { name: text }).first();
const headed = (page, name) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const button = (within, name) => within.getByRole("button", { name, exact: true });

/** A record named in a form: found, or made when there is none. */
async function refer({ page, hand, w }, within, label, name, { make }) {
  const field = within.getByRole("combobox", { name: label, exact: true });
  await hand.pick(field, name, option(page, make ? w.make(name) : name));
  await within.locator(".ref").filter({ hasText: name }).first().waitFor();
}

async function titled({ hand, w }, within, label, title) {
  for (const lang of ["fr", "en"])
    await hand.write(
      within.getByRole("textbox", { name: `${label}, ${w.parts.language[lang]}`, exact: true }),
      title[lang],
    );
}

async function openTour({ page, hand, facts, lang }) {
  await hand.press(page.locator(".side a.tour").filter({ hasText: facts.tour.title[lang] }));
  await headed(page, facts.tour.title[lang]);
}

async function openStop({ page, hand, lang }, { city }) {
  await hand.press(page.locator(".route-stop").filter({ hasText: city[lang] }));
  await headed(page, city[lang]);
}

/** A page of the open tour: by its tab or its keys. */
async function openTab({ page, hand }, name, combo, there) {
  await hand.act(page.locator(".tabs").getByRole("link", { name }), combo);
  await there.waitFor();
}

/** A part of the open stop, the same way. */
async function openPart({ page, hand }, name, combo, there) {
  await hand.act(page.locator(".parts").getByRole("link", { name }), combo);
  await there.waitFor();
}

export async function newTour(world) {
  const { page, hand, w, lang } = world;
  const { tour } = world.facts;
  await hand.press(button(page, w.shell.home.newTour).last());
  const dialog = dialogOf(page);
  await titled(world, dialog, w.newtour.name, tour.title);
  await hand.send(button(dialog, w.newtour.submit));
  await headed(page, tour.title[lang]);

  if (hand.name === "mouse") {
    await hand.press(button(page, w.newtour.more));
    await hand.press(page.getByRole("menuitem", { name: w.newtour.edit }));
  } else await hand.act(undefined, "e");
  const field = w.newtour.field;
  await refer(world, dialog, field.organizerId, tour.organizer, { make: true });
  await hand.day(dialog.getByLabel(field.from, { exact: true }), tour.from, w.date);
  await hand.day(dialog.getByLabel(field.to, { exact: true }), tour.to, w.date);
  await hand.select(dialog.getByLabel(field.currency, { exact: true }), tour.currency);
  await hand.press(button(dialog, w.parts.do.save));
  await dialog.waitFor({ state: "detached" });
}

export async function library(world) {
  const { page, hand, w, lang, facts } = world;
  const dialog = dialogOf(page);
  const shelf = async (kind, combo) => {
    await hand.act(page.locator("a.shelf").filter({ hasText: w.shell.nav[kind] }), combo);
    await headed(page, w.shell.nav[kind]);
    await hand.act(button(page.locator("#page"), w.library[kind].one), "n");
    await dialog.waitFor();
  };
  const known = new Set([facts.tour.organizer]);
  const owner = async (label, name) => {
    await refer(world, dialog, label, name, { make: !known.has(name) });
    known.add(name);
  };

  for (const person of facts.people) {
    await shelf("people", "g p");
    await hand.write(dialog.getByLabel(w.library.people.name, { exact: true }), person.name);
    if (person.of) await owner(w.library.people.organization, person.of);
    await hand.send(button(dialog, w.library.people.submit));
    await dialog.waitFor({ state: "detached" });
    await headed(page, person.name);
  }
  for (const talk of facts.talks) {
    await shelf("talks", "g k");
    await titled(world, dialog, w.library.talks.title, talk.title);
    for (const name of talk.speakers) await refer(world, dialog, w.library.talks.speakers, name, {});
    await hand.write(dialog.getByLabel(w.library.talks.minutesLong, { exact: true }), String(talk.minutes));
    await hand.send(button(dialog, w.library.talks.submit));
    await dialog.waitFor({ state: "detached" });
    await headed(page, talk.title[lang]);
  }
  for (const stop of facts.stops) {
    await shelf("venues", "g w");
    await hand.write(dialog.getByLabel(w.library.venues.name, { exact: true }), stop.venue);
    await hand.pick(
      dialog.getByRole("combobox", { name: w.library.venues.city, exact: true }),
      stop.city[lang],
      option(page, stop.city[lang]),
    );
    await owner(w.library.venues.owner, stop.host);
    await hand.send(button(dialog, w.library.venues.submit));
    await dialog.waitFor({ state: "detached" });
    await headed(page, stop.venue);
  }
}

export async function stops(world) {
  const { page, hand, w, lang, facts } = world;
  await openTour(world);
  for (const stop of facts.stops) {
    await hand.act(button(page.locator("#page"), w.board.addStop), "s");
    const dialog = dialogOf(page);
    await hand.pick(
      dialog.getByRole("combobox", { name: w.board.add.city, exact: true }),
      stop.city[lang],
      option(page, stop.city[lang]),
    );
    await hand.day(dialog.getByLabel(w.board.add.day, { exact: true }), stop.day, w.date);
    await hand.send(button(dialog, w.board.add.submit));
    await dialog.waitFor({ state: "detached" });
    await page.locator(".route-stop").filter({ hasText: stop.city[lang] }).waitFor();
  }
}

export async function hosts(world) {
  const { page, hand, w, facts } = world;
  for (const stop of facts.stops) {
    await openStop(world, stop);
    await openPart(world, w.stop.tab.host, "g Shift+l", page.locator(".host-page"));
    await hand.press(button(page, w.say(w.host.placeNamed, { venue: stop.venue })));
    const dialog = dialogOf(page);
    await hand.press(button(dialog, w.host.place));
    await hand.press(button(page, w.say(w.host.promoteNamed, { venue: stop.venue })));
    await page.locator(".compare tr.chosen").filter({ hasText: stop.venue }).waitFor();

    await openPart(world, w.stop.tab.sponsors, "g Shift+s", button(page, w.stop.sponsors.add));
    await hand.press(button(page, w.stop.sponsors.add));
    const field = w.forms.sponsorship.field;
    await refer(world, dialog, field.organizationId, stop.host, {});
    await hand.select(dialog.getByLabel(field.scope, { exact: true }), "stop");
    await hand.select(dialog.getByLabel(field.inKind, { exact: true }), "venue");
    await hand.press(button(dialog, w.stop.sponsors.submit));
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("heading", { name: w.stop.sponsors.group.host }).waitFor();
  }
}

/** The stops are told to everybody. */
export async function announced(world) {
  const { page, hand, w, facts } = world;
  for (const stop of facts.stops) {
    await openStop(world, stop);
    const state = page.getByLabel(w.stop.details.field.status, { exact: true });
    await openPart(world, w.stop.tab.details, "g Shift+e", state);
    await hand.select(state, "announced");
    await hand.act(button(page, w.stop.details.save), "Control+s");
    await page.locator(".page-head .chip").filter({ hasText: w.parts.status.announced }).waitFor();
  }
}

export async function agendas(world) {
  const { page, hand, w, lang, facts } = world;
  for (const stop of facts.stops) {
    await openStop(world, stop);
    await openPart(world, w.stop.tab.agenda, "g Shift+a", page.locator(".tray"));
    await hand.press(button(page, w.agenda.template.open));
    const dialog = dialogOf(page);
    await hand.radio(
      dialog
        .locator(`.template-list label`)
        .nth(stop.template === "evening-3" ? 0 : 1)
        .locator("input"),
    );
    const fill = dialog.locator("label.tick input");
    if (await fill.isChecked().catch(() => false)) await hand.press(fill);
    await hand.press(button(dialog, w.agenda.template.apply));
    await dialog.waitFor({ state: "detached" });
    await page.locator("[data-session]").nth(2).waitFor();

    for (const { at, talk, makesRoom } of stop.talks) {
      const card = page.locator(".tray-talk").filter({ hasText: talk.title[lang] });
      if (!(await card.count())) {
        await hand.press(button(page, w.agenda.tray.search));
        await hand.write(page.getByRole("searchbox", { name: w.agenda.tray.search }), talk.title[lang]);
      }
      const [hours, minutes] = at.split(":").map(Number);
      await hand.carry(card, { minute: hours * 60 + minutes, hour: w.from(at), makesRoom });
      await page.locator("[data-session]").filter({ hasText: talk.title[lang] }).waitFor();
      const search = page.getByRole("searchbox", { name: w.agenda.tray.search });
      if (await search.count()) await hand.press(button(page, w.agenda.tray.search));
    }
  }
}

/** Who speaks at a stop. */
export const guests = (stop) => [...new Set(stop.talks.flatMap(({ talk }) => talk.speakers))];

export async function answers(world) {
  const { page, hand, w, facts } = world;
  for (const stop of facts.stops) {
    await openStop(world, stop);
    await openPart(world, w.stop.tab.people, "g Shift+w", page.locator(".people-list"));
    for (const name of guests(stop)) {
      const row = page.locator(".people-row").filter({ hasText: name });
      for (const [answer, combo] of [
        ["invited", "i"],
        ["confirmed", "c"],
      ]) {
        await hand.inRow(row, button(row, w.parts.engagement[answer]), combo);
        await row.locator(`.answer.${answer}[aria-pressed=true]`).waitFor();
      }
    }
  }
}

/** Who is invited and confirmed, in the matrix of the tour rather than at each stop. */
export async function matrix(world) {
  const { page, hand, w, lang, facts } = world;
  await openTour(world);
  await openTab(world, w.papers.tabs.matrix, "g m", page.getByRole("grid"));
  for (const stop of facts.stops) {
    for (const name of guests(stop)) {
      const cell = (state) => page.getByRole("gridcell", { name: new RegExp(`^${name}, ${stop.city[lang]}${state}`) });
      for (const [answer, combo] of [
        ["invited", "i"],
        ["confirmed", "c"],
      ]) {
        const state = w.matrix.state[answer];
        const gives = page.getByRole("complementary").getByRole("button", { name: new RegExp(`^${state}`) });
        await hand.inCell(cell("[ ,:\\u00a0]"), gives, combo);
        await cell(`.*${state}`).waitFor();
      }
    }
  }
}

/** Whether an organization is known already, because somebody works there. */
const employs = (facts, name) => facts.people.some((person) => person.of === name);

export async function sponsors(world) {
  const { page, hand, w, facts } = world;
  await openTour(world);
  await openTab(world, w.papers.tabs.sponsors, "g s", page.getByRole("heading", { level: 1 }));
  for (const name of facts.tour.sponsors) {
    await hand.act(button(page, w.papers.sponsors.one), "n");
    const panel = page.locator("#page aside, #page .inspector").first();
    await refer(world, panel, w.forms.sponsorship.field.organizationId, name, { make: !employs(facts, name) });
    await hand.select(panel.getByLabel(w.forms.sponsorship.field.scope, { exact: true }), "annual");
    await hand.press(button(page, w.papers.sponsors.submit));
    await panel.getByRole("button", { name: w.papers.sponsors.submit }).waitFor({ state: "detached" });
  }
}

/** Nothing is left to settle. */
export async function conflicts(world) {
  const { page, w } = world;
  await openTour(world);
  await openTab(world, w.papers.tabs.conflicts, "g c", page.locator(".conflicts-bar"));
  await page.getByText(w.conflicts.nothing).waitFor();
}
