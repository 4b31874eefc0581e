import type { forms as english } from "./forms.en";

/** The same in French. */
export const forms: typeof english = {
  make: "Créer « {{name}} »",
  earlier: "{{name}} : une place plus tôt",
  leaveOut: "Retirer {{name}}",
  nothing: "Rien ne répond à cela.",
  address: "Adresse",
  name: { fr: "Nom en français", en: "Nom en anglais" },
  addLink: "Lien",
  notAmount: "Ce n’est pas un montant. Écrivez-le comme 1 234,50.",
  sponsorship: {
    scope: { annual: "L’année", tour: "Toute la tournée", stop: "Une étape" },
    kind: {
      money: "Argent",
      venue: "Lieu",
      food: "Repas",
      drinks: "Boissons",
      time: "Temps",
      credits: "Crédits",
      prizes: "Prix",
      other: "Autre chose",
    },
    field: {
      organizationId: "Organisation",
      scope: "Soutient",
      stopId: "Étape",
      inKind: "Donne",
      tier: "Niveau",
      amount: "Montant",
      worth: "Valeur",
      notes: "Notes",
    },
    tierHint: "Par exemple or ou argent.",
    amountHint: "Jamais publié.",
    notesHint: "Pour les organisateurs seulement.",
  },
};
