import { IconAlertTriangle, IconDots, IconGift, IconHeartHandshake } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { BudgetRow } from "../../api/budget";
import { EditCell } from "../../shared/edit/EditCell";
import { SelectCell } from "../../shared/edit/SelectCell";
import { readAmount, typedAmount, wrongAmount } from "../../shared/format/amount";
import { amount } from "../../shared/format/numbers";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { paths } from "../../shared/paths";
import { categories, fieldsOf, kindOf, kinds, states } from "./kinds";
import type { BudgetActs } from "./useBudgetActs";

type Props = { row: BudgetRow; currency: string; tour: string; acts: BudgetActs; onOpen: (row: BudgetRow) => void };

/** One item: each of its cells is written into in its place. A sponsorship is shown, and changed where it is. */
export function BudgetLine(props: Props) {
  return props.row.sponsorshipId ? <OfSponsorship {...props} /> : <OwnItem {...props} />;
}

function OwnItem({ row, currency, acts, onOpen }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const named = (column: string) => `${column}, ${row.name}`;
  const kind = kindOf(row);
  return (
    <tr data-row={row.id} className="money">
      <td>
        <EditCell
          name="name"
          label={t("budget.column.name")}
          value={row.name}
          shown={
            <>
              {row.name}
              <Whose row={row} />
            </>
          }
          problem={(text) => (text.trim() ? undefined : t("budget.needName"))}
          onCommit={(name) => acts.edit(row, { name })}
        />
        <Unrated row={row} />
      </td>
      <td className={`money-kind ${kind}`}>
        {kind === "kind" && <IconGift size={14} stroke={1.75} aria-hidden />}
        <SelectCell
          name="kind"
          label={named(t("budget.column.kind"))}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`budget.kind.${value}`) }))}
          onChange={(to) => acts.edit(row, fieldsOf(to))}
        />
      </td>
      <td>
        <SelectCell
          name="category"
          label={named(t("budget.column.category"))}
          value={row.category}
          options={categories.map((value) => ({ value, label: t(`budget.category.${value}`) }))}
          onChange={(category) => acts.edit(row, { category })}
        />
      </td>
      <td>
        <EditCell
          name="currency"
          label={named(t("budget.column.currency"))}
          value={row.currency}
          problem={(text) => (/^[a-z]{3}$/i.test(text.trim()) ? undefined : t("budget.needCurrency"))}
          onCommit={(code) => acts.edit(row, { currency: code.trim().toUpperCase() })}
        />
      </td>
      {states.map((state) => (
        <td key={state}>
          <EditCell
            numeric
            name={state}
            label={named(t(`budget.column.${state}`))}
            value={typedAmount(row[state], row.currency, lang)}
            shown={<Shown row={row} state={state} currency={currency} />}
            placeholder="–"
            problem={(text) => {
              const wrong = wrongAmount(text, row.currency);
              return wrong && t(`forms.${wrong}`);
            }}
            onCommit={(text) => acts.edit(row, { [state]: readAmount(text, row.currency) ?? 0 })}
          />
        </td>
      ))}
      <td className="money-paid">
        {kind !== "kind" && (
          <input
            type="checkbox"
            data-cell="paid"
            tabIndex={-1}
            aria-label={named(t("budget.column.paid"))}
            checked={row.paid}
            onChange={(e) => acts.edit(row, { paid: e.target.checked })}
          />
        )}
      </td>
      <td className="money-ends">
        <button
          type="button"
          className="money-more"
          data-cell="more"
          tabIndex={-1}
          aria-label={t("budget.more", { name: row.name })}
          onClick={() => onOpen(row)}
        >
          <IconDots size={16} stroke={1.75} aria-hidden />
        </button>
      </td>
    </tr>
  );
}

function OfSponsorship({ row, currency, tour }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = inLang(row.organization?.name, lang);
  return (
    <tr data-row={row.sponsorshipId} className="money of-sponsorship">
      <td>
        <a
          className="money-sponsor"
          data-cell="name"
          tabIndex={-1}
          href={paths.sponsors(tour)}
          draggable={false}
          title={t("budget.sponsorship")}
        >
          <IconHeartHandshake size={14} stroke={1.75} aria-hidden />
          <span className="cut">
            {name}
            <span className="spoken">, {t("budget.sponsorship")}</span>
          </span>
        </a>
        <Unrated row={row} />
      </td>
      <td className={`money-kind ${kindOf(row)}`}>
        {row.inKind && <IconGift size={14} stroke={1.75} aria-hidden />}
        <span className="money-still">{t(`budget.kind.${kindOf(row)}`)}</span>
      </td>
      <td>
        <span className="money-still">{t(`budget.category.${row.category}`)}</span>
      </td>
      <td>
        <span className="money-still">{row.currency}</span>
      </td>
      {states.map((state) => (
        <td key={state}>
          <span className="money-still numeric">
            <Shown row={row} state={state} currency={currency} />
          </span>
        </td>
      ))}
      <td />
      <td />
    </tr>
  );
}

/** An amount in the item's currency, and under it in the tour's where that is another. */
function Shown({ row, state, currency }: { row: BudgetRow; state: (typeof states)[number]; currency: string }) {
  const lang = useLang();
  if (row[state] === 0) return <span className="mut">–</span>;
  return (
    <>
      {amount(row[state], row.currency, lang)}
      {row.currency !== currency && !row.unrated.en && (
        <span className="money-worth">= {amount(row.worth[state], currency, lang)}</span>
      )}
    </>
  );
}

function Whose({ row }: { row: BudgetRow }) {
  const lang = useLang();
  const whose = [row.person?.name, inLang(row.organization?.name, lang)].filter(Boolean).join(", ");
  return whose && <span className="money-whose">{whose}</span>;
}

function Unrated({ row }: { row: BudgetRow }) {
  const lang = useLang();
  const why = inLang(row.unrated, lang);
  return (
    why && (
      <p className="money-unrated">
        <IconAlertTriangle size={13} stroke={2} aria-hidden />
        {why}
      </p>
    )
  );
}
