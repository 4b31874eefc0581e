import type { StopPlace } from "../../../api/hosting";
import { inLang, type Lang } from "../../../shared/format/text";

type AtStop = StopPlace["candidates"][number]["busy"][number];

/** The cities of some stops with the tours that they belong to: "Ottawa (Spring 2018), Toronto (Autumn)". */
export function citiesOf(stops: readonly AtStop[], lang: Lang): string {
  return stops.map(({ stop, tour }) => `${inLang(stop.name, lang)} (${inLang(tour.name, lang)})`).join(", ");
}
