// What sponsors are owed: promised at each stop, delivered, missed, made up for, proved.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";
import { unlike } from "./wcag.mjs";

paths();

const tour = "eastern-canada-2018-q2";

const said = {
  en: {
    sponsor: "Aqua Security",
    empty: "Promise something",
    promise: "What is promised",
    to: "To",
    five: "Promise 5 deliverables",
    promised: "5 deliverables promised to Aqua Security.",
    cell: (city, state) => new RegExp(`^Logo, ${city}: ${state}`),
    toCome: "To come",
    delivered: "Delivered",
    missed: "Missed",
    status: "State",
    missedIn: (city) => `Logo, ${city}`,
    reason: "Why, as the sponsor reads it, English",
    why: "An old template was shown.",
    save: "Save",
    offer: "Offer a make-good",
    makeGood: "A make-good",
    offered: "Make-good offered to Aqua Security.",
    planned: "A make-good is planned.",
    proof: "A proof",
    link: "Link",
    shows: "What it shows, English",
    add: "Add the proof",
    proved: "proof: Link",
  },
  fr: {
    sponsor: "Rancher Labs",
    empty: "Promettre quelque chose",
    promise: "Ce qui est promis",
    to: "À",
    five: "Promettre 5 livrables",
    promised: "5 livrables promis à Rancher Labs.",
    cell: (city, state) => new RegExp(`^Logo, ${city} : ${state}`),
    toCome: "À venir",
    delivered: "Livré",
    missed: "Manqué",
    status: "État",
    missedIn: (city) => `Logo, ${city}`,
    reason: "Pourquoi, comme le partenaire le lira, français",
    why: "L’ancien modèle de présentation a été utilisé.",
    save: "Enregistrer",
    offer: "Proposer une compensation",
    makeGood: "Une compensation",
    offered: "Compensation proposée à Rancher Labs.",
    planned: "Une compensation est prévue.",
    proof: "Une preuve",
    link: "Lien",
    shows: "Ce qu’elle montre, français",
    add: "Ajouter la preuve",
    proved: "preuve : Lien",
  },
};

for (const lang of /** @type {const} */ (["en", "fr"])) {
  path(
    `a logo is promised at each stop, missed once, made up for and proved, in ${lang}`,
    async ({ page, program }) => {
      const words = said[lang];
      const { sponsor } = words;
      const stops = await program.list("stops", "--tour", tour);
      const cities = stops.map((stop) => stop.name?.[lang] ?? stop.city[lang] ?? stop.city.fr);
      const cell = (city, state) => page.getByRole("button", { name: words.cell(city, state) });
      const dialog = (name) => page.getByRole("dialog", { name });
      await page.goto(`${program.url}#/tours/${tour}/sponsors`);

      await page
        .getByRole("grid")
        .or(page.getByRole("button", { name: words.empty }))
        .waitFor();
      await page.keyboard.press("a");
      await dialog(words.promise).getByLabel(words.to, { exact: true }).selectOption({ label: sponsor });
      await dialog(words.promise).getByRole("button", { name: words.five }).click();
      await page.getByText(words.promised).waitFor();
      await cell(cities[0], words.toCome).waitFor();

      for (const city of cities.filter((one) => one !== "Ottawa")) {
        await cell(city, words.toCome).focus();
        await page.keyboard.press("Space");
        await cell(city, words.delivered).waitFor();
      }

      await cell("Ottawa", words.toCome).focus();
      await page.keyboard.press("o");
      const open = dialog(words.missedIn("Ottawa"));
      await open.getByLabel(words.status).selectOption(words.missed);
      await open.getByLabel(words.reason).fill(words.why);
      await open.getByRole("button", { name: words.save }).click();
      const panel = page.getByRole("complementary", { name: sponsor });
      await panel.getByText(words.why).waitFor();
      await panel.locator(".ledger-figure b").getByText("4", { exact: true }).waitFor();
      assert.equal(await panel.locator(".ledger-bar .part.delivered").count(), 4);
      assert.equal(await panel.locator(".ledger-bar .part.missed").count(), 1);
      assert.equal(await page.locator(".ledger-sponsor[data-chosen] .ledger-total").innerText(), "4/5");

      await panel.getByRole("button", { name: words.offer }).click();
      await dialog(words.makeGood).getByRole("button", { name: words.offer }).click();
      await page.getByText(words.offered).waitFor();
      await panel.getByText(words.planned).waitFor();
      assert.equal(await page.locator(".ledger-sponsor[data-chosen] .ledger-total").innerText(), "4/5");

      await cell(cities[0], words.delivered).focus();
      await page.keyboard.press("p");
      await dialog(words.proof).getByText(words.link, { exact: true }).click();
      await dialog(words.proof).getByLabel(words.link, { exact: true }).last().fill("https://example.org/slides");
      await dialog(words.proof).getByLabel(words.shows).fill("Slides");
      await dialog(words.proof).getByRole("button", { name: words.add }).click();
      await page.getByRole("button", { name: new RegExp(words.proved) }).waitFor();
      await panel.getByText("Slides").waitFor();

      assert.deepEqual(await unlike(page, `sponsors, ${lang}`), []);
      if (process.env.LOOK)
        for (const [w, h] of [
          [1440, 900],
          [1024, 700],
        ])
          for (const s of ["light", "dark"]) {
            await page.setViewportSize({ width: w, height: h });
            await page.emulateMedia({ colorScheme: s });
            await page.screenshot({ path: `/tmp/ledger/${lang}-${w}-${s}.png` });
          }

      for (let acts = 8; acts > 0; acts--) {
        const undone = page.waitForResponse((answer) => answer.url().endsWith("/api/undo"));
        await page.keyboard.press("Control+z");
        await undone;
      }
      await page.getByRole("button", { name: words.empty }).waitFor();
    },
    { lang, dark: lang === "fr" },
  );
}
