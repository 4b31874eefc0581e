import { useState } from "react";
import { duration } from "../../../shared/format/dates";
import { parseSpan } from "./entries";

type Props = {
  label: string;
  /** Minutes. */
  value: number;
  least: number;
  most: number;
  onChange: (minutes: number) => void;
};

/** A length of time as one types it; it counts when it is left, or at Enter. */
export function SpanInput({ label, value, least, most, onChange }: Props) {
  const [text, setText] = useState<string>();
  const read = text === undefined ? value : parseSpan(text);
  const good = read !== undefined && read >= least && read <= most;
  const take = () => {
    if (good && read !== value) onChange(read);
    setText(undefined);
  };
  return (
    <input
      className="input"
      aria-label={label}
      aria-invalid={good ? undefined : true}
      autoComplete="off"
      value={text ?? shown(value)}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        if (event.key === "Escape" && text !== undefined) {
          event.stopPropagation();
          setText(undefined);
        }
      }}
    />
  );
}

function shown(minutes: number): string {
  return minutes < 0 ? `−${duration(-minutes)}` : duration(minutes);
}
