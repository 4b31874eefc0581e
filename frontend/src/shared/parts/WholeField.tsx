import { useState } from "react";
import { useTranslation } from "react-i18next";
import { count, parseWhole } from "../format/numbers";
import { useLang } from "../i18n/useLang";
import { type FieldProps, TextField } from "./Field";

type Props = FieldProps & {
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  /** How far ↑ and ↓ go; without it one. */
  by?: number;
  /** Nothing written means 0, which is shown as nothing; in its place stands this, grey. */
  unknown?: string;
  className?: string;
};

/** A whole number as one types it. What is none stays as it is written until it is one; ↑ and ↓ go on from it. */
export function WholeField({ value, onChange, min, max, by = 1, unknown, error, ...field }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [text, setText] = useState<string>();
  const empty = unknown === undefined ? undefined : 0;
  const shown = text ?? (value === empty ? "" : String(value).replace("-", "−"));
  const read = shown.trim() === "" ? empty : parseWhole(shown, min, max);
  return (
    <TextField
      {...field}
      inputMode="numeric"
      autoComplete="off"
      placeholder={unknown}
      value={shown}
      error={read === undefined ? t("number.between", { min: count(min, lang), max: count(max, lang) }) : error}
      data-unread={read === undefined || undefined}
      onChange={(typed) => {
        setText(typed);
        const number = typed.trim() === "" ? empty : parseWhole(typed, min, max);
        if (number !== undefined) onChange(number);
      }}
      onBlur={() => read !== undefined && setText(undefined)}
      onKeyDown={(event) => {
        const step = { ArrowUp: by, ArrowDown: -by }[event.key];
        if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        setText(undefined);
        onChange(Math.min(max, Math.max(min, value + step)));
      }}
    />
  );
}
