import { type AnyRootRoute, createRoute } from "@tanstack/react-router";
import type { MatrixRows } from "../api/matrix";
import { later } from "../shared/parts/later";

const Matrix = later(() => import("../features/matrix/Matrix").then((page) => page.Matrix));

const kinds: readonly MatrixRows[] = ["speakers", "talks", "sponsors", "tasks"];

/** The matrix of a tour: #/tours/T/matrix, in the search what its rows are. */
export function matrixRoutes(root: AnyRootRoute) {
  const matrix = createRoute({
    getParentRoute: () => root,
    path: "/tours/$tour/matrix",
    validateSearch: (search: Record<string, unknown>): { rows?: MatrixRows } => ({
      rows: kinds.find((kind) => kind === search.rows),
    }),
    component: function MatrixRoute() {
      const { tour } = matrix.useParams();
      const { rows = "speakers" } = matrix.useSearch();
      return <Matrix key={tour} tour={tour} rows={rows} />;
    },
  });
  return [matrix];
}
