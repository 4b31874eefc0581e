const day = 86_400_000;

/** How many days after the first of a year a date is. */
function index(date: string, year: number): number {
  return (Date.parse(`${date}T00:00Z`) - Date.UTC(year, 0, 1)) / day;
}

function length(year: number): number {
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / day;
}

/** The months of a year, each with where it begins and how wide it is, in hundredths of the year. */
export function months(year: number): { first: string; at: number; width: number }[] {
  return Array.from({ length: 12 }, (_, month) => {
    const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    const at = index(first, year);
    const end = (Date.UTC(year, month + 1, 1) - Date.UTC(year, 0, 1)) / day;
    return { first, at: (at / length(year)) * 100, width: ((end - at) / length(year)) * 100 };
  });
}

/** The spans that touch a year, cut to it, each with where it begins and how wide it is. */
export function onStrip<S extends { from: string; to: string }>(
  spans: readonly S[],
  year: number,
): { span: S; at: number; width: number }[] {
  const all = length(year);
  return spans
    .map((span) => {
      const [from, to] = [Math.max(0, index(span.from, year)), Math.min(all, index(span.to, year) + 1)];
      return { span, at: (from / all) * 100, width: ((to - from) / all) * 100 };
    })
    .filter(({ width }) => width > 0);
}

/** The year to show first: that of the next span, or else of the last. */
export function yearOf(spans: readonly { from: string; to: string }[], today: string): number {
  const next = spans.find((s) => s.to >= today) ?? spans[spans.length - 1];
  const from = next ? (next.from < today && next.to >= today ? today : next.from) : today;
  return Number(from.slice(0, 4));
}
