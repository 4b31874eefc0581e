import { createRoute, type Register, type RootRoute } from "@tanstack/react-router";
import { later } from "../shared/parts/later";

const OrganizationPage = later(() =>
  import("../features/library/OrganizationPage").then((page) => page.OrganizationPage),
);
const Organizations = later(() => import("../features/library/Organizations").then((page) => page.Organizations));
const People = later(() => import("../features/library/People").then((page) => page.People));
const PersonPage = later(() => import("../features/library/PersonPage").then((page) => page.PersonPage));
const TalkPage = later(() => import("../features/library/TalkPage").then((page) => page.TalkPage));
const Talks = later(() => import("../features/library/Talks").then((page) => page.Talks));
const VenuePage = later(() => import("../features/library/VenuePage").then((page) => page.VenuePage));
const Venues = later(() => import("../features/library/Venues").then((page) => page.Venues));

/** The pages of the library: a list of each kind, and a page for each record. */
export function libraryRoutes(root: RootRoute<Register>) {
  const getParentRoute = () => root;
  const person = createRoute({
    getParentRoute,
    path: "/people/$slug",
    component: function PersonRoute() {
      const { slug } = person.useParams();
      return <PersonPage key={slug} slug={slug} />;
    },
  });
  const talk = createRoute({
    getParentRoute,
    path: "/talks/$slug",
    component: function TalkRoute() {
      const { slug } = talk.useParams();
      return <TalkPage key={slug} slug={slug} />;
    },
  });
  const venue = createRoute({
    getParentRoute,
    path: "/venues/$slug",
    component: function VenueRoute() {
      const { slug } = venue.useParams();
      return <VenuePage key={slug} slug={slug} />;
    },
  });
  const organization = createRoute({
    getParentRoute,
    path: "/organizations/$slug",
    component: function OrganizationRoute() {
      const { slug } = organization.useParams();
      return <OrganizationPage key={slug} slug={slug} />;
    },
  });
  return [
    createRoute({ getParentRoute, path: "/people", component: People }),
    createRoute({ getParentRoute, path: "/talks", component: Talks }),
    createRoute({ getParentRoute, path: "/venues", component: Venues }),
    createRoute({ getParentRoute, path: "/organizations", component: Organizations }),
    person,
    talk,
    venue,
    organization,
  ];
}
