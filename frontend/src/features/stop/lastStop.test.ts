import { expect, test } from "vitest";
import { stopToShow } from "./lastStop";

const stops = [
  { slug: "quebec", status: "held" as const },
  { slug: "ottawa", status: "cancelled" as const },
  { slug: "toronto", status: "tentative" as const },
];

test("the agenda of a tour is that of the stop last looked at, or the first to come", () => {
  expect(stopToShow(stops, "quebec")?.slug).toBe("quebec");
  expect(stopToShow(stops, "gone")?.slug).toBe("toronto");
  expect(stopToShow(stops.slice(0, 2), null)?.slug).toBe("quebec");
  expect(stopToShow([], null)).toBeUndefined();
});
