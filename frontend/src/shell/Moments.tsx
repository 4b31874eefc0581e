import { IconArrowBackUp, IconArrowRight } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Moment } from "../api/past";
import { instant } from "../shared/format/dates";
import { useLang } from "../shared/i18n/useLang";
import { Button, Tip } from "../shared/parts/Button";
import { Chip } from "../shared/parts/Chip";
import { actLabel, capital } from "./actLabel";
import { type Line, linesOf } from "./differences";
import "./HistoryPanel.css";
import "./Moments.css";

type Props = {
  kind: string;
  moments: readonly Moment[];
  /** The state that is being brought back. */
  underway: number | undefined;
  onBack: (moment: Moment) => void;
};

/** What was done to a record, the newest first: who, when, and field by field from what to what. */
export function Moments({ kind, moments, underway, onBack }: Props) {
  return (
    <ol className="acts moments">
      {moments.map((moment, i) => (
        <One key={moment.seq} kind={kind} moment={moment} first={i === 0} underway={underway} onBack={onBack} />
      ))}
    </ol>
  );
}

type OneProps = Omit<Props, "moments"> & { moment: Moment; first: boolean };

function One({ kind, moment, first, underway, onBack }: OneProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const act = actLabel(moment, t, lang);
  const label = {
    do: capital(act),
    undo: t("shell.act.undone", { act }),
    redo: t("shell.act.redone", { act }),
  }[moment.mode];
  return (
    <li className={moment.gone ? "act undone" : "act"}>
      <span className="act-dot" />
      <div className="grow">
        <div className="moment-head">
          <span className="grow">
            <span className="moment-act">{label}</span>
            <span className="act-when">
              {instant(moment.at, lang)}
              {moment.actor && ` · ${moment.actor}`}
            </span>
          </span>
          {first && !moment.back && <Chip>{t("history.now")}</Chip>}
          {moment.back && (
            <Tip label={t(moment.back === "before" ? "history.backBefore" : "history.backHint")}>
              <Button
                size="sm"
                icon={IconArrowBackUp}
                busy={underway === moment.seq}
                disabled={underway !== undefined}
                onClick={() => onBack(moment)}
              >
                {t("history.back")}
              </Button>
            </Tip>
          )}
        </div>
        {!moment.gone && <Lines lines={linesOf(kind, moment.fields, t, lang)} made={moment.made} />}
      </div>
    </li>
  );
}

/** How many fields are shown before more are asked for. */
const shown = 5;

function Lines({ lines, made }: { lines: Line[]; made: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <p className="moment-none">{t("history.unchanged")}</p>;
  const rest = lines.length - shown;
  return (
    <>
      <dl className="moment-fields">
        {(all || rest <= 1 ? lines : lines.slice(0, shown)).map((line) => (
          <div key={`${line.field} ${line.lang}`}>
            <dt>
              {line.field}
              {line.lang && <span className="mut"> {line.lang.toUpperCase()}</span>}
            </dt>
            <dd lang={line.lang === lang ? undefined : line.lang}>
              {!made && (
                <>
                  <span className="spoken">{t("history.from")} </span>
                  <span className="moment-from">{line.from || t("history.nothing")}</span>
                  <IconArrowRight size={13} stroke={2} aria-hidden className="moment-arrow" />
                  <span className="spoken"> {t("history.to")} </span>
                </>
              )}
              <span className="moment-to">{line.to || t("history.nothing")}</span>
            </dd>
          </div>
        ))}
      </dl>
      {!all && rest > 1 && (
        <button type="button" className="moment-more" onClick={() => setAll(true)}>
          {t("history.fields", { count: rest })}
        </button>
      )}
    </>
  );
}
