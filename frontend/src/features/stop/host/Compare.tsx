import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StopPlace } from "../../../api/hosting";
import { venuesQuery } from "../../../api/library";
import type { StopPage } from "../../../api/stops";
import { dayRange } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { Keys } from "../../../shared/parts/Keys";
import { Sheet } from "../../../shared/parts/Sheet";
import { CandidateRow } from "./CandidateRow";
import { type Criterion, criteria, inOrder, type Order } from "./compare";
import type { ToHold } from "./HostTab";
import { stepRow } from "./stepRow";
import { useNewVenue } from "./useNewVenue";

type Props = { page: StopPage; place: StopPlace; onHold: (venue: ToHold) => void };

/** The venues in which a stop could be held, beside each other; the best of each column is said. */
export function Compare({ page, place, onHold }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [order, setOrder] = useState<Order>({ by: "venue", down: false });
  const body = useRef<HTMLTableSectionElement>(null);
  const { data: library = [] } = useQuery(venuesQuery);
  const fresh = useNewVenue(page.stop);
  const city = inLang(page.stop.city, lang);
  const label = (by: Order["by"]) =>
    by === "days" ? t("host.compare.days", { days: dayRange(place.from, place.to, lang) }) : t(`host.compare.${by}`);
  const press = (event: KeyboardEvent, hold: (() => void) | undefined) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by) stepRow(body.current, event.target as HTMLElement, by);
    else if (event.key.toLowerCase() === "h" && hold) hold();
    else return;
    event.preventDefault();
  };
  return (
    <Sheet
      title={t("host.compare.title")}
      beside={<span className="mut f12">{t("host.compare.sum", { count: place.candidates.length, city })}</span>}
      actions={
        <span className="people-keys host-keys">
          <span className="row">
            <Keys combo="h" spoken />
            {t("host.place")}
          </span>
        </span>
      }
    >
      {place.candidates.length === 0 ? (
        <p className="compare-none sec">{t("host.compare.empty", { city })}</p>
      ) : (
        <div className="compare-scroll scroll">
          <table className="compare">
            <thead>
              <tr>
                <Head by="venue" label={label("venue")} order={order} onOrder={setOrder} />
                {criteria.map((by) => (
                  <Head key={by} by={by} label={label(by)} order={order} onOrder={setOrder} />
                ))}
                <th scope="col">
                  <span>{t("host.compare.hold")}</span>
                </th>
              </tr>
            </thead>
            <tbody ref={body}>
              {inOrder(place.candidates, order, lang).map((c) => {
                const hold =
                  c.rank === 0 ? () => onHold({ id: c.venue.id, name: c.venue.name, candidate: c }) : undefined;
                return (
                  <CandidateRow
                    key={c.venue.id}
                    candidate={c}
                    seats={place.seats}
                    onHold={hold}
                    onKeyDown={(event) => press(event, hold)}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <div className="compare-tools">
        <RefsField
          label={t("host.compare.add")}
          placeholder={t("host.compare.addHint")}
          value={[]}
          choices={library
            .filter((v) => !place.candidates.some((c) => c.venue.id === v.id))
            .map((v) => ({ id: v.id, name: v.name, detail: inLang(v.city, lang) }))}
          onChange={([id]) => {
            const venue = fresh.named(id) ?? library.find((v) => v.id === id);
            if (venue) onHold({ id: venue.id, name: venue.name, candidate: undefined });
          }}
          onCreate={fresh.create}
        />
      </div>
    </Sheet>
  );
}

type HeadProps = { by: Criterion | "venue"; label: string; order: Order; onOrder: (order: Order) => void };

function Head({ by, label, order, onOrder }: HeadProps) {
  const { t } = useTranslation();
  const sorts = order.by === by;
  const Arrow = order.down ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" aria-sort={sorts ? (order.down ? "descending" : "ascending") : undefined}>
      <button
        type="button"
        aria-label={t("host.compare.sort", { by: label })}
        onClick={() => onOrder({ by, down: sorts && !order.down })}
      >
        <span>{label}</span>
        {sorts && <Arrow size={13} stroke={2} aria-hidden />}
      </button>
    </th>
  );
}
