import { IconMessageCheck, IconTool } from "@tabler/icons-react";
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
  const first = keyed ? conflicts.find((c) => !c.acknowledged && (acts.found(c)?.length ?? 0) > 0) : undefined;
  const [accepting, setAccepting] = useState<string>();
  useRepairs(first, acts, setAccepting, keyed);
  if (conflicts.length === 0) return null;
  return (
    <ul className="conflict-notes">
      {conflicts.map((note) => (
        <li key={note.key} className={note.acknowledged ? "accepted" : note.severity}>
          <ConflictNote
            note={note}
            acts={acts}
            keyed={note === first}
            accepting={note.key === accepting}
            onAccepting={setAccepting}
          />
        </li>
      ))}
    </ul>
  );
}

/**
 * Offers what settles a conflict in the palette, and, where keyed, by the keys
 * 1, 2 and 3. onAccept asks for the reason.
 */
export function useRepairs(
  note: Note | undefined,
  acts: ConflictActs,
  onAccept: ((key: string) => void) | undefined,
  keyed = true,
) {
  const { t } = useTranslation();
  const lang = useLang();
  const repairs = ((note && acts.found(note)?.slice(0, 3)) ?? []).map((repair, i) => ({
    id: repair.id,
    keys: keyed ? `${i + 1}` : undefined,
    label: inLang(repair.label, lang),
    detail: inLang(note?.sentence, lang),
    icon: repairIcon(repair.kind),
    run: () => note && acts.repair(note, repair),
  }));
  useShortcuts(
    keyed
      ? repairs.map(({ label, run }, i) => ({ combo: `${i + 1}`, label, group: t("conflicts.keys.group"), run }))
      : [],
  );
  const accept = {
    id: "accept",
    label: t("conflicts.acceptThis"),
    icon: IconMessageCheck,
    run: () => note && onAccept?.(note.key),
  };
  useContextActs(note ? [...repairs, ...(onAccept ? [accept] : [])] : [], {
    heading: t("conflicts.settle"),
    rank: "settle",
  });
}

type NoteProps = {
  note: Note;
  acts: ConflictActs;
  keyed: boolean;
  /** The reason is being asked for. */
  accepting: boolean;
  onAccepting: (key: string | undefined) => void;
};

/** One conflict with all that can be done about it. */
export function ConflictNote({ note, acts, keyed, accepting, onAccepting }: NoteProps) {
  const { t } = useTranslation();
  const lang = useLang();
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
            <Unsought note={note} acts={acts} />
            {acts.found(note)?.map((repair, i) => (
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
                  onAccepting(undefined);
                  acts.accept(note, reason);
                }}
                onCancel={() => onAccepting(undefined)}
              />
            ) : (
              <Button size="sm" kind="ghost" icon={IconMessageCheck} onClick={() => onAccepting(note.key)}>
                {t("conflicts.accept")}
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

/** The way to ask what mends a conflict of which that was not looked for, and the answer where nothing does. */
function Unsought({ note, acts }: { note: Note; acts: ConflictActs }) {
  const { t } = useTranslation();
  const found = acts.found(note);
  if (note.sought || (found && found.length > 0)) return null;
  if (found) return <span className="conflict-unmended">{t("conflicts.noRepair")}</span>;
  return (
    <Button size="sm" kind="ghost" icon={IconTool} onClick={() => acts.seek(note)}>
      {t("conflicts.seek")}
    </Button>
  );
}
