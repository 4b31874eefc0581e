import { useQuery } from "@tanstack/react-query";
import { inLang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { people, peopleQuery } from "./library";
import { useChange } from "./useChange";

/** What a field of people needs: who can be chosen, and how one more is made. */
export function usePersonRefs() {
  const lang = useLang();
  const { data = [] } = useQuery(peopleQuery);
  const { mutateAsync } = useChange(people.create);
  return {
    choices: data.map((p) => ({ id: p.id, name: p.name, detail: inLang(p.organization?.name, lang) })),
    onCreate: async (name: string) => (await mutateAsync({ name })).id,
  };
}
