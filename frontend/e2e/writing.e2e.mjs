// The editor of the recap: marks by buttons and keys, undo, links, lists, photos, and the text as it will be read.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const recap = "#/tours/eastern-canada-2018-q2/recap";

/** Selects words of the field that has the focus. */
const select = (field, words) =>
  field.evaluate((area, wanted) => {
    const at = area.value.indexOf(wanted);
    area.focus();
    area.setSelectionRange(at, at + wanted.length);
  }, words);

const pasted = (field, text) =>
  field.evaluate((area, words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

/** A JPEG of one colour, drawn by the browser itself. */
const picture = (page, fill) =>
  page.evaluate((colour) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 900, height: 600 });
    const draw = canvas.getContext("2d");
    draw.fillStyle = colour;
    draw.fillRect(0, 0, 900, 600);
    return canvas.toDataURL("image/jpeg").split(",")[1];
  }, fill);

path(
  "words are marked, undone as typing is, linked by a paste, and read as they will be set",
  async ({ page, program }) => {
    await page.goto(program.url + recap);
    const field = page.getByRole("textbox", { name: "Text in English" });
    const pane = page.locator(".pane.en");
    const tool = (name) => pane.getByRole("toolbar").getByRole("button", { name, exact: true });
    await field.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Raymond spoke of Rook.");

    await select(field, "Raymond");
    await page.keyboard.press("Control+b");
    assert.equal(await field.inputValue(), "**Raymond** spoke of Rook.");
    assert.equal(await tool("Bold").getAttribute("aria-pressed"), "true");
    assert.equal(await page.locator(".sidebar, nav").first().isVisible(), true);
    await page.keyboard.press("Control+z");
    assert.equal(await field.inputValue(), "Raymond spoke of Rook.");
    await page.keyboard.press("Control+Shift+z");
    assert.equal(await field.inputValue(), "**Raymond** spoke of Rook.");

    await select(field, "Rook");
    await pasted(field, "https://rook.io");
    assert.equal(await field.inputValue(), "**Raymond** spoke of [Rook](https://rook.io).");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n\nIn short:\n\n");
    await tool("List").click();
    await page.keyboard.type('one\ntwo\n\nThe "end"');
    const want = '**Raymond** spoke of [Rook](https://rook.io).\n\nIn short:\n\n- one\n- two\n\nThe "end"';
    assert.equal(await field.inputValue(), want);

    // Saved while the caret stands after a blank: the blank stays, and so does undo.
    await page.keyboard.type(" ");
    await pane.getByText(/^Saved/).waitFor();
    assert.equal(await field.inputValue(), `${want} `);
    await page.keyboard.press("Control+z");
    assert.notEqual(await field.inputValue(), `${want} `);

    await page.keyboard.press("Control+Shift+e");
    const reading = pane.getByRole("article", { name: "The text in English as it will be read" });
    await reading.getByText("The “end”").waitFor();
    assert.equal(await reading.locator("strong").textContent(), "Raymond");
    assert.deepEqual(await reading.locator("li").allTextContents(), ["one", "two"]);
    assert.equal(await reading.getByText("Rook").getAttribute("title"), "https://rook.io");
    await page.keyboard.press("Control+Shift+e");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Find or do anything" }).waitFor();
  },
);

path(
  "a photo is carried into the text, in French",
  async ({ page, program }) => {
    await page.goto(program.url + recap);
    const strip = page.getByRole("region", { name: "Photos de cette section" });
    const field = page.getByRole("textbox", { name: "Texte en français" });
    await field.fill("Avant.\n\nAprès.");
    await page
      .locator(".pane.fr")
      .getByText(/^Enregistré/)
      .waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      strip.getByRole("button", { name: "Déposez des photos ici, ou choisissez-les" }).click(),
    ]);
    const file = async (name, colour) => ({
      name,
      mimeType: "image/jpeg",
      buffer: Buffer.from(await picture(page, colour), "base64"),
    });
    await chooser.setFiles([await file("salle.jpg", "#3355cc")]);
    const thumb = strip.locator(".thumb");
    await thumb.waitFor();
    await page.locator(".photo-progress").waitFor({ state: "detached" }); // the strip grows lower then

    const from = await thumb.boundingBox();
    const to = await field.boundingBox();
    await page.mouse.move(from.x + 40, from.y + 30);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y + 60, { steps: 4 });
    await page.mouse.move(to.x + 20, to.y + 12, { steps: 4 });
    await page.locator(".written-place").waitFor();
    await page.mouse.up();
    assert.match(await field.inputValue(), /^Avant\.\n\n!\[\]\(photo:[0-9a-f]{12}\)\n\nAprès\.$/);
    assert.equal(await page.getByRole("dialog").count(), 0);
    await page.keyboard.press("Control+z");
    assert.equal(await field.inputValue(), "Avant.\n\nAprès.");

    // By the toolbar, without a pointer; and a file that is dropped into the text.
    await page.locator(".pane.fr").getByRole("button", { name: "Gras" }).focus();
    for (let i = 0; i < 6; i += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Photo 1" }).click();
    const drop = await page.evaluateHandle(
      (bytes) => {
        const files = new DataTransfer();
        files.items.add(
          new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], "scene.jpg", { type: "image/jpeg" }),
        );
        return files;
      },
      await picture(page, "#cc8833"),
    );
    for (const type of ["dragenter", "dragover", "drop"])
      await page.locator(".pane.fr .written").dispatchEvent(type, { dataTransfer: drop });
    await strip.locator(".thumb").nth(1).waitFor();
    await page.waitForFunction(
      () => document.querySelector(".pane.fr textarea.pane-body").value.match(/photo:/g)?.length === 2,
    );

    await page.getByRole("radio", { name: "Français" }).check({ force: true });
    const reading = page.getByRole("article", { name: "Le texte en français tel qu’il sera lu" });
    await reading.locator("img").nth(1).waitFor();
    assert.equal(await reading.locator("p").count(), 2);
  },
  { lang: "fr" },
);

path(
  "what could not be saved is there again after the page was closed, and saved then",
  async ({ page, program }) => {
    const edits = /\/api\/sections\/[^/]+\/edit/;
    await page.route(edits, (route) => route.abort());
    await page.goto(program.url + recap);
    const pane = page.locator(".pane.en");
    const field = page.getByRole("textbox", { name: "Text in English" });
    await field.fill("Nobody stored this.");
    await pane.getByText("Not saved yet: kept on this machine, tried again").waitFor();

    const again = await page.context().newPage();
    await page.close();
    await again.goto(program.url + recap);
    assert.equal(await again.getByRole("textbox", { name: "Text in English" }).inputValue(), "Nobody stored this.");
    await again
      .locator(".pane.en")
      .getByText(/^Saved/)
      .waitFor();
    await again.reload();
    assert.equal(await again.getByRole("textbox", { name: "Text in English" }).inputValue(), "Nobody stored this.");
    assert.equal(
      await again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("typed.")).length),
      0,
    );
  },
  { allow: /ERR_FAILED/ },
);
