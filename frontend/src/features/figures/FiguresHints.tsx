import { useTranslation } from "react-i18next";
import { Keys } from "../../shared/parts/Keys";

/** How figures are typed, and, where they are plausible rather than known, that they are. */
export function FiguresHints({ illustrative }: { illustrative: boolean }) {
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
      <span>{t(illustrative ? "figures.illustrative" : "figures.unknown")}</span>
    </p>
  );
}
