import {
  IconArrowLeft,
  IconArrowRight,
  IconCalendarDown,
  IconCalendarEvent,
  IconCopy,
  IconDots,
  IconPencil,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StopPage } from "../../api/stops";
import { clock, dayRange, fullDay } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { asContext } from "../../shared/parts/asContext";
import { Button, IconButton, LinkButton } from "../../shared/parts/Button";
import { type MenuAct, MenuButton } from "../../shared/parts/MenuButton";
import { PageHead } from "../../shared/parts/PageHead";
import { Station } from "../../shared/parts/Station";
import { StatusChip } from "../../shared/parts/StatusChip";
import { useHistoryAct } from "../../shared/parts/useHistoryAct";
import { useTourTabs } from "../../shared/parts/useTourTabs";
import { goTo, paths } from "../../shared/paths";
import { useContextActs } from "../../shared/state/contextActs";
import { manyRooms } from "./agenda/grid";
import { MoveStop } from "./MoveStop";
import type { StopTab } from "./tabs";
import { useFeedActs } from "./useFeedActs";
import { useStopActs } from "./useStopActs";
import { atCityTime } from "./words";

/** The head of a stop: which, when, where, how sure; what can be done with it; the pages of its tour. */
export function StopHead({ page, tab }: { page: StopPage; tab: StopTab }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { stop, tour } = page;
  const [moving, setMoving] = useState(false);
  const acts = useStopActs(page);
  const home = paths.stop(tour.slug, stop.slug);
  const group = t("stop.head.group");
  useShortcuts([
    { combo: "alt+arrowleft", label: t("stop.head.earlier"), group, run: () => acts.move(-1) },
    { combo: "alt+arrowright", label: t("stop.head.later"), group, run: () => acts.move(1) },
    { combo: "e", label: t("stop.head.edit"), group, run: () => goTo(`${home}/details`) },
  ]);
  const history = useHistoryAct({ kind: "stop", id: stop.id, name: inLang(stop.city, lang) });
  const feed = useFeedActs(page);
  const menu: MenuAct[] = [
    { label: t("stop.head.earlier"), icon: IconArrowLeft, keys: "alt+arrowleft", onClick: () => acts.move(-1) },
    { label: t("stop.head.later"), icon: IconArrowRight, keys: "alt+arrowright", onClick: () => acts.move(1) },
    { label: t("stop.head.moveTo"), icon: IconCalendarEvent, onClick: () => setMoving(true) },
    { label: t("stop.head.duplicate"), icon: IconCopy, onClick: acts.duplicate },
    history,
    ...tour.languages
      .filter((other) => other !== lang)
      .map((other) => ({
        label: t(`stop.head.calendarIn.${other}`),
        icon: IconCalendarDown,
        onClick: () => acts.calendar(other),
      })),
    ...feed,
  ];
  const remove: MenuAct = { label: t("stop.head.remove"), icon: IconTrash, danger: true, onClick: acts.remove };
  const slim = tab === "agenda" && page.rooms.length > manyRooms;
  const head: MenuAct[] = [
    { label: t("stop.head.edit"), icon: IconPencil, keys: "e", onClick: () => goTo(`${home}/details`) },
    { label: t("stop.head.calendar"), icon: IconCalendarDown, onClick: () => acts.calendar(lang) },
  ];
  const city = inLang(stop.city, lang);
  useContextActs(asContext([...head, ...menu, remove]), {
    heading: city,
    rank: "page",
    token: { label: city, mark: <Station number={stop.number} status={stop.status} /> },
  });
  return (
    <>
      <PageHead
        mark={<Station number={stop.number} status={stop.status} />}
        title={<span lang={langOf(stop.city, lang)}>{inLang(stop.city, lang)}</span>}
        meta={<Meta page={page} slim={slim} />}
        actions={
          <>
            <StatusChip status={stop.status} />
            <LinkButton icon={IconPencil} href={`${home}/details`}>
              {t("stop.head.edit")}
            </LinkButton>
            <Button icon={IconCalendarDown} onClick={() => acts.calendar(lang)}>
              {t("stop.head.calendar")}
            </Button>
            <MenuButton groups={[{ acts: menu }, { acts: [remove] }]}>
              <IconButton kind="plain" icon={IconDots} label={t("stop.head.more")} aria-haspopup="menu" />
            </MenuButton>
          </>
        }
        slim={slim}
        tabs={useTourTabs(tour.slug, tab === "agenda" ? "agenda" : undefined)}
      />
      <MoveStop stop={stop} open={moving} onClose={() => setMoving(false)} onMove={acts.move} />
    </>
  );
}

function Meta({ page: { stop, venue }, slim }: { page: StopPage; slim: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const city = inLang(stop.city, lang);
  const hours = t("stop.head.hours", { from: clock(stop.starts, lang), to: clock(stop.ends, lang) });
  const when =
    stop.days > 1
      ? `${dayRange(stop.starts, stop.ends, lang)} ${stop.ends.slice(0, 4)}`
      : `${fullDay(stop.starts, lang)}, ${hours}`;
  const title = inLang(stop.title, lang);
  return (
    <span className="meta-parts">
      {title && title !== city && !slim && <span lang={langOf(stop.title, lang)}>{title}</span>}
      <span>
        {when}
        {!slim && <span className="meta-zone"> ({atCityTime(city, lang, t)})</span>}
      </span>
      {venue && <span>{venue.name}</span>}
    </span>
  );
}
