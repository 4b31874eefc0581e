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

/** Kilobytes, packed: scripts, styles, letters and words before anything is drawn, and the records. */
const weight = { program: 320, records: 40 };

path("what a first page needs is light, and comes in few files", async ({ page, program }) => {
  const [latest] = await program.list("tours");
  await page.getByRole("heading", { level: 1, name: latest.title.en }).waitFor();
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some((one) => one.name.endsWith("/api/ready")),
  );
  const needed = await page.evaluate(() => {
    const files = performance.getEntriesByType("resource");
    const shown = files.find((one) => one.name.endsWith("/api/ready")).startTime;
    return files
      .filter((one) => one.startTime < shown && !one.name.endsWith("mark.svg"))
      .map((one) => ({ path: new URL(one.name).pathname, bytes: one.encodedBodySize }));
  });
  const records = needed.filter((one) => one.path.startsWith("/api/"));
  const parts = needed.filter((one) => !one.path.startsWith("/api/"));
  const kilobytes = (files) => files.reduce((sum, one) => sum + one.bytes, 0) / 1000;
  assert.ok(parts.length > 0 && kilobytes(parts) < weight.program, JSON.stringify(parts));
  assert.ok(parts.length < 14, JSON.stringify(parts));
  assert.ok(kilobytes(records) < weight.records, JSON.stringify(records));
});
