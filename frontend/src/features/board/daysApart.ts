/** How many days of the calendar lie between two dates, so that a drawn stop is told by how much; negative when the second is earlier. */
export function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
