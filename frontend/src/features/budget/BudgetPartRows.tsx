import { IconPlus } from "@tabler/icons-react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Amounts, BudgetPart, BudgetRow, BudgetSection } from "../../api/budget";
import { EditCell } from "../../shared/edit/EditCell";
import { dayOfWeek } from "../../shared/format/dates";
import { amount } from "../../shared/format/numbers";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Station } from "../../shared/parts/Station";
import { BudgetLine } from "./BudgetLine";
import { Incomplete } from "./Incomplete";
import { states } from "./kinds";
import type { BudgetActs } from "./useBudgetActs";

type Props = {
  part: BudgetPart;
  currency: string;
  tour: string;
  acts: BudgetActs;
  onOpen: (row: BudgetRow) => void;
};

/** The items of a stop, or of the tour apart from its stops: income, then expenses by category, then what remains. */
export function BudgetPartRows({ part, currency, tour, acts, onOpen }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { stop, sums, sections } = part;
  const name = stop ? inLang(stop.name, lang) : t("budget.tour");
  const sides = [
    { income: true, sum: sums.income },
    { income: false, sum: sums.expenses },
  ].map((side) => ({ ...side, its: sections.filter((s) => s.income === side.income) }));
  const given = states.some((state) => sums.inKind[state] !== 0);
  return (
    <tbody>
      <tr className="money-part">
        <th colSpan={9} scope="rowgroup">
          <span className="row">
            {stop && <Station number={stop.number} status={stop.status} size="sm" />}
            <span lang={stop && langOf(stop.name, lang)}>{name}</span>
            {stop && <span className="mut f12">{dayOfWeek(stop.day, lang)}</span>}
          </span>
        </th>
      </tr>
      {sides.map(
        ({ income, sum, its }) =>
          (its.length > 0 || (income && given)) && (
            <Fragment key={String(income)}>
              <SumRow
                className="money-side"
                label={t(income ? "budget.income" : "budget.expenses")}
                sum={sum}
                currency={currency}
                unrated={its.flatMap(({ rows }) => rows).filter((row) => row.unrated.en).length}
              />
              {its.map((section) => (
                <Section key={section.category} section={section} {...{ currency, tour, acts, onOpen }} />
              ))}
              {income && given && (
                <SumRow className="money-given" label={t("budget.given")} sum={sums.inKind} currency={currency} />
              )}
            </Fragment>
          ),
      )}
      <tr data-row={`add ${stop?.id ?? ""}`} className="money money-add">
        <td colSpan={9}>
          <EditCell
            name="name"
            label={t("budget.addTo", { name })}
            value=""
            placeholder={t("budget.add")}
            shown={
              <span className="row mut">
                <IconPlus size={14} stroke={1.75} aria-hidden />
                {t("budget.add")}
              </span>
            }
            onCommit={(text) => text.trim() && acts.create({ name: text.trim(), stopId: stop?.id ?? "", currency })}
          />
        </td>
      </tr>
      {sections.length > 0 && (
        <SumRow
          className="money-left"
          label={stop ? t("budget.leftOf", { name }) : t("budget.leftOfTour")}
          sum={sums.left}
          currency={currency}
          unrated={sums.unrated}
          signed
        />
      )}
    </tbody>
  );
}

type SectionProps = Omit<Props, "part"> & { section: BudgetSection };

function Section({ section, ...rest }: SectionProps) {
  const { t } = useTranslation();
  return (
    <>
      {section.rows.map((row) => (
        <BudgetLine key={row.id || row.sponsorshipId} row={row} {...rest} />
      ))}
      {section.rows.length > 1 && (
        <SumRow
          className="money-category"
          label={t("budget.sumOf", { category: t(`budget.category.${section.rows[0]?.category ?? "other"}`) })}
          sum={section.sum}
          currency={rest.currency}
          unrated={section.rows.filter((row) => row.unrated.en).length}
        />
      )}
    </>
  );
}

type SumProps = {
  label: string;
  sum: Amounts;
  currency: string;
  className: string;
  signed?: boolean;
  /** How many items are left out of it for want of a rate. */
  unrated?: number;
};

/** A row of sums. */
export function SumRow({ label, sum, currency, className, signed, unrated = 0 }: SumProps) {
  const lang = useLang();
  return (
    <tr className={`money-sum ${className}`}>
      <th colSpan={4} scope="row">
        <span className="row">
          {label}
          <Incomplete unrated={unrated} />
        </span>
      </th>
      {states.map((state) => (
        <td key={state} className={signed && sum[state] < 0 ? "short" : undefined}>
          {amount(sum[state], currency, lang)}
        </td>
      ))}
      <td colSpan={2} />
    </tr>
  );
}
