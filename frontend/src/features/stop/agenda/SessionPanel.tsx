import { IconCalendarEvent, IconCopy, IconDots, IconTrash, IconX } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useConflictActs } from "../../../api/conflictActs";
import type { SessionCard, StopPage } from "../../../api/stops";
import { ConflictNotes } from "../../../shared/conflicts/ConflictNotes";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { asContext } from "../../../shared/parts/asContext";
import { IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { Face } from "../../../shared/parts/Face";
import { Keys } from "../../../shared/parts/Keys";
import { type MenuAct, MenuButton } from "../../../shared/parts/MenuButton";
import { Inspector } from "../../../shared/parts/Panel";
import { useHistoryAct } from "../../../shared/parts/useHistoryAct";
import { paths } from "../../../shared/paths";
import { useContextActs } from "../../../shared/state/contextActs";
import { Deliveries } from "./Deliveries";
import { kindIcon } from "./kinds";
import { SessionForm } from "./SessionForm";
import "./SessionPanel.css";

type Props = {
  page: StopPage;
  session: SessionCard | undefined;
  onClose: (() => void) | undefined;
  onDuplicate: (session: SessionCard) => void;
  onRemove: (session: SessionCard) => void;
  onMoveTo: (session: SessionCard) => void;
};

/** The session that is chosen: what is wrong with it, its fields, and where else its talk is given. */
export const SessionPanel = memo(function SessionPanel({
  page,
  session,
  onClose,
  onDuplicate,
  onRemove,
  onMoveTo,
}: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = session && (inLang(session.shown, lang) || t(`stop.kind.${session.kind}`));
  const history = useHistoryAct(session && { kind: "session", id: session.id, name: title ?? "" });
  const acts = useConflictActs(page.tour.slug);
  const menu: MenuAct[] = session
    ? [
        { label: t("stop.panel.moveTo"), icon: IconCalendarEvent, keys: "m", onClick: () => onMoveTo(session) },
        { label: t("stop.panel.duplicate"), icon: IconCopy, keys: "d", onClick: () => onDuplicate(session) },
        history,
        {
          label: t("stop.panel.remove"),
          icon: IconTrash,
          keys: "delete",
          danger: true,
          onClick: () => onRemove(session),
        },
      ]
    : [];
  useContextActs(asContext(menu), { heading: title ?? "", rank: "selection", token: { label: title ?? "" } });
  if (!session)
    return (
      <Inspector
        label={t("stop.panel.label")}
        head={<h2 className="panel-title">{t("stop.panel.none")}</h2>}
        foot={<Hints />}
      >
        <p className="panel-text sec">{t("stop.panel.noneText")}</p>
      </Inspector>
    );
  const conflicts = page.conflicts.filter((c) => c.sessionIds.includes(session.id));
  const track = page.tracks.find((one) => one.id === session.trackId);
  const head = (
    <>
      <div className="row panel-chips">
        <Chip icon={kindIcon(session.kind)}>{t(`stop.kind.${session.kind}`)}</Chip>
        {track && (
          <span
            className="track-chip"
            data-track={(page.tracks.indexOf(track) % 6) + 1}
            lang={langOf(track.name, lang)}
          >
            {inLang(track.name, lang)}
          </span>
        )}
        <span className="grow" />
        <MenuButton groups={[{ acts: menu }]}>
          <IconButton size="sm" icon={IconDots} label={t("stop.head.more")} aria-haspopup="menu" />
        </MenuButton>
        {onClose && <IconButton size="sm" icon={IconX} label={t("do.close")} keys="escape" onClick={onClose} />}
      </div>
      <h2 className="panel-title" lang={langOf(session.shown, lang)}>
        {title}
      </h2>
      {session.speakers.length > 0 && (
        <ul className="panel-people" aria-label={t("stop.session.field.speakerIds")}>
          {session.speakers.map((person) => (
            <li key={person.id}>
              <a href={paths.person(person.slug)} draggable={false}>
                <Face id={person.id} name={person.name} size="sm" />
                <span className="cut">
                  <b>{person.name}</b> <span className="mut">{person.organization}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
  return (
    <Inspector label={t("stop.panel.label")} head={head} foot={<Hints />}>
      <ConflictNotes conflicts={conflicts} acts={acts} keyed />
      <SessionForm key={session.id} page={page} session={session} />
      {session.talkId && <Deliveries page={page} session={session} />}
    </Inspector>
  );
});

function Hints() {
  const { t } = useTranslation();
  return (
    <div className="panel-hints">
      <span>
        <Keys combo="space" spoken /> {t("stop.panel.pickUp")}
      </span>
      <span>
        <Keys combo="arrowup" spoken /> <Keys combo="arrowdown" spoken /> {t("stop.panel.steps")}
      </span>
      <span>
        <Keys combo="m" spoken /> {t("stop.panel.moveTo")}
      </span>
    </div>
  );
}
