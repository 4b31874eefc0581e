// Calendars of others, taken in: a person's busy hours, the sessions of a stop, days ruled out.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";
import { unlike } from "./wcag.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** A calendar as a file that is chosen: its events by their lines. */
function calendar(name, ...events) {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:Work", ...lines, "END:VCALENDAR", ""].join("\r\n");
  return { name, mimeType: "text/calendar", buffer: Buffer.from(text) };
}

const looms = (...more) => ["UID:1", "SUMMARY:Looms", "DTSTART:20180514T220000Z", "DURATION:PT30M", ...more];

async function sessionsOf(program, slug) {
  const sessions = await program.list("sessions", "--tour", tour);
  return sessions.filter((s) => s.stop.slug === slug).map((s) => s.title.en);
}

path("a person's busy calendar is looked at, taken in, and taken back", async ({ page, program }) => {
  const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
  await page.goto(`${program.url}#/people/ryan-holt`);
  await page.getByRole("button", { name: "Take in a calendar…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Take in a calendar" });
  await dialog.getByText("Where the calendar says busy").waitFor();
  await dialog
    .locator("input[type=file]")
    .setInputFiles(
      calendar(
        "work.ics",
        ["UID:1", "SUMMARY:Offsite", `DTSTART;VALUE=DATE:${soon}`, "DURATION:P2D"],
        ["UID:2", "SUMMARY:Lunch", `DTSTART:${soon}T160000Z`, "DURATION:PT1H", "TRANSP:TRANSPARENT"],
        ["UID:3", "SUMMARY:Someday", "DTSTART:soon"],
      ),
    );

  await dialog.getByRole("row").filter({ hasText: "Offsite" }).getByText("New").waitFor();
  await dialog.getByText("Left out: 1 during which nobody is busy.").waitFor();
  await dialog.getByText("line 17: “soon” is no date").waitFor();
  assert.deepEqual(await unlike(page, "the preview of a calendar"), []);
  await dialog.getByRole("button", { name: "Take in 1 entry" }).press("Enter");

  await page.getByText("Calendar Work taken in for Ryan Holt").waitFor();
  const entry = page.locator(".availability").filter({ hasText: "Offsite" });
  await entry.waitFor();
  await page.getByRole("button", { name: /Undo/ }).first().waitFor();
  await page.keyboard.press("Control+z");
  await entry.waitFor({ state: "detached" });
});

path("a calendar becomes sessions; again, only what changed is brought", async ({ page, program }) => {
  const before = await sessionsOf(program, "toronto");
  const open = async (...events) => {
    await page.getByRole("button", { name: "Take in a calendar…" }).click();
    const dialog = page.getByRole("dialog", { name: "Take in a calendar" });
    await dialog.locator("input[type=file]").setInputFiles(calendar("agenda.ics", ...events));
    return dialog;
  };
  const other = ["UID:2", "SUMMARY:Pause", "DTSTART:20180514T223000Z", "DURATION:PT15M"];
  await page.goto(`${program.url}#/tours/${tour}/stops/toronto`);
  await page.getByRole("heading", { level: 1, name: "Toronto" }).waitFor();

  let dialog = await open(looms(), other);
  await dialog.getByRole("button", { name: "Take in 2 entries" }).click();
  await page.getByText("Calendar Work taken in for Toronto").waitFor();
  await page.getByRole("button", { name: /Looms/ }).first().waitFor();
  assert.deepEqual((await sessionsOf(program, "toronto")).length, before.length + 2);

  dialog = await open(looms("LOCATION:Nowhere").with(1, "SUMMARY:Looms and cards"), other);
  const row = dialog.getByRole("row").filter({ hasText: "Looms" });
  await row.getByText("Looms and cards").waitFor();
  await dialog.getByText("1 as it was").waitFor();
  await dialog.getByRole("button", { name: "Take in 1 entry" }).click();
  await page
    .getByRole("button", { name: /Looms and cards/ })
    .first()
    .waitFor();

  await page.keyboard.press("Control+z");
  await page
    .getByRole("button", { name: /Looms and cards/ })
    .first()
    .waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: /Looms/ }).first().waitFor({ state: "detached" });
  assert.deepEqual(await sessionsOf(program, "toronto"), before);
});

path(
  "days ruled out are dropped as a file; a broken one says the line",
  async ({ page, program }) => {
    const drop = (dialog, { name, buffer }) =>
      dialog.locator(".file-drop").evaluate(
        (place, [called, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], called, { type: "text/calendar" }));
          for (const type of ["dragenter", "dragover", "drop"])
            place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
        },
        [name, buffer.toString()],
      );
    await page.goto(`${program.url}#/tours/${tour}`);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Chercher ou agir" }).fill(">prendre un calendrier");
    await page.getByRole("option", { name: /Prendre un calendrier/, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Prendre un calendrier" });
    await dialog.getByText("Jours exclus").click();

    const broken = calendar("broken.ics", looms());
    await drop(dialog, { name: broken.name, buffer: broken.buffer.subarray(0, 90) });
    await dialog.getByRole("alert").getByText("Ligne 7").waitFor();
    await drop(
      dialog,
      calendar("holidays.ics", ["UID:1", "SUMMARY:Fête", "DTSTART;VALUE=DATE:20080508", "RRULE:FREQ=YEARLY"]),
    );
    await dialog.getByRole("row").filter({ hasText: "Fête" }).getByText("Nouveau").waitFor();
    assert.deepEqual(await unlike(page, "the preview in French"), []);
    await dialog.getByRole("textbox", { name: "Seulement dans cette ville ou région" }).fill("Québec");
    await dialog.getByRole("button", { name: "Prendre 1 entrée" }).click();

    await page.getByText("Calendrier Work pris pour").waitFor();
    const ruledOut = page.locator("button.graph-name.blackout").filter({ hasText: "Fête" });
    await ruledOut.waitFor();
    const { happenings } = await (await fetch(`${program.url}/api/tours/${tour}`)).json();
    assert.deepEqual(
      happenings.map((h) => [h.from, h.blackout, h.place.fr]),
      [["2018-05-08", true, "Québec"]],
    );
    await page.keyboard.press("Control+z");
    await ruledOut.waitFor({ state: "detached" });
  },
  { lang: "fr", dark: true, allow: /422/ },
);
