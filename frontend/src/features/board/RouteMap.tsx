import { useQuery } from "@tanstack/react-query";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { StopCard } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { drawLand } from "../../shared/map/drawLand";
import { type Land, landFor, loadLand } from "../../shared/map/land";
import { projectionFor } from "../../shared/map/projection";
import { isSure, stationShape } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { useLit } from "./boardState";
import { crowd, placeLabels, type Spot, spread } from "./placeLabels";
import type { Light } from "./useLight";

type Props = { stops: StopCard[]; width: number; height: number; light: Light };

/** The route of a tour on a map that comes with the program: nothing is fetched from elsewhere. */
export const RouteMap = memo(function RouteMap({ stops, width, height, light }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const points = stops.map((s): [number, number] => [s.longitude, s.latitude]);
  const { data: land } = useQuery({
    queryKey: ["land", landFor(points)],
    queryFn: () => loadLand(landFor(points)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const key = points.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: key says when the points changed
  const projection = useMemo(() => projectionFor(points, width, height), [key, width, height]);
  const spots = spread(
    stops.map((stop) => {
      const [x = 0, y = 0] = projection([stop.longitude, stop.latitude]) ?? [];
      return { x, y, name: inLang(stop.city, lang) };
    }),
  );
  const on = stops.flatMap((stop, i) => {
    const spot = spots[i];
    return spot && stop.status !== "cancelled" ? [{ stop, spot }] : [];
  });
  const tracks = on.slice(1).flatMap((to, i) => {
    const from = on[i];
    return from ? [{ from, to, sure: isSure(from.stop.status) && isSure(to.stop.status) }] : [];
  });
  const labels = placeLabels(
    spots,
    tracks.map(({ from, to }) => [from.spot, to.spot]),
    { width, height },
  );
  const cities = spots.map((s) => s.name).join(", ");
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t("board.map.route", { cities })}
    >
      <rect width={width} height={height} className="map-sea" />
      {land && <Ground land={land} projection={projection} width={width} height={height} />}
      {tracks.map(({ from, to, sure }) => (
        <line
          key={to.stop.id}
          x1={from.spot.x}
          y1={from.spot.y}
          x2={to.spot.x}
          y2={to.spot.y}
          className={sure ? "map-track" : "map-track dashed"}
        />
      ))}
      {stops.map((stop, i) => {
        const spot = spots[i];
        return spot && <MapStop key={stop.id} stop={stop} spot={spot} light={light} />;
      })}
      {labels.map(
        (label, i) =>
          (label.clear || stops.length <= crowd) && (
            <text
              key={stops[i]?.id}
              className="map-name"
              x={label.x}
              y={label.y}
              dominantBaseline="central"
              aria-hidden
            >
              {spots[i]?.name}
            </text>
          ),
      )}
    </svg>
  );
});

function MapStop({ stop, spot, light }: { stop: StopCard; spot: Spot; light: Light }) {
  const lit = useLit(light.store, stop.id);
  const { x, y, name } = spot;
  return (
    <a
      href={paths.stop(light.tour, stop.slug)}
      className={`map-stop ${stationShape(stop.status)} ${lit ? "lit" : ""}`}
      aria-label={`${stop.number}. ${name}`}
      tabIndex={-1}
      {...light.on(stop.id)}
    >
      <title>{`${stop.number}. ${name}`}</title>
      <circle className="map-halo" cx={x} cy={y} r={13} />
      <circle className="map-disc" cx={x} cy={y} r={10} />
      <text className="map-number" x={x} y={y}>
        {stop.number}
      </text>
    </a>
  );
}

type GroundProps = { land: Land; projection: ReturnType<typeof projectionFor>; width: number; height: number };

/** Land, lakes, rivers and borders. It is drawn once for a place: hovering over a stop leaves it alone. */
const Ground = memo(function Ground({ land, projection, width, height }: GroundProps) {
  const { countries, borders, regions, lakes, rivers } = useMemo(
    () => drawLand(land, projection, width, height),
    [land, projection, width, height],
  );
  return (
    <g aria-hidden>
      <path d={countries} className="map-land" />
      <path d={rivers} className="map-river" />
      <path d={lakes} className="map-water" />
      <path d={regions} className="map-region" />
      <path d={borders} className="map-border" />
    </g>
  );
});
