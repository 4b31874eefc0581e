import { IconFileImport } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FiguresPage, type FiguresRow, figuresQuery } from "../../api/figures";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { Sheet } from "../../shared/parts/Sheet";
import { Station } from "../../shared/parts/Station";
import { TourHead } from "../../shared/parts/TourHead";
import { Before } from "./Before";
import { AttendanceChart, type ChartRow, NoShowChart } from "./Charts";
import { FiguresHints } from "./FiguresHints";
import { FiguresTable } from "./FiguresTable";
import { RegistrationsImport } from "./RegistrationsImport";
import { useFiguresActs } from "./useFiguresActs";
import "./Figures.css";

/** How the stops of a tour went, in numbers: typed, or taken from lists of registrations. */
export function Figures({ tour }: { tour: string }) {
  const { data, error, refetch } = useQuery(figuresQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  return <Page page={data} />;
}

function Page({ page }: { page: FiguresPage }) {
  const { t } = useTranslation();
  const lang = useLang();
  const acts = useFiguresActs();
  const [taking, setTaking] = useState(false);
  const { tour, stops, sums, compared, earlier } = page;
  const take = () => setTaking(true);
  const none = stops.length === 0;
  useShortcuts(none ? [] : [{ combo: "i", label: t("figures.take"), group: t("shell.keys.here"), run: take }]);
  const rows = stops.filter((row) => row.stop.status !== "cancelled").map((row) => chartRow(row, lang));
  return (
    <>
      <TourHead
        tour={tour}
        tab="figures"
        title={t("figures.title")}
        actions={
          !none && (
            <Button icon={IconFileImport} keys="i" onClick={take}>
              {t("figures.take")}
            </Button>
          )
        }
      />
      <div className="figures scroll">
        {none ? (
          <Sheet>
            <EmptyState title={t("figures.emptyTitle")} text={t("figures.emptyText")} />
          </Sheet>
        ) : (
          <>
            <Sheet label={t("figures.title")}>
              <div className="figures-scroll scroll">
                <FiguresTable rows={stops} page={page} acts={acts} summed={stops.length > 1} />
              </div>
              <FiguresHints rows={stops} />
            </Sheet>
            <div className="figures-charts">
              <AttendanceChart title={t("figures.chart.attendance")} rows={rows} />
              <NoShowChart title={t("figures.chart.noShow")} rows={rows} share={sums.noShow.share} />
              <Before
                title={t("figures.before")}
                about={t("figures.beforeAbout", { count: earlier, n: earlier })}
                compared={compared}
                cities={earlier}
              />
            </div>
          </>
        )}
      </div>
      <RegistrationsImport page={page} open={taking} onClose={() => setTaking(false)} />
    </>
  );
}

function chartRow({ stop, noShow, registered, attended, capacity }: FiguresRow, lang: "fr" | "en"): ChartRow {
  const said = inLang(stop.name, lang);
  return {
    key: stop.id,
    label: (
      <>
        <Station number={stop.number} status={stop.status} size="sm" />
        <span className="cut">{said}</span>
      </>
    ),
    said,
    registered,
    attended,
    capacity,
    noShow,
  };
}
