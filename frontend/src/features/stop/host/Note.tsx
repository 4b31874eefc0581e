import type { TablerIcon } from "@tabler/icons-react";

type NoteProps = { icon: TablerIcon; tone?: "ok" | "warn" | "err" | "accent"; text: string; title?: string };

/** A few words under a value, with their icon. */
export function Note({ icon: Icon, tone, text, title }: NoteProps) {
  return (
    <span className={`compare-note ${tone ?? ""} ${text.length < 16 ? "short" : ""}`} title={title}>
      <Icon size={13} stroke={2} aria-hidden />
      {text}
    </span>
  );
}
