import type { TablerIcon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import "./Chip.css";

/** What a chip's colour says. */
export type Tone = "ok" | "warn" | "err" | "info" | "idle" | "accent";

type Props = {
  tone?: Tone;
  icon?: TablerIcon;
  /** filled: settled; outline: still moves; dashed: tentative; bare: neither ground nor edge. */
  look?: "filled" | "outline" | "dashed" | "bare";
  /** The word is struck: declined, cancelled. */
  struck?: boolean;
  title?: string;
  children: ReactNode;
};

/** A state in a word or a number, with an icon: colour never speaks alone. */
export function Chip({ tone = "idle", icon: Icon, look = "filled", struck, title, children }: Props) {
  return (
    <span className={`chip ${tone} ${look}`} title={title}>
      {Icon && <Icon size={13} stroke={2} aria-hidden />}
      {struck ? <s>{children}</s> : children}
    </span>
  );
}
