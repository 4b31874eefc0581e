import { createRoute, type Register, type RootRoute } from "@tanstack/react-router";
import { OrganizationPage } from "../features/library/OrganizationPage";
import { Organizations } from "../features/library/Organizations";
import { People } from "../features/library/People";
import { PersonPage } from "../features/library/PersonPage";
import { TalkPage } from "../features/library/TalkPage";
import { Talks } from "../features/library/Talks";
import { VenuePage } from "../features/library/VenuePage";
import { Venues } from "../features/library/Venues";

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
