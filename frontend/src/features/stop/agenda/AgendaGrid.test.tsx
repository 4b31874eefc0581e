import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Room } from "../../../api/library";
import type { SessionCard, StopPage } from "../../../api/stops";
import { AgendaGrid } from "./AgendaGrid";
import { place } from "./grid";

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

function show(sessions: SessionCard[]) {
  const page = { stop: { starts: `${day}T18:00`, ends: `${day}T21:30` } } as StopPage;
  const asked = { onMove: vi.fn(), onSelect: vi.fn(), onRemove: vi.fn(), onDuplicate: vi.fn(), onMoveTo: vi.fn() };
  render(
    <MantineProvider>
      <AgendaGrid
        page={page}
        day={day}
        placed={place(sessions, day, rooms)}
        rooms={rooms}
        scale={2}
        selected={undefined}
        marks={new Map([["2", { severity: "error", rule: "room-double-booked" }]])}
        tracks={new Map()}
        follow={false}
        people={[]}
        {...asked}
      />
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
  expect(onMove).toHaveBeenCalledExactlyOnceWith(two[0], { starts: `${day}T19:10`, minutes: 30, roomId: "b" });
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
  await userEvent.tab();
  expect(document.activeElement).toBe(talk("Talk 1"));
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(talk("Talk 2"));
  expect(screen.getAllByRole("button").filter((b) => b.tabIndex === 0)).toEqual([talk("Talk 2")]);
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
