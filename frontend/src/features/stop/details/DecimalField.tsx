import { useState } from "react";
import { TextField } from "../../../shared/parts/Field";

type Props = { label: string; value: number; onChange: (value: number) => void; error?: string };

/** A number with decimals, after a point or a comma; it is taken when it is one. */
export function DecimalField({ label, value, onChange, error }: Props) {
  const [text, setText] = useState<string>();
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={text ?? String(value)}
      error={error}
      onChange={(typed) => {
        setText(typed);
        const number = Number(typed.replace(",", "."));
        if (typed.trim() !== "" && Number.isFinite(number)) onChange(number);
      }}
      onBlur={() => setText(undefined)}
    />
  );
}
