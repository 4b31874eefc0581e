type Spot = { from: number; to: number; column: number | undefined };

/**
 * Where something is drawn in the field, with a hair of air around it: origin is
 * the minute at the top, scale the pixels for a minute. What has no column goes
 * across all of them.
 */
export function cell(
  { from, to, column }: Spot,
  columns: number,
  origin: number,
  scale: number,
  { lane, lanes } = { lane: 0, lanes: 1 },
) {
  const whole = column === undefined ? 100 : 100 / columns;
  const width = whole / lanes;
  const left = (column ?? 0) * whole + width * lane;
  return {
    top: `${(from - origin) * scale + 1}px`,
    height: `${Math.max(0, (to - from) * scale - 2)}px`,
    left: `calc(${left}% + 2px)`,
    width: `calc(${width}% - 4px)`,
  };
}
