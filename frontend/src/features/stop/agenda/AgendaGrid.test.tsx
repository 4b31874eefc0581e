import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Room } from "../../../api/library";
import type { SessionCard, StopPage } from "../../../api/stops";
import { AgendaGrid } from "./AgendaGrid";
import { place } from "./grid";
import type { AgendaActs } from "./useAgendaActs";
import { newHand, useCarrying } from "./useCarrying";

const day = "2018-05-14";
const rooms = [
  { id: "a", name: "Hall A", capacity: 0 },
  { id: "b", name: "Hall B", capacity: 0 },
] as Room[];

function session(id: string, clock: string, roomId: string): SessionCard {
  return {
    id,
    kind: "talk",
    starts: `${day}T${clock}`,
    ends: `${day}T23:00`,
    minutes: 30,
    roomId,
    trackId: "",
    status: "confirmed",
    shown: { en: `Talk ${id}` },
    speakers: [],
    material: [],
    given: 0,
  } as unknown as SessionCard;
}

const page = {
  stop: { id: "s", starts: `${day}T18:00`, ends: `${day}T21:30` },
  rooms,
  tracks: [],
} as unknown as StopPage;

type Asked = ReturnType<typeof asks>;
const asks = () => ({
  onMove: vi.fn(),
  onCreate: vi.fn(),
  onDoors: vi.fn(),
  onDay: vi.fn(),
  onSelect: vi.fn(),
  onRemove: vi.fn(),
  onDuplicate: vi.fn(),
  onMoveTo: vi.fn(),
});

function Grid({ sessions, asked }: { sessions: SessionCard[]; asked: Asked }) {
  const { onCreate, onDoors, onDay, ...grid } = asked;
  const placed = place(sessions, day, rooms);
  const acts = { move: grid.onMove, create: onCreate, doors: onDoors } as unknown as AgendaActs;
  const carrying = useCarrying({ page, day, days: [day, "2018-05-15"], onDay, rooms, placed, acts });
  const giveaway = { is: "new" as const, fields: { kind: "giveaway" as const }, label: "Giveaway" };
  return (
    <>
      <button type="button" onClick={(e) => carrying.take(giveaway, newHand(1170, 10, 0), e.currentTarget)}>
        Put in
      </button>
      <AgendaGrid
        page={page}
        day={day}
        placed={placed}
        rooms={rooms}
        scale={2}
        selected={undefined}
        marks={new Map([["2", { severity: "error", rule: "room-double-booked" }]])}
        tracks={new Map()}
        follow={false}
        people={[]}
        presence={[]}
        carrying={carrying}
        {...grid}
      />
    </>
  );
}

function show(sessions: SessionCard[]) {
  const asked = asks();
  render(
    <MantineProvider>
      <Grid sessions={sessions} asked={asked} />
    </MantineProvider>,
  );
  return asked;
}

const two = [session("1", "18:30", "a"), session("2", "19:00", "b")];
const talk = (name: string) => screen.getByRole("button", { name: new RegExp(name) });

test("Space takes a session up, arrows carry it, Enter asks for its new hour and room", async () => {
  const { onMove } = show(two);
  talk("Talk 1").focus();
  await userEvent.keyboard(" {ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}{ArrowRight}");
  expect(screen.getByRole("status").textContent).toContain("19:10 to 19:40, Hall B");
  expect(onMove).not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}");
  expect(onMove).toHaveBeenCalledExactlyOnceWith(two[0], { starts: `${day}T19:10`, minutes: 30, roomId: "b" }, false);
});

test("Shift with Enter makes what follows give way", async () => {
  const { onMove } = show(two);
  talk("Talk 1").focus();
  await userEvent.keyboard(" {ArrowDown}{Shift>}{Enter}{/Shift}");
  expect(onMove).toHaveBeenCalledExactlyOnceWith(two[0], { starts: `${day}T18:35`, minutes: 30, roomId: "a" }, true);
});

test("Shift and Alt with an arrow stretch a session", async () => {
  const { onMove } = show(two);
  talk("Talk 1").focus();
  await userEvent.keyboard("{Shift>}{Alt>}{ArrowDown}{/Alt}{/Shift}");
  expect(onMove).toHaveBeenCalledExactlyOnceWith(two[0], { starts: `${day}T18:30`, minutes: 35, roomId: "a" });
});

test("something new is carried into the grid, and its button has the focus again when it is given back", async () => {
  const { onCreate, onDay } = show(two);
  const put = screen.getByRole("button", { name: "Put in" });
  await userEvent.click(put);
  expect(screen.getByRole("status").textContent).toContain("19:30 to 19:40, Hall A");
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(put);
  await userEvent.click(put);
  await userEvent.keyboard("{PageDown}{ArrowRight}{ArrowDown}{Enter}");
  expect(onDay).toHaveBeenCalledExactlyOnceWith("2018-05-15");
  const wanted = { kind: "giveaway", minutes: 10, starts: `${day}T19:35`, roomId: "b" };
  expect(onCreate).toHaveBeenCalledExactlyOnceWith(wanted, "Giveaway", false);
});

test("the doors are moved by keys, with all that follows or alone", async () => {
  const { onDoors } = show(two);
  screen.getByRole("button", { name: "Doors 18:00" }).focus();
  await userEvent.keyboard(" {ArrowDown}{ArrowDown}{Enter} {ArrowUp}{Shift>}{Enter}{/Shift}");
  expect(onDoors.mock.calls).toEqual([
    [{ starts: `${day}T18:10`, follow: true }],
    [{ starts: `${day}T17:55`, follow: false }],
  ]);
});

test("Escape gives it back, and nothing is asked for", async () => {
  const { onMove } = show(two);
  talk("Talk 1").focus();
  await userEvent.keyboard(" {ArrowDown}{Escape}");
  expect(screen.getByRole("status").textContent).toBe("");
  expect(onMove).not.toHaveBeenCalled();
});

test("a session put down where it was is not moved", async () => {
  const { onMove } = show(two);
  talk("Talk 1").focus();
  await userEvent.keyboard(" {ArrowDown}{ArrowUp}{Enter}");
  expect(onMove).not.toHaveBeenCalled();
});

test("arrows lead from one session to another, with one of them in the order of Tab", async () => {
  show(two);
  talk("Talk 1").focus();
  expect(document.activeElement).toBe(talk("Talk 1"));
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(talk("Talk 2"));
  expect(screen.getAllByRole("button", { name: /Talk/ }).filter((b) => b.tabIndex === 0)).toEqual([talk("Talk 2")]);
});

test("letters do what the menus do", async () => {
  const { onRemove, onDuplicate, onMoveTo, onSelect } = show(two);
  talk("Talk 2").focus();
  await userEvent.keyboard("dm{Delete}{Enter}");
  expect(onDuplicate).toHaveBeenCalledExactlyOnceWith(two[1]);
  expect(onMoveTo).toHaveBeenCalledExactlyOnceWith(two[1]);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(two[1]);
  expect(onSelect).toHaveBeenCalledWith("2");
});

test("a conflict is said on the session", () => {
  show(two);
  expect(talk("Talk 2").textContent).toContain("Two in one room");
});
