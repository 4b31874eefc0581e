import type { Text } from "../format/text";

/** Something wrong with a plan, as far as it is shown. */
export type Note = {
  key: string;
  severity: "error" | "warning" | "notice";
  sentence: Text;
  advice: Text;
  repairs: readonly Repair[];
  acknowledged?: { reason: string; by: string; on: string };
};

/** A way to mend it, done by one press. */
export type Repair = { id: string; kind: string; label: Text };

/** What can be done about conflicts. */
export type ConflictActs = {
  repair: (note: Note, repair: Repair) => void;
  accept: (note: Note, reason: string) => void;
  takeBack: (note: Note) => void;
};
