import type { Overview, StopCard } from "../../api/types";
import { Poster } from "./Poster";
import type { BoardActs } from "./useBoardActs";
import type { Light } from "./useLight";
import "./Poster.css";

type Props = { overview: Overview; light: Light; acts: BoardActs; onCopy: (stop: StopCard) => void };

/** The stops of the tour as posters, in route order. */
export function Posters({ overview: { stops }, light, acts, onCopy }: Props) {
  const lone = stops.length === 1;
  return (
    <ol className={lone ? "posters lone" : "posters"} data-stops>
      {stops.map((stop) => (
        <li key={stop.id}>
          <Poster
            stop={stop}
            last={stop.number === stops.length}
            lone={lone}
            light={light}
            acts={acts}
            onCopy={onCopy}
          />
        </li>
      ))}
    </ol>
  );
}
