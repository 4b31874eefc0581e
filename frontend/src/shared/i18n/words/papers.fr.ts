import type { papers as english } from "./papers.en";

/** The same in French. */
export const papers: typeof english = {
  sponsors: { title: "Partenaires" },
};
