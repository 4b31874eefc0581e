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
  edit: "Modifier la tournée",
  more: "Plus sur la tournée",
  saved: "{{title}} : tournée enregistrée.",
  duplicate: "Dupliquer la tournée",
  duplicated: "{{title}} : tournée copiée, avec ses étapes, ses agendas et ses personnes.",
  remove: "Supprimer la tournée",
  removed: "{{title}} : tournée supprimée, avec ses étapes.",
  notesHint: "Pour l’équipe seulement.",
  field: {
    title: "Titre",
    summary: "Résumé",
    organizerId: "Qui organise",
    line: "Ligne",
    from: "Du",
    to: "Au",
    currency: "Monnaie",
    languages: "Langues",
    links: "Liens",
    notes: "Notes",
  },
};
