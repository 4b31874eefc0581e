import { useTranslation } from "react-i18next";
import type { FiguresRow } from "../../api/figures";
import { Keys } from "../../shared/parts/Keys";

/** How figures are typed, and, where they are plausible rather than known, that they are. */
export function FiguresHints({ rows }: { rows: readonly FiguresRow[] }) {
  const { t } = useTranslation();
  return (
    <p className="figures-hints">
      {(
        [
          ["enter", "down"],
          ["tab", "on"],
          ["escape", "back"],
          ["mod+z", "undo"],
        ] as const
      ).map(([combo, what]) => (
        <span key={combo}>
          <Keys combo={combo} spoken /> {t(`budget.hint.${what}`)}
        </span>
      ))}
      <span className="grow" />
      <span>
        {rows.some((row) => row.illustrative)
          ? t("figures.illustrative", { count: rows.length })
          : t("figures.unknown")}
      </span>
    </p>
  );
}
