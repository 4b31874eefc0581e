import { client, data } from "../../../api/client";
import type { Lang } from "../../../shared/format/text";
import type { Paper } from "../booklet/booklets";

/** The smaller papers, in the order in which a tour needs them. */
export const kinds = ["daysheet", "runofshow", "callsheet", "grid", "badges", "tents"] as const;
export type Kind = (typeof kinds)[number];

/** The papers that hold what is only for the crew. */
export const forCrew: readonly Kind[] = ["daysheet", "runofshow", "callsheet"];

/** Which paper: of which tour and stop (slugs; without a stop of all), in which language, on which sheets. */
export type Handout = { tour: string; kind: Kind; stop: string; lang: Lang; paper: Paper };

/** Where the pages of a paper are. */
export function handoutPath({ tour, kind, ...of }: Handout): string {
  const query = new URLSearchParams(Object.entries(of).filter(([, value]) => value));
  return `/api/tours/${encodeURIComponent(tour)}/handouts/${kind}?${query}`;
}

/** The name of the file. */
export function handoutName({ tour, kind, stop, lang }: Handout): string {
  return `${[tour, stop, kind].filter(Boolean).join("-")}.${lang}.pdf`;
}

/** Whether a paper can be made, as the plan stands: it throws the Fault that tells why not. */
export function handoutQuery(handout: Handout, seq: number) {
  const { tour, kind, ...query } = handout;
  return {
    queryKey: ["handout", handout, seq],
    queryFn: async () => {
      const params = { path: { tour, kind }, query };
      await data(client.GET("/api/tours/{tour}/handouts/{kind}", { params, parseAs: "arrayBuffer" }));
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  };
}
