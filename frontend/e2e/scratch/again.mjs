// Sixty acts are taken back, one by one, and brought again.

import assert from "node:assert/strict";
import { handedOut } from "./there.mjs";

const steps = 60;

export async function backAndForth({ page, hand, program, w }) {
  const before = await handedOut(program);
  assert.ok(before.sequences.length > 0, "a calendar without events proves nothing");
  const named = (sentence) => page.getByRole("button", { name: w.say(sentence, { act: "" }) });
  const buttons = { undo: named(w.shell.top.undo), redo: named(w.shell.top.redo) };

  const times = async (way, deed) => {
    for (let i = 0; i < steps; i += 1) {
      const done = page.waitForResponse((answer) => answer.url().endsWith(`/api/${way}`));
      await deed(buttons);
      assert.equal((await done).status(), 200);
    }
  };
  await times("undo", hand.back);
  const between = await handedOut(program);
  for (const what of ["pages", "booklet", "calendar"]) assert.notEqual(between[what], before[what], what);

  await times("redo", hand.forth);
  const after = await handedOut(program);
  assert.deepEqual(JSON.parse(after.pages), JSON.parse(before.pages));
  for (const what of ["pages", "booklet", "calendar"]) assert.ok(after[what] === before[what], `${what} is another`);
  for (const [i, n] of after.sequences.entries()) assert.ok(n >= before.sequences[i], "a calendar never goes back");
}
