// How soon large pages answer: an agenda of 300 sessions, thousands of conflicts, 2,000 people.

import assert from "node:assert/strict";
import { makeConference } from "./conference.mjs";
import { answersSoon } from "./inp.mjs";
import { path, paths } from "./path.mjs";

paths({ samples: false });

path("an agenda of 300 sessions answers a press within 100 ms", async ({ page, program }) => {
  const conference = await makeConference(program.url);
  await page.goto(program.url + conference.path);
  await page.waitForFunction((n) => document.querySelectorAll("[data-session]").length === n, conference.sessions);

  await answersSoon(page, {
    "chooses a session": (i) =>
      page
        .locator("[data-session]")
        .nth(20 * i)
        .click({ position: { x: 30, y: 10 } }),
    "goes to the next session": () => page.keyboard.press("ArrowDown"),
    "takes a session in hand": async () => {
      await page.locator("[data-session]").nth(3).focus();
      await page.keyboard.press("Space");
    },
  });
});

path("a page of thousands of conflicts answers a press within 100 ms", async ({ page, program }) => {
  const { tour } = await makeConference(program.url, { alone: true });
  await page.goto(`${program.url}#/tours/${tour}/conflicts`);
  const rows = page.locator(".conflict-row");
  await rows.nth(3).waitFor({ timeout: 60_000 });
  const found = await (await fetch(new URL(`/api/tours/${tour}/conflicts`, program.url))).json();
  assert.ok(found.conflicts.length >= 2000, `${found.conflicts.length} conflicts`);

  await answersSoon(page, {
    "chooses a conflict": (i) => rows.nth(i).click({ position: { x: 200, y: 12 } }),
    "goes to the next": () => page.keyboard.press("ArrowDown"),
  });
});

path("a list of 2,000 people answers a press within 100 ms", async ({ page, program }) => {
  const names = Array.from({ length: 2000 }, (_, i) => `Person ${String(i + 1).padStart(4, "0")}`);
  const take = async () => {
    for (let name = names.pop(); name; name = names.pop()) {
      const answer = await fetch(new URL("/api/people", program.url), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ name }),
      });
      assert.equal(answer.status, 200);
    }
  };
  await Promise.all(Array.from({ length: 8 }, take));
  await page.goto(`${program.url}#/people`);
  const rows = page.getByRole("grid").getByRole("row");
  await rows.nth(12).waitFor();

  await answersSoon(
    page,
    {
      "marks a person": (i) => rows.nth(i).getByRole("checkbox").click(),
      "goes to the next person": () => page.keyboard.press("ArrowDown"),
      "goes to the last person": async () => {
        await page.getByRole("grid").focus();
        await page.keyboard.press("End");
      },
      searches: async (i) => {
        await page.getByRole("searchbox").focus();
        await page.keyboard.press(String(i));
      },
    },
    () => page.getByRole("searchbox").fill(""),
  );
});
