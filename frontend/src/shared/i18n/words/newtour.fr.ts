import type { newtour as english } from "./newtour.en";

/** The same in French. */
export const newtour: typeof english = {
  title: "Nouvelle tournée",
  name: "Titre",
  nameHint: "Dans une langue ou dans les deux. L’autre peut venir plus tard.",
  line: "Ligne",
  lineHint: "La couleur qui représente la tournée partout.",
  lines: { fleuve: "Fleuve", pin: "Pin", prune: "Prune", brique: "Brique", ardoise: "Ardoise", mousse: "Mousse" },
  submit: "Commencer la tournée",
  needTitle: "Une tournée a besoin d’un titre.",
  done: "{{title}}, tournée commencée.",
};
