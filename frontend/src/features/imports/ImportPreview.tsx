import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportEntry, ImportedCalendar } from "../../api/imports";
import { count } from "../../shared/format/numbers";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Chip } from "../../shared/parts/Chip";
import { canTick, inOrder, isTicked, type Ticks } from "./choices";
import { EntryRow, type Line, looks } from "./EntryRow";

type Props = {
  report: ImportedCalendar;
  ticks: Ticks;
  onTicks: (ticks: Ticks) => void;
  /** What differs, in words, of the fields that count. */
  linesOf: (entry: ImportEntry, counts: (field: string) => boolean) => Line[];
};

/** Rows that are shown at once: what is more is asked for. */
const atOnce = 150;

const states = ["both", "changed", "new", "deleted", "gone", "same"] as const;
const without = ["free", "cancelled", "outside"] as const;

/** What would become of a calendar: sums, each entry, and what was not understood. */
export function ImportPreview({ report, ticks, onTicks, linesOf }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [all, setAll] = useState(false);
  const entries = inOrder(report.entries);
  const tickable = entries.filter(canTick);
  const ticked = tickable.filter((e) => isTicked(e, ticks));
  const shown = all ? entries : entries.slice(0, atOnce);
  const left = without.filter((why) => report.counts[why] > 0);
  return (
    <div className="import-preview">
      <p className="row wrap import-sums" role="status">
        {states
          .filter((state) => report.counts[state] > 0)
          .map((state) => (
            <Chip key={state} tone={looks[state].tone} icon={looks[state].icon}>
              {t(`imports.sum.${state}`, { count: report.counts[state], n: count(report.counts[state], lang) })}
            </Chip>
          ))}
        {report.left.length > 0 && (
          <Chip tone="warn" icon={IconAlertTriangle}>
            {t("imports.left", { count: report.left.length, n: count(report.left.length, lang) })}
          </Chip>
        )}
        {report.zones.length > 0 && (
          <span className="mut f12">
            {t("imports.clocks", { zones: report.zones.join(", ").replaceAll("_", " ") })}
          </span>
        )}
      </p>
      {entries.length === 0 && <p className="import-none">{t("imports.none")}</p>}
      {entries.length > 0 && (
        <div className="import-entries">
          <table>
            <thead>
              <tr>
                <th>
                  {tickable.length > 0 && (
                    <input
                      type="checkbox"
                      aria-label={t("imports.tickAll")}
                      checked={ticked.length === tickable.length}
                      ref={(box) => {
                        if (box) box.indeterminate = ticked.length > 0 && ticked.length < tickable.length;
                      }}
                      onChange={(event) =>
                        onTicks(Object.fromEntries(tickable.map((e) => [e.key, event.target.checked])))
                      }
                    />
                  )}
                </th>
                <th>{t("imports.becomes")}</th>
                <th>{t("imports.when")}</th>
                <th>{t("imports.what")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => (
                <EntryRow
                  key={entry.key}
                  entry={entry}
                  ticked={isTicked(entry, ticks)}
                  onTick={(on) => onTicks({ ...ticks, [entry.key]: on })}
                  lines={linesOf(entry, () => true)}
                  clashing={namesOf(linesOf(entry, (field) => entry.both.includes(field)))}
                />
              ))}
            </tbody>
          </table>
          {shown.length < entries.length && (
            <Button size="sm" kind="ghost" onClick={() => setAll(true)}>
              {t("imports.more", { n: count(entries.length, lang) })}
            </Button>
          )}
        </div>
      )}
      {left.length > 0 && (
        <p className="mut f12">
          {t("imports.without", {
            what: left
              .map((why) => t(`imports.why.${why}`, { count: report.counts[why], n: count(report.counts[why], lang) }))
              .join(", "),
          })}
        </p>
      )}
      {report.left.length > 0 && (
        <section className="import-left" aria-label={t("imports.left", { count: report.left.length })}>
          <h3>{t("imports.left", { count: report.left.length, n: count(report.left.length, lang) })}</h3>
          <ul>
            {report.left.map(({ event, why }) => (
              <li key={`${event} ${inLang(why, lang)}`}>
                <b>{event || t("imports.nameless")}</b> {inLang(why, lang)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function namesOf(lines: readonly Line[]): string {
  return [...new Set(lines.map((line) => line.field))].join(", ");
}
