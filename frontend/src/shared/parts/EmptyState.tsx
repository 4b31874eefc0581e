import type { ReactNode } from "react";
import "./EmptyState.css";

type Props = {
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  /** It is all that the page has: its title is the page's. */
  page?: boolean;
};

/** Nothing here yet: the line with its missing stations, one sentence, and what to do first. */
export function EmptyState({ title, text, actions, page }: Props) {
  const Heading = page ? "h1" : "h2";
  return (
    <div className="empty">
      <svg viewBox="0 0 160 44" width="160" height="44" aria-hidden>
        <path d="M12 34h38c18 0 12-18 30-18h48" className="empty-track" />
        <circle cx="12" cy="34" r="8" className="empty-disc" />
        <circle cx="74" cy="23" r="8" className="empty-ring" />
        <circle cx="140" cy="14" r="8" className="empty-dashed" />
      </svg>
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {actions && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
