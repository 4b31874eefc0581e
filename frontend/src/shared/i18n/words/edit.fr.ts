import type { edit as english } from "./edit.en";

/** Les mots des formulaires qui rencontrent le changement de quelqu’un d’autre. */
export const edit: typeof english = {
  stale: "Ceci a été changé ailleurs pendant votre saisie.",
  compare: "Comparez, puis choisissez.",
  mine: "Le vôtre, pas encore enregistré",
  theirs: "Enregistré maintenant",
  keep: "Garder le mien",
  take: "Prendre l’autre",
  keepAll: "Garder tous les miens",
  takeAll: "Prendre tous les autres",
  empty: "vide",
  save: "Enregistrer",
  saving: "Enregistrement…",
  saved: "Enregistré à {{time}}",
  typed: "Pas encore enregistré",
  drop: "Renoncer aux changements",
};
