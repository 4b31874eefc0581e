// A person's hand on the mouse: everything is chosen, opened, dragged and
// pressed by the pointer; keys only write into the field that was clicked.

/** @param {import("playwright-core").Page} page */
export function mouse(page) {
  const press = (what) => what.click();

  const write = async (field, text) => {
    await field.click({ clickCount: 3 });
    await page.keyboard.insertText(text);
  };

  return {
    name: "mouse",
    press,
    write,

    /** What has a button and a key: here the button. */
    act: (button) => press(button),

    /** What a row of a list is asked for: here by its button. */
    inRow: (_, button) => press(button),

    /** What a cell of a grid is given: here by the button of its panel. */
    inCell: async (cell, button) => {
      await press(cell);
      await press(button);
    },

    /** Sends a form that was filled in. */
    send: (button) => press(button),

    /** Writes into a field that proposes, and takes the proposal. */
    pick: async (field, text, option) => {
      await write(field, text);
      await press(option);
    },

    /** One of a list that the browser draws, where no page sees the pointer. */
    select: async (field, value) => {
      await field.click();
      await field.selectOption(value);
    },

    /** One of a few that exclude each other. */
    radio: (input) => input.locator("xpath=..").click(),

    /** A day, turned to in the calendar beside its field. */
    day: async (field, day, says) => {
      await field.locator("xpath=..").getByRole("button").click();
      const calendar = page.locator(".calendar");
      const head = calendar.locator(".calendar-head b");
      for (let far = says.monthsTo(day, await head.innerText()); far !== 0; ) {
        const way = Math.abs(far) >= 12 ? (far < 0 ? "yearBefore" : "yearAfter") : far < 0 ? "before" : "after";
        const was = await head.innerText();
        await press(calendar.getByRole("button", { name: says[way], exact: true }));
        await page.waitForFunction((month) => document.querySelector(".calendar-head b").innerText !== month, was);
        far = says.monthsTo(day, await head.innerText());
      }
      await press(calendar.locator("button:not(.other)").getByText(String(Number(day.slice(8))), { exact: true }));
      await calendar.waitFor({ state: "detached" });
    },

    /** A talk of the tray onto the agenda, at an hour; what follows makes room when asked. */
    carry: async (card, { minute, hour, makesRoom }) => {
      const edge = async (name) => await page.locator(`[data-edge="${name}"]`).boundingBox();
      const doors = await edge("doors");
      const curfew = await edge("curfew");
      const perMinute = (curfew.y - doors.y) / (21 * 60 + 30 - 18 * 60);
      const middle = (box) => box.y + box.height / 2;
      const to = { x: doors.x + doors.width / 2, y: middle(doors) + (minute - 18 * 60) * perMinute + 10 };
      await card.hover({ position: { x: 20, y: 10 } }); // once it stands still: the talk before leaves the tray
      await page.mouse.down();
      const from = await card.boundingBox();
      await page.mouse.move(from.x + 30, from.y + 16, { steps: 2 });
      await page.mouse.move(to.x, to.y, { steps: 6 });
      if (makesRoom) await page.keyboard.down("Shift");
      await page.mouse.move(to.x + 2, to.y, { steps: 2 });
      await page.locator(".agenda-place:not([hidden])").filter({ hasText: hour }).waitFor();
      await page.mouse.up();
      if (makesRoom) await page.keyboard.up("Shift");
    },

    /** Takes back and brings again by the buttons of the top bar. */
    back: (buttons) => press(buttons.undo),
    forth: (buttons) => press(buttons.redo),
  };
}
