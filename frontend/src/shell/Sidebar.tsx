import {
  IconAffiliate,
  IconBuildingSkyscraper,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconPlus,
  IconPresentation,
  IconUsers,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { stateQuery, toursQuery } from "../api/queries";
import { count } from "../shared/format/numbers";
import { useLang } from "../shared/i18n/useLang";
import { IconButton, Tip } from "../shared/parts/Button";
import { paths } from "../shared/paths";
import { useLook } from "../shared/state/look";
import { Mark } from "./Mark";
import { TourItem } from "./TourItem";
import { useNarrow } from "./useNarrow";
import "./Sidebar.css";

/** Tours with the route of the open one, and the library at the foot. */
export function Sidebar({ tour, onNewTour }: { tour: string | undefined; onNewTour: () => void }) {
  const { t } = useTranslation();
  const { rail: chosen, roomy, toggleRail } = useLook();
  const narrow = useNarrow();
  const rail = chosen || roomy || narrow;
  const { data: tours } = useQuery(toursQuery);
  return (
    <nav className="side" aria-label={t("shell.nav.label")}>
      <Mark rail={rail} />
      <div className="side-label">
        {!rail && <h2>{t("shell.nav.tours")}</h2>}
        <IconButton icon={IconPlus} size="sm" label={t("shell.nav.newTour")} onClick={onNewTour} />
      </div>
      <ul className="side-tours scroll">
        {tours?.map((one) => (
          <TourItem key={one.id} tour={one} open={one.slug === tour} rail={rail} />
        ))}
        {tours?.length === 0 && !rail && <li className="side-none">{t("shell.nav.noTours")}</li>}
      </ul>
      <span className="grow" />
      <Library rail={rail} />
      {!narrow && (
        <div className="side-foot">
          <IconButton
            icon={rail ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse}
            label={t(rail ? "shell.nav.unrail" : "shell.nav.rail")}
            keys="mod+b"
            onClick={toggleRail}
          />
        </div>
      )}
    </nav>
  );
}

function Library({ rail }: { rail: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: state } = useQuery(stateQuery);
  const path = useRouterState({ select: (s) => s.location.pathname });
  const shelves = [
    { href: paths.people, label: t("shell.nav.people"), icon: IconUsers, n: state?.counts.people, keys: "g p" },
    { href: paths.talks, label: t("shell.nav.talks"), icon: IconPresentation, n: state?.counts.talks, keys: "g k" },
    {
      href: paths.venues,
      label: t("shell.nav.venues"),
      icon: IconBuildingSkyscraper,
      n: state?.counts.venues,
      keys: "g w",
    },
    {
      href: paths.organizations,
      label: t("shell.nav.organizations"),
      icon: IconAffiliate,
      n: state?.counts.organizations,
      keys: "g o",
    },
  ];
  return (
    <div className="side-library">
      {!rail && <h2 className="side-label">{t("shell.nav.library")}</h2>}
      <ul>
        {shelves.map(({ href, label, icon: Icon, n, keys }) => (
          <li key={href}>
            <Tip label={label} keys={keys} position="right">
              <a
                className="shelf"
                href={href}
                draggable={false}
                aria-label={rail ? label : undefined}
                aria-current={path.startsWith(href.slice(1)) ? "page" : undefined}
              >
                <Icon size={16} stroke={1.75} aria-hidden />
                {!rail && (
                  <>
                    {label}
                    {n !== undefined && <span className="shelf-count tabular">{count(n, lang)}</span>}
                  </>
                )}
              </a>
            </Tip>
          </li>
        ))}
      </ul>
    </div>
  );
}
