import { IconAlertTriangle, IconPlus, IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type BudgetPage, budget, type RateRow } from "../../api/budget";
import { useChange } from "../../api/useChange";
import { useLang } from "../../shared/i18n/useLang";
import { Button, IconButton } from "../../shared/parts/Button";
import { readRate, typedRate } from "./kinds";

/** What the other currencies are worth, as somebody typed it. */
export function Rates({ page: { tour, rates } }: { page: BudgetPage }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { mutate, error } = useChange(
    ({ currency, value }: { currency: string; value: string }) => budget.setRate(tour, currency, value),
    { onDone: () => setAdding(false) },
  );
  const set = (currency: string, value: string) => mutate({ currency, value });
  return (
    <section className="rates">
      <h2>{t("budget.rates.title")}</h2>
      {rates.length === 0 && !adding && (
        <p className="mut f12">{t("budget.rates.none", { currency: tour.currency })}</p>
      )}
      {rates.map((rate) => (
        <Rate key={rate.currency} rate={rate} currency={tour.currency} onSet={set} />
      ))}
      {adding ? (
        <NewRate currency={tour.currency} onSet={set} onClose={() => setAdding(false)} />
      ) : (
        <Button size="sm" icon={IconPlus} onClick={() => setAdding(true)}>
          {t("budget.rates.add")}
        </Button>
      )}
      {error && (
        <p className="field-error" role="alert">
          {error.message}
        </p>
      )}
    </section>
  );
}

type Props = { rate: RateRow; currency: string; onSet: (currency: string, value: string) => void };

function Rate({ rate, currency, onSet }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [text, setText] = useState<string>();
  const shown = text ?? typedRate(rate.value, lang);
  const wrong = shown !== "" && readRate(shown) === undefined;
  const keep = () => {
    if (text === undefined || wrong) return;
    setText(undefined);
    const value = readRate(text) ?? "";
    if (value !== rate.value) onSet(rate.currency, value);
  };
  return (
    <>
      <div className="rate">
        <span className="tabular">1 {rate.currency} =</span>
        <input
          className="input"
          inputMode="decimal"
          autoComplete="off"
          aria-label={t("budget.rates.one", { currency: rate.currency })}
          aria-invalid={wrong || undefined}
          value={shown}
          onChange={(e) => setText(e.target.value)}
          onBlur={keep}
          onKeyDown={(e) => {
            if (e.key === "Enter") keep();
            if (e.key === "Escape") setText(undefined);
          }}
        />
        <span className="tabular">{currency}</span>
        <span className="mut f12 grow">{t("budget.rates.items", { count: rate.items })}</span>
        {rate.value && (
          <IconButton
            size="sm"
            icon={IconX}
            label={t("budget.rates.forget", { currency: rate.currency })}
            onClick={() => onSet(rate.currency, "")}
          />
        )}
      </div>
      {wrong && <p className="field-error">{t("budget.rates.wrong")}</p>}
      {!rate.value && text === undefined && (
        <p className="money-unrated">
          <IconAlertTriangle size={13} stroke={2} aria-hidden />
          {t("budget.rates.missing", { currency: rate.currency })}
        </p>
      )}
    </>
  );
}

type NewProps = { currency: string; onSet: (currency: string, value: string) => void; onClose: () => void };

function NewRate({ currency, onSet, onClose }: NewProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [text, setText] = useState("");
  const value = readRate(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value && code) onSet(code.trim().toUpperCase(), value);
  };
  return (
    <form className="rate" onSubmit={submit} onKeyDown={(e) => e.key === "Escape" && onClose()}>
      <span>1</span>
      <input
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed becomes it
        autoFocus
        className="input rate-code"
        maxLength={3}
        placeholder="EUR"
        autoComplete="off"
        aria-label={t("budget.column.currency")}
        value={code}
        onChange={(e) => setCode(e.target.value)}
      />
      <span>=</span>
      <input
        className="input"
        inputMode="decimal"
        autoComplete="off"
        aria-label={t("budget.rates.value")}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      <span className="tabular grow">{currency}</span>
      <Button size="sm" type="submit" disabled={!value || code.trim().length !== 3}>
        {t("do.add")}
      </Button>
    </form>
  );
}
