import { type ReactNode, useId } from "react";
import "./CheckField.css";

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  value: boolean;
  /** It cannot be chosen now; the hint says why. */
  disabled?: boolean;
  onChange: (value: boolean) => void;
};

/** Something that is so or not. */
export function CheckField({ label, hint, error, value, disabled, onChange }: Props) {
  const id = useId();
  const about = error ?? hint;
  return (
    <div className="check-field">
      <label>
        <input
          type="checkbox"
          checked={value}
          disabled={disabled}
          aria-describedby={about ? id : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {about && (
        <p id={id} className={error ? "field-error" : "field-hint"}>
          {about}
        </p>
      )}
    </div>
  );
}
