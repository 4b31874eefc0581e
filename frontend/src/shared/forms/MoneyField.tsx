import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readAmount, typedAmount, wrongAmount } from "../format/amount";
import { money } from "../format/numbers";
import { useLang } from "../i18n/useLang";
import { type FieldProps, TextField } from "../parts/Field";

/** An amount in the smallest unit of a currency; without a currency there is none. */
export type Money = { minor: number; currency: string };

type Props = FieldProps & {
  value: Money;
  onChange: (value: Money) => void;
  /** The currency when none was said yet. */
  usual: string;
};

/** An amount as people write it in their language; under it stands how it was understood. */
export function MoneyField({ label, hint, error, value, onChange, usual }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const currency = value.currency || usual;
  const [text, setText] = useState<string>();
  const shown = text ?? typedAmount(value.minor, currency, lang);
  const wrong = wrongAmount(shown, currency);
  const read = wrong ? undefined : readAmount(shown, currency);
  return (
    <TextField
      label={`${label} (${currency})`}
      inputMode="decimal"
      autoComplete="off"
      hint={read ? money(read, currency, lang) : hint}
      error={wrong ? t(`forms.${wrong}`) : error}
      data-unread={read === undefined || undefined}
      value={shown}
      onChange={(typed) => {
        setText(typed);
        const minor = readAmount(typed, currency);
        if (minor !== undefined && !wrongAmount(typed, currency))
          onChange({ minor, currency: minor === 0 ? "" : currency });
      }}
      onBlur={() => read !== undefined && setText(undefined)}
    />
  );
}
