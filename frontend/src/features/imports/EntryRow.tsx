import {
  IconAlertTriangle,
  IconArrowRight,
  IconCalendarOff,
  IconCircleCheck,
  IconPencil,
  IconPlus,
  IconTrash,
  type TablerIcon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ImportEntry } from "../../api/imports";
import { addDays, clock, dayOfWeek, dayRange } from "../../shared/format/dates";
import { inLang, type Lang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Chip, type Tone } from "../../shared/parts/Chip";
import { canTick } from "./choices";

/** A field that differs, in words. */
export type Line = { field: string; from: string; to: string };

type Props = {
  entry: ImportEntry;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
  lines: Line[];
  /** Names of the fields that were changed here too, where they are told. */
  clashing: string;
};

/** How each state looks. */
export const looks: { [state in ImportEntry["state"]]: { tone: Tone; icon: TablerIcon } } = {
  new: { tone: "ok", icon: IconPlus },
  changed: { tone: "info", icon: IconPencil },
  both: { tone: "warn", icon: IconAlertTriangle },
  same: { tone: "idle", icon: IconCircleCheck },
  gone: { tone: "idle", icon: IconCalendarOff },
  deleted: { tone: "idle", icon: IconTrash },
};

/** One entry of a calendar: whether it is brought, what becomes of it, when it is, and what differs here. */
export function EntryRow({ entry, ticked, onTick, lines, clashing }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = inLang(entry.title, lang);
  const { tone, icon } = looks[entry.state];
  const words = t(`imports.state.${entry.state}`);
  return (
    <tr className={ticked || !canTick(entry) || entry.state === "both" ? "" : "left-alone"}>
      <td>
        {canTick(entry) && (
          <input
            type="checkbox"
            checked={ticked}
            aria-label={t(`imports.tick.${entry.state}`, { title })}
            onChange={(event) => onTick(event.target.checked)}
          />
        )}
      </td>
      <td>
        <Chip tone={tone} icon={icon}>
          {words}
        </Chip>
      </td>
      <td className="tabular import-when">{whenOf(entry, lang)}</td>
      <td>
        <b lang={langOf(entry.title, lang)}>{title}</b>
        {entry.where && entry.state === "new" && !inLang(entry.note, lang) && <p className="mut">{entry.where}</p>}
        {inLang(entry.note, lang) && <p className="mut">{inLang(entry.note, lang)}</p>}
        {lines.map((line) => (
          <p key={line.field} className="mut">
            {t("imports.field", { field: line.field })} <span className="spoken">{t("history.from")} </span>
            {line.from || t("history.nothing")} <IconArrowRight size={13} stroke={2} aria-hidden />
            <span className="spoken"> {t("history.to")} </span>
            <span className="sec">{line.to || t("history.nothing")}</span>
          </p>
        ))}
        {entry.both.length > 0 && (
          <p className="import-both">
            {t(`imports.both.${ticked ? (entry.state === "gone" ? "gone" : "both") : "kept"}`, {
              what: clashing || t("imports.it"),
            })}
          </p>
        )}
      </td>
    </tr>
  );
}

/** When an entry is: its days, or its day and hours. */
function whenOf({ starts, ends, days }: ImportEntry, lang: Lang): string {
  const [from, to] = [starts.slice(0, 10), ends.slice(0, 10)];
  if (days) return from === to ? dayOfWeek(from, lang) : dayRange(from, to, lang);
  const until = to === from || (to === addDays(from, 1) && ends < `${to}T12`) ? "" : `${dayOfWeek(to, lang)} `;
  return `${dayOfWeek(from, lang)}, ${clock(starts, lang)}–${until}${clock(ends, lang)}`;
}
