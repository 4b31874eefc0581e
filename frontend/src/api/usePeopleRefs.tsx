import { useQuery } from "@tanstack/react-query";
import { inLang } from "../shared/format/text";
import type { RefChoice } from "../shared/forms/RefsField";
import { useLang } from "../shared/i18n/useLang";
import { Face } from "../shared/parts/Face";
import { people, peopleQuery } from "./library";
import { useChange } from "./useChange";

/** What a field of records needs: who can be chosen, and how one more is made. */
export type Refs = { choices: RefChoice[]; onCreate: (name: string) => Promise<string> };

/** Everybody, to choose from. */
export function usePeopleRefs(): Refs {
  const lang = useLang();
  const { data } = useQuery(peopleQuery);
  const { mutateAsync } = useChange(people.create);
  return {
    choices: (data ?? []).map((p) => ({
      id: p.id,
      name: p.name,
      detail: inLang(p.organization?.name, lang),
      mark: <Face id={p.id} name={p.name} />,
    })),
    onCreate: async (name) => (await mutateAsync({ name })).id,
  };
}
