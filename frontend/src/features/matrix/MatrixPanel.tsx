import { IconEraser, IconX } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { MatrixCell, MatrixRow, MatrixRows, MatrixStop } from "../../api/matrix";
import { clock, dayOfWeek, duration } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { IconButton } from "../../shared/parts/Button";
import { Face } from "../../shared/parts/Face";
import { Keys } from "../../shared/parts/Keys";
import { Inspector } from "../../shared/parts/Panel";
import { Station } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { About } from "./About";
import { isFixed, settableStates, stateOf } from "./states";
import { TaskPart } from "./TaskPart";
import { usePlace } from "./usePlace";
import { Waiting } from "./Waiting";
import { groupName } from "./words";
import "./MatrixPanel.css";

/** What is chosen: a row at a stop, or how many cells. */
export type Chosen = { row: MatrixRow; stop: MatrixStop; cell: MatrixCell | undefined; count: number };

type Props = {
  tour: string;
  rows: MatrixRows;
  chosen: Chosen | undefined;
  onState: (state: string, more?: { again?: boolean; until?: string }) => void;
  onClose: (() => void) | undefined;
};

/** The chosen cell: what waits, the states with their keys, the way there, and what was before. */
export const MatrixPanel = memo(function MatrixPanel({ tour, rows, chosen, onState, onClose }: Props) {
  const { t } = useTranslation();
  const foot = <Hints rows={rows} />;
  const label = t("matrix.panel.label");
  if (!chosen)
    return (
      <Inspector
        label={label}
        className="matrix-panel"
        head={<h2 className="panel-title">{t("matrix.panel.none")}</h2>}
        foot={foot}
      >
        <p className="matrix-part sec">{t(`matrix.panel.noneText.${rows}`)}</p>
      </Inspector>
    );
  const one = chosen.count === 1;
  return (
    <Inspector
      label={label}
      className="matrix-panel"
      head={<Head rows={rows} chosen={chosen} onClose={onClose} />}
      foot={foot}
    >
      {one && <Known tour={tour} rows={rows} chosen={chosen} onState={onState} />}
      <States rows={rows} state={one ? chosen.cell?.state : undefined} onState={onState} />
      {one && <About tour={tour} rows={rows} row={chosen.row} stop={chosen.stop} />}
    </Inspector>
  );
});

function Head({ rows, chosen: { row, count }, onClose }: { rows: MatrixRows; chosen: Chosen; onClose?: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = inLang(row.name, lang);
  const pages = { speakers: paths.person, talks: paths.talk, sponsors: paths.organization, tasks: undefined };
  const page = row.slug && pages[rows]?.(row.slug);
  return (
    <div className="matrix-panel-head">
      {rows === "speakers" && count === 1 && <Face id={row.id} name={name} size="lg" />}
      <div className="grow">
        <h2 className="panel-title" lang={langOf(row.name, lang)}>
          {count > 1 ? t("matrix.panel.many", { count }) : page ? <a href={page}>{name}</a> : name}
        </h2>
        {count === 1 && <p className="sec f12">{groupName(row, rows, lang, t)}</p>}
      </div>
      {onClose && <IconButton size="sm" icon={IconX} label={t("do.close")} keys="escape" onClick={onClose} />}
    </div>
  );
}

type KnownProps = Pick<Props, "tour" | "rows" | "onState"> & { chosen: Chosen };

/** Where and when, and what waits for an answer. */
function Known({ tour, rows, chosen: { row, stop, cell }, onState }: KnownProps) {
  const lang = useLang();
  const place = usePlace(tour, rows, row.id, stop.id);
  return (
    <>
      <div className="matrix-part matrix-where">
        <a className="row" href={paths.stop(tour, stop.slug)} draggable={false}>
          <Station number={stop.number} status={stop.status} />
          <b>
            {inLang(stop.city, lang)}, {dayOfWeek(stop.starts, lang)}
          </b>
        </a>
        {place?.sessions.map((s) => (
          <p key={s.id} className="sec f12">
            {clock(s.starts, lang)} <span lang={langOf(s.title, lang)}>{inLang(s.title, lang)}</span>,{" "}
            {duration(s.minutes)}
          </p>
        ))}
      </div>
      {place && rows === "speakers" && cell?.state === "invited" && (
        <Waiting key={`${row.id} ${stop.id}`} place={place} row={row} stop={stop} onState={onState} />
      )}
      {place && cell && rows === "tasks" && place.tasks.length > 0 && (
        <TaskPart key={`${row.id} ${stop.id}`} tour={tour} place={place} cell={cell} stop={stop} />
      )}
    </>
  );
}

type StatesProps = Pick<Props, "rows" | "onState"> & { state: string | undefined };

function States({ rows, state, onState }: StatesProps) {
  const { t } = useTranslation();
  const fixed = isFixed(rows, state);
  const now = stateOf(rows, state);
  return (
    <section className="matrix-part">
      <h3>{t(`matrix.panel.states.${rows}`)}</h3>
      {fixed && now && (
        <p className="matrix-fixed sec">
          <now.icon size={16} stroke={1.75} aria-hidden />
          {t(`matrix.state.${now.word}`)}. {t("matrix.panel.fixed")}
        </p>
      )}
      {!fixed && (
        <div className="matrix-states">
          {settableStates(rows).map(({ state: its, word, key, icon: Icon }) => (
            <button
              key={its}
              type="button"
              aria-pressed={its === state}
              aria-keyshortcuts={key.toUpperCase()}
              onClick={() => onState(its)}
            >
              <Icon size={16} stroke={1.75} aria-hidden />
              {t(`matrix.state.${word}`)}
              <span className="grow" />
              <Keys combo={key} />
            </button>
          ))}
          <button type="button" aria-keyshortcuts="Delete" onClick={() => onState("")}>
            <IconEraser size={16} stroke={1.75} aria-hidden />
            {t("matrix.clear")}
            <span className="grow" />
            <Keys combo="delete" />
          </button>
        </div>
      )}
    </section>
  );
}

function Hints({ rows }: { rows: MatrixRows }) {
  const { t } = useTranslation();
  return (
    <div className="matrix-hints">
      <span>
        {["arrowup", "arrowdown", "arrowleft", "arrowright"].map((key) => (
          <Keys key={key} combo={key} spoken />
        ))}{" "}
        {t("matrix.panel.move")}
      </span>
      <span>
        <Keys combo="shift" spoken /> {t("matrix.panel.extend")}
      </span>
      <span>
        <Keys combo="enter" spoken /> {t(rows === "tasks" ? "matrix.panel.tick" : "matrix.panel.step")}
      </span>
    </div>
  );
}
