import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FiguresPage, FiguresRow } from "../../api/figures";
import { useCells } from "../../shared/edit/cells";
import { count, percent } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { FiguresLine } from "./FiguresLine";
import { scoreText, wholes } from "./figures";
import type { FiguresActs } from "./useFiguresActs";

type Props = { rows: FiguresRow[]; page: FiguresPage; acts: FiguresActs; summed: boolean };

/** Figures as a sheet: arrows go through its cells, typing writes into them. */
export function FiguresTable({ rows, page, acts, summed }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLTableElement>(null);
  const cells = useCells(box);
  const earlier = rows.some((row) => row.earlier);
  const of = page.sums.score.of || 5;
  return (
    <table
      ref={box}
      className="figures-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through by arrows
      role="grid"
      aria-label={t("figures.title")}
      {...cells}
    >
      <thead>
        <tr>
          <th scope="col">{t("figures.column.stop")}</th>
          {wholes.slice(0, 2).map((column) => (
            <th key={column} scope="col">
              {t(`figures.column.${column}`)}
            </th>
          ))}
          <th scope="col">{t("figures.column.noShow")}</th>
          {wholes.slice(2).map((column) => (
            <th key={column} scope="col">
              {t(`figures.column.${column}`)}
            </th>
          ))}
          <th scope="col">{t("figures.column.score")}</th>
          {earlier && (
            <th scope="col" className="figures-before">
              {t("figures.column.earlier")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FiguresLine key={row.stop.id} row={row} of={of} tour={page.tour.slug} acts={acts} earlier={earlier} />
        ))}
      </tbody>
      {summed && <Sums page={page} earlier={earlier} />}
    </table>
  );
}

function Sums({ page: { sums }, earlier }: { page: FiguresPage; earlier: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const known = ["registered", "attended", "noShow", "capacity", "members", "questions", "score"] as const;
  const shown = (one: (typeof known)[number]) => {
    if (sums[one].stops === 0) return "–";
    if (one === "noShow") return percent(sums.noShow.share, lang);
    if (one === "score") return scoreText({ score: sums.score.value, scoreOf: sums.score.of }, lang);
    return count(sums[one].total, lang);
  };
  return (
    <tfoot>
      <tr>
        <th scope="row">{t("figures.tour")}</th>
        {known.map((one) => (
          <td key={one}>
            <b>{shown(one)}</b>
            {sums[one].stops > 0 && sums[one].stops < sums.stops && one !== "members" && (
              <small>{t("figures.ofStops", { count: sums[one].stops, n: sums[one].stops, of: sums.stops })}</small>
            )}
          </td>
        ))}
        {earlier && <td />}
      </tr>
    </tfoot>
  );
}
