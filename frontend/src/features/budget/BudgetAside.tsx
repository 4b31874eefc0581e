import { useTranslation } from "react-i18next";
import type { BudgetPage } from "../../api/budget";
import { amount, money } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { Incomplete } from "./Incomplete";
import { states } from "./kinds";
import { Laid } from "./Laid";
import { Rates } from "./Rates";

/** What remains, in large, then by category, what people laid out, and the rates. */
export function BudgetAside({ page }: { page: BudgetPage }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { total, tour, categories, people } = page;
  const { currency } = tour;
  return (
    <aside className="sheet budget-aside scroll" aria-label={t("budget.sums")}>
      <section className="budget-balance">
        <h2>{t("budget.left")}</h2>
        <p className={total.left.committed < 0 ? "budget-figure short" : "budget-figure"}>
          {money(total.left.committed, currency, lang)}
        </p>
        <p className="mut f12">{t("budget.asCommitted")}</p>
        <dl className="budget-pair">
          {(["planned", "actual"] as const).map((state) => (
            <div key={state}>
              <dt>{t(`budget.column.${state}`)}</dt>
              <dd className={total.left[state] < 0 ? "short" : undefined}>
                {money(total.left[state], currency, lang)}
              </dd>
            </div>
          ))}
        </dl>
        <Incomplete unrated={total.unrated} />
      </section>
      {categories.length > 0 && (
        <section>
          <h2>{t("budget.byCategory")}</h2>
          <table className="budget-small">
            <thead>
              <tr>
                <th scope="col">
                  <span className="spoken">{t("budget.column.category")}</span>
                </th>
                {states.map((state) => (
                  <th key={state} scope="col">
                    {t(`budget.column.${state}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {categories.map(({ category, sums }) => (
                <tr key={category}>
                  <th scope="row">
                    <span className="budget-named">
                      {t(`budget.category.${category}`)}
                      <Incomplete unrated={sums.unrated} short />
                    </span>
                  </th>
                  {states.map((state) => (
                    <td key={state}>{amount(sums.left[state], currency, lang, true)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {people.length > 0 && <Laid people={people} currency={currency} />}
      <Rates page={page} />
    </aside>
  );
}
