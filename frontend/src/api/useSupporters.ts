import { useQuery } from "@tanstack/react-query";
import { organizations, organizationsQuery } from "./library";
import { useChange } from "./useChange";

/** The organizations to choose from in a form, and how to make one there. */
export function useSupporters() {
  const { data = [] } = useQuery(organizationsQuery);
  const { mutateAsync } = useChange(organizations.create);
  return { organizations: data, onCreate: async (name: string) => (await mutateAsync({ name })).id };
}
