import {
  IconArrowNarrowRight,
  IconBolt,
  IconCalendarDown,
  IconChecklist,
  IconDownload,
  IconInfoCircle,
  IconLanguage,
  IconPlus,
  IconRoute,
  IconTemplate,
  IconTrash,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { toursQuery } from "../api/queries";
import type { Found, Overview } from "../api/types";
import { inLang } from "../shared/format/text";
import { chooseLang } from "../shared/i18n/i18n";
import { useLang } from "../shared/i18n/useLang";
import { useAllShortcuts } from "../shared/keys/useShortcuts";
import type { MenuAct } from "../shared/parts/MenuButton";
import { goTo, paths } from "../shared/paths";
import { askCalendar, useAsks } from "../shared/state/asked";
import { actLabel } from "./actLabel";
import type { Open } from "./open";
import type { Group } from "./paletteEntries";
import { useDensityAct } from "./useDensityAct";
import { useExportActs } from "./useExportActs";
import { useFoundActs } from "./useFoundActs";
import { useHistory } from "./useHistory";
import { useTourActs } from "./useTourActs";

type Asked = { tour: string | undefined; overview: Overview | undefined; best: Found | undefined };

/** What can be done now: with whom was found, all that has a key, what has none, and the ways to the tours and their pages. */
export function useCommands({ tour, overview, best }: Asked, open: (what: Open) => void): Group[] {
  const { t } = useTranslation();
  const lang = useLang();
  const all = useAllShortcuts();
  const { data: tours } = useQuery(toursQuery);
  const going = t("shell.keys.go");
  const steps = useSteps();
  const acts = all.flatMap((s) => {
    const label = s.combo in steps ? steps[s.combo] : s.label;
    return s.run && label && s.combo !== "mod+k" ? [{ ...s, label, run: s.run }] : [];
  });
  const entry = (s: (typeof acts)[number]) => ({
    id: `key ${s.combo}`,
    icon: s.group === going ? IconArrowNarrowRight : IconBolt,
    label: s.label,
    keys: s.combo,
    run: s.run,
  });
  const keyless = useKeyless(tour, open);
  const found = useFoundActs(tour, best);
  const ofTour = useTourActs(overview);
  return [
    {
      heading: t("shell.palette.commands"),
      entries: [
        ...found,
        ...acts.filter((s) => s.group !== going).map(entry),
        ...keyless.map(({ label, detail, icon = IconBolt, onClick }) => ({
          id: `do ${label} ${detail ?? ""}`,
          icon,
          label,
          detail,
          run: onClick,
        })),
        ...ofTour,
      ],
    },
    {
      heading: t("shell.palette.pages"),
      entries: [
        ...acts.filter((s) => s.group === going).map(entry),
        ...(tours ?? []).map((one) => ({
          id: `go ${one.id}`,
          icon: IconRoute,
          label: inLang(one.title, lang),
          run: () => goTo(paths.tour(one.slug)),
        })),
      ],
    },
  ];
}

/** What the steps back and forth would take back and bring again, by their keys; undefined: there is nothing. */
function useSteps(): { [combo: string]: string | undefined } {
  const { t } = useTranslation();
  const lang = useLang();
  const { past } = useHistory();
  return {
    "mod+z": past?.undo && t("shell.top.undo", { act: actLabel(past.undo, t, lang) }),
    "mod+shift+z": past?.redo && t("shell.top.redo", { act: actLabel(past.redo, t, lang) }),
  };
}

type Keyless = MenuAct & { detail?: string };

/** What has no key everywhere: making records, handing out, the look. */
function useKeyless(tour: string | undefined, open: (what: Open) => void): Keyless[] {
  const { t } = useTranslation();
  const lang = useLang();
  const ask = useAsks((s) => s.ask);
  const { calendars, booklets } = useExportActs(tour, () => open("calendar"));
  const asking = (label: string, path: string, what: string): Keyless => ({
    label,
    icon: IconPlus,
    onClick: () => {
      ask(what);
      goTo(path);
    },
  });
  const other = lang === "fr" ? "en" : "fr";
  return [
    { label: t("shell.nav.newTour"), icon: IconPlus, onClick: () => open("newTour") },
    ...(tour ? [asking(t("board.keys.add"), paths.tour(tour), "add stop")] : []),
    asking(t("library.people.create"), paths.people, "new people"),
    asking(t("library.talks.create"), paths.talks, "new talks"),
    asking(t("library.venues.create"), paths.venues, "new venues"),
    asking(t("library.organizations.create"), paths.organizations, "new organizations"),
    ...[...calendars, ...booklets].map((act) => ({ ...act, detail: t("shell.top.export"), icon: IconDownload })),
    ...(tour
      ? [
          {
            label: t("imports.open"),
            icon: IconCalendarDown,
            onClick: () => askCalendar({ into: "tour", id: tour, tour: "" }),
          },
        ]
      : []),
    { label: t("templates.title"), icon: IconTemplate, onClick: () => goTo(paths.templates) },
    { label: t("tasks.lists.title"), icon: IconChecklist, onClick: () => ask("checklists") },
    { label: t("history.tab.deleted"), icon: IconTrash, onClick: () => open("deleted") },
    { label: t("shell.palette.otherLanguage"), icon: IconLanguage, onClick: () => void chooseLang(other) },
    useDensityAct(),
    { label: t("shell.about.title"), icon: IconInfoCircle, onClick: () => open("about") },
  ];
}
