import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../../api/queries";
import type { StopPage } from "../../api/stops";
import type { StopCard } from "../../api/types";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { ariaKeys } from "../../shared/keys/combo";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { IconButton, Tip } from "../../shared/parts/Button";
import { Count } from "../../shared/parts/PageHead";
import { Station } from "../../shared/parts/Station";
import { goTo, paths } from "../../shared/paths";
import { type StopTab, stopTabs } from "./tabs";
import "./StopParts.css";

type Props = { page: StopPage; tab: StopTab };

/** The parts of a stop, and the way along the line to the same part of the stops beside it. */
export function StopParts({ page, tab }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { tour, stop } = page;
  const home = paths.stop(tour.slug, stop.slug);
  const go = t("shell.keys.go");
  useShortcuts(
    stopTabs.map(({ name, keys }) => ({
      combo: keys,
      label: t("stop.head.part", { part: t(`stop.tab.${name}`), city: inLang(stop.city, lang) }),
      group: go,
      run: () => goTo(`${home}/${name}`),
    })),
  );
  const errors = page.conflicts.filter((c) => c.severity === "error" && !c.acknowledged).length;
  const counts: { [name in StopTab]?: number } = {
    agenda: errors,
    people: page.people.length,
    sponsors: page.sponsorships.length,
    recap: page.recap.length,
  };
  const { data } = useQuery(tourQuery(tour.slug));
  const at = data?.stops.findIndex((one) => one.id === stop.id) ?? -1;
  const beside = [
    { to: data?.stops[at - 1], forward: false },
    { to: at < 0 ? undefined : data?.stops[at + 1], forward: true },
  ];
  return (
    <div className="stop-parts">
      <nav className="parts" aria-label={t("stop.head.parts")}>
        {stopTabs.map(({ name, keys }) => (
          <a
            key={name}
            href={`${home}/${name}`}
            draggable={false}
            aria-current={name === tab ? "page" : undefined}
            aria-keyshortcuts={ariaKeys(keys)}
          >
            {t(`stop.tab.${name}`)}
            {!!counts[name] && <Count error={name === "agenda"}>{counts[name]}</Count>}
          </a>
        ))}
      </nav>
      {beside.some(({ to }) => to) && (
        <nav className="stop-beside" aria-label={t("stop.head.line")}>
          {beside.map(({ to, forward }) => (
            <Beside key={`${forward}`} tour={tour.slug} to={to} forward={forward} tab={tab} group={go} />
          ))}
        </nav>
      )}
    </div>
  );
}

type BesideProps = { tour: string; to: StopCard | undefined; forward: boolean; tab: StopTab; group: string };

function Beside({ tour, to, forward, tab, group }: BesideProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const Icon = forward ? IconChevronRight : IconChevronLeft;
  const keys = forward ? "n" : "p";
  const city = inLang(to?.city, lang);
  const label = t(forward ? "stop.head.after" : "stop.head.before", { city });
  const href = to && `${paths.stop(tour, to.slug)}/${tab}`;
  useShortcuts(href ? [{ combo: keys, label, group, run: () => goTo(href) }] : []);
  if (!to) {
    const none = t(forward ? "stop.head.noneAfter" : "stop.head.noneBefore");
    return <IconButton size="sm" icon={Icon} label={none} aria-disabled />;
  }
  return (
    <Tip label={label} keys={keys}>
      <a href={href} draggable={false} aria-keyshortcuts={ariaKeys(keys)}>
        <span className="spoken">{t(forward ? "stop.head.next" : "stop.head.previous")} </span>
        {!forward && <Icon size={16} stroke={1.75} aria-hidden />}
        <Station number={to.number} status={to.status} size="sm" />
        <span className="cut" lang={langOf(to.city, lang)}>
          {city}
        </span>
        {forward && <Icon size={16} stroke={1.75} aria-hidden />}
      </a>
    </Tip>
  );
}
