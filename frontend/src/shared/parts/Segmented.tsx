import type { TablerIcon } from "@tabler/icons-react";
import { useId } from "react";
import "./Segmented.css";

type Option<T extends string> = {
  value: T;
  label: string;
  icon?: TablerIcon;
  title?: string;
  /** The day it stands for, where things can be dropped on it. */
  dropDay?: string;
};

type Props<T extends string> = {
  /** What is chosen, for who listens. */
  label: string;
  options: Option<T>[];
  value: T;
  onChange: (value: T) => void;
  /** Only the icons are shown; the words are in the tooltips. */
  bare?: boolean;
};

/** A choice of a few, all in sight. Arrows choose, as in any group of radio buttons. */
export function Segmented<T extends string>({ label, options, value, onChange, bare }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="spoken">{label}</legend>
      {options.map(({ value: v, label: text, icon: Icon, title, dropDay }) => (
        <label key={v} title={bare ? text : title} data-drop-day={dropDay}>
          <input type="radio" name={name} value={v} checked={v === value} onChange={() => onChange(v)} />
          {Icon && <Icon size={14} stroke={1.75} aria-hidden />}
          {bare ? <span className="spoken">{text}</span> : text}
        </label>
      ))}
    </fieldset>
  );
}
