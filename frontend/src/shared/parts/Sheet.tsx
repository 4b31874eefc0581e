import type { ReactNode } from "react";
import "./Sheet.css";

type Props = {
  /** The heading; without it the sheet has no head. */
  title?: ReactNode;
  /** Beside the heading: counts, chips. */
  beside?: ReactNode;
  /** At the right of the head: what can be done. */
  actions?: ReactNode;
  /** The name for who listens, when there is no heading. */
  label?: string;
  className?: string;
  children: ReactNode;
};

/** A sheet of paper: it has an edge, not a shadow. */
export function Sheet({ title, beside, actions, label, className = "", children }: Props) {
  return (
    <section className={`sheet ${className}`} aria-label={label ?? (typeof title === "string" ? title : undefined)}>
      {title && (
        <header className="sheet-head">
          <h2>{title}</h2>
          {beside}
          <span className="grow" />
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
