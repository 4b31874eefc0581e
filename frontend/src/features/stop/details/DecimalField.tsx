import { useState } from "react";
import { useTranslation } from "react-i18next";
import { parseNumber, typedNumber } from "../../../shared/format/numbers";
import { useLang } from "../../../shared/i18n/useLang";
import { TextField } from "../../../shared/parts/Field";

type Props = { label: string; value: number; onChange: (value: number) => void; error?: string };

/** A number with decimals, after a point or a comma; what is none stays as it is written. */
export function DecimalField({ label, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [text, setText] = useState<string>();
  const shown = text ?? typedNumber(value, lang);
  const wrong = parseNumber(shown) === undefined;
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={shown}
      error={wrong ? t("number.unread") : error}
      data-unread={wrong || undefined}
      onChange={(typed) => {
        setText(typed);
        const number = parseNumber(typed);
        if (number !== undefined) onChange(number);
      }}
      onBlur={() => !wrong && setText(undefined)}
    />
  );
}
