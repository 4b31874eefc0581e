import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isReadSince, readAgain, readings, readOnceCalm } from "./readAgain";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function counted() {
  const queries = new QueryClient();
  const read = vi.spyOn(queries, "invalidateQueries");
  return { queries, read };
}

test("changes that follow each other closely are read back once", async () => {
  const { queries, read } = counted();
  const all = [0, 1, 2, 3].map(async (n) => {
    await vi.advanceTimersByTimeAsync(n === 0 ? 0 : 60);
    return readOnceCalm(queries);
  });
  await vi.advanceTimersByTimeAsync(400);
  await Promise.all(all);
  expect(read).toHaveBeenCalledTimes(1);
});

test("a burst without end is read back now and then", async () => {
  const { queries, read } = counted();
  for (let i = 0; i < 24; i += 1) {
    void readOnceCalm(queries);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(read).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(400);
  expect(read).toHaveBeenCalledTimes(3);
});

test("what is read since is known, and what is about to be", async () => {
  const { queries } = counted();
  expect(isReadSince(readings())).toBe(false);
  const before = readings();
  await readAgain(queries);
  expect(isReadSince(before)).toBe(true);
  expect(isReadSince(readings())).toBe(false);
  const read = readOnceCalm(queries);
  expect(isReadSince(readings())).toBe(true);
  await vi.advanceTimersByTimeAsync(120);
  await read;
});
