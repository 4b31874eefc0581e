import { createHashHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { Board } from "../features/board/Board";
import { TourMenu } from "../features/newtour/TourMenu";
import { later } from "../shared/parts/later";
import { Home } from "./Home";
import { Layout } from "./Layout";
import { Lost } from "./Lost";
import { libraryRoutes } from "./libraryRoutes";
import { matrixRoutes } from "./matrixRoutes";
import { papersRoutes } from "./papersRoutes";
import { planningRoutes } from "./planningRoutes";
import { stopRoutes } from "./stopRoutes";
import { workRoutes } from "./workRoutes";

const CopyInto = later(() => import("../features/newtour/CopyInto").then((m) => m.CopyInto));

const root = createRootRoute({ component: Layout, notFoundComponent: Lost });

const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });

const tour = createRoute({
  getParentRoute: () => root,
  path: "/tours/$tour",
  component: function TourRoute() {
    const { tour: slug } = tour.useParams();
    return <Board key={slug} tour={slug} more={<TourMenu tour={slug} />} begin={<CopyInto tour={slug} />} />;
  },
});

/** The pages, after a hash: that is what the window can reload. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    tour,
    ...libraryRoutes(root),
    ...matrixRoutes(root),
    ...papersRoutes(root),
    ...planningRoutes(root),
    ...stopRoutes(root),
    ...workRoutes(root),
  ]),
  history: createHashHistory(),
  defaultNotFoundComponent: Lost,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
