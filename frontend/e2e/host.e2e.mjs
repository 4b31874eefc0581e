// What a person does about the venue of a stop: holds, compares, promotes, asks of the host, notes days away.

import assert from "node:assert/strict";
import axe from "axe-core";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

async function host(page, program, slug) {
  await page.goto(`${program.url}#/tours/${tour}/stops/${slug}/host`);
  await page.locator(".compare, .compare-none").first().waitFor();
}

/** The name of the venue of a stop, as the commands tell it. */
async function venueOf(program, slug) {
  const stop = (await program.list("stops", "--tour", tour)).find((s) => s.slug === slug);
  return (await program.list("venues")).find((v) => v.id === stop.venueId)?.name;
}

async function axeFinds(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
  );
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
}

path("by the pointer: two venues are held, one is promoted and the other released", async ({ page, program }) => {
  await host(page, program, "toronto");
  await page.getByRole("button", { name: "Hold Flybits" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hold", exact: true }).click();
  await page.getByRole("button", { name: "Release the hold at Flybits" }).waitFor();

  await page.getByRole("combobox", { name: "Another venue" }).fill("Corner hall");
  await page.getByRole("option", { name: /Corner hall/ }).click();
  await page.getByRole("dialog").getByLabel("Place in line").selectOption("2");
  await page.getByRole("dialog").getByRole("button", { name: "Hold", exact: true }).click();
  await page.getByRole("button", { name: "Promote the hold at Corner hall" }).waitFor();
  assert.deepEqual(await page.locator(".hold-rank").allInnerTexts(), ["1st hold", "2nd hold"]);
  assert.deepEqual(await axeFinds(page), []);

  await page.getByRole("button", { name: "Promote the hold at Corner hall" }).click();
  const dialog = page.getByRole("dialog");
  assert.ok(await dialog.getByLabel("Release the other hold: Flybits").isChecked());
  await dialog.getByRole("button", { name: "Promote", exact: true }).click();
  await page.getByText("Corner hall is the venue of Toronto.").waitFor();
  await page.getByRole("button", { name: "Hold Flybits" }).waitFor();
  assert.equal(await venueOf(program, "toronto"), "Corner hall");

  await page.getByRole("button", { name: /^Undo: Corner hall confirmed/ }).click();
  await page.getByRole("button", { name: "Release the hold at Flybits" }).waitFor();
  assert.equal(await venueOf(program, "toronto"), "Wattpad");
});

path(
  "au clavier seul : une option est posée, prolongée, levée",
  async ({ page, program }) => {
    await host(page, program, "montreal");
    await page.locator("h1").first().click();
    await page.getByRole("button", { name: "Retenir Desjardins" }).focus();
    await page.keyboard.press("h");
    await page.getByLabel("Attend une réponse jusqu’au").focus();
    await page.keyboard.type("3 mai 2030");
    await page.keyboard.press("Enter");
    const extend = page.getByRole("button", { name: "Prolonger l’option chez Desjardins" });
    await extend.waitFor();
    await page.getByText("Expire le 3 mai 2030").waitFor();

    await extend.focus();
    await page.keyboard.press("x");
    await page.getByRole("dialog").getByRole("button", { name: "Prolonger" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Expire le 10 mai 2030").waitFor();

    await page.getByRole("button", { name: "Lever l’option chez Desjardins" }).focus();
    await page.keyboard.press("r");
    await page.getByText("Aucun lieu n’est retenu pour cette étape").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Lever l’option chez Desjardins" }).waitFor();
    assert.deepEqual(await axeFinds(page), []);
  },
  { lang: "fr", dark: true },
);

path(
  "what was agreed about a hold is written later, an amount in letters is not taken for another",
  async ({ page, program }) => {
    await host(page, program, "quebec-city");
    await page.getByRole("button", { name: "Hold Ticketmaster" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Hold", exact: true }).click();
    await page.getByRole("button", { name: "Release the hold at Ticketmaster" }).focus();
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What they ask for (CAD)").fill("lots");
    await dialog.getByLabel("Notes").fill("A deposit by June");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("This is not an amount.").waitFor();
    await dialog.getByLabel("What they ask for (CAD)").fill("1,200.50");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });

    await page.getByText("A deposit by June").waitFor();
    await page.locator(".hold").getByText("$1,200.50").waitFor();
    await page.getByRole("button", { name: "What was agreed with Ticketmaster" }).click();
    await dialog.getByRole("button", { name: /^History: / }).click();
    await page.getByRole("dialog").getByText("A deposit by June").first().waitFor();
    assert.deepEqual(await axeFinds(page), []);
  },
);

path("what the host must provide is added by keys, ticked, and told by its day", async ({ page, program }) => {
  await host(page, program, "ottawa");
  await page.getByLabel("Something they must provide, English").fill("Projector");
  await page.keyboard.press("Enter");
  await page.getByText("Write it in French too").waitFor();
  await page.getByLabel("Something they must provide, French").fill("Projecteur");
  await page.keyboard.press("Enter");
  const box = page.getByRole("checkbox", { name: /Projector/ });
  await box.waitFor();
  await page.getByText("0 of 1").waitFor();
  await page.getByText("3 May 2018, late").waitFor();
  await box.focus();
  await page.keyboard.press("Space");
  await page.getByText("1 of 1").waitFor();
});

path("days away are noted for a person, and the strip shows their year", async ({ page, program }) => {
  await page.goto(`${program.url}#/people/ali-naqvi`);
  await page.getByRole("button", { name: "Add days" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("From", { exact: true }).fill("14 May 2018");
  await page.keyboard.press("Tab");
  await dialog.getByLabel("To", { exact: true }).fill("16 May 2018");
  await page.keyboard.press("Tab");
  await dialog.getByLabel("Why").fill("Holidays");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByText("14–16 May 2018").waitFor();
  await page.locator(".strip-span.away").waitFor();
  assert.equal(await page.locator(".strip-head b").innerText(), "2018");
  assert.deepEqual(await axeFinds(page), []);
});

path("how a person travels is noted by keys", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/stops/toronto/people`);
  await page.getByRole("button", { name: "Travel and reminders: Ali Naqvi" }).focus();
  await page.keyboard.press("t");
  const form = page.getByRole("group", { name: "Travel and reminders: Ali Naqvi" });
  await form.getByLabel("Travels by").selectOption("rail");
  await form.getByLabel("Nights to be paid").fill("2");
  const kept = page.waitForResponse((r) => r.request().postData()?.includes("nights") ?? false);
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Travel and reminders: Ali Naqvi" }).click();
  await page.getByText("Train · 2 nights").waitFor();
  assert.equal((await kept).status(), 200);
  assert.deepEqual(await axeFinds(page), []);
});
