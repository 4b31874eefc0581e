// A key is written "mod+k", "mod+shift+z", "s", "?" or, one after the other,
// "g b". "mod" is Ctrl, and Command on Apple's machines; the signs + and - are
// "plus" and "minus", and "mod+plus" is met without Shift too, by the key of =.

const apple = /Mac|iP(hone|ad)/.test(navigator.platform ?? "");

const spoken: { [lang: string]: { [key: string]: string } } = {
  en: {
    shift: "Shift",
    tab: "Tab",
    enter: "Enter",
    escape: "Esc",
    delete: "Del",
    space: "Space",
    pageup: "PgUp",
    pagedown: "PgDn",
  },
  fr: {
    shift: "Maj",
    tab: "Tab",
    enter: "Entrée",
    escape: "Échap",
    delete: "Suppr",
    space: "Espace",
    pageup: "Pg préc",
    pagedown: "Pg suiv",
  },
};

const drawn: { [key: string]: string } = {
  mod: apple ? "⌘" : "Ctrl",
  alt: apple ? "⌥" : "Alt",
  plus: "+",
  minus: "−",
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
};

/** How the keys of a combo are shown, one text for each press: ["Ctrl K"], ["G", "B"]. */
export function shownKeys(combo: string, lang: string): string[] {
  return combo.split(" ").map((press) =>
    press
      .split("+")
      .map((key) => drawn[key] ?? spoken[lang]?.[key] ?? key.toUpperCase())
      .join(" "),
  );
}

/** The combo as the aria-keyshortcuts attribute wants it. */
export function ariaKeys(combo: string): string {
  return combo
    .split(" ")
    .map((press) =>
      press
        .split("+")
        .map((key) => (key === "mod" ? (apple ? "Meta" : "Control") : (key[0] ?? "").toUpperCase() + key.slice(1)))
        .join("+"),
    )
    .join(" ");
}

const signs: { [key: string]: string } = { " ": "space", "+": "plus", "-": "minus" };

/** The press that an event is, written as in a combo. Shift is left out where the sign itself tells it, as in "?". */
export function pressOf(event: KeyboardEvent): string {
  const mod = apple ? event.metaKey : event.ctrlKey;
  const key = mod && event.key === "=" ? "plus" : (signs[event.key] ?? event.key.toLowerCase());
  if (event.ctrlKey && key === "y" && !apple && !event.altKey) return "mod+shift+z"; // as Windows brings again
  const mods = [];
  if (mod) mods.push("mod");
  if (event.altKey) mods.push("alt");
  if (event.shiftKey && !["plus", "minus"].includes(key) && (key.length > 1 || /[a-z]/.test(key))) mods.push("shift");
  return [...mods, key].join("+");
}
