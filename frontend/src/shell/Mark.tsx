import { paths } from "../shared/paths";

/** The sign of the program: a line with its stations, and the name in italics. */
export function Mark({ rail }: { rail: boolean }) {
  return (
    <a className="mark" href={paths.home} draggable={false} aria-label="Tournée">
      <svg viewBox="0 0 28 22" width="28" height="22" aria-hidden>
        <path d="M4 18h3.5c5 0 3.6-7.6 8.6-7.6h1.6L23 5" className="mark-track" />
        <circle cx="4" cy="18" r="2.6" className="mark-stop" />
        <circle cx="12.4" cy="13.6" r="2.6" className="mark-stop" />
        <circle cx="24" cy="4.5" r="3.2" className="mark-end" />
      </svg>
      {!rail && <span>Tournée</span>}
    </a>
  );
}
