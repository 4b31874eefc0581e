import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { VenueRow } from "../../api/library";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { drawLand } from "../../shared/map/drawLand";
import { landFor, loadLand } from "../../shared/map/land";
import { type Point, projectionFor } from "../../shared/map/projection";
import { Sheet } from "../../shared/parts/Sheet";
import { degrees } from "./degrees";
import "./VenueMap.css";

/** Pixels of the drawing; it is stretched to the sheet. */
const size = { width: 372, height: 200 };

/** Where a venue is, on the map that comes with the program. */
export function VenueMap({ venue: v }: { venue: Pick<VenueRow, "city" | "latitude" | "longitude"> }) {
  const { t } = useTranslation();
  const lang = useLang();
  const point: Point = [v.longitude, v.latitude];
  const part = landFor([point]);
  const { data: land } = useQuery({
    queryKey: ["land", part],
    queryFn: () => loadLand(part),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const projection = useMemo(
    () => projectionFor([[v.longitude, v.latitude]], size.width, size.height),
    [v.longitude, v.latitude],
  );
  const drawn = useMemo(() => land && drawLand(land, projection, size.width, size.height), [land, projection]);
  const [x = 0, y = 0] = projection(point) ?? [];
  const city = inLang(v.city, lang);
  return (
    <Sheet label={t("library.venues.map", { city })}>
      <svg
        className="venue-map"
        viewBox={`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden
      >
        <rect {...size} className="venue-sea" />
        <path d={drawn?.countries} className="venue-land" />
        <path d={drawn?.lakes} className="venue-sea" />
        <path d={drawn?.regions} className="venue-region" />
        <path d={drawn?.borders} className="venue-border" />
        <circle cx={x} cy={y} r={7} className="venue-spot" />
        <text x={x + 12} y={y} dominantBaseline="central" className="venue-city">
          {city}
        </text>
      </svg>
      <p className="venue-where f12 mut">{degrees(v.latitude, v.longitude, lang)}</p>
    </Sheet>
  );
}
