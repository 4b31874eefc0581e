import { useTranslation } from "react-i18next";
import type { DifferenceRow } from "../../api/releases";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Chip, type Tone } from "../../shared/parts/Chip";

type Kind = DifferenceRow["kinds"][number];

const tones: { [kind in Kind]: Tone } = {
  new: "ok",
  cancelled: "err",
  restored: "ok",
  moved: "warn",
  placed: "warn",
  speakers: "info",
  hosts: "info",
  renamed: "idle",
  confirmed: "idle",
  reworded: "idle",
};

type Props = { differences: readonly DifferenceRow[]; className?: string };

/** What attendees see otherwise, a sentence each; sessions that only share the fate of their stop are counted with it. */
export function Differences({ differences, className = "" }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <ul className={`differences ${className}`}>
      {differences
        .filter((d) => !d.with)
        .map((d) => {
          const along = d.sessionId ? 0 : differences.filter((s) => s.with && s.stopId === d.stopId).length;
          return (
            <li key={d.stopId + d.sessionId} className={d.sessionId ? "difference" : "difference stop"}>
              <span className="difference-kinds">
                {d.kinds.map((kind) => (
                  <Chip key={kind} tone={tones[kind]}>
                    {t(`releases.what.${kind}`)}
                  </Chip>
                ))}
              </span>
              <span>
                {inLang(d.sentence, lang)}
                {along > 0 && <span className="mut"> ({t("releases.along", { count: along })})</span>}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
