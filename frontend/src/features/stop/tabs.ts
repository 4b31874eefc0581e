/** The pages of a stop, with the keys that lead to each. */
export const stopTabs = [
  { name: "agenda", keys: "g a" },
  { name: "people", keys: "g w" },
  { name: "host", keys: "g l" },
  { name: "sponsors", keys: "g s" },
  { name: "recap", keys: "g r" },
  { name: "details", keys: "g e" },
] as const;

/** One of the pages of a stop. */
export type StopTab = (typeof stopTabs)[number]["name"];
