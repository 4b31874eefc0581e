import { useQuery } from "@tanstack/react-query";
import { organizations, organizationsQuery } from "./library";
import { useChange } from "./useChange";

/** What a field of organizations needs: which can be chosen, and how one more is made. */
export function useOrganizationRefs() {
  const { data = [] } = useQuery(organizationsQuery);
  const { mutateAsync } = useChange(organizations.create);
  return {
    choices: data.map((o) => ({ id: o.id, name: o.name })),
    onCreate: async (name: string) => (await mutateAsync({ name })).id,
  };
}
