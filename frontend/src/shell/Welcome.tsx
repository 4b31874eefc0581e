import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { stationShape } from "../shared/parts/Station";
import "./Welcome.css";

const stations = [
  { x: 40, y: 150, status: "held" },
  { x: 168, y: 104, status: "announced" },
  { x: 290, y: 122, status: "confirmed" },
  { x: 404, y: 58, status: "tentative" },
  { x: 520, y: 30, status: "idea" },
] as const;

/** What one sees before there is any tour: a line that begins and is still open, and the two ways to go on. */
export function Welcome({ text, actions }: { text: string; actions: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="welcome">
      <svg viewBox="0 0 560 180" aria-hidden>
        <path d="M40 150c60 0 66-46 128-46s62 18 122 18" className="welcome-track" />
        <path d="M290 122c62 0 50-64 114-64s60-28 116-28" className="welcome-track open" />
        {stations.map(({ x, y, status }, i) => (
          <g key={status} className={`welcome-stop ${stationShape(status)}`}>
            <circle cx={x} cy={y} r="15" />
            <text x={x} y={y}>
              {i + 1}
            </text>
          </g>
        ))}
      </svg>
      <h1>{t("shell.home.title")}</h1>
      <p>{text}</p>
      <div className="welcome-actions">{actions}</div>
    </div>
  );
}
