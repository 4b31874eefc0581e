import { IconArrowNarrowRight, IconBolt, IconRoute } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { toursQuery } from "../api/queries";
import { inLang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { useAllShortcuts } from "../shared/keys/useShortcuts";
import { goTo, paths } from "../shared/paths";
import type { Group } from "./paletteEntries";

/** What can be done now: all that has a key, and the ways to the tours. */
export function useCommands(): Group[] {
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
  return [
    { heading: t("shell.palette.commands"), entries: acts.filter((s) => s.group !== going).map(entry) },
    {
      heading: t("shell.palette.pages"),
      entries: [
        ...(tours ?? []).map((tour) => ({
          id: `go ${tour.id}`,
          icon: IconRoute,
          label: inLang(tour.title, lang),
          kind: t("shell.kind.tour"),
          run: () => goTo(paths.tour(tour.slug)),
        })),
        ...acts.filter((s) => s.group === going).map(entry),
      ],
    },
  ];
}
