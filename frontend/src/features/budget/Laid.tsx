import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetPage } from "../../api/budget";
import { amount } from "../../shared/format/numbers";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Face } from "../../shared/parts/Face";
import { Station } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { Incomplete } from "./Incomplete";

type People = BudgetPage["people"];
type Expenses = Pick<People[number], "amounts" | "paid" | "owed">;

/** What each person laid out, and for which stops: spent, paid back, and what is owed to them. */
export function Laid({ people, currency }: { people: People; currency: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <section>
      <h2>{t("budget.people")}</h2>
      <table className="budget-small">
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken">{t("budget.person")}</span>
            </th>
            <th scope="col">{t("budget.spent")}</th>
            <th scope="col">{t("budget.paidBack")}</th>
            <th scope="col">{t("budget.owed")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, stops, unrated, ...its }) => (
            <Fragment key={person.id}>
              <tr>
                <th scope="row">
                  <a className="budget-person" href={paths.person(person.slug)} draggable={false}>
                    <Face id={person.id} name={person.name} size="sm" />
                    <span className="cut">{person.name}</span>
                    <Incomplete unrated={unrated} short />
                  </a>
                </th>
                <Sums its={its} currency={currency} />
              </tr>
              {stops.map(({ stop, unrated: left, ...at }) => (
                <tr key={stop?.id ?? ""} className="budget-at">
                  <th scope="row">
                    <span className="budget-named">
                      {stop && <Station number={stop.number} status={stop.status} size="sm" />}
                      <span className="cut" lang={stop && langOf(stop.name, lang)}>
                        {stop ? inLang(stop.name, lang) : t("budget.tour")}
                      </span>
                      <Incomplete unrated={left} short />
                    </span>
                  </th>
                  <Sums its={at} currency={currency} />
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Sums({ its: { amounts, paid, owed }, currency }: { its: Expenses; currency: string }) {
  const lang = useLang();
  return (
    <>
      <td>{amount(amounts.actual, currency, lang)}</td>
      <td>{amount(paid, currency, lang)}</td>
      <td className={owed > 0 ? "owed" : undefined}>{amount(owed, currency, lang)}</td>
    </>
  );
}
