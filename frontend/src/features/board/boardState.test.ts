import { expect, test } from "vitest";
import { placed, rangeOf, toggled } from "./boardState";

const order = ["quebec", "montreal", "ottawa", "toronto"];

test("a stop is chosen, and let go again", () => {
  expect(toggled(["quebec"], "ottawa")).toEqual(["quebec", "ottawa"]);
  expect(toggled(["quebec", "ottawa"], "quebec")).toEqual(["ottawa"]);
});

test.each([
  ["montreal", "toronto", ["montreal", "ottawa", "toronto"]],
  ["toronto", "montreal", ["montreal", "ottawa", "toronto"]],
  [undefined, "ottawa", ["ottawa"]],
  ["gone", "ottawa", ["ottawa"]],
])("all from %s to %s are chosen, in route order", (from, to, want) => expect(rangeOf(order, from, to)).toEqual(want));

test.each([
  ["toronto", 0, ["toronto", "quebec", "montreal", "ottawa"]],
  ["quebec", 2, ["montreal", "ottawa", "quebec", "toronto"]],
  ["quebec", -1, order],
  ["quebec", 9, ["montreal", "ottawa", "toronto", "quebec"]],
])("%s goes to place %i", (id, index, want) => expect(placed(order, id, index)).toEqual(want));
