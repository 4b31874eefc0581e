// How soon a board of sixty stops answers.

import assert from "node:assert/strict";
import { answersSoon } from "./inp.mjs";
import { path, paths } from "./path.mjs";

paths({ samples: false });

const places = [
  ["Québec", 46.81, -71.21],
  ["Montréal", 45.5, -73.57],
  ["Ottawa", 45.42, -75.69],
  ["Toronto", 43.65, -79.38],
  ["Hamilton", 43.25, -79.87],
  ["Kingston", 44.23, -76.49],
];

/** Makes a tour of sixty stops, a day and a half apart, and returns its slug. */
async function sixty(program) {
  const post = async (where, body) => {
    const answer = await fetch(program.url + where, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: program.url.replace(/\/$/, "") },
      body: JSON.stringify(body),
    });
    assert.equal(answer.status, 200, await answer.clone().text());
    return answer.json();
  };
  const tour = await post("api/tours", { title: { en: "Sixty stops" } });
  for (let i = 0; i < 60; i += 1) {
    const [city, latitude, longitude] = places[i % places.length];
    const day = new Date(Date.UTC(2018, 2, 1 + Math.floor(i * 1.5))).toISOString().slice(0, 10);
    await post(`api/stops?tour=${tour.slug}`, {
      city: { en: `${city} ${i + 1}` },
      country: "CA",
      latitude: latitude + i / 300,
      longitude,
      zone: "America/Toronto",
      starts: `${day}T18:00`,
      ends: `${day}T21:30`,
      status: "confirmed",
    });
  }
  return tour.slug;
}

path("a board of sixty stops answers a click within 100 ms", async ({ page, program }) => {
  const tour = await sixty(program);
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.locator(".graph-stop").nth(59).waitFor();
  await page.locator(".map-stop").first().waitFor();

  const clicks = {
    "chooses a stop": (i) =>
      page
        .locator(".graph-stop")
        .nth(i)
        .click({ modifiers: ["Control"] }),
    "opens the ways of a leg": (i) => page.locator(".graph-way").nth(i).click(),
    "shows the month": () => page.getByText("Month", { exact: true }).click(),
    "shows the line": () => page.getByText("Line", { exact: true }).click(),
  };
  await answersSoon(page, clicks);
});
