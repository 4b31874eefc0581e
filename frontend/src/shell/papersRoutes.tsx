import { createRoute, type Register, type RootRoute } from "@tanstack/react-router";
import { later } from "../shared/parts/later";

const Booklet = later(() => import("../features/papers/booklet/Booklet").then((page) => page.Booklet));
const Figures = later(() => import("../features/figures/Figures").then((page) => page.Figures));
const Handouts = later(() => import("../features/papers/handouts/Handouts").then((page) => page.Handouts));
const Recap = later(() => import("../features/papers/recap/Recap").then((page) => page.Recap));
const Releases = later(() => import("../features/releases/Releases").then((page) => page.Releases));
const Sponsors = later(() => import("../features/papers/Sponsors").then((page) => page.Sponsors));

/** The pages of a tour about what is handed out of it. */
export function papersRoutes(root: RootRoute<Register>) {
  const getParentRoute = () => root;
  const sponsors = createRoute({
    getParentRoute,
    path: "/tours/$tour/sponsors",
    component: function SponsorsRoute() {
      const { tour } = sponsors.useParams();
      return <Sponsors key={tour} tour={tour} />;
    },
  });
  const figures = createRoute({
    getParentRoute,
    path: "/tours/$tour/figures",
    component: function FiguresRoute() {
      const { tour } = figures.useParams();
      return <Figures key={tour} tour={tour} />;
    },
  });
  const recap = createRoute({
    getParentRoute,
    path: "/tours/$tour/recap",
    validateSearch: (search: Record<string, unknown>) => ({
      section: typeof search.section === "string" ? search.section : undefined,
    }),
    component: function RecapRoute() {
      const { tour } = recap.useParams();
      const { section = "" } = recap.useSearch();
      return <Recap key={`${tour} ${section}`} tour={tour} section={section} />;
    },
  });
  const booklet = createRoute({
    getParentRoute,
    path: "/tours/$tour/booklet",
    validateSearch: (search: Record<string, unknown>) => ({
      sponsor: typeof search.sponsor === "string" ? search.sponsor : undefined,
    }),
    component: function BookletRoute() {
      const { tour } = booklet.useParams();
      const { sponsor = "" } = booklet.useSearch();
      return <Booklet key={`${tour} ${sponsor}`} tour={tour} sponsor={sponsor} />;
    },
  });
  const releases = createRoute({
    getParentRoute,
    path: "/tours/$tour/releases",
    component: function ReleasesRoute() {
      const { tour } = releases.useParams();
      return <Releases key={tour} tour={tour} />;
    },
  });
  const handouts = createRoute({
    getParentRoute,
    path: "/tours/$tour/papers",
    component: function HandoutsRoute() {
      const { tour } = handouts.useParams();
      return <Handouts key={tour} tour={tour} />;
    },
  });
  return [sponsors, figures, recap, booklet, handouts, releases];
}
