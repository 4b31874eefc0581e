// Photos of a section of the recap: chosen, dropped, described, cut, refused, taken back.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** A JPEG of one colour, drawn by the browser itself. */
const picture = (page, colour) =>
  page.evaluate(async (fill) => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 900, height: 600 });
    const draw = canvas.getContext("2d");
    draw.fillStyle = fill;
    draw.fillRect(0, 0, 900, 600);
    return canvas.toDataURL("image/jpeg").split(",")[1];
  }, colour);

const jpeg = async (page, name, colour) => ({
  name,
  mimeType: "image/jpeg",
  buffer: Buffer.from(await picture(page, colour), "base64"),
});

path(
  "photos are added, described, cut around what matters, and taken back as one",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/recap`);
    const strip = page.getByRole("region", { name: "Photos of this section" });
    const thumbs = strip.getByRole("button").filter({ has: page.locator("img") });
    await strip.getByText("Drop photos here, or choose them").waitFor();

    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      strip.getByRole("button", { name: "Drop photos here, or choose them" }).click(),
    ]);
    await chooser.setFiles([
      await jpeg(page, "room.jpg", "#3355cc"),
      await jpeg(page, "stage.jpg", "#cc8833"),
      { name: "notes.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture at all") },
    ]);
    await page.getByText("2 photos added.").waitFor();
    await thumbs.nth(1).waitFor();
    assert.equal(await thumbs.count(), 2);
    await strip.getByText("A file was not taken in").waitFor();
    await strip.getByText("notes.jpg").waitFor();
    await strip.getByText("2 without English description").waitFor();

    await thumbs.first().click();
    const dialog = page.getByRole("dialog", { name: "Photo" });
    await dialog.getByLabel("What it shows, English").fill("The room, before the doors open.");
    await dialog.getByLabel("What matters, from the top").focus();
    await page.keyboard.press("Home");
    await dialog.getByLabel("Consent of the people on it").selectOption("Given");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("Photo changed.").waitFor();
    await strip.getByRole("img", { name: "The room, before the doors open." }).waitFor();
    const at = await strip.getByRole("img", { name: "The room, before the doors open." }).getAttribute("style");
    assert.match(at, /object-position: 50% 0%/);

    // The same picture again is no second photo.
    const drop = await page.evaluateHandle(
      (bytes) => {
        const files = new DataTransfer();
        const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
        files.items.add(new File([data], "stage again.jpg", { type: "image/jpeg" }));
        return files;
      },
      await picture(page, "#cc8833"),
    );
    for (const type of ["dragenter", "dragover", "drop"])
      await page.locator(".photo-box").dispatchEvent(type, { dataTransfer: drop });
    await page.getByText("This photo is here already.").waitFor();
    assert.equal(await thumbs.count(), 2);

    // The act that added nothing is none; the description and both photos go back one by one.
    await page.keyboard.press("Control+z");
    await strip.getByText("2 without English description").waitFor();
    await page.keyboard.press("Control+z");
    await strip.getByText("Drop photos here, or choose them").waitFor();
    assert.equal(await thumbs.count(), 0);
  },
  { allow: /api\/pictures/ },
);
