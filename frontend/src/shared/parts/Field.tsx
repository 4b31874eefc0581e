import { IconAlertOctagonFilled } from "@tabler/icons-react";
import { type ComponentProps, type ReactNode, useId, useState } from "react";
import type { ControlProps } from "./control";
import { DayInput } from "./DayInput";
import "./Field.css";

/** What a field has besides its control. */
export type FieldProps = {
  label: string;
  /** A few words under the name on what to write. */
  hint?: ReactNode;
  /** What is wrong, and what to do. */
  error?: string;
};

type Props = FieldProps & { id?: string; className?: string; children: (control: ControlProps) => ReactNode };

/** A name, a control, and under it the hint or what is wrong. */
export function Field({ label, hint, error, id, className = "", children }: Props) {
  const own = useId();
  const control = id ?? own;
  const about = hint || error ? `${control}-about` : undefined;
  return (
    <div className={`field ${className}`}>
      <label htmlFor={control}>{label}</label>
      {children({ id: control, "aria-describedby": about, "aria-invalid": error ? true : undefined })}
      {(hint || error) && (
        <p id={about} className={error ? "field-error" : "field-hint"}>
          {error && <IconAlertOctagonFilled size={14} aria-hidden />}
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

type InputProps = Omit<ComponentProps<"input">, "onChange" | "value"> &
  FieldProps & { value: string; onChange: (value: string) => void };

/** One line of text; with type also a number, an address, a password. */
export function TextField({ label, hint, error, value, onChange, className, ...rest }: InputProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <input className="input" value={value} onChange={(e) => onChange(e.target.value)} {...control} {...rest} />
      )}
    </Field>
  );
}

type AreaProps = Omit<ComponentProps<"textarea">, "onChange" | "value"> &
  FieldProps & { value: string; onChange: (value: string) => void };

/** Several lines of text; it grows with what is written. */
export function TextArea({ label, hint, error, value, onChange, className, ...rest }: AreaProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <textarea
          className="input area"
          rows={3}
          value={value}
          onChange={(e) => onChange(e.target.value)}
          {...control}
          {...rest}
        />
      )}
    </Field>
  );
}

type SelectProps<T extends string> = FieldProps & {
  value: T;
  onChange: (value: T) => void;
  options: { value: T; label: string }[];
  disabled?: boolean;
  className?: string;
};

/** A choice of several, by the system's own list. */
export function SelectField<T extends string>({
  label,
  hint,
  error,
  value,
  onChange,
  options,
  disabled,
  className,
}: SelectProps<T>) {
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <select
          className="input select"
          value={value}
          disabled={disabled}
          onChange={(e) => {
            const chosen = options.find((o) => o.value === e.target.value);
            if (chosen) onChange(chosen.value);
          }}
          {...control}
        >
          {options.map((o) => (
            <option key={o.value} value={o.value}>
              {o.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type DateProps = FieldProps & {
  /** "2018-05-14", or "2018-05-14T18:00" with the hour; empty: none. */
  value: string;
  onChange: (value: string) => void;
  withTime?: boolean;
  min?: string;
  max?: string;
  className?: string;
};

/** A date, with the hour when asked: written as one likes, or chosen from a calendar. */
export function DateField({ label, hint, error, value, onChange, withTime, min, max, className }: DateProps) {
  const [problem, setProblem] = useState("");
  return (
    <Field label={label} hint={hint} error={problem || error} className={className}>
      {(control) => (
        <DayInput
          control={control}
          value={value}
          onChange={onChange}
          withTime={withTime}
          min={min}
          max={max}
          onProblem={setProblem}
        />
      )}
    </Field>
  );
}
