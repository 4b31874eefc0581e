import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toursQuery } from "../api/queries";
import { Button } from "../shared/parts/Button";
import { FaultNotice } from "../shared/parts/FaultNotice";
import { LoadingRows } from "../shared/parts/LoadingRows";
import { aside } from "../shared/parts/later";
import { PageFault } from "../shared/parts/PageFault";
import { useSamples } from "./useSamples";
import { Welcome } from "./Welcome";

const NewTour = aside(() => import("../features/newtour/NewTour").then((m) => m.NewTour));

/** The first page: the latest tour, or a welcome when there is none. */
export function Home() {
  const { t } = useTranslation();
  const { data: tours, error, refetch } = useQuery(toursQuery);
  const samples = useSamples();
  const [asking, setAsking] = useState(false);
  if (error) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!tours) return <LoadingRows />;
  if (tours[0]) return <Navigate to="/tours/$tour" params={{ tour: tours[0].slug }} replace />;
  const { job } = samples;
  return (
    <>
      <Welcome
        text={job?.total ? t("shell.home.loading", { done: job.done, total: job.total }) : t("shell.home.text")}
        actions={
          <>
            <Button kind="primary" busy={samples.running} disabled={samples.running} onClick={samples.load}>
              {t("shell.home.samples")}
            </Button>
            {job ? (
              <Button onClick={samples.stop}>{t("do.stop")}</Button>
            ) : (
              <Button onClick={() => setAsking(true)}>{t("shell.home.newTour")}</Button>
            )}
          </>
        }
      />
      {samples.fault && <FaultNotice fault={samples.fault} onRetry={samples.load} />}
      <NewTour open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
