import { IconMessageCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "../format/dates";
import { inLang } from "../format/text";
import { useLang } from "../i18n/useLang";
import { useShortcuts } from "../keys/useShortcuts";
import { Button } from "../parts/Button";
import { SeverityIcon } from "../parts/StatusChip";
import { useContextActs } from "../state/contextActs";
import { AcceptForm } from "./AcceptForm";
import type { ConflictActs, Note } from "./conflict";
import { repairIcon } from "./repairs";
import "./ConflictNotes.css";

type Props = {
  conflicts: readonly Note[];
  acts: ConflictActs;
  /** The keys 1, 2 and 3 mend the first that is open. */
  keyed?: boolean;
};

/** What is wrong, where it is: what, in bold, what to do, what mends it, and the way to accept it. */
export function ConflictNotes({ conflicts, acts, keyed = false }: Props) {
  const first = keyed ? conflicts.find((c) => !c.acknowledged && c.repairs.length > 0) : undefined;
  useRepairKeys(first, acts);
  if (conflicts.length === 0) return null;
  return (
    <ul className="conflict-notes">
      {conflicts.map((note) => (
        <li key={note.key} className={note.acknowledged ? "accepted" : note.severity}>
          <ConflictNote note={note} acts={acts} keyed={note === first} />
        </li>
      ))}
    </ul>
  );
}

/** Keeps the keys 1, 2 and 3 in force for the repairs of a conflict, and has the palette offer them first. */
export function useRepairKeys(note: Note | undefined, acts: ConflictActs) {
  const { t } = useTranslation();
  const lang = useLang();
  const ways = (note?.repairs.slice(0, 3) ?? []).map((repair, i) => ({
    keys: `${i + 1}`,
    icon: repairIcon(repair.kind),
    label: inLang(repair.label, lang),
    run: () => note && acts.repair(note, repair),
  }));
  useShortcuts(ways.map(({ keys, label, run }) => ({ combo: keys, label, group: t("conflicts.keys.group"), run })));
  useContextActs(
    ways.map((way) => ({ id: way.keys, detail: inLang(note?.sentence, lang), ...way })),
    { heading: t("conflicts.settle"), rank: "settle" },
  );
}

type NoteProps = { note: Note; acts: ConflictActs; keyed: boolean };

/** One conflict with all that can be done about it. */
export function ConflictNote({ note, acts, keyed }: NoteProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [accepting, setAccepting] = useState(false);
  const taken = note.acknowledged;
  return (
    <>
      <SeverityIcon severity={taken ? "accepted" : note.severity} />
      <div className="conflict-note">
        <p>
          <b>{inLang(note.sentence, lang)}</b> {!taken && inLang(note.advice, lang)}
        </p>
        {taken ? (
          <>
            <p className="conflict-reason">
              {t("conflicts.acceptedBy", { by: taken.by, on: day(taken.on, lang) })} <q>{taken.reason}</q>
            </p>
            <Button size="sm" kind="ghost" onClick={() => acts.takeBack(note)}>
              {t("conflicts.takeBack")}
            </Button>
          </>
        ) : (
          <div className="conflict-repairs">
            {note.repairs.map((repair, i) => (
              <Button
                key={repair.id}
                size="sm"
                icon={repairIcon(repair.kind)}
                keys={keyed ? `${i + 1}` : undefined}
                onClick={() => acts.repair(note, repair)}
              >
                {inLang(repair.label, lang)}
              </Button>
            ))}
            {accepting ? (
              <AcceptForm
                onAccept={(reason) => {
                  setAccepting(false);
                  acts.accept(note, reason);
                }}
                onCancel={() => setAccepting(false)}
              />
            ) : (
              <Button
                className="accept"
                size="sm"
                kind="ghost"
                icon={IconMessageCheck}
                onClick={() => setAccepting(true)}
              >
                {t("conflicts.accept")}
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
