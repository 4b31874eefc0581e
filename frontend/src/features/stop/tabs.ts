/**
 * The parts of a stop, with the keys that lead to each: with Shift, as the
 * letters alone lead to the pages of its tour.
 */
export const stopTabs = [
  { name: "agenda", keys: "g shift+a" },
  { name: "people", keys: "g shift+w" },
  { name: "host", keys: "g shift+l" },
  { name: "sponsors", keys: "g shift+s" },
  { name: "figures", keys: "g shift+f" },
  { name: "recap", keys: "g shift+r" },
  { name: "details", keys: "g shift+e" },
] as const;

/** One of the parts of a stop. */
export type StopTab = (typeof stopTabs)[number]["name"];
