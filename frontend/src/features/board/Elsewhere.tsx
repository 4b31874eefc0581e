import { IconCalendarDown, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Happening } from "../../api/happenings";
import { dayRange } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { IconButton } from "../../shared/parts/Button";
import type { Bar, Named } from "./graphMarks";
import { MoveHint } from "./SelectionBar";

type Props = {
  bars: Bar<Named & { happening: Happening }>[];
  left: number;
  /** The width of all days, in pixels. */
  whole: number;
  onAdd: () => void;
  onImport: () => void;
  onEdit: (happening: Happening) => void;
};

/** The foot of the graph: what else happens on these days. */
export function Elsewhere({ bars, left, whole, onAdd, onImport, onEdit }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const lanes = Math.max(1, ...bars.map((b) => b.lane + 1));
  return (
    <section
      className="graph-elsewhere"
      aria-label={t("board.elsewhere.label")}
      style={{ height: lanes * 24 + 6, paddingLeft: left }}
    >
      <div className="graph-elsewhere-name" style={{ width: left, marginLeft: -left }}>
        {t("board.elsewhere.label")}
        <IconButton size="sm" icon={IconPlus} label={t("board.elsewhere.add")} keys="w" onClick={onAdd} />
        <IconButton size="sm" icon={IconCalendarDown} label={t("imports.open")} onClick={onImport} />
      </div>
      {bars.every((b) => b.left + b.name.length * 7 + 20 < whole - 220) && <MoveHint />}
      {bars.map(({ happening, ...bar }) => (
        <button
          key={bar.key}
          type="button"
          className="elsewhere-bar"
          style={{ left: left + bar.left + 1, top: 3 + bar.lane * 24, minWidth: bar.width - 2 }}
          title={[bar.name, inLang(happening.place, lang), dayRange(bar.from, bar.to, lang)].filter(Boolean).join(", ")}
          lang={langOf(happening.name, lang)}
          onClick={() => onEdit(happening)}
        >
          {bar.name}
          <span className="spoken">, {dayRange(bar.from, bar.to, lang)}</span>
        </button>
      ))}
    </section>
  );
}
