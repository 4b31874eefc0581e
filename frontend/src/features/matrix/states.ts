import {
  IconBan,
  IconBuildingCommunity,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconDoorExit,
  IconHeartHandshake,
  IconMail,
  IconProgress,
  type TablerIcon,
} from "@tabler/icons-react";
import type { MatrixRows } from "../../api/matrix";

/** The words of the states, in matrix.state and, for those that a person sets, in matrix.said. */
export type Settable =
  | "invited"
  | "confirmed"
  | "declined"
  | "withdrawn"
  | "tentative"
  | "given"
  | "cancelled"
  | "supports"
  | "open"
  | "doing"
  | "done"
  | "dropped";
type Shown = Settable | "unasked" | "annual" | "tour" | "venue";

/** How a state is drawn: as settled, still moving, over, or waiting. */
export type Look = "ok" | "ask" | "off" | "wait" | "across";

/** A state that a cell may have. */
export type State<W extends Shown = Shown> = { state: string; word: W; icon: TablerIcon; look: Look };
/** A state that a key gives. */
export type SettableState = State<Settable> & { key: string };

const settable: { [rows in MatrixRows]: readonly SettableState[] } = {
  speakers: [
    { state: "invited", word: "invited", key: "i", icon: IconMail, look: "ask" },
    { state: "confirmed", word: "confirmed", key: "c", icon: IconCircleCheck, look: "ok" },
    { state: "declined", word: "declined", key: "d", icon: IconCircleX, look: "off" },
    { state: "withdrawn", word: "withdrawn", key: "w", icon: IconDoorExit, look: "off" },
  ],
  talks: [
    { state: "tentative", word: "tentative", key: "t", icon: IconCircleDashed, look: "ask" },
    { state: "confirmed", word: "given", key: "c", icon: IconCircleCheck, look: "ok" },
    { state: "cancelled", word: "cancelled", key: "x", icon: IconBan, look: "off" },
  ],
  sponsors: [{ state: "stop", word: "supports", key: "s", icon: IconHeartHandshake, look: "ok" }],
  tasks: [
    { state: "open", word: "open", key: "o", icon: IconCircleDashed, look: "wait" },
    { state: "doing", word: "doing", key: "i", icon: IconProgress, look: "ask" },
    { state: "done", word: "done", key: "d", icon: IconCircleCheck, look: "ok" },
    { state: "dropped", word: "dropped", key: "x", icon: IconBan, look: "off" },
  ],
};

const others: { [rows in MatrixRows]: readonly State[] } = {
  speakers: [{ state: "unasked", word: "unasked", icon: IconCircleDashed, look: "wait" }],
  talks: [],
  sponsors: [
    { state: "annual", word: "annual", icon: IconHeartHandshake, look: "across" },
    { state: "tour", word: "tour", icon: IconHeartHandshake, look: "across" },
    { state: "venue", word: "venue", icon: IconBuildingCommunity, look: "across" },
  ],
  tasks: [],
};

/** The states that a person gives to the cells of a matrix, each with its key. */
export function settableStates(rows: MatrixRows): readonly SettableState[] {
  return settable[rows];
}

/** How a state of a cell is drawn and called; undefined for an empty cell. */
export function stateOf(rows: MatrixRows, state: string | undefined): State | undefined {
  return [...settable[rows], ...others[rows]].find((s) => s.state === state);
}

/** All states that cells of a matrix may have. */
export function allStates(rows: MatrixRows): readonly State[] {
  return [...settable[rows], ...others[rows]];
}

/** The state of a task that is ticked, or of which the tick is taken away. */
export function ticked(state: string | undefined): "open" | "done" {
  return state === "done" ? "open" : "done";
}

/** Whether the state is that of the whole tour, or of the venue: no cell changes it. */
export function isFixed(rows: MatrixRows, state: string | undefined): boolean {
  return stateOf(rows, state)?.look === "across";
}

/** The state that one more step brings, by Enter or a double click; undefined where a step could lose something. */
export function stepFrom(rows: MatrixRows, state: string | undefined): SettableState | undefined {
  const steps = {
    speakers: ["invited", "confirmed"],
    talks: ["tentative", "confirmed"],
    sponsors: ["stop"],
    tasks: ["open", "done"],
  };
  const order = steps[rows];
  if (rows === "tasks" && state === "doing") return settable.tasks.find((s) => s.state === "done");
  const from = state === "" || state === undefined || state === "unasked" ? -1 : order.indexOf(state);
  if (from < 0 && state && state !== "unasked") return undefined;
  return settable[rows].find((s) => s.state === order[from + 1]);
}
