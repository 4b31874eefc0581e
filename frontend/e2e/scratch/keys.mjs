// A person's hand on the keys alone: what is wanted is reached by Tab, arrows
// and shortcuts, never focused or clicked by the test.

/** How many presses something may be away. */
const most = 250;

/** @param {import("playwright-core").Page} page */
export function keys(page) {
  const key = (name) => page.keyboard.press(name);

  /** Where something is, seen from what has the focus, and about how many presses of Tab away. */
  const whereIs = (what) =>
    what.evaluate((wanted) => {
      const at = document.activeElement;
      if (at === wanted) return { way: "here", far: 0 };
      if (!at || at === document.body) return { way: "somewhere", far: 1 };
      const back = (at.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      const stops = "a[href], button, input, select, textarea, [tabindex]";
      const all = [...document.querySelectorAll(stops)].filter(
        (e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility(),
      );
      return { way: back ? "before" : "after", far: Math.abs(all.indexOf(wanted) - all.indexOf(at)) };
    });

  /** Holds a key down for so many steps; what comes of it is looked at after. */
  const hold = async (name, steps, shift = false) => {
    if (shift) await page.keyboard.down("Shift");
    await Promise.all(Array.from({ length: steps }, () => page.keyboard.down(name)));
    await page.keyboard.up(name);
    if (shift) await page.keyboard.up("Shift");
  };

  /** Goes to something by Tab, the shorter way: held down as far as seems right, then step by step. */
  const reach = async (what) => {
    await what.waitFor();
    let last;
    let turns = 0;
    for (let pressed = 0; pressed < most; ) {
      const { way, far } = await whereIs(what);
      if (way === "here") return;
      if (last && way !== last && way !== "somewhere") turns += 1;
      if (turns > 3) break;
      const steps = turns > 0 ? 1 : Math.max(1, far - 1);
      last = way === "somewhere" ? undefined : way;
      await hold("Tab", steps, way === "before");
      pressed += steps;
    }
    throw new Error(
      `Tab does not reach ${what}; the focus is on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`,
    );
  };

  const press = async (what) => {
    await reach(what);
    const box = await what.evaluate((element) => element.matches("input[type=checkbox]"));
    await key(box ? "Space" : "Enter");
  };

  const write = async (field, text) => {
    await reach(field);
    await key("Control+a");
    await page.keyboard.insertText(text);
  };

  return {
    name: "keys",
    press,
    write,

    /** What has a button and a key: here the key. */
    act: async (_, combo) => {
      await Promise.all(combo.split(" ").map(key)); // one right after the other, as a pair is pressed
    },

    /** What a row of a list is asked for by a key, once it has the focus. */
    inRow: async (row, _, combo) => {
      await reach(row.getByRole("link").first());
      await key(combo);
    },

    /** Tab goes into the grid, arrows to the cell, and a key gives what is asked. */
    inCell: async (cell, _, combo) => {
      await cell.waitFor();
      const arrow = () =>
        cell.evaluate((wanted) => {
          const at = document.activeElement;
          if (at?.getAttribute("role") !== "gridcell") return "Tab";
          if (at === wanted) return "";
          const [from, to] = [at, wanted].map((one) => one.getBoundingClientRect());
          if (Math.abs(from.y - to.y) > 2) return from.y < to.y ? "ArrowDown" : "ArrowUp";
          return from.x < to.x ? "ArrowRight" : "ArrowLeft";
        });
      for (let way = await arrow(); way; way = await arrow()) {
        if (way === "Tab") await reach(page.locator("[role=gridcell][tabindex='0']"));
        else await key(way);
      }
      await key(combo);
    },

    /** Sends a form that was filled in: Enter in a line of it, or its button. */
    send: async (button) => {
      const line = await page.evaluate(() => document.activeElement?.matches("form input:not([role=combobox])"));
      if (line) await key("Enter");
      else await press(button);
    },

    pick: async (field, text, option) => {
      await write(field, text);
      await option.waitFor();
      await field.and(page.locator("[aria-activedescendant]")).waitFor();
      for (let i = 0; i < 10; i += 1) {
        const id = await option.getAttribute("id");
        if ((await field.getAttribute("aria-activedescendant")) === id) break;
        await key("ArrowDown");
      }
      await key("Enter");
    },

    select: async (field, value) => {
      await reach(field);
      for (const way of ["ArrowUp", "ArrowDown"]) {
        let before;
        for (;;) {
          const now = await field.inputValue();
          if (now === value) return;
          if (now === before) break;
          before = now;
          await key(way);
        }
      }
      throw new Error(`No arrow chooses ${value}`);
    },

    /** Tab goes to the one that is chosen, arrows to the others. */
    radio: async (input) => {
      const group = input.locator("xpath=ancestor::fieldset[1]");
      await reach(group.locator("input:checked"));
      for (let i = 0; i < 12 && !(await input.isChecked()); i += 1) await key("ArrowDown");
    },

    /** A day, as one writes it. */
    day: async (field, day, says) => write(field, says.written(day)),

    /** A talk of the tray in hand, up or down to its hour, and put down. */
    carry: async (card, { minute, hour, makesRoom }) => {
      await reach(card);
      await key("Space");
      const place = page.locator(".agenda-place:not([hidden])");
      const at = async () => {
        const [hours, minutes = 0] = (await place.innerText()).split("–")[0].match(/\d+/g).map(Number);
        return hours * 60 + minutes;
      };
      await place.waitFor();
      let far = minute - (await at());
      for (; Math.abs(far) >= 30; far -= Math.sign(far) * 30) await key(far < 0 ? "Shift+ArrowUp" : "Shift+ArrowDown");
      for (; far !== 0; far -= Math.sign(far) * 5) await key(far < 0 ? "ArrowUp" : "ArrowDown");
      await place.filter({ hasText: hour }).waitFor();
      await key(makesRoom ? "Shift+Enter" : "Enter");
    },

    back: () => key("Control+z"),
    forth: () => key("Control+y"),
  };
}
