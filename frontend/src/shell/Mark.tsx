import { paths } from "../shared/paths";

/** The sign of the program: a line with its stations, and the name in italics. */
export function Mark({ rail }: { rail: boolean }) {
  return (
    <a className="mark" href={paths.home} draggable={false} aria-label="Tournée">
      <svg viewBox="0 0 30 22" width="30" height="22" aria-hidden>
        <path d="M4 18.5h4c4.6 0 3.2-8.5 8-8.5h4.5l5-5" className="mark-track" />
        <circle cx="4" cy="18.5" r="2.6" className="mark-stop" />
        <circle cx="16.6" cy="10" r="2.6" className="mark-stop" />
        <circle cx="25.8" cy="4.6" r="3.4" className="mark-end" />
      </svg>
      {!rail && <span>Tournée</span>}
    </a>
  );
}
