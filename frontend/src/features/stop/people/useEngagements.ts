import { useTranslation } from "react-i18next";
import { type EngagementCard, engagements, type StopPage } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { useTold } from "../../../shared/state/useTold";
import { type Answer, answerOf } from "./answers";

type Given = { card: Pick<EngagementCard, "id" | "rev" | "personId">; status: Answer; name: string };

/** What can be done about who comes. A refusal is told at the foot of the window. */
export function useEngagements({ tour, stop }: StopPage) {
  const { t } = useTranslation();
  const told = useTold();
  const answering = useChange(
    ({ card, status }: Given) =>
      card.id
        ? engagements.edit(card, { status })
        : engagements.create(tour.slug, { stopId: stop.id, personId: card.personId, status }),
    {
      kind: `engagement ${stop.id}`,
      merged: (times) => t("stop.people.answeredMany", { count: times }),
      said: (_, { name, status }) => t(`stop.people.answered.${status}`, { name }),
    },
  );
  const removing = useChange((card: EngagementCard) => engagements.remove(card), {
    said: (_, card) => t("stop.people.removed", { name: card.person.name }),
  });
  return {
    answer: (card: EngagementCard, status: Answer) => {
      if (answerOf(card) !== status) answering.mutate({ card, status, name: card.person.name }, told);
    },
    invite: (personId: string, name: string) =>
      answering.mutate({ card: { id: "", rev: 0, personId }, status: "invited", name }, told),
    remove: (card: EngagementCard) => {
      if (card.id) removing.mutate(card, told);
    },
  };
}
