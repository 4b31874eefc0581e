import { useState } from "react";
import { parseNumber, typedNumber } from "../../../shared/format/numbers";
import { useLang } from "../../../shared/i18n/useLang";
import { TextField } from "../../../shared/parts/Field";

type Props = { label: string; value: number; onChange: (value: number) => void; error?: string };

/** A number with decimals, after a point or a comma; it is taken when it is one. */
export function DecimalField({ label, value, onChange, error }: Props) {
  const lang = useLang();
  const [text, setText] = useState<string>();
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={text ?? typedNumber(value, lang)}
      error={error}
      onChange={(typed) => {
        setText(typed);
        const number = parseNumber(typed);
        if (number !== undefined) onChange(number);
      }}
      onBlur={() => setText(undefined)}
    />
  );
}
