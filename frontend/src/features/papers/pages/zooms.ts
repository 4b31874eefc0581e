/** How large pages are shown: as wide as there is room, whole, or so many times their size on paper. */
export type Zoom = "width" | "whole" | number;

/** What is fitted grows no larger than this: lines would be too long to read. */
const widest = 1.25;

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

/** How many pixels a point of paper has (72 of them make an inch, as 96 pixels do). */
export const inch = 96 / 72;

/** The scale, in pixels a point, of pages of that size in points, where there is that room in pixels. */
export function scaleOf(
  zoom: Zoom,
  page: { width: number; height: number },
  room: { width: number; height: number },
): number {
  if (typeof zoom === "number") return zoom * inch;
  const wide = Math.max(room.width, 80) / page.width;
  const scale = zoom === "width" ? wide : Math.min(wide, Math.max(room.height, 80) / page.height);
  return Math.min(scale, widest * inch);
}

/** The next larger or smaller zoom than pages are shown at. */
export function stepped(scale: number, way: "in" | "out"): number {
  const now = scale / inch;
  const next = way === "in" ? steps.find((z) => z > now + 0.01) : steps.findLast((z) => z < now - 0.01);
  return next ?? now;
}
