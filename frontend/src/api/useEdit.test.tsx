import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { useDrafts } from "../shared/edit/drafts";
import { Fault } from "./transport";
import { useEdit } from "./useEdit";

type Room = { id: string; rev: number; name: string; seats: number };

/** A store that holds one record and refuses what was not seen in its latest state. */
function store(first: Room) {
  let now = first;
  return {
    read: () => now,
    save: vi.fn(async (patch: Partial<Room>, rev: number) => {
      if (rev !== now.rev) throw new Fault("conflict", "Changed elsewhere.");
      if (patch.seats !== undefined && patch.seats < 0) throw new Fault("invalid", "Too few.", "seats");
      now = { ...now, ...patch, rev: rev + 1 };
      return now;
    }),
    elsewhere: (patch: Partial<Room>) => {
      now = { ...now, ...patch, rev: now.rev + 1 };
    },
  };
}

function open(db: ReturnType<typeof store>) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  return renderHook(({ stored }) => useEdit<Room, Partial<Room>>({ stored, send: db.save }), {
    initialProps: { stored: db.read() },
    wrapper,
  });
}

beforeEach(() => useDrafts.setState({ all: {} }));

const room: Room = { id: "1", rev: 1, name: "Hall", seats: 100 };

test("only what was typed is sent, with the rev that was seen", async () => {
  const db = store(room);
  const { result } = open(db);
  act(() => result.current.commit({ seats: 120 }));
  await waitFor(() => expect(result.current.dirty).toBe(false));
  expect(db.save).toHaveBeenCalledExactlyOnceWith({ seats: 120 }, 1);
  expect(result.current.value).toMatchObject({ seats: 120, rev: 2 });
});

test("a second change goes out against the answer to the first", async () => {
  const db = store(room);
  const { result } = open(db);
  act(() => result.current.commit({ seats: 120 }));
  act(() => result.current.commit({ name: "Great hall" }));
  await waitFor(() => expect(db.read()).toMatchObject({ seats: 120, name: "Great hall" }));
  await waitFor(() => expect(result.current.dirty).toBe(false));
  expect(result.current.fault).toBeUndefined();
});

test("a refused save keeps what was typed, and shows both values once the record is read again", async () => {
  const db = store(room);
  const { result, rerender } = open(db);
  act(() => result.current.set({ seats: 120, name: "Great hall" }));
  db.elsewhere({ seats: 90 });
  act(() => result.current.save());
  await waitFor(() => expect(result.current.fault?.kind).toBe("conflict"));
  rerender({ stored: db.read() });
  expect(result.current.clashes).toEqual([{ field: "seats", mine: 120, theirs: 90 }]);
  expect(result.current.value).toMatchObject({ seats: 120, name: "Great hall" });

  act(() => result.current.keep("seats"));
  await waitFor(() => expect(db.read()).toMatchObject({ seats: 120, name: "Great hall" }));
});

test("taking theirs sends the rest", async () => {
  const db = store(room);
  const { result, rerender } = open(db);
  act(() => result.current.set({ seats: 120, name: "Great hall" }));
  db.elsewhere({ seats: 90 });
  act(() => result.current.save());
  await waitFor(() => expect(result.current.fault?.kind).toBe("conflict"));
  rerender({ stored: db.read() });
  act(() => result.current.take("seats"));
  await waitFor(() => expect(db.read()).toMatchObject({ seats: 90, name: "Great hall" }));
});

test("a change of another field is followed, and the save goes out again by itself", async () => {
  const db = store(room);
  const { result, rerender } = open(db);
  act(() => result.current.set({ seats: 120 }));
  db.elsewhere({ name: "Great hall" });
  act(() => result.current.save());
  await waitFor(() => expect(result.current.fault?.kind).toBe("conflict"));
  rerender({ stored: db.read() });
  await waitFor(() => expect(db.read()).toMatchObject({ seats: 120, name: "Great hall" }));
  expect(result.current.clashes).toEqual([]);
});

test("what is typed outlives the form", () => {
  const db = store(room);
  const first = open(db);
  act(() => first.result.current.set({ name: "Great hall" }));
  first.unmount();
  expect(open(db).result.current.value.name).toBe("Great hall");
});

test("a fault about a field is told at the field, and the text stays", async () => {
  const db = store(room);
  const { result } = open(db);
  act(() => result.current.commit({ seats: -1 }));
  await waitFor(() => expect(result.current.errorOf("seats")).toBe("Too few."));
  expect(result.current.value.seats).toBe(-1);
});

test("a change made while the record is read anew goes out afterwards", async () => {
  let read = () => {};
  const reading = vi
    .spyOn(QueryClient.prototype, "invalidateQueries")
    .mockImplementationOnce(() => new Promise((done) => (read = done)));
  const db = store(room);
  const { result } = open(db);
  act(() => result.current.commit({ seats: 120 }));
  await waitFor(() => expect(reading).toHaveBeenCalled());
  act(() => result.current.commit({ name: "Great hall" }));
  expect(db.save).toHaveBeenCalledOnce();
  act(() => read());
  await waitFor(() => expect(db.read()).toMatchObject({ seats: 120, name: "Great hall", rev: 3 }));
  await waitFor(() => expect(result.current.dirty).toBe(false));
  reading.mockRestore();
});
