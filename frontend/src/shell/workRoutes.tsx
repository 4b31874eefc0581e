import { createRoute, type Register, type RootRoute } from "@tanstack/react-router";
import { later } from "../shared/parts/later";

const Budget = later(() => import("../features/budget/Budget").then((page) => page.Budget));
const Tasks = later(() => import("../features/tasks/Tasks").then((page) => page.Tasks));

/** The pages of a tour about what there is to do and what it costs. */
export function workRoutes(root: RootRoute<Register>) {
  const getParentRoute = () => root;
  const tasks = createRoute({
    getParentRoute,
    path: "/tours/$tour/tasks",
    component: function TasksRoute() {
      const { tour } = tasks.useParams();
      return <Tasks key={tour} tour={tour} />;
    },
  });
  const budget = createRoute({
    getParentRoute,
    path: "/tours/$tour/budget",
    component: function BudgetRoute() {
      const { tour } = budget.useParams();
      return <Budget key={tour} tour={tour} />;
    },
  });
  return [tasks, budget];
}
