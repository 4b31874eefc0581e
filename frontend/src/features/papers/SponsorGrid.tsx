import { IconBuildingCommunity, IconHeartHandshake } from "@tabler/icons-react";
import { type CSSProperties, Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { SponsorshipRow } from "../../api/stops";
import type { Overview, StopCard } from "../../api/types";
import { gather } from "../../shared/format/gather";
import { money } from "../../shared/format/numbers";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { LogoPlate } from "../../shared/parts/LogoPlate";
import { isSure, Station } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { type Group, type Supporter, supporters } from "./supports";

/** The sponsorship in the panel: its id, a new one, or none. */
export type Chosen = string | "new" | undefined;

type Props = { overview: Overview; chosen: Chosen; onChoose: (id: string) => void };

/** Supporters in rows, the stops of the line in columns; what is given stands where it is given. */
export function SponsorGrid({ overview: { stops, sponsors }, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const tracks = { "--stops": Math.max(1, stops.length) } as CSSProperties;
  const sum = new Set(sponsors.map((s) => s.organizationId)).size;
  return (
    <div className="support scroll" style={tracks}>
      <div className="support-head">
        <span className="mut f12">{t("papers.sponsors.sum", { count: sum })}</span>
        {stops.map((stop, i) => (
          <StationHead key={stop.id} stop={stop} next={stops[i + 1]} />
        ))}
        <span className="mut f12 support-amount">{t("papers.sponsors.amount")}</span>
      </div>
      {supporters(sponsors, lang).map(({ group, list }) => (
        <Fragment key={group}>
          <h2 className="support-group">
            {t(`papers.sponsors.group.${group}`)}
            <span className="mut"> {t(`papers.sponsors.about.${group}`)}</span>
          </h2>
          <ul>
            {list.map((one) => (
              <Row
                key={one.id}
                one={one}
                group={group}
                stops={stops}
                chosen={one.rows.some((r) => r.id === chosen) ? chosen : undefined}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </Fragment>
      ))}
    </div>
  );
}

function StationHead({ stop, next }: { stop: StopCard; next: StopCard | undefined }) {
  const lang = useLang();
  const track = next && (isSure(stop.status) && isSure(next.status) ? "whole" : "dashed");
  const city = inLang(stop.city, lang);
  return (
    <span className={`support-stop ${track ?? ""}`}>
      <Station number={stop.number} status={stop.status} />
      <span className="cut" title={city} lang={langOf(stop.city, lang)}>
        {city}
      </span>
    </span>
  );
}

type RowProps = { one: Supporter; group: Group; stops: StopCard[]; chosen: Chosen; onChoose: (id: string) => void };

function Row({ one: { organization, rows }, group, stops, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = inLang(organization.name, lang);
  const kinds = [...new Set(rows.flatMap((r) => [r.tier, r.inKind && t(`forms.sponsorship.kind.${r.inKind}`)]))];
  const amounts = gather(
    rows.filter((r) => r.amount.minor > 0),
    (r) => r.amount.currency,
  );
  return (
    <li className="support-row" data-chosen={chosen ? true : undefined}>
      <div className="support-who">
        <LogoPlate name={name} />
        <span className="cut">
          <a href={paths.organization(organization.slug)} draggable={false}>
            {name}
          </a>
          <span className="mut f11 cut">{kinds.filter(Boolean).join(", ")}</span>
        </span>
      </div>
      {rows.map((row) => (
        <Mark
          key={row.id}
          row={row}
          group={group}
          name={name}
          stops={stops}
          on={row.id === chosen}
          onChoose={onChoose}
        />
      ))}
      <span className="support-amount">
        {amounts.map(([currency, its]) => (
          <span key={currency}>
            {money(
              its.reduce((n, r) => n + r.amount.minor, 0),
              currency,
              lang,
            )}
          </span>
        ))}
      </span>
    </li>
  );
}

type MarkProps = {
  row: SponsorshipRow;
  group: Group;
  name: string;
  stops: StopCard[];
  on: boolean;
  onChoose: (id: string) => void;
};

/** One sponsorship where it is: at its stop, or along the whole line. */
function Mark({ row, group, name, stops, on, onChoose }: MarkProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const at = stops.findIndex((s) => s.id === row.stopId);
  const Icon = group === "host" ? IconBuildingCommunity : IconHeartHandshake;
  const where = row.stop ? inLang(row.stop.name, lang) : t(`forms.sponsorship.scope.${row.scope}`);
  const kind = t(`forms.sponsorship.kind.${row.inKind || "money"}`);
  const column = at >= 0 ? `${at + 2}` : `2 / span ${Math.max(1, stops.length)}`;
  return (
    <button
      type="button"
      className={`support-mark ${group}`}
      aria-pressed={on}
      aria-label={`${name}, ${kind}, ${where}`}
      title={where}
      style={{ gridColumn: column }}
      onClick={() => onChoose(row.id)}
    >
      <Icon size={16} stroke={1.75} aria-hidden />
      <span className="cut">{at < 0 ? where : kind}</span>
    </button>
  );
}
