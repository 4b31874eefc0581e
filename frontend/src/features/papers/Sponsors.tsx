import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../../api/queries";
import type { Overview } from "../../api/types";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { Sheet } from "../../shared/parts/Sheet";
import { TourHead } from "../../shared/parts/TourHead";
import { useAskedRecord } from "../../shared/state/asked";
import { type Chosen, SponsorGrid } from "./SponsorGrid";
import { SponsorPanel } from "./SponsorPanel";
import { SponsorSums } from "./SponsorSums";
import "./Sponsors.css";

/** Who supports a tour: all year, the tour, one stop, or with a room. */
export function Sponsors({ tour }: { tour: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(tourQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  return <Page overview={data} title={t("papers.sponsors.title")} />;
}

function Page({ overview, title }: { overview: Overview; title: string }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>();
  useAskedRecord("sponsorship", setChosen, (id) => overview.sponsors.some((s) => s.id === id));
  const add = () => setChosen("new");
  useShortcuts([
    { combo: "n", label: t("papers.sponsors.create"), group: t("shell.keys.here"), run: add },
    ...(chosen
      ? [
          {
            combo: "escape",
            label: t("papers.sponsors.close"),
            group: t("shell.keys.here"),
            run: () => setChosen(undefined),
          },
        ]
      : []),
  ]);
  const empty = overview.sponsors.length === 0;
  const button = (
    <Button kind={chosen ? "plain" : "primary"} icon={IconPlus} keys="n" onClick={add}>
      {t("papers.sponsors.one")}
    </Button>
  );
  const row = overview.sponsors.find((s) => s.id === chosen);
  return (
    <>
      <TourHead tour={overview.tour} tab="sponsors" title={title} actions={!empty && button} />
      <div className="sponsors">
        <Sheet label={title} className="sponsors-main">
          {empty ? (
            <EmptyState
              title={t("papers.sponsors.emptyTitle")}
              text={t("papers.sponsors.emptyText")}
              actions={chosen ? undefined : button}
            />
          ) : (
            <SponsorGrid overview={overview} chosen={chosen} onChoose={setChosen} />
          )}
        </Sheet>
        {chosen === "new" || row ? (
          <SponsorPanel key={chosen} overview={overview} row={row} onClose={() => setChosen(undefined)} />
        ) : (
          !empty && <SponsorSums overview={overview} />
        )}
      </div>
    </>
  );
}
