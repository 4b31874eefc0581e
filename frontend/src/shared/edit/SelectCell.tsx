import { step } from "./cells";
import "./EditCell.css";

type Props<T extends string> = {
  /** The name of the column. */
  name: string;
  /** What it is, for who listens: the column and the row. */
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  className?: string;
};

/** A cell whose value is chosen from a few: by a click, Space, Alt ↓, or the first letter. Arrows go on to other cells. */
export function SelectCell<T extends string>({ name, label, value, options, onChange, className = "" }: Props<T>) {
  return (
    <select
      className={`cell-select ${className}`}
      data-cell={name}
      tabIndex={-1}
      aria-label={label}
      value={value}
      onChange={(e) => {
        const chosen = options.find((o) => o.value === e.target.value);
        if (chosen) onChange(chosen.value);
      }}
      onKeyDown={(e) => {
        if (e.altKey || e.shiftKey || (e.key !== "ArrowDown" && e.key !== "ArrowUp")) return;
        e.preventDefault();
        step(e.currentTarget, e.key === "ArrowDown" ? 1 : -1, 0);
      }}
    >
      {options.map((o) => (
        <option key={o.value} value={o.value}>
          {o.label}
        </option>
      ))}
    </select>
  );
}
