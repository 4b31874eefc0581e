import type { palette as english } from "./palette.en";

/** The same in French. */
export const palette: typeof english = {
  title: "Chercher ou agir",
  placeholder: "Une ville, une personne, une conférence, ou quoi faire",
  commands: "Faire",
  pages: "Aller à",
  given_one: "donnée {{count}} fois",
  given_other: "donnée {{count}} fois",
  stops_one: "{{count}} étape",
  stops_other: "{{count}} étapes",
  otherLanguage: "Show the program in English",
  invite: "Inviter {{name}} à une étape…",
  calendarOf: "Calendrier de {{name}}",
  nothing: "Rien ne répond à « {{text}} ». Essayez moins de lettres.",
  pageOf: "{{name}} : {{page}}",
  stopPages: "Pages",
  copyStop: "Copier {{city}} à un autre jour…",
  copyInto: "Copier une autre tournée dans celle-ci…",
  blackout: "Ajouter des jours exclus…",
  isBlackout: "jours exclus, {{days}}",
  sameWords:
    "copier dupliquer édition copie, exclus blackout fermeture, supprimer effacer enlever, annuler défaire, rétablir refaire, imprimer pdf livret, calendrier ics, changer modifier",
  hintChoose: "choisir",
  hintOpen: "faire",
  hintBeside: "ouvrir à côté",
  hintCommands: "commandes seules",
};
