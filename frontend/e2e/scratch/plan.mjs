// The tour of the second quarter of 2018, planned from an empty file by one
// pair of hands in one language, then sixty steps taken back and brought again.
//
// It is recorded when RECORD is set: each step leaves a picture in
// test-results/scratch-…/, numbered in their order.

import { mkdir } from "node:fs/promises";
import { path, paths } from "../path.mjs";
import { backAndForth } from "./again.mjs";
import * as whole from "./facts.mjs";
import { keys } from "./keys.mjs";
import { mouse } from "./mouse.mjs";
import { says } from "./says.mjs";
import { agendas, announced, answers, conflicts, hosts, library, matrix, newTour, sponsors, stops } from "./steps.mjs";
import { there } from "./there.mjs";

const hands = { mouse, keys };

/**
 * One of the four ways: by the mouse or by keys, in French or in English.
 * @param {{ by: "mouse" | "keys", lang: "fr" | "en", short?: boolean }} how
 *   short: with two talks an evening, and answers in the matrix
 */
export function planned({ by, lang, short }) {
  paths({ samples: false });
  path(
    `a tour is planned from nothing, by ${by} alone, in ${lang}`,
    async ({ page, program }) => {
      page.setDefaultTimeout(60_000);
      const facts = short ? whole.shorter() : whole;
      const world = { page, program, lang, hand: hands[by](page), w: await says(lang), facts };
      const asked = short ? matrix : answers;
      const steps = [newTour, library, stops, hosts, announced, agendas, asked, sponsors, conflicts];
      for (const [n, step] of steps.entries()) {
        await step(world);
        await picture(page, `${by}-${lang}`, `${n}-${step.name}`);
      }
      await there(program, facts);
      await backAndForth(world);
      await picture(page, `${by}-${lang}`, "9-again");
    },
    { lang },
  );
}

async function picture(page, folder, name) {
  if (!process.env.RECORD) return;
  await mkdir(`test-results/scratch-${folder}`, { recursive: true });
  await page.screenshot({ path: `test-results/scratch-${folder}/${name}.png` });
}
