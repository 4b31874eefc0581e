import { IconBan, IconCircleDashed, IconPaperclip, IconRepeat } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { clock } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Face } from "../../../shared/parts/Face";
import { type Severity, SeverityIcon } from "../../../shared/parts/StatusChip";
import { cell } from "./cell";
import type { Placed } from "./grid";
import { isPause, kindIcon } from "./kinds";

/** What is wrong with a session, in a word or two. */
export type Mark = { severity: Severity; rule: string };

type Props = {
  placed: Placed;
  /** The minute at the top of the field. */
  origin: number;
  /** Pixels for a minute. */
  scale: number;
  columns: number;
  /** Number of its track, from 1; 0: none. */
  track: number;
  selected: boolean;
  /** It is the one that Tab comes to. */
  reached: boolean;
  inHand: boolean;
  mark: Mark | undefined;
};

/** Heights from which more of a session is shown, in pixels. */
const room = { second: 34, foot: 58 };

/** A session where it is on. What is done with it is the grid's to say. */
export const SessionBlock = memo(function SessionBlock(props: Props) {
  const { placed, origin, scale, columns, track, selected, reached, inHand, mark } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const { session, column } = placed;
  const height = (placed.to - placed.from) * scale;
  const low = height < (session.speakers.length > 0 ? room.second : room.foot);
  const pause = isPause(session.kind);
  const across = column === undefined;
  const hours = `${clock(session.starts, lang)} – ${clock(session.ends, lang)}`;
  const Icon = kindIcon(session.kind);
  const look = [
    "session",
    pause && "pause",
    across && "across",
    !track && (session.kind === "talk" || session.kind === "opening") && "trackless",
    low ? "low" : height < room.foot ? "middle" : "high",
    session.status,
    mark?.severity === "error" && "wrong",
    inHand && "lifted",
  ];
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(" ")}
      style={cell(placed, columns, origin, scale, placed)}
      data-session={session.id}
      data-track={track || undefined}
      aria-pressed={selected}
      tabIndex={reached ? 0 : -1}
    >
      <span className="session-head">
        {(pause || across) && <Icon size={14} stroke={1.75} aria-hidden />}
        <span className="session-title" lang={langOf(session.shown, lang)}>
          {inLang(session.shown, lang) || t(`stop.kind.${session.kind}`)}
        </span>
        <time className="session-hours">{hours}</time>
      </span>
      <span className="session-foot">
        <span className="session-people">
          {session.speakers.map((person) => (
            <span key={person.id} className="session-person">
              <Face id={person.id} name={person.name} size="sm" />
              <span className="cut">{person.name}</span>
            </span>
          ))}
        </span>
        <State placed={placed} mark={mark} />
      </span>
      <span className="session-handle" data-handle aria-hidden />
    </button>
  );
});

function State({ placed: { session }, mark }: { placed: Placed; mark: Mark | undefined }) {
  const { t } = useTranslation();
  if (mark)
    return (
      <span className={`session-state ${mark.severity}`}>
        <SeverityIcon severity={mark.severity} size={13} />
        {t(`stop.rule.${ruleKey(mark.rule)}`)}
      </span>
    );
  if (session.status === "cancelled")
    return (
      <span className="session-state">
        <IconBan size={13} stroke={2} aria-hidden />
        {t("stop.session.cancelled")}
      </span>
    );
  if (session.status === "tentative")
    return (
      <span className="session-state">
        <IconCircleDashed size={13} stroke={2} aria-hidden />
        {t("stop.session.tentative")}
      </span>
    );
  if (session.material.length > 0)
    return (
      <span className="session-state">
        <IconPaperclip size={13} stroke={2} aria-hidden />
        {t("stop.agenda.material", { count: session.material.length })}
      </span>
    );
  if (session.given > 1)
    return (
      <span className="session-state" title={t("stop.agenda.given", { count: session.given })}>
        <IconRepeat size={13} stroke={2} aria-hidden />×{session.given}
      </span>
    );
  return null;
}

const rules = [
  "room-double-booked",
  "person-double-booked",
  "person-absent",
  "person-travel",
  "person-unavailable",
  "person-unconfirmed",
  "room-unavailable",
  "room-changeover",
  "sessions-at-once",
  "session-astray",
  "talk-language",
  "talk-repeated",
  "company-twice",
  "material-missing",
  "session-outside",
  "stop-placeless",
  "talks-wanting",
  "talk-speakerless",
] as const;

/** The rule whose short words are shown; other for one that has none. */
export function ruleKey(rule: string): (typeof rules)[number] | "other" {
  return rules.find((known) => known === rule) ?? "other";
}
