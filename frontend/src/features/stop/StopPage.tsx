import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { stopQuery } from "../../api/stops";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { Agenda } from "./agenda/Agenda";
import { Details } from "./details/Details";
import { HostTab } from "./host/HostTab";
import { lookedAt } from "./lastStop";
import { People } from "./people/People";
import { StopHead } from "./StopHead";
import { StopParts } from "./StopParts";
import { Sponsors } from "./sponsors/Sponsors";
import { type StopTab, stopTabs } from "./tabs";
import "./StopPage.css";

type Props = {
  /** Slugs. */
  tour: string;
  stop: string;
  /** The page of the stop; without it the agenda. */
  tab: string | undefined;
  /** Id of the session to show first. */
  session: string | undefined;
  /** Where its figures are. */
  figures: ReactNode;
  /** Where its recap is written. */
  recap: ReactNode;
};

/** A stop: its agenda, its people, its venue and host, its sponsors, its figures, its recap and what is known of it. */
export function StopPage({ tour, stop, tab, session, figures, recap }: Props) {
  const { data: page, error, refetch } = useQuery(stopQuery(tour, stop));
  const shown: StopTab = stopTabs.find((one) => one.name === tab)?.name ?? "agenda";
  useEffect(() => lookedAt(tour, stop), [tour, stop]);
  if (!page && error) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!page) return <LoadingRows rows={8} />;
  return (
    <>
      {error && <FaultNotice fault={error} onRetry={() => void refetch()} />}
      <StopHead page={page} tab={shown} />
      <StopParts page={page} tab={shown} />
      {shown === "agenda" && <Agenda page={page} chosen={session} />}
      {shown === "people" && <People page={page} />}
      {shown === "host" && <HostTab page={page} />}
      {shown === "sponsors" && <Sponsors page={page} />}
      {shown === "figures" && figures}
      {shown === "recap" && recap}
      {shown === "details" && <Details page={page} />}
    </>
  );
}
