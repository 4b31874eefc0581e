import { type AnyRootRoute, createRoute } from "@tanstack/react-router";
import { later } from "../shared/parts/later";

const AgendaOfTour = later(() => import("../features/stop/AgendaOfTour").then((page) => page.AgendaOfTour));
const StopPage = later(() => import("../features/stop/StopPage").then((page) => page.StopPage));
const StopFigures = later(() => import("../features/figures/StopFigures").then((part) => part.StopFigures));
const StopRecap = later(() => import("../features/papers/recap/StopRecap").then((page) => page.StopRecap));
const Templates = later(() => import("../features/stop/templates/Templates").then((page) => page.Templates));

/** The pages of a stop: #/tours/T/stops/S, with the name of a tab and, in the search, of a session; and those of agenda templates. */
export function stopRoutes(root: AnyRootRoute) {
  const session = (search: Record<string, unknown>) => ({
    session: typeof search.session === "string" ? search.session : undefined,
  });
  const stop = createRoute({
    getParentRoute: () => root,
    path: "/tours/$tour/stops/$stop",
    validateSearch: session,
    component: function StopRoute() {
      const params = stop.useParams();
      const search = stop.useSearch();
      return (
        <StopPage
          key={`${params.tour}/${params.stop}`}
          {...params}
          tab={undefined}
          session={search.session}
          figures={null}
          recap={null}
        />
      );
    },
  });
  const tab = createRoute({
    getParentRoute: () => root,
    path: "/tours/$tour/stops/$stop/$tab",
    validateSearch: session,
    component: function StopTabRoute() {
      const params = tab.useParams();
      const search = tab.useSearch();
      return (
        <StopPage
          key={`${params.tour}/${params.stop}`}
          {...params}
          session={search.session}
          figures={<StopFigures tour={params.tour} stop={params.stop} />}
          recap={<StopRecap tour={params.tour} stop={params.stop} />}
        />
      );
    },
  });
  const agenda = createRoute({
    getParentRoute: () => root,
    path: "/tours/$tour/agenda",
    component: function TourAgendaRoute() {
      const { tour } = agenda.useParams();
      return <AgendaOfTour key={tour} tour={tour} />;
    },
  });
  const template = createRoute({
    getParentRoute: () => root,
    path: "/templates/$id",
    component: function TemplateRoute() {
      return <Templates id={template.useParams().id} />;
    },
  });
  const templates = createRoute({
    getParentRoute: () => root,
    path: "/templates",
    component: function TemplatesRoute() {
      return <Templates id={undefined} />;
    },
  });
  return [agenda, stop, tab, templates, template];
}
