import { IconAlertTriangle, IconCircleCheck, IconFlag, IconMapPin, IconPlus, IconStar } from "@tabler/icons-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../../api/hosting";
import { day } from "../../../shared/format/dates";
import { count, kilometres, money } from "../../../shared/format/numbers";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { paths } from "../../../shared/paths";
import { DaysOf } from "./DaysOf";
import { Note } from "./Note";
import { rankIn } from "./wait";

type Props = {
  candidate: Candidate;
  /** Seats needed; 0: not known. */
  seats: number;
  /** Without it the venue is held already. */
  onHold: (() => void) | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
};

type Best = Candidate["best"][number];

/** A venue in which the stop could be held, by all that it is compared by. */
export function CandidateRow({ candidate: c, seats, onHold, onKeyDown }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { venue } = c;
  const best = (by: Best) =>
    c.best.includes(by) && <Note icon={IconStar} tone="ok" text={t(`host.compare.best.${by}`)} />;
  const last = c.past[0];
  return (
    <tr className={c.chosen ? "chosen" : undefined} onKeyDown={onKeyDown}>
      <th scope="row">
        <a href={paths.venue(venue.slug)} draggable={false}>
          <b>{venue.name}</b>
        </a>
        {c.chosen && <Note icon={IconMapPin} tone="accent" text={t("host.compare.chosen")} />}
        {last && (
          <span className="mut f12">
            {t("host.compare.past", {
              count: c.past.length,
              latest: `${day(last.starts, lang)} ${last.starts.slice(0, 4)}`,
            })}
          </span>
        )}
      </th>
      <Cell known={venue.capacity > 0} value={count(venue.capacity, lang)}>
        {best("capacity")}
        {c.fits === "yes" && <Note icon={IconCircleCheck} text={t("host.compare.enough", { n: count(seats, lang) })} />}
        {c.fits === "no" && (
          <Note
            icon={IconAlertTriangle}
            tone="warn"
            text={t("host.compare.short", { n: count(seats - venue.capacity, lang) })}
          />
        )}
      </Cell>
      <Cell known={venue.stepFree !== ""} value={venue.stepFree && t(`host.compare.stepFree.${venue.stepFree}`)}>
        {best("access")}
      </Cell>
      <Cell known={c.cost.currency !== ""} value={c.cost.currency && money(c.cost.minor, c.cost.currency, lang)}>
        {best("cost")}
      </Cell>
      <Cell
        known={venue.station !== "" || venue.stationMetres > 0}
        value={venue.stationMetres > 0 ? t("host.compare.metres", { n: count(venue.stationMetres, lang) }) : ""}
      >
        {best("station")}
        {venue.station && <span className="sec f12">{venue.station}</span>}
      </Cell>
      <Cell known={c.km !== undefined} value={c.km === undefined ? "" : kilometres(c.km, lang)}>
        {best("centre")}
      </Cell>
      <td>
        <DaysOf candidate={c} />
      </td>
      <td>
        {onHold ? (
          <Button
            size="sm"
            icon={IconPlus}
            aria-label={t("host.placeNamed", { venue: venue.name })}
            aria-keyshortcuts="H"
            onClick={onHold}
          >
            {t("host.place")}
          </Button>
        ) : (
          <Chip
            tone={c.held === "confirmed" ? "ok" : "idle"}
            icon={c.held === "confirmed" ? IconCircleCheck : IconFlag}
          >
            {c.held === "confirmed" ? t("host.confirmed") : rankIn(c.rank, t)}
          </Chip>
        )}
      </td>
    </tr>
  );
}

type CellProps = { known: boolean; value: string; children?: ReactNode };

function Cell({ known, value, children }: CellProps) {
  return (
    <td>
      {known ? (
        value && <span className={`compare-value ${/\d/.test(value) ? "tabular number" : ""}`}>{value}</span>
      ) : (
        <Unknown />
      )}
      {known && children}
    </td>
  );
}

function Unknown() {
  const { t } = useTranslation();
  return (
    <span className="mut">
      <span aria-hidden>–</span>
      <span className="spoken">{t("host.compare.unknown")}</span>
    </span>
  );
}
