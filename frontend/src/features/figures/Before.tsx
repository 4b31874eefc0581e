import { useTranslation } from "react-i18next";
import type { Compared, FigureSums } from "../../api/figures";
import { count, percent } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { Sheet } from "../../shared/parts/Sheet";
import { signed } from "./FiguresLine";
import { change, scoreText } from "./figures";

const compared = ["registered", "attended", "noShow", "members", "questions", "score"] as const;

type Props = { title: string; about: string; compared: Compared; cities: number };

/** What is known of these stops beside the times before in the same cities, like against like. */
export function Before({ title, about, compared: { now, before }, cities }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const rows = compared.filter((one) => now[one].stops > 0);
  if (rows.length === 0) return null;
  const shown = (sums: FigureSums, one: (typeof compared)[number]) => {
    if (one === "noShow") return percent(sums.noShow.share, lang);
    if (one === "score") return scoreText({ score: sums.score.value, scoreOf: sums.score.of }, lang);
    return count(sums[one].total, lang);
  };
  const difference = (one: (typeof compared)[number]) => {
    if (one === "noShow") {
      const points = Math.round(100 * now.noShow.share) - Math.round(100 * before.noShow.share);
      return t("figures.points", { count: Math.abs(points), n: `${points < 0 ? "−" : "+"}${Math.abs(points)}` });
    }
    if (one === "score") return signed(change(now.score.value, before.score.value), lang);
    return signed(change(now[one].total, before[one].total), lang);
  };
  return (
    <Sheet title={title}>
      <table className="before">
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken">{t("figures.figure")}</span>
            </th>
            <th scope="col">{t("figures.earlier")}</th>
            <th scope="col">{t("figures.now")}</th>
            <th scope="col">{t("figures.change")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one}>
              <th scope="row">
                {t(`figures.column.${one}`)}
                {now[one].stops < cities && (
                  <small>{t("figures.ofStops", { count: now[one].stops, n: now[one].stops, of: cities })}</small>
                )}
              </th>
              <td>{shown(before, one)}</td>
              <td>
                <b>{shown(now, one)}</b>
              </td>
              <td>{difference(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="before-about">{about}</p>
    </Sheet>
  );
}
