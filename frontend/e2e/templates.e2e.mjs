// An agenda template is made, edited entry by entry, and laid on a stop.
import assert from "node:assert/strict";
import axe from "axe-core";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";
const undoes = (page, name) => page.locator(".top").getByRole("button", { name }).waitFor();

/** Waits until the entries of a template are stored so: "30 talk 45". */
const stored = (page, name, wanted) =>
  page.waitForFunction(
    async ([name, wanted]) => {
      const all = await (await fetch("/api/templates")).json();
      const found = all.find((one) => one.name.en === name);
      return found?.entries.map((e) => `${e.offset} ${e.kind} ${e.minutes}`).join() === wanted;
    },
    [name, wanted.join()],
  );

path(
  "a template of the program is copied, its entries edited, reordered, removed, and laid",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/stops/ottawa/agenda`);
    await page.getByRole("button", { name: "Templates…" }).click();
    await page.getByRole("radio", { name: /Evening, 3 talks/ }).check();
    await page.getByRole("link", { name: "See Evening, 3 talks entry by entry" }).click();
    await page.getByRole("button", { name: "Copy" }).click();
    const name = page.getByRole("textbox", { name: "Name, English" });
    await name.fill("Short evening");

    await page.getByRole("textbox", { name: "Lasts, entry 2" }).fill("45 min");
    await page.getByRole("textbox", { name: "Lasts, entry 2" }).press("Enter");
    assert.equal(await page.getByRole("textbox", { name: "After doors, entry 3" }).inputValue(), "1\u00a0h\u00a015");
    await page.getByRole("button", { name: "Move entry 4 up" }).click();
    await page.getByRole("button", { name: "Remove entry 5" }).click();
    await page.getByRole("button", { name: "Entry", exact: false }).last().click();
    await page.getByRole("combobox", { name: "Kind, entry 6" }).selectOption("giveaway");
    await page.getByRole("textbox", { name: "Title, entry 6, French" }).fill("Tirage");
    await page.getByRole("textbox", { name: "Title, entry 6, English" }).fill("Draw");
    await page.getByRole("button", { name: /^Save/ }).click();
    await stored(page, "Short evening", [
      "5 opening 25",
      "30 talk 45",
      "75 break 15",
      "90 talk 30",
      "150 networking 30",
      "180 giveaway 30",
    ]);

    await page.goto(`${program.url}#/tours/${tour}/stops/ottawa/agenda`);
    await page.getByRole("button", { name: "Templates…" }).click();
    await page.getByRole("radio", { name: /Short evening/ }).check();
    await page.getByRole("button", { name: "Lay the template" }).click();
    await undoes(page, "Undo: Short evening laid on Ottawa");
  },
);

path(
  "au clavier seul : un modèle neuf, deux entrées qui changent de place",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/templates`);
    await page.getByRole("button", { name: "Modèle", exact: true }).press("Enter");
    await page.getByText("Rien pour le moment. Ajoutez la première entrée.").waitFor();
    await page.locator("body").press("n");
    await page.locator(":focus").press("Tab"); // the first entry begins with the doors; next its length
    await page.keyboard.type("20");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: /^Entrée/ }).press("Enter");
    await page.getByRole("combobox", { name: "Sorte, entrée 2" }).selectOption("break");
    await page.getByRole("combobox", { name: "Sorte, entrée 2" }).press("Alt+ArrowUp");
    await page.keyboard.press("Control+s");
    await page.getByText(/^Modèle modifié/).waitFor();
    const answer = await fetch(`${program.url}api/templates`);
    const made = (await answer.json()).find((one) => one.name.fr === "Nouveau modèle");
    assert.deepEqual(
      made.entries.map((e) => `${e.offset} ${e.kind} ${e.minutes}`),
      ["0 break 30", "30 talk 20"],
    );
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
    );
    assert.deepEqual(
      violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`),
      [],
    );
  },
  { lang: "fr", dark: true },
);
