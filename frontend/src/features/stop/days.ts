/** How many days lie between two dates; negative when the second is earlier. */
export function daysFrom(a: string, b: string): number {
  const at = (date: string) => Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
  return Math.round((at(b) - at(a)) / 86_400_000) || 0;
}
