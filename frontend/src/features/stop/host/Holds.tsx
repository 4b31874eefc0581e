import { type KeyboardEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { HoldCard, StopPlace } from "../../../api/hosting";
import { EmptyState } from "../../../shared/parts/EmptyState";
import { Keys } from "../../../shared/parts/Keys";
import { Count } from "../../../shared/parts/PageHead";
import { Sheet } from "../../../shared/parts/Sheet";
import { useAskedRecord } from "../../../shared/state/asked";
import { HoldRow } from "./HoldRow";
import { stepRow } from "./stepRow";
import type { HoldActs } from "./useHolds";

type Props = {
  place: StopPlace;
  acts: HoldActs;
  onPromote: (hold: HoldCard) => void;
  onExtend: (hold: HoldCard) => void;
  onEdit: (hold: HoldCard) => void;
};

/** The venues that are kept for a stop: in which place, until when, and what can be done about it. */
export function Holds({ place, acts, onPromote, onExtend, onEdit }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const kept = place.holds.some((h) => h.status === "held");
  const press = (event: KeyboardEvent, hold: HoldCard) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const key = event.key.toLowerCase();
    const waits = hold.status === "held";
    if (by) stepRow(list.current, event.target as HTMLElement, by);
    else if (key === "p" && waits && hold.ahead.length === 0) onPromote(hold);
    else if (key === "x" && waits) onExtend(hold);
    else if (key === "e") onEdit(hold);
    else if (key === "r") acts.release(hold);
    else return;
    event.preventDefault();
  };
  const linkOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-hold="${id}"] a`);
  useAskedRecord(
    "hold",
    (id) => linkOf(id)?.focus(),
    (id) => place.holds.some((hold) => hold.id === id),
  );
  return (
    <Sheet
      title={t("host.holds")}
      beside={<Count>{place.holds.length}</Count>}
      actions={
        kept && (
          <span className="people-keys host-keys">
            {(["promote", "extend", "edit", "release"] as const).map((act) => (
              <span key={act} className="row">
                <Keys combo={keyOf[act]} spoken />
                {t(`host.${act}`)}
              </span>
            ))}
          </span>
        )
      }
    >
      {place.holds.length === 0 ? (
        <EmptyState title={t("host.noHolds")} text={t("host.noHoldsText")} />
      ) : (
        <ul ref={list}>
          {place.holds.map((hold) => (
            <li key={hold.id} data-hold={hold.id} className="hold" onKeyDown={(event) => press(event, hold)}>
              <HoldRow
                hold={hold}
                place={place}
                onPromote={() => onPromote(hold)}
                onExtend={() => onExtend(hold)}
                onEdit={() => onEdit(hold)}
                onRelease={() => acts.release(hold)}
              />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

const keyOf = { promote: "p", extend: "x", edit: "e", release: "r" } as const;
