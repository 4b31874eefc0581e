import type { parts as english } from "./parts.en";

/** The same in French. */
export const parts: typeof english = {
  status: {
    idea: "Idée",
    tentative: "Provisoire",
    confirmed: "Confirmée",
    announced: "Annoncée",
    held: "Tenue",
    cancelled: "Annulée",
  },
  engagement: { invited: "Invité·e", confirmed: "Confirmé·e", declined: "A décliné", withdrawn: "S’est retiré·e" },
  severity: {
    error: "Erreur",
    warning: "Avertissement",
    notice: "Remarque",
    accepted: "Accepté",
    count: {
      error_one: "{{count}} erreur",
      error_other: "{{count}} erreurs",
      warning_one: "{{count}} avertissement",
      warning_other: "{{count}} avertissements",
      notice_one: "{{count}} remarque",
      notice_other: "{{count}} remarques",
      accepted_one: "{{count}} accepté",
      accepted_other: "{{count}} acceptés",
    },
  },
  language: { fr: "français", en: "anglais" },
  do: {
    close: "Fermer",
    retry: "Réessayer",
    undo: "Annuler",
    cancel: "Annuler",
    stop: "Arrêter",
    save: "Enregistrer",
    add: "Ajouter",
    remove: "Supprimer",
  },
  number: { between: "Écrivez un nombre entier de {{min}} à {{max}}.", unread: "Ce n’est pas un nombre." },
  date: {
    placeholder: "14 mai 2018",
    open: "Choisir dans un calendrier",
    hour: "Heure",
    before: "Mois précédent",
    after: "Mois suivant",
    yearBefore: "Année précédente",
    yearAfter: "Année suivante",
    unread: "Ce n’est pas un jour. Écrivez-le comme 14 mai 2018.",
    unreadHour: "Ce n’est pas une heure. Écrivez-la comme 18 h 30.",
    tooMany: "{{month}} a {{count}} jours. Choisissez l’un d’eux.",
  },
  state: {
    loading: "Chargement",
    unreachable: "Tournée ne répond pas. Votre texte est encore là ; réessayez dans un instant.",
    broken:
      "Cette page a rencontré un problème. Rien n’est perdu : ce qui est enregistré est en sûreté. Rechargez la page.",
    reload: "Recharger",
    estimate: "estimé",
  },
  lateTasks_one: "{{count}} tâche en retard",
  lateTasks_other: "{{count}} tâches en retard",
};
