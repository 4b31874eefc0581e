import { useTranslation } from "react-i18next";
import type { StopCard } from "../../api/types";
import { count } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";

/** The sums at the foot of a poster: how many talks are sure, and how many people come or came. */
export function useSums(stop: StopCard): { sure: string; people: string } {
  const { t } = useTranslation();
  const lang = useLang();
  const n = (people: number) => count(people, lang);
  const { talkSum: talks, sure, wanted, registered, capacity, attended } = stop;
  let talksText = t("board.poster.some", { sure, talks });
  if (talks === 0) talksText = t("board.poster.none");
  else if (wanted > talks) talksText = t("board.poster.wanted", { talks, wanted });
  else if (sure === talks) talksText = t("board.poster.full", { sure, talks });
  let people = t("board.poster.notOpen");
  if (attended > 0) people = t("board.poster.attended", { count: attended, n: n(attended) });
  else if (registered > 0 && capacity > 0)
    people = t("board.poster.registered", { registered: n(registered), capacity: n(capacity) });
  else if (registered > 0) people = t("board.poster.registeredOnly", { count: registered, n: n(registered) });
  return { sure: talksText, people };
}
