import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { step } from "./cells";
import "./EditCell.css";

type Props = {
  /** The name of the column. */
  name: string;
  /** What it is, for who listens: the column and the row. */
  label: string;
  /** What is edited. */
  value: string;
  /** What is shown while it is not; without it the value. */
  shown?: ReactNode;
  placeholder?: string;
  onCommit: (text: string) => void;
  /** What is wrong with what is written; undefined when nothing is. */
  problem?: (text: string) => string | undefined;
  numeric?: boolean;
  lang?: string;
  className?: string;
};

/**
 * A cell that is written into in its place: by a click, Enter, F2, or by
 * typing. Enter keeps and goes down, Tab keeps and goes on, Escape gives up. What
 * cannot be kept stays as it was written, with what is wrong with it.
 */
export function EditCell({
  name,
  label,
  value,
  shown,
  placeholder,
  onCommit,
  problem,
  numeric,
  lang,
  className = "",
}: Props) {
  const [text, setText] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const next = useRef<{ to: [number, number] | undefined } | undefined>(undefined);
  const editing = text !== undefined;
  const wrong = editing ? problem?.(text) : undefined;

  useEffect(() => {
    if (editing || !next.current || !button.current) return;
    const { to } = next.current;
    next.current = undefined;
    button.current.tabIndex = 0;
    if (!to) return;
    button.current.focus();
    if (to[0] || to[1]) step(button.current, ...to);
  }, [editing]);

  const end = (keep: boolean, to?: [number, number]) => {
    if (text === undefined || (keep && wrong)) return;
    next.current = { to };
    setText(undefined);
    if (keep && text !== value) onCommit(text);
  };
  const typed = (event: KeyboardEvent) => {
    const ways: { [key: string]: [boolean, [number, number]] } = {
      Enter: [true, [event.shiftKey ? -1 : 1, 0]],
      Tab: [true, [0, event.shiftKey ? -1 : 1]],
      Escape: [false, [0, 0]],
    };
    const way = ways[event.key];
    if (!way || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    end(...way);
  };
  const begun = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "F2") setText(value);
    else if (numeric && plain && /^[\d.,]$/.test(event.key)) setText(event.key);
    else if (numeric && plain && (event.key === "Delete" || event.key === "Backspace")) onCommit("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (!editing)
    return (
      <button
        ref={button}
        type="button"
        className={`edit-cell ${numeric ? "numeric" : ""} ${className}`}
        data-cell={name}
        tabIndex={-1}
        lang={lang}
        onClick={() => setText(value)}
        onKeyDown={begun}
      >
        <span className="spoken">{label}: </span>
        {(shown ?? value) || <span className="mut">{placeholder}</span>}
      </button>
    );
  return (
    <span className="edit-cell-box" data-cell={name}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the cell had the focus
        autoFocus
        className={`edit-cell input ${numeric ? "numeric" : ""} ${className}`}
        inputMode={numeric ? "decimal" : undefined}
        aria-label={label}
        aria-invalid={wrong ? true : undefined}
        title={wrong}
        lang={lang}
        placeholder={placeholder}
        value={text}
        autoComplete="off"
        onFocus={(e) => text === value && e.currentTarget.select()}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={typed}
        onBlur={() => end(true)}
      />
      {wrong && (
        <span className="edit-cell-wrong" role="alert">
          {wrong}
        </span>
      )}
    </span>
  );
}
