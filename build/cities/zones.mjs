/**
 * The zone of a city. The map of tz-lookup is coarse at borders: where it
 * gives a zone of another country, the zone is that of the nearest city of the
 * same country, and of the same region if there is one.
 */
import { readFileSync } from "node:fs";
import tzlookup from "@photostructure/tz-lookup";

const table = "/usr/share/zoneinfo/zone.tab"; // of the Debian package tzdata

const byCountry = new Map();
for (const line of readFileSync(table, "utf8").split("\n")) {
  if (!line || line.startsWith("#")) continue;
  const [country, , zone] = line.split("\t");
  byCountry.set(country, (byCountry.get(country) ?? new Set()).add(zone));
}

const looked = ({ loc: { coordinates: [lon, lat] } }) => tzlookup(lat, lon);

/** Squared distance, fit to compare near places. */
function apart(a, b) {
  const [x1, y1] = a.loc.coordinates;
  const [x2, y2] = b.loc.coordinates;
  return ((x1 - x2) * Math.cos((y1 * Math.PI) / 180)) ** 2 + (y1 - y2) ** 2;
}

/** Returns a function that gives the zone of a city; all are the cities it may look at. */
export function zones(all) {
  return (city) => {
    const own = byCountry.get(city.country);
    const zone = looked(city);
    if (!own || own.has(zone)) return zone;
    if (own.size === 1) return [...own][0];
    const sure = all.filter((c) => c.country === city.country && own.has(looked(c)));
    const near = sure.filter((c) => c.adminCode === city.adminCode);
    const [nearest] = (near.length > 0 ? near : sure).sort((a, b) => apart(city, a) - apart(city, b));
    return nearest ? looked(nearest) : zone;
  };
}
