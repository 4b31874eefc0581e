import { IconCalendarPlus, IconLink } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { feedsQuery } from "../../api/feeds";
import type { StopPage } from "../../api/stops";
import { copyText } from "../../platform/copyText";
import { openOutside } from "../../platform/desktop";
import { useFeedBase, webcal } from "../../platform/useFeedBase";
import { useTelling } from "../../platform/useTelling";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import type { MenuAct } from "../../shared/parts/MenuButton";
import { useToasts } from "../../shared/state/toasts";

/** The ways to subscribe to the calendar of a stop; none while it is not published, or nowhere to be found. */
export function useFeedActs({ tour, stop }: StopPage): MenuAct[] {
  const { t } = useTranslation();
  const lang = useLang();
  const { data } = useQuery(feedsQuery(tour.slug));
  const base = useFeedBase(tour.slug);
  const show = useToasts((s) => s.show);
  const telling = useTelling();
  const own = data?.feeds.find(({ group, id }) => group === "stop" && id === stop.id);
  if (!own || !base) return [];
  const address = base.address + own.path;
  return [
    {
      label: t("releases.feeds.subscribe"),
      icon: IconCalendarPlus,
      onClick: () => {
        const opened = openOutside(webcal(address));
        if (opened) void telling(() => opened);
        else location.assign(webcal(address));
      },
    },
    {
      label: t("releases.feeds.copyThis"),
      icon: IconLink,
      onClick: () =>
        void telling(async () => {
          await copyText(address);
          show({ text: t("releases.feeds.copied", { name: inLang(stop.city, lang) }) });
        }),
    },
  ];
}
