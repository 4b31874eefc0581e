import type { TFunction } from "i18next";
import type { Act } from "../api/types";
import { matrixActLabel } from "../features/matrix/actWords";
import { clock, day, dayOfWeek } from "../shared/format/dates";
import { inLang, type Lang } from "../shared/format/text";
import { boardLabel } from "./boardLabel";

const deeds = ["create", "edit", "rename", "delete", "duplicate", "restore"] as const;
const nouns = [
  "Tour",
  "Stop",
  "Venue",
  "Room",
  "Organization",
  "Person",
  "Talk",
  "Track",
  "Session",
  "Engagement",
  "Sponsorship",
  "Deliverable",
  "Proof",
  "Section",
  "Photo",
  "Availability",
  "Checklist",
  "AgendaTemplate",
  "Hold",
  "Task",
  "BudgetItem",
  "Happening",
  "Acknowledgement",
] as const;

/** Acts that have a sentence of their own. */
const whole = [
  "acceptConflict",
  "reopenConflict",
  "repairConflict",
  "setRules",
  "lookAtSection",
  "importRegistrations",
] as const;
const ofHolds = ["placeHold", "promoteHold", "releaseHold"] as const;
/** Acts that say of how many things they were. */
const counted = ["addPhotos", "finishTasks", "giveTasks", "moveTasks", "applyChecklist", "setRate"] as const;

/** What was done, in a few words that can stand after a colon: "Ottawa to Thu 10 May". */
export function actLabel(act: Pick<Act, "name" | "args">, t: TFunction, lang: Lang): string {
  const what = inLang(act.args.what, lang);
  const to = inLang(act.args.to, lang);
  if (act.name === "moveStop") return t("shell.act.moveStop", { what, to: to ? dayOfWeek(to, lang) : "" }).trim();
  const board = boardLabel(act, t, lang);
  if (board) return board;
  if (act.name === "importTour") return t("shell.act.importTour", { what });
  if (act.name === "moveSession" || act.name === "moveDoors") {
    const where = inLang(act.args.where, lang);
    const time = clock(to, lang);
    return t(`shell.act.${where ? "moveSessionTo" : act.name}`, { what, where, time });
  }
  if (
    act.name === "shiftAgenda" ||
    act.name === "swapSessions" ||
    act.name === "layTemplate" ||
    act.name === "importCalendar"
  )
    return t(`shell.act.${act.name}`, { what, to });
  const held = ofHolds.find((name) => name === act.name);
  if (held) return t(`shell.act.${held}`, { what, to });
  if (act.name === "extendHold") return t("shell.act.extendHold", { what, to: to ? day(to, lang) : "" });
  const summed = counted.find((name) => name === act.name);
  if (summed) return t(`shell.act.${summed}`, { count: Number(act.args.count?.en ?? 1), what });
  if (act.name === "publishRelease") return t("shell.act.publishRelease", { count: Number(act.args.count?.en ?? 1) });
  if (act.name === "loadSample") return t("shell.act.loadSample", { what });
  const named = whole.find((name) => name === act.name);
  if (named) return t(`shell.act.${named}`, { what });
  const inMatrix = matrixActLabel(act.name, act.args, t, lang);
  if (inMatrix) return inMatrix;
  const deed = deeds.find((d) => act.name.startsWith(d));
  const several = nouns.find((n) => plural(n) === act.name.slice(deed?.length));
  const count = Number(inLang(act.args.count, lang));
  if (several && count && (deed === "create" || deed === "edit" || deed === "delete"))
    return ofMany(deed, several, count, t);
  const noun = nouns.find((n) => act.name.slice(deed?.length) === n);
  if (!deed || !noun) return t("shell.act.other", { what: what || act.name }).trim();
  return t(`shell.act.${deed}`, { noun: t(`shell.act.noun.${noun}`), what, to })
    .replace(/ {2,}/g, " ")
    .trim();
}

/** What an act over several records is named after: "People" of "Person". */
function plural(noun: string): string {
  return noun === "Person" ? "People" : noun.replace(/y$/, "ie").concat("s");
}

function ofMany(deed: "create" | "edit" | "delete", noun: (typeof nouns)[number], count: number, t: TFunction): string {
  const kind = (noun.charAt(0).toLowerCase() + noun.slice(1)) as Uncapitalize<typeof noun>;
  return t(`shell.act.many.${deed}`, { what: t(`history.kinds.${kind}`, { count }) });
}

/** The same at the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
