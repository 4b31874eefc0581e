// The first page, in both languages, and that it says nothing that is not its own.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

for (const lang of ["en", "fr"]) {
  path(
    `the first page shows the latest tour and its stops, in ${lang}`,
    async ({ page, program }) => {
      const [latest] = await program.list("tours");
      await page.getByRole("heading", { level: 1, name: latest.title[lang] }).waitFor();

      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      for (const city of latest.cities) {
        await page.getByText(city[lang]).first().waitFor();
      }
    },
    { lang },
  );
}

path("every tour is in the list at the left", async ({ page, program }) => {
  for (const tour of await program.list("tours")) {
    await page.getByRole("link", { name: tour.title.en }).first().waitFor();
  }
});
