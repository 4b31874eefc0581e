import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { feedsQuery } from "../../api/feeds";
import type { PersonPage, Ref } from "../../api/library";
import { FeedLine } from "../../platform/FeedLine";
import { useFeedBase } from "../../platform/useFeedBase";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Sheet } from "../../shared/parts/Sheet";
import { byTour } from "./byTour";

/** The calendars of somebody, one for each tour in whose release they give something. */
export function PersonFeeds({ person }: { person: PersonPage }) {
  const { t } = useTranslation();
  const tours = byTour(person.deliveries).map(({ tour }) => tour);
  const feeds = useQueries({ queries: tours.map(({ slug }) => feedsQuery(slug)) });
  const found = tours.flatMap((tour, i) => {
    const own = feeds[i]?.data?.feeds.find(({ group, id }) => group === "person" && id === person.id);
    return own ? [{ tour, path: own.path }] : [];
  });
  if (found.length === 0) return null;
  return (
    <Sheet title={t("releases.feeds.ofPerson")}>
      <ul>
        {found.map(({ tour, path }) => (
          <Line key={tour.id} tour={tour} path={path} />
        ))}
      </ul>
    </Sheet>
  );
}

function Line({ tour, path }: { tour: Ref; path: string }) {
  const lang = useLang();
  const base = useFeedBase(tour.slug);
  if (!base) return null;
  return (
    <FeedLine name={inLang(tour.name, lang)} lang={langOf(tour.name, lang)} address={base.address + path} narrow />
  );
}
