import { createRoute, type Register, type RootRoute } from "@tanstack/react-router";
import { later } from "../shared/parts/later";

const Conflicts = later(() => import("../features/conflicts/Conflicts").then((page) => page.Conflicts));

/** The pages of a tour with which it is planned. */
export function planningRoutes(root: RootRoute<Register>) {
  const getParentRoute = () => root;
  const conflicts = createRoute({
    getParentRoute,
    path: "/tours/$tour/conflicts",
    component: function ConflictsRoute() {
      const { tour } = conflicts.useParams();
      return <Conflicts key={tour} tour={tour} />;
    },
  });
  return [conflicts];
}
