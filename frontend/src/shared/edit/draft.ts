/** What was typed into a form and is not stored yet, with what was stored when the typing began. */
export type Draft = { typed: Values; base: Values };

/** Fields by their names. */
export type Values = { [field: string]: unknown };

/** A field that was typed here and changed elsewhere meanwhile. */
export type Clash = { field: string; mine: unknown; theirs: unknown };

/** Nothing typed. */
export const blank: Draft = { typed: {}, base: {} };

/** Whether two values of a field say the same; the order of the keys of a text does not matter. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same((a as Values)[key], (b as Values)[key]));
}

/** The draft after more was typed. What is typed back to what is stored is no draft. */
export function typeIn(draft: Draft, stored: Values, patch: Values): Draft {
  const typed = { ...draft.typed };
  const base = { ...draft.base };
  for (const [field, value] of Object.entries(patch)) {
    if (same(value, stored[field])) {
      delete typed[field];
      delete base[field];
      continue;
    }
    if (!(field in typed)) base[field] = stored[field];
    typed[field] = value;
  }
  return { typed, base };
}

/** The typed fields that somebody else changed to something else since. */
export function clashesOf({ typed, base }: Draft, stored: Values): Clash[] {
  return Object.entries(typed)
    .filter(([field, mine]) => !same(stored[field], base[field]) && !same(stored[field], mine))
    .map(([field, mine]) => ({ field, mine, theirs: stored[field] }));
}

/** The draft once the person saw what is stored and wants what they typed. */
export function keepMine(draft: Draft, stored: Values, field: string): Draft {
  return { ...draft, base: { ...draft.base, [field]: stored[field] } };
}

/** The draft once the person wants what is stored. */
export function takeTheirs({ typed, base }: Draft, field: string): Draft {
  const { [field]: _typed, ...others } = typed;
  const { [field]: _base, ...bases } = base;
  return { typed: others, base: bases };
}

/** The draft after what was sent is stored: what was typed since stays. */
export function settle({ typed, base }: Draft, sent: Values): Draft {
  const rest = Object.entries(typed).filter(([field, value]) => !(field in sent && same(sent[field], value)));
  return {
    typed: Object.fromEntries(rest),
    base: Object.fromEntries(rest.map(([field]) => [field, field in sent ? sent[field] : base[field]])),
  };
}
