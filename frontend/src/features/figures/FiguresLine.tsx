import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { FiguresRow } from "../../api/figures";
import { EditCell } from "../../shared/edit/EditCell";
import { day } from "../../shared/format/dates";
import { count, parseWhole, percent } from "../../shared/format/numbers";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Station } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { change, most, readScore, scoreText, typedScore, type Whole, wholes } from "./figures";
import type { FiguresActs } from "./useFiguresActs";

type Props = {
  row: FiguresRow;
  /** Out of how many a score is that does not say it. */
  of: number;
  tour: string;
  acts: FiguresActs;
  /** Whether there is a column for the time before. */
  earlier: boolean;
};

/** The figures of one stop: each is written into in its place. Under them stands what looks wrong. */
export function FiguresLine({ row, of, tour, acts, earlier }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const city = inLang(row.stop.name, lang);
  const scale = row.scoreOf || of;
  return (
    <>
      <tr data-row={row.stop.id} className={row.stop.status === "cancelled" ? "figures-row cancelled" : "figures-row"}>
        <th scope="row">
          <a
            className="figures-stop"
            data-cell="stop"
            tabIndex={-1}
            draggable={false}
            href={`${paths.stop(tour, row.stop.slug)}/figures`}
          >
            <Station number={row.stop.number} status={row.stop.status} size="sm" />
            <span className="cut" lang={langOf(row.stop.name, lang)}>
              {city}
            </span>
            <small>{day(row.stop.day, lang)}</small>
          </a>
        </th>
        {wholes.slice(0, 2).map((field) => (
          <WholeCell key={field} {...{ row, field, acts, city }} />
        ))}
        <td className="figures-worked" title={t("figures.noShowHint")}>
          {row.noShow === undefined ? <span className="mut">–</span> : percent(row.noShow, lang)}
        </td>
        {wholes.slice(2).map((field) => (
          <WholeCell key={field} {...{ row, field, acts, city }} />
        ))}
        <td>
          <EditCell
            numeric
            name="score"
            label={`${t("figures.column.score")}, ${city}`}
            value={typedScore(row, lang)}
            shown={scoreText(row, lang)}
            placeholder="–"
            problem={(text) => (readScore(text, scale) ? undefined : t("figures.wrongScore", { of: scale }))}
            onCommit={(text) => acts.edit(row, readScore(text, scale) ?? {})}
          />
        </td>
        {earlier && <Before row={row} />}
      </tr>
      {row.doubts.map((doubt) => (
        <tr key={inLang(doubt.text, lang)} className="figures-doubt">
          <td colSpan={earlier ? 9 : 8}>
            <p>
              <IconAlertTriangle size={13} stroke={2} aria-hidden />
              {inLang(doubt.text, lang)}
            </p>
          </td>
        </tr>
      ))}
    </>
  );
}

type CellProps = { row: FiguresRow; field: Whole; acts: FiguresActs; city: string };

function WholeCell({ row, field, acts, city }: CellProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const read = (text: string) => (text.trim() === "" ? 0 : parseWhole(text, 0, most[field]));
  return (
    <td>
      <EditCell
        numeric
        name={field}
        label={`${t(`figures.column.${field}`)}, ${city}`}
        value={row[field] === 0 ? "" : String(row[field])}
        shown={row[field] === 0 ? "" : count(row[field], lang)}
        placeholder="–"
        problem={(text) =>
          read(text) === undefined ? t("number.between", { min: 0, max: count(most[field], lang) }) : undefined
        }
        onCommit={(text) => acts.edit(row, { [field]: read(text) ?? 0 })}
      />
    </td>
  );
}

/** How many were there the time before in the same city, and by how much that changed. */
function Before({ row: { earlier, attended } }: { row: FiguresRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (!earlier) return <td className="figures-before mut">–</td>;
  const part = change(attended, earlier.attended);
  const both = attended > 0 && earlier.attended > 0;
  return (
    <td className="figures-before">
      <a
        data-cell="earlier"
        tabIndex={-1}
        draggable={false}
        href={`${paths.stop(earlier.tour.slug, earlier.stop.slug)}/figures`}
        title={inLang(earlier.tour.name, lang)}
      >
        {earlier.attended > 0 ? count(earlier.attended, lang) : t("figures.see")}
        {both && <b>{signed(part, lang)}</b>}
      </a>
    </td>
  );
}

/** "+ 12 %", "−5 %". */
export function signed(part: number, lang: "fr" | "en"): string {
  const text = percent(Math.abs(part), lang);
  return `${part < 0 ? "−" : "+"}${text}`;
}
