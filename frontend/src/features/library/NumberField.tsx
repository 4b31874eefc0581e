import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { parseNumber, typedNumber } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { type FieldProps, TextField } from "../../shared/parts/Field";

type Props = FieldProps &
  Omit<ComponentProps<"input">, "value" | "onChange" | "type"> & {
    /** 0: not known, and shown as nothing. */
    value: number;
    onChange: (value: number) => void;
  };

/** A number. What is being typed stands as it is typed, "48." or "-", and counts as soon as it is a number. */
export function NumberField({ value, onChange, error, ...rest }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && typed.trim() !== "" && parseNumber(typed) === undefined;
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      error={wrong ? t("number.unread") : error}
      data-unread={wrong || undefined}
      value={typed ?? (value === 0 ? "" : typedNumber(value, lang))}
      onChange={(text) => {
        setTyped(text);
        const number = text.trim() === "" ? 0 : parseNumber(text);
        if (number !== undefined) onChange(number);
      }}
      onBlur={() => !wrong && setTyped(undefined)}
    />
  );
}
