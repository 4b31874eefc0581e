import { IconHeartHandshake, IconPackage, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../../api/queries";
import type { Overview } from "../../api/types";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { Segmented } from "../../shared/parts/Segmented";
import { Sheet } from "../../shared/parts/Sheet";
import { TourHead } from "../../shared/parts/TourHead";
import { useAskedRecord } from "../../shared/state/asked";
import { Ledger } from "./ledger/Ledger";
import { type Chosen, SponsorGrid } from "./SponsorGrid";
import { SponsorPanel } from "./SponsorPanel";
import { SponsorSums } from "./SponsorSums";
import "./Sponsors.css";

/** Who supports a tour, and what they were promised for it. */
export function Sponsors({ tour }: { tour: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(tourQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  return <Page overview={data} title={t("papers.sponsors.title")} />;
}

const shown = ["deliverables", "supports"] as const;

function Page({ overview, title }: { overview: Overview; title: string }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>();
  const [view, setView] = useState<(typeof shown)[number]>("deliverables");
  useAskedRecord(
    "sponsorship",
    (id) => {
      setView("supports");
      setChosen(id);
    },
    (id) => overview.sponsors.some((s) => s.id === id),
  );
  const close = () => setChosen(undefined);
  const add = () => setChosen("new");
  const here = t("shell.keys.here");
  useShortcuts([
    { combo: "n", label: t("papers.sponsors.create"), group: here, run: add },
    ...(chosen ? [{ combo: "escape", label: t("papers.sponsors.close"), group: here, run: close }] : []),
  ]);
  const empty = overview.sponsors.length === 0;
  const button = (
    <Button kind={empty && !chosen ? "primary" : "plain"} icon={IconPlus} keys="n" onClick={add}>
      {t("papers.sponsors.one")}
    </Button>
  );
  const row = overview.sponsors.find((s) => s.id === chosen);
  const panel = (chosen === "new" || row) && (
    <SponsorPanel key={chosen} overview={overview} row={row} onClose={close} />
  );
  const views = (
    <Segmented
      label={t("ledger.views.label")}
      value={view}
      onChange={(to) => {
        setView(to);
        close();
      }}
      options={shown.map((value) => ({
        value,
        label: t(`ledger.views.${value}`),
        icon: value === "supports" ? IconHeartHandshake : IconPackage,
      }))}
    />
  );
  return (
    <>
      <TourHead tour={overview.tour} tab="sponsors" title={title} actions={!empty && button} />
      <div className="sponsors">
        {!empty && view === "deliverables" ? (
          <Ledger tour={overview.tour.slug} views={views} panel={panel} />
        ) : (
          <>
            <Sheet label={title} className="sponsors-main">
              {empty ? (
                <EmptyState
                  title={t("papers.sponsors.emptyTitle")}
                  text={t("papers.sponsors.emptyText")}
                  actions={chosen ? undefined : button}
                />
              ) : (
                <Supports views={views} overview={overview} chosen={chosen} onChoose={setChosen} />
              )}
            </Sheet>
            {panel || (!empty && <SponsorSums overview={overview} />)}
          </>
        )}
      </div>
    </>
  );
}

type SupportsProps = { views: ReactNode; overview: Overview; chosen: Chosen; onChoose: (id: string) => void };

function Supports({ views, overview, chosen, onChoose }: SupportsProps) {
  return (
    <>
      <div className="sponsors-tools">{views}</div>
      <SponsorGrid overview={overview} chosen={chosen} onChoose={onChoose} />
    </>
  );
}
