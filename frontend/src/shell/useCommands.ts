import { IconArrowNarrowRight, IconBolt, IconDownload, IconInfoCircle, IconPlus, IconRoute } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { toursQuery } from "../api/queries";
import { inLang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { useAllShortcuts } from "../shared/keys/useShortcuts";
import type { MenuAct } from "../shared/parts/MenuButton";
import { goTo, paths } from "../shared/paths";
import type { Open } from "./open";
import type { Group } from "./paletteEntries";
import { useDensityAct } from "./useDensityAct";
import { useExportActs } from "./useExportActs";

/** What can be done now: all that has a key, what has none, and the ways to the tours. */
export function useCommands(tour: string | undefined, open: (what: Open) => void): Group[] {
  const { t } = useTranslation();
  const lang = useLang();
  const all = useAllShortcuts();
  const { data: tours } = useQuery(toursQuery);
  const going = t("shell.keys.go");
  const acts = all.filter((s) => s.combo !== "mod+k");
  const entry = (s: (typeof acts)[number]) => ({
    id: `key ${s.combo}`,
    icon: s.group === going ? IconArrowNarrowRight : IconBolt,
    label: s.label,
    keys: s.combo,
    run: s.run,
  });
  const { calendars, booklets } = useExportActs(tour, () => open("calendar"));
  const keyless: (MenuAct & { detail?: string })[] = [
    { label: t("shell.nav.newTour"), icon: IconPlus, onClick: () => open("newTour") },
    ...[...calendars, ...booklets].map((act) => ({ ...act, detail: t("shell.top.export"), icon: IconDownload })),
    useDensityAct(),
    { label: t("shell.about.title"), icon: IconInfoCircle, onClick: () => open("about") },
  ];
  return [
    {
      heading: t("shell.palette.commands"),
      entries: [
        ...acts.filter((s) => s.group !== going).map(entry),
        ...keyless.map(({ label, detail, icon = IconBolt, onClick }) => ({
          id: `do ${label}`,
          icon,
          label,
          detail,
          run: onClick,
        })),
      ],
    },
    {
      heading: t("shell.palette.pages"),
      entries: [
        ...(tours ?? []).map((one) => ({
          id: `go ${one.id}`,
          icon: IconRoute,
          label: inLang(one.title, lang),
          kind: t("shell.kind.tour"),
          run: () => goTo(paths.tour(one.slug)),
        })),
        ...acts.filter((s) => s.group === going).map(entry),
      ],
    },
  ];
}
