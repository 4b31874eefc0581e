import { IconFileImport } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FiguresPage, type FiguresRow, figuresQuery } from "../../api/figures";
import { day } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { Sheet } from "../../shared/parts/Sheet";
import { Before } from "./Before";
import { AttendanceChart } from "./Charts";
import { FiguresHints } from "./FiguresHints";
import { FiguresTable } from "./FiguresTable";
import { RegistrationsImport } from "./RegistrationsImport";
import { useFiguresActs } from "./useFiguresActs";
import "./Figures.css";

type Props = {
  /** Slugs. */
  tour: string;
  stop: string;
};

/** How one stop went, in numbers, beside the time before in its city. */
export function StopFigures({ tour, stop }: Props) {
  const { data, error, refetch } = useQuery(figuresQuery(tour));
  const row = data?.stops.find((one) => one.stop.slug === stop);
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data || !row) return <LoadingRows rows={3} />;
  return <Part page={data} row={row} />;
}

function Part({ page, row }: { page: FiguresPage; row: FiguresRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const acts = useFiguresActs();
  const [taking, setTaking] = useState(false);
  const take = () => setTaking(true);
  const { earlier, compared } = row;
  useShortcuts([{ combo: "i", label: t("figures.take"), group: t("shell.keys.here"), run: take }]);
  const year = (date: string) => `${day(date, lang)} ${date.slice(0, 4)}`;
  const bar = (key: string, when: string, figures: Pick<FiguresRow, "registered" | "attended" | "capacity">) => ({
    key,
    label: <span className="cut">{when}</span>,
    said: when,
    registered: figures.registered,
    attended: figures.attended,
    capacity: figures.capacity,
  });
  return (
    <div className="stop-body scroll">
      <Sheet
        title={t("figures.title")}
        actions={
          <Button size="sm" icon={IconFileImport} keys="i" onClick={take}>
            {t("figures.take")}
          </Button>
        }
      >
        <div className="figures-scroll scroll">
          <FiguresTable rows={[row]} page={page} acts={acts} summed={false} />
        </div>
        <FiguresHints rows={[row]} />
      </Sheet>
      <div className="figures-charts">
        <AttendanceChart
          title={t("figures.chart.attendance")}
          rows={[bar("now", year(row.stop.day), row), ...(earlier ? [bar("before", year(earlier.day), earlier)] : [])]}
        />
        {earlier && compared && (
          <Before
            title={t("figures.before")}
            about={t("figures.beforeOf", { tour: inLang(earlier.tour.name, lang), day: year(earlier.day) })}
            compared={compared}
            cities={1}
          />
        )}
      </div>
      <RegistrationsImport page={page} stop={row.stop.slug} open={taking} onClose={() => setTaking(false)} />
    </div>
  );
}
