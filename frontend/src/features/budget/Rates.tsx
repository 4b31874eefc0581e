import { IconAlertOctagonFilled, IconAlertTriangle, IconPlus, IconX } from "@tabler/icons-react";
import { type FormEvent, useId, useState } from "react";
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
  const about = useId();
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
          aria-describedby={wrong ? about : undefined}
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
      {wrong && (
        <p id={about} className="field-error">
          <IconAlertOctagonFilled size={14} aria-hidden />
          {t("budget.rates.wrong")}
        </p>
      )}
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
  const [tried, setTried] = useState(false);
  const about = useId();
  const value = readRate(text);
  const noCode = !/^[a-z]{3}$/i.test(code.trim());
  const wrong = tried && ((noCode && "code") || (!value && "rate"));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (value && !noCode) onSet(code.trim().toUpperCase(), value);
    else event.currentTarget.querySelectorAll("input")[noCode ? 0 : 1]?.focus();
  };
  return (
    <form noValidate onSubmit={submit} onKeyDown={(e) => e.key === "Escape" && onClose()}>
      <div className="rate">
        <span>1</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the button that was pressed becomes it
          autoFocus
          className="input rate-code"
          maxLength={3}
          placeholder="EUR"
          autoComplete="off"
          aria-label={t("budget.column.currency")}
          aria-invalid={wrong === "code" || undefined}
          aria-describedby={wrong ? about : undefined}
          value={code}
          onChange={(e) => setCode(e.target.value)}
        />
        <span>=</span>
        <input
          className="input"
          inputMode="decimal"
          autoComplete="off"
          aria-label={t("budget.rates.value")}
          aria-invalid={wrong === "rate" || undefined}
          aria-describedby={wrong ? about : undefined}
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
        <span className="tabular grow">{currency}</span>
        <Button size="sm" type="submit">
          {t("do.add")}
        </Button>
      </div>
      {wrong && (
        <p id={about} className="field-error" role="alert">
          <IconAlertOctagonFilled size={14} aria-hidden />
          {t(wrong === "code" ? "budget.rates.code" : "budget.rates.wrong")}
        </p>
      )}
    </form>
  );
}
