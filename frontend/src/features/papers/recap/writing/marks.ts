// What the buttons of the editor do to a text in Markdown. Each deed gives what
// to put where, and what is selected then, so that the field can do it as one
// step of its own undo.

/** A text with what is selected in it. */
export type Selected = { text: string; from: number; to: number };

/** What to put in place of a stretch of the text, and what is selected then. */
export type Change = { from: number; to: number; put: string; select: [number, number] };

/** A mark around words. */
export type Around = "**" | "*";
/** A mark before lines. */
export type Before = "heading" | "list" | "quote";

const before: { [kind in Before]: { mark: string; found: RegExp } } = {
  heading: { mark: "## ", found: /^#{1,6} +/ },
  list: { mark: "- ", found: /^(?:[-*+]|\d{1,9}[.)]) +/ },
  quote: { mark: "> ", found: /^> ?/ },
};

/** How many stars stand right before and right after what is selected. */
function stars({ text, from, to }: Selected): number {
  const left = /\**$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const right = /^\**/.exec(text.slice(to))?.[0].length ?? 0;
  return Math.min(left, right);
}

/** The word at the caret, when nothing is selected. */
function wordAt({ text, from, to }: Selected): Selected {
  if (from !== to) return { text, from, to };
  const left = /[\p{L}\p{N}\p{M}'’-]*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  const right = /^[\p{L}\p{N}\p{M}'’-]*/u.exec(text.slice(to))?.[0].length ?? 0;
  return { text, from: from - left, to: to + right };
}

/** What is selected without the blanks and the stars at its ends: a mark next to a blank is none. */
function within({ text, from, to }: Selected): Selected {
  const words = text.slice(from, to);
  const bare = words.replace(/^[\s*]+/, "");
  const left = words.length - bare.length;
  return bare === ""
    ? { text, from, to }
    : { text, from: from + left, to: from + left + bare.replace(/[\s*]+$/, "").length };
}

function isAround(count: number, mark: Around): boolean {
  return mark === "**" ? count >= 2 : count % 2 === 1;
}

/** Puts a mark around what is selected, or the word at the caret; takes it away where it is there. */
export function around(at: Selected, mark: Around): Change {
  const on = within(wordAt(at));
  const { text, from, to } = on;
  const words = text.slice(from, to);
  const n = mark.length;
  const blank = at.from === at.to && words === "";
  const caret = at.from === at.to && !blank ? at.from - from : undefined;
  if (isAround(stars(on), mark)) {
    const start = from - n;
    const place = caret === undefined ? [start, start + words.length] : [start + caret, start + caret];
    return { from: start, to: to + n, put: words, select: place as [number, number] };
  }
  const start = from + n;
  const place = caret === undefined ? [start, start + words.length] : [start + caret, start + caret];
  return { from, to, put: mark + words + mark, select: place as [number, number] };
}

/** The lines that are selected, whole. */
function lines({ text, from, to }: Selected): { from: number; to: number; list: string[] } {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const last = to > from && text[to - 1] === "\n" ? to - 1 : to;
  const end = text.indexOf("\n", last);
  const until = end < 0 ? text.length : end;
  return { from: start, to: until, list: text.slice(start, until).split("\n") };
}

/** Makes the lines that are selected headings, items of a list or a quote; or plain lines again. */
export function linewise(at: Selected, kind: Before): Change {
  const { from, to, list } = lines(at);
  const { mark, found } = before[kind];
  const filled = list.filter((line) => line.trim() !== "");
  const off = filled.length > 0 && filled.every((line) => found.test(line));
  const bare = (line: string) =>
    kind === "quote" ? line : line.replace(before.heading.found, "").replace(before.list.found, "");
  const made = list.map((line) => {
    if (line.trim() === "" && list.length > 1) return line;
    return off ? line.replace(found, "") : mark + bare(line);
  });
  const put = made.join("\n");
  if (at.from !== at.to) return { from, to, put, select: [from, from + put.length] };
  const caret = Math.max(from, at.from + put.length - (to - from));
  return { from, to, put, select: [caret, caret] };
}

/** Whether a text is the address of a page. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/.test(text.trim());
}

/** Makes a link of what is selected: its address is typed or pasted next. */
export function link(at: Selected, address = ""): Change {
  const { from, to, text } = wordAt(at);
  const words = text.slice(from, to);
  if (words !== "" && address === "" && isAddress(words))
    return { from, to, put: `[](${words})`, select: [from + 1, from + 1] };
  const put = `[${words}](${escaped(address)})`;
  if (words === "") return { from, to, put, select: [from + 1, from + 1] };
  const inside = from + words.length + 3;
  return { from, to, put, select: address === "" ? [inside, inside] : [from + put.length, from + put.length] };
}

/** An address as Markdown takes it between brackets. */
function escaped(address: string): string {
  return address.trim().replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Puts something on a line of its own after the line of the caret, with an empty line around it. */
export function paragraph({ text, to }: Selected, put: string): Change {
  const end = text.indexOf("\n", to);
  const at = end < 0 ? text.length : end;
  const above = text.slice(0, at);
  const below = text.slice(at);
  const gap = above.trim() === "" ? "" : above.endsWith("\n\n") ? "" : above.endsWith("\n") ? "\n" : "\n\n";
  const after = below.startsWith("\n\n") ? "" : below.startsWith("\n") ? "\n" : "\n\n";
  const whole = gap + put + after;
  const caret = at + whole.length;
  return { from: at, to: at, put: whole, select: [caret, caret] };
}

/** What Enter does in a list or quote: the next item, or its end where the item is empty. Nothing elsewhere. */
export function enter({ text, from, to }: Selected): Change | undefined {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const line = text.slice(start, from);
  const [mark, indent, sign] = /^(\s*)([-*+] +|\d{1,9}[.)] +|> ?)/.exec(line) ?? [];
  if (mark === undefined || indent === undefined || sign === undefined) return undefined;
  const gap = start > 0 && text[start - 2] !== "\n" ? "\n" : ""; // a line right below would still be of the item
  if (line === mark && (text.slice(to).startsWith("\n") || to === text.length))
    return { from: start, to, put: gap, select: [start + gap.length, start + gap.length] };
  const number = /^(\d+)([.)] +)/.exec(sign);
  const next = number ? `${Number(number[1]) + 1}${number[2]}` : sign;
  const put = `\n${indent}${next}`;
  return { from, to, put, select: [from + put.length, from + put.length] };
}

/** Which marks what is selected has. */
export function marksAt(at: Selected): { [mark in Around | Before | "link"]: boolean } {
  const on = stars(within(wordAt(at)));
  const { list } = lines(at);
  const all = (kind: Before) => list.every((line) => before[kind].found.test(line));
  const start = at.text.lastIndexOf("\n", at.from - 1) + 1;
  const line = at.text.slice(start).split("\n", 1)[0] ?? "";
  const links = [...line.matchAll(/\[[^\]]*\]\([^)\s]*\)/g)];
  return {
    "**": isAround(on, "**"),
    "*": isAround(on, "*"),
    heading: all("heading"),
    list: all("list"),
    quote: all("quote"),
    link: links.some(({ index, 0: found }) => start + index < at.to && at.from < start + index + found.length),
  };
}
