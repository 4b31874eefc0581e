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
};
