import type { ReactNode } from "react";
import type { Conflict } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { SeverityIcon } from "../../shared/parts/StatusChip";
import "./ConflictNotes.css";

type Props = {
  conflicts: readonly Conflict[];
  /** What mends one, as buttons. */
  repair?: (conflict: Conflict) => ReactNode;
};

/** What is wrong, where it is: what, in bold, what to do, and what mends it. */
export function ConflictNotes({ conflicts, repair }: Props) {
  const lang = useLang();
  if (conflicts.length === 0) return null;
  return (
    <ul className="conflict-notes">
      {conflicts.map((c) => (
        <li key={c.key} className={c.severity}>
          <SeverityIcon severity={c.severity} />
          <div>
            <p>
              <b>{inLang(c.sentence, lang)}</b> {inLang(c.advice, lang)}
            </p>
            {repair?.(c)}
          </div>
        </li>
      ))}
    </ul>
  );
}
