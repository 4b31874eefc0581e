// What a person chose for this machine: language, theme, density, sidebar. The
// store may be refused (private window): then the choice lasts for the visit.

const prefix = "tournee.";

/** What was kept under that name; null when nothing was. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a choice; null forgets it. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Refused: the choice is in memory, and that is all it needs to be.
  }
}
