import { type KeyboardEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import type { Conflict } from "../../api/types";
import { ConflictNote } from "../../shared/conflicts/ConflictNotes";
import type { ConflictActs } from "../../shared/conflicts/conflict";
import { LinkButton } from "../../shared/parts/Button";

type Props = {
  conflict: Conflict;
  href: string;
  selected: boolean;
  accepting: boolean;
  acts: ConflictActs;
  onFocus: (key: string) => void;
  onPress: (event: KeyboardEvent<HTMLElement>, conflict: Conflict) => void;
  onAccepting: (key: string | undefined) => void;
};

/** One conflict of the list: drawn again only when it is about itself, since there may be thousands. */
export const ConflictRow = memo(function ConflictRow({ conflict, href, selected, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <li
      className={`conflict-row ${conflict.acknowledged ? "accepted" : conflict.severity}`}
      tabIndex={selected ? 0 : -1}
      aria-current={selected || undefined}
      onFocus={() => props.onFocus(conflict.key)}
      onKeyDown={(event) => props.onPress(event, conflict)}
    >
      <ConflictNote
        note={conflict}
        acts={props.acts}
        keyed={selected}
        accepting={props.accepting}
        onAccepting={props.onAccepting}
      />
      <LinkButton size="sm" kind="ghost" href={href}>
        {t("conflicts.go")}
      </LinkButton>
    </li>
  );
});
