import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openLatest } from "./openLatest";
import { queries } from "./queries";

const tours = [{ slug: "spring" }, { slug: "autumn" }];

// The network is what leaves the machine: its place is taken here by a function.
function answering(answer: () => Promise<Response>) {
  vi.stubGlobal("fetch", answer);
}

beforeEach(() => {
  queries.clear();
  location.hash = "#/";
});
afterEach(() => vi.unstubAllGlobals());

async function opened(): Promise<string> {
  await openLatest(queries);
  return location.hash;
}

test("the latest tour is where a start without an address leads", async () => {
  answering(async () => Response.json(tours));
  expect(await opened()).toBe("#/tours/spring");
});

test("an address is left as it is, also one that came meanwhile", async () => {
  location.hash = "#/people";
  answering(async () => Response.json(tours));
  expect(await opened()).toBe("#/people");

  location.hash = "#/";
  answering(async () => {
    location.hash = "#/talks";
    return Response.json(tours);
  });
  expect(await opened()).toBe("#/talks");
});

test("without a tour, or an answer, the first page stays", async () => {
  answering(async () => Response.json([]));
  expect(await opened()).toBe("#/");

  queries.clear();
  answering(async () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await opened()).toBe("#/");
});
