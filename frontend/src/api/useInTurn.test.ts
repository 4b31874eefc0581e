import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useInTurn } from "./useInTurn";

test("edits of a record go one after the other, each with the rev that the one before left", async () => {
  const sent: [number, string][] = [];
  const { result } = renderHook(() =>
    useInTurn(async ({ id, rev }: { id: string; rev: number }, field: string) => {
      sent.push([rev, field]);
      await Promise.resolve();
      return { id, rev: rev + 1 };
    }),
  );
  const seen = { id: "a", rev: 3 };

  await Promise.all([result.current(seen, "x"), result.current(seen, "y"), result.current({ id: "b", rev: 7 }, "z")]);

  expect(sent).toEqual([
    [3, "x"],
    [4, "y"],
    [7, "z"],
  ]);
});

test("one that is refused does not keep the next from being sent", async () => {
  const { result } = renderHook(() =>
    useInTurn(async (record: { id: string; rev: number }, fine: boolean) => {
      if (!fine) throw new Error("refused");
      return record;
    }),
  );
  const seen = { id: "a", rev: 3 };

  await expect(result.current(seen, false)).rejects.toThrow("refused");
  await expect(result.current(seen, true)).resolves.toEqual(seen);
});
