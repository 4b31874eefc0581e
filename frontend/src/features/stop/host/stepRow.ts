/** Takes the focus to the same button of the row above or below. */
export function stepRow(list: HTMLElement | null, from: HTMLElement, by: number): void {
  const rows = [...(list?.children ?? [])];
  const row = rows.find((r) => r.contains(from));
  const next = row && rows[rows.indexOf(row) + by];
  const place = row ? [...row.querySelectorAll("button, a")].indexOf(from) : 0;
  const buttons = next?.querySelectorAll<HTMLElement>("button, a");
  (buttons?.[place] ?? buttons?.[0])?.focus();
}
