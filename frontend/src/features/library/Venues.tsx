import { IconBuildingSkyscraper } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type VenueRow, venuesQuery } from "../../api/library";
import { count } from "../../shared/format/numbers";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { paths } from "../../shared/paths";
import { useVenuesBulk } from "./bulkChanges";
import type { Column } from "./listing";
import { NewVenue } from "./NewVenue";
import { Shelf } from "./Shelf";

const words = (v: VenueRow) =>
  [v.name, v.city.fr, v.city.en, v.region.fr, v.region.en, v.street, inLang(v.owner?.name, "fr")].join(" ");

/** The places where stops are held. */
export function Venues() {
  const { t } = useTranslation();
  const lang = useLang();
  const columns = useMemo<Column<VenueRow>[]>(() => {
    const figure = (n: number) => (n ? count(n, lang) : <span className="mut">–</span>);
    return [
      {
        key: "name",
        label: t("library.venues.name"),
        width: "minmax(0, 2fr)",
        sort: (v) => v.name,
        cell: (v) => (
          <>
            <IconBuildingSkyscraper size={16} stroke={1.75} aria-hidden className="mut" />
            <span className="cut">{v.name}</span>
          </>
        ),
      },
      {
        key: "city",
        label: t("library.venues.city"),
        width: "minmax(0, 1.4fr)",
        sort: (v) => inLang(v.city, lang),
        cell: (v) => (
          <span className="cut" lang={langOf(v.city, lang)}>
            {inLang(v.city, lang)}
          </span>
        ),
      },
      {
        key: "owner",
        label: t("library.venues.owner"),
        width: "minmax(0, 1.4fr)",
        wide: true,
        sort: (v) => inLang(v.owner?.name, lang),
        cell: (v) => <span className="cut">{inLang(v.owner?.name, lang)}</span>,
      },
      {
        key: "capacity",
        label: t("library.venues.seats"),
        width: "84px",
        end: true,
        sort: (v) => v.capacity,
        cell: (v) => figure(v.capacity),
      },
      {
        key: "rooms",
        label: t("library.venues.rooms"),
        width: "76px",
        end: true,
        sort: (v) => v.rooms.length,
        cell: (v) => figure(v.rooms.length),
      },
      {
        key: "stops",
        label: t("library.venues.stops"),
        width: "76px",
        end: true,
        sort: (v) => v.stops.length,
        cell: (v) => figure(v.stops.length),
      },
    ];
  }, [t, lang]);
  return (
    <Shelf
      kind="venues"
      query={useQuery(venuesQuery)}
      columns={columns}
      words={words}
      href={(v) => paths.venue(v.slug)}
      called={(v) => v.name}
      bulk={useVenuesBulk()}
      creating={(open, onClose) => <NewVenue open={open} onClose={onClose} />}
    />
  );
}
