import type { TFunction } from "i18next";
import { stopTabs } from "../features/stop/tabs";
import { day } from "../shared/format/dates";
import { inLang, type Lang, type Text, wordsOf } from "../shared/format/text";
import { tabs } from "../shared/parts/useTourTabs";
import { goTo, paths } from "../shared/paths";
import { iconOf } from "./kinds";
import type { Entry } from "./paletteEntries";

/** A stop or a tour, by what its pages are found by. */
export type Place = {
  id: string;
  tour: string;
  /** Empty: the tour itself. */
  stop: string;
  name: Text;
  detail?: Text;
  starts: string;
};

/** The words that name no page, such as "toronto" of "toronto agenda"; undefined: none names one. */
export function wordsBesidePages(words: string, t: TFunction): string | undefined {
  const wanted = wordsOf(words);
  const its = [...stopTabs.map(({ name }) => t(`stop.tab.${name}`)), ...tabs.map(({ tab }) => t(`papers.tabs.${tab}`))];
  const rest = wanted.filter((w) => !its.flatMap(wordsOf).some((name) => name.startsWith(w)));
  return rest.length < wanted.length ? rest.join(" ") : undefined;
}

/** The pages of a stop or a tour, each under the name of both. */
export function pagesOf({ id, tour, stop, name, detail, starts }: Place, t: TFunction, lang: Lang): Entry[] {
  const entry = (page: string, label: string, href: string): Entry => ({
    id: `page ${id} ${page}`,
    icon: iconOf(stop ? "stop" : "tour"),
    label: t("shell.palette.pageOf", { name: inLang(name, lang), page: label }),
    detail: [starts && `${day(starts, lang)} ${starts.slice(0, 4)}`, inLang(detail, lang)].filter(Boolean).join(" · "),
    run: () => goTo(href),
    beside: stop ? { kind: "stop", slug: stop, tour } : undefined,
  });
  if (stop)
    return stopTabs.map((tab) => entry(tab.name, t(`stop.tab.${tab.name}`), `${paths.stop(tour, stop)}/${tab.name}`));
  return tabs.map(({ tab, href }) => entry(tab, t(`papers.tabs.${tab}`), href(tour)));
}
