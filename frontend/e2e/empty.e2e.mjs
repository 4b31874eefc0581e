// A fresh file: what is shown, and that what a command does appears without a reload.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths({ samples: false });

path("an empty file welcomes, and shows what a command loads without a reload", async ({ page, program }) => {
  await page.getByRole("heading", { level: 1, name: "Welcome to Tournée" }).waitFor();

  await program.run("demo");

  const [latest] = await program.list("tours");
  await page.getByRole("link", { name: latest.title.en }).first().waitFor();
});

path(
  "the samples are taken away and brought again, one act each",
  async ({ page, program }) => {
    const undo = page.getByRole("button", { name: /^Undo: sample tour/ });
    for (const left of [3, 2, 1, 0]) {
      await undo.waitFor();
      await page.keyboard.press("Control+z");
      await page.waitForFunction(
        (n) =>
          document.querySelectorAll('nav[aria-label="Tours and library"] a[href^="#/tours/"]:not([href*="/stops/"])')
            .length === n,
        left,
      );
    }
    assert.equal((await program.list("people")).length, 0);

    await page.keyboard.press("Control+Shift+Z");

    await page
      .getByRole("link", { name: /Eastern Canada/ })
      .first()
      .waitFor();
    assert.equal((await program.list("tours")).length, 1);
  },
  { allow: /404/ },
);
