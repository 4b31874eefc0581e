import type { Overview } from "../../api/types";
import { Poster } from "./Poster";
import type { Light } from "./useLight";
import "./Poster.css";

/** The stops of the tour as posters, in route order. */
export function Posters({ overview: { stops }, light }: { overview: Overview; light: Light }) {
  return (
    <ol className={stops.length === 1 ? "posters lone" : "posters"}>
      {stops.map((stop) => (
        <li key={stop.id}>
          <Poster stop={stop} light={light} />
        </li>
      ))}
    </ol>
  );
}
