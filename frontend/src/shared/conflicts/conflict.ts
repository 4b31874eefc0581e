import type { Text } from "../format/text";

/** Something wrong with a plan, as far as it is shown. */
export type Note = {
  key: string;
  severity: "error" | "warning" | "notice";
  sentence: Text;
  advice: Text;
  repairs: readonly Repair[];
  /** Repairs were looked for; else they are when they are asked for. */
  sought: boolean;
  acknowledged?: { reason: string; by: string; on: string };
};

/** A way to mend it, done by one press. */
export type Repair = { id: string; kind: string; label: Text };

/** What can be done about conflicts. */
export type ConflictActs = {
  /** Looks for what mends one of which that was not looked for. */
  seek: (note: Note) => void;
  /** What mends it; nothing: not known yet. */
  found: (note: Note) => readonly Repair[] | undefined;
  repair: (note: Note, repair: Repair) => void;
  accept: (note: Note, reason: string) => void;
  takeBack: (note: Note) => void;
};
