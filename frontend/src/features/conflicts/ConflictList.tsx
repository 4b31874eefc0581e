import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useConflictActs } from "../../api/conflictActs";
import type { Conflict, StopCard } from "../../api/types";
import { useRepairs } from "../../shared/conflicts/ConflictNotes";
import { conflictPath } from "../../shared/conflicts/conflictPath";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Station } from "../../shared/parts/Station";
import { useStable } from "../../shared/parts/useStable";
import { goTo } from "../../shared/paths";
import { byStop } from "./byStop";
import { ConflictRow } from "./ConflictRow";
import { useGrowing } from "./useGrowing";

type Props = { conflicts: readonly Conflict[]; stops: readonly StopCard[]; tour: string };

/** Conflicts under their stops. Arrows go from one to the next, 1 to 3 mend, A accepts, Enter opens. */
export function ConflictList({ conflicts, stops, tour }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const acts = useConflictActs(tour);
  const stable = useStable(acts);
  const { groups, order } = useMemo(() => {
    let before = 0;
    const all = byStop(conflicts, stops).map((g) => {
      const from = before;
      before += g.conflicts.length;
      return { ...g, before: from };
    });
    return { groups: all, order: all.flatMap((g) => g.conflicts) };
  }, [conflicts, stops]);
  const { drawn, end, reach } = useGrowing();
  const [key, setKey] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    order.findIndex((c) => c.key === key),
  );
  const selected = order[at];
  const [accepting, setAccepting] = useState<string>();
  useRepairs(selected && !selected.acknowledged ? selected : undefined, acts, setAccepting);

  const { seek } = acts;
  const opened = key !== undefined && selected?.key === key && !selected.acknowledged && !selected.sought;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once for each that is opened
  useEffect(() => {
    if (opened) seek(selected);
  }, [opened, key]);

  const select = (index: number) => {
    const next = order[Math.min(order.length - 1, Math.max(0, index))];
    if (!next) return;
    const place = order.indexOf(next);
    flushSync(() => {
      setKey(next.key);
      reach(place);
    });
    list.current?.querySelectorAll<HTMLElement>(".conflict-row")[place]?.focus();
  };
  const group = t("conflicts.keys.group");
  useShortcuts([
    { combo: "j", label: t("conflicts.keys.next"), group, run: () => select(at + 1) },
    { combo: "k", label: t("conflicts.keys.previous"), group, run: () => select(at - 1) },
  ]);
  const press = (event: KeyboardEvent<HTMLElement>, conflict: Conflict) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown") select(at + 1);
    else if (event.key === "ArrowUp") select(at - 1);
    else if (event.key === "Enter") goTo(conflictPath(conflict, tour, stops));
    else if (event.key.toLowerCase() === "a") setAccepting(conflict.key);
    else return;
    event.preventDefault();
  };
  const deeds = useStable({ press });
  return (
    <div ref={list} className="conflict-list scroll">
      {groups.map(({ stop, conflicts: own, before }) => (
        <section key={stop?.id ?? ""} aria-label={stop ? inLang(stop.city, lang) : t("conflicts.wholeTour")}>
          <h2 className="conflict-stop">
            {stop && <Station number={stop.number} status={stop.status} />}
            {stop ? inLang(stop.city, lang) : t("conflicts.wholeTour")}
            <span className="mut">{t("conflicts.count", { count: own.length })}</span>
          </h2>
          <ul>
            {own.slice(0, Math.max(0, drawn - before)).map((conflict) => (
              <ConflictRow
                key={conflict.key}
                conflict={conflict}
                href={conflictPath(conflict, tour, stops)}
                selected={conflict === selected}
                accepting={conflict.key === accepting}
                acts={conflict === selected ? acts : stable}
                onFocus={setKey}
                onPress={deeds.press}
                onAccepting={setAccepting}
              />
            ))}
          </ul>
        </section>
      ))}
      {drawn < order.length && <div ref={end} />}
    </div>
  );
}
