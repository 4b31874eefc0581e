import type { Conflict } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { SeverityIcon } from "../../shared/parts/StatusChip";
import "./ConflictNotes.css";

/** What is wrong, where it is: what, in bold, and what to do. */
export function ConflictNotes({ conflicts }: { conflicts: readonly Conflict[] }) {
  const lang = useLang();
  if (conflicts.length === 0) return null;
  return (
    <ul className="conflict-notes">
      {conflicts.map((c) => (
        <li key={`${c.rule} ${c.personId} ${c.sessionIds.join()}`} className={c.severity}>
          <SeverityIcon severity={c.severity} />
          <p>
            <b>{inLang(c.sentence, lang)}</b> {inLang(c.advice, lang)}
          </p>
        </li>
      ))}
    </ul>
  );
}
