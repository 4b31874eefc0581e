import { useTranslation } from "react-i18next";
import type { Overview } from "../../api/types";
import { money } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { Sheet } from "../../shared/parts/Sheet";
import { groupOf, groups, sums } from "./supports";

/** How many support the tour, and with what; amounts are for the organizers only. */
export function SponsorSums({ overview: { sponsors } }: { overview: Overview }) {
  const { t } = useTranslation();
  const lang = useLang();
  const organizations = new Set(sponsors.map((s) => s.organizationId)).size;
  return (
    <Sheet label={t("papers.sponsors.totals")}>
      <div className="sums-body">
        <p className="sums-figure">
          <b>{organizations}</b>
          <span>{t("papers.sponsors.supporters", { count: organizations })}</span>
        </p>
        <dl className="sums-list">
          {groups.map((group) => {
            const n = sponsors.filter((s) => groupOf(s) === group).length;
            return (
              n > 0 && (
                <div key={group}>
                  <dt>{t(`papers.sponsors.group.${group}`)}</dt>
                  <dd>{n}</dd>
                </div>
              )
            );
          })}
          {sums(sponsors).flatMap(({ currency, money: cash, kind }) => [
            cash > 0 && (
              <div key={`money ${currency}`}>
                <dt>{t("papers.sponsors.inMoney")}</dt>
                <dd>{money(cash, currency, lang)}</dd>
              </div>
            ),
            kind > 0 && (
              <div key={`kind ${currency}`}>
                <dt>{t("papers.sponsors.inKind")}</dt>
                <dd>{money(kind, currency, lang)}</dd>
              </div>
            ),
          ])}
        </dl>
        <p className="mut f12">{t("papers.sponsors.amountsPrivate")}</p>
      </div>
    </Sheet>
  );
}
