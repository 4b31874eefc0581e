import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Candidate, type HoldCard, stopPlaceQuery } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { Compare } from "./Compare";
import { EditHold } from "./EditHold";
import { ExtendDialog } from "./ExtendDialog";
import { HoldDialog } from "./HoldDialog";
import { Holds } from "./Holds";
import { HostSheet } from "./HostSheet";
import { PromoteDialog } from "./PromoteDialog";
import { Provides } from "./Provides";
import { useHolds } from "./useHolds";
import "./Host.css";

/** A venue that is about to be held. */
export type ToHold = { id: string; name: string; candidate: Candidate | undefined };

type Asked = { to: "hold"; venue: ToHold } | { to: "promote" | "extend" | "edit"; hold: HoldCard };

/** The venue of a stop and who hosts it: what is kept, what else there is, who to talk to, what they must provide. */
export function HostTab({ page }: { page: StopPage }) {
  const { data: place, error, refetch } = useQuery(stopPlaceQuery(page.tour.slug, page.stop.slug));
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const acts = useHolds(page, close);
  if (!place && error) return <FaultNotice fault={error} onRetry={() => void refetch()} />;
  if (!place) return <LoadingRows rows={8} />;
  const others = (hold: HoldCard) => place.holds.filter((h) => h.id !== hold.id);
  return (
    <div className="stop-body scroll">
      <div className="host-page">
        <div className="host-main">
          <Holds
            place={place}
            acts={acts}
            onPromote={(hold) => (others(hold).length > 0 ? setAsked({ to: "promote", hold }) : acts.promote(hold))}
            onExtend={(hold) => setAsked({ to: "extend", hold })}
            onEdit={(hold) => setAsked({ to: "edit", hold })}
          />
          <Compare page={page} place={place} onHold={(venue) => setAsked({ to: "hold", venue })} />
        </div>
        <div className="host-side">
          <HostSheet page={page} host={place.host} />
          <Provides page={page} host={place.host} />
        </div>
      </div>
      {asked?.to === "hold" && <HoldDialog page={page} place={place} venue={asked.venue} acts={acts} onClose={close} />}
      {asked?.to === "promote" && (
        <PromoteDialog page={page} hold={asked.hold} others={others(asked.hold)} acts={acts} onClose={close} />
      )}
      {asked?.to === "edit" && (
        <EditHold page={page} hold={place.holds.find((h) => h.id === asked.hold.id) ?? asked.hold} onClose={close} />
      )}
      {asked?.to === "extend" && <ExtendDialog place={place} hold={asked.hold} acts={acts} onClose={close} />}
    </div>
  );
}
