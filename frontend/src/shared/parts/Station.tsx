import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import "./Station.css";

/** The states of a stop. */
export type StopStatus = "idea" | "tentative" | "confirmed" | "announced" | "held" | "cancelled";

/** Whether a stop of that status is certain: its station is filled and its track is drawn whole. */
export function isSure(status: StopStatus): boolean {
  return status === "confirmed" || status === "announced" || status === "held";
}

/** How a station of that status is drawn. */
export function stationShape(status: StopStatus): "disc" | "ring" | "dashed" | "struck" {
  if (status === "idea") return "dashed";
  if (status === "tentative") return "ring";
  if (status === "cancelled") return "struck";
  return "disc";
}

type Props = {
  /** Its place on the line. */
  number: number;
  status: StopStatus;
  size?: "sm" | "md" | "lg";
  className?: string;
  style?: CSSProperties;
};

/** A stop as a numbered station of its tour's line. The state is also said in words, for who does not see the shape. */
export function Station({ number, status, size = "md", className = "", style }: Props) {
  const { t } = useTranslation();
  return (
    <span className={`station ${stationShape(status)} ${size} ${className}`} style={style}>
      <span className="number">{number}</span>
      <span className="spoken"> ({t(`status.${status}`)}) </span>
    </span>
  );
}
