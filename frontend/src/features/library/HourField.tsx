import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clock } from "../../shared/format/dates";
import { parseClock } from "../../shared/format/parse";
import { useLang } from "../../shared/i18n/useLang";
import { type FieldProps, TextField } from "../../shared/parts/Field";

type Props = FieldProps & {
  /** "18:00"; empty: none. */
  value: string;
  onChange: (value: string) => void;
};

/** An hour of a day, as one types it, or none. */
export function HourField({ value, onChange, error, ...field }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [text, setText] = useState<string>();
  const wrong = text !== undefined && text.trim() !== "" && parseClock(text) === undefined;
  return (
    <TextField
      {...field}
      autoComplete="off"
      value={text ?? (value && clock(value, lang))}
      data-unread={wrong || undefined}
      error={error ?? (wrong ? t("date.unreadHour") : undefined)}
      onChange={(typed) => {
        setText(typed);
        onChange(parseClock(typed) ?? "");
      }}
      onBlur={() => !wrong && setText(undefined)}
    />
  );
}
