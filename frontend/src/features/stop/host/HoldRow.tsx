import {
  IconAlertOctagonFilled,
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconPencil,
  IconUsersGroup,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { HoldCard, StopPlace } from "../../../api/hosting";
import { dayRange } from "../../../shared/format/dates";
import { money } from "../../../shared/format/numbers";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { HistoryButton } from "../../../shared/parts/HistoryButton";
import { paths } from "../../../shared/paths";
import { citiesOf } from "./citiesOf";
import { expiry, rankIn } from "./wait";

type Props = {
  hold: HoldCard;
  place: StopPlace;
  onPromote: () => void;
  onExtend: () => void;
  onEdit: () => void;
  onRelease: () => void;
};

const waits = {
  "": { tone: "idle", icon: IconClock },
  open: { tone: "idle", icon: IconClock },
  soon: { tone: "warn", icon: IconAlertTriangle },
  over: { tone: "err", icon: IconAlertOctagonFilled },
} as const;

/** A venue that is kept: its place in line, until when, who is before and behind, and what can be done. */
export function HoldRow({ hold, place, onPromote, onExtend, onEdit, onRelease }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const venue = inLang(hold.venue.name, lang);
  const cities = citiesOf(hold.ahead, lang);
  const held = hold.status === "held";
  const wait = waits[hold.wait];
  const about = [
    hold.contact?.name,
    hold.cost.currency && money(hold.cost.minor, hold.cost.currency, lang),
    cities && t("host.behindOf", { cities }),
    hold.behind > 0 && t("host.waiting", { count: hold.behind }),
  ].filter(Boolean);
  return (
    <>
      <span className="hold-rank">
        {held ? (
          <Chip look={hold.rank === 1 ? "outline" : "dashed"} icon={hold.ahead.length > 0 ? IconUsersGroup : undefined}>
            {rankIn(hold.rank, t)}
          </Chip>
        ) : (
          <Chip tone="ok" icon={IconCircleCheck}>
            {t("host.confirmed")}
          </Chip>
        )}
      </span>
      <span className="hold-what">
        <a className="cut" href={paths.venue(hold.venue.slug)} draggable={false}>
          <b>{venue}</b>
        </a>
        {about.length > 0 && <span className="sec f12">{about.join(" · ")}</span>}
        {hold.notes && (
          <span className="hold-notes mut f12" title={hold.notes}>
            {hold.notes}
          </span>
        )}
        {hold.astray && (
          <span className="hold-astray f12">
            <IconAlertOctagonFilled size={13} aria-hidden />
            {t("host.astray", { days: dayRange(hold.from, hold.to, lang), stop: dayRange(place.from, place.to, lang) })}
          </span>
        )}
      </span>
      <span className="hold-wait">
        {held && (
          <Chip
            tone={wait.tone}
            icon={wait.icon}
            look={hold.wait === "soon" || hold.wait === "over" ? "filled" : "bare"}
          >
            {expiry(hold, t, lang)}
          </Chip>
        )}
      </span>
      <span className="hold-acts">
        {held && (
          <>
            <Button
              size="sm"
              aria-label={t("host.promoteNamed", { venue })}
              aria-keyshortcuts="P"
              aria-disabled={hold.ahead.length > 0}
              title={cities ? t("host.mustWait", { cities }) : undefined}
              onClick={() => hold.ahead.length === 0 && onPromote()}
            >
              {t("host.promote")}
            </Button>
            <Button size="sm" aria-label={t("host.extendNamed", { venue })} aria-keyshortcuts="X" onClick={onExtend}>
              {t("host.extend")}
            </Button>
          </>
        )}
        <IconButton size="sm" icon={IconPencil} label={t("host.editNamed", { venue })} keys="e" onClick={onEdit} />
        <Button
          size="sm"
          kind="ghost"
          aria-label={t("host.releaseNamed", { venue })}
          aria-keyshortcuts="R"
          onClick={onRelease}
        >
          {t("host.release")}
        </Button>
        <HistoryButton kind="hold" id={hold.id} name={venue} size="sm" />
      </span>
    </>
  );
}
