import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clock } from "../../shared/format/dates";
import { parseClock } from "../../shared/format/parse";
import { useLang } from "../../shared/i18n/useLang";
import { type FieldProps, TextField } from "../../shared/parts/Field";

type Props = FieldProps & {
  /** "2018-05-14T18:00": only its hour is changed. */
  wall: string;
  onChange: (wall: string) => void;
};

/** An hour on the city's clock, as the language writes it and as one types it. */
export function ClockField({ wall, onChange, error, ...field }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [text, setText] = useState<string>();
  const read = text === undefined ? wall.slice(11) : parseClock(text);
  return (
    <TextField
      {...field}
      autoComplete="off"
      inputMode="numeric"
      value={text ?? clock(wall, lang)}
      data-unread={read === undefined || undefined}
      error={error ?? (read === undefined ? t("stop.notClock") : undefined)}
      onChange={(typed) => {
        setText(typed);
        const hour = parseClock(typed);
        if (hour) onChange(`${wall.slice(0, 10)}T${hour}`);
      }}
      onBlur={() => read !== undefined && setText(undefined)}
      onKeyDown={(event) => event.key === "Enter" && read !== undefined && setText(undefined)}
    />
  );
}
