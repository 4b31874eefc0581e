import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../../api/queries";
import { Fault } from "../../api/transport";
import type { Overview } from "../../api/types";
import { dayRange } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageHead } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { useSize } from "../../shared/parts/useSize";
import { useTourTabs } from "../../shared/parts/useTourTabs";
import { useAsked } from "../../shared/state/asked";
import { AddStop } from "./AddStop";
import { Posters } from "./Posters";
import { RouteSheet } from "./RouteSheet";
import { Settle } from "./Settle";
import { Supporters } from "./Supporters";
import { TrainGraph } from "./TrainGraph";
import { toGo } from "./toGo";
import { useLight } from "./useLight";
import { useMoveStop } from "./useMoveStop";
import "./Board.css";

/** The first page of a tour: its line over the days, its evenings, its route, and what is to settle. more stands after its actions. */
export function Board({ tour, more }: { tour: string; more?: ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(tourQuery(tour));
  const [adding, setAdding] = useState(false);
  useShortcuts([{ combo: "s", label: t("board.keys.add"), group: t("board.keys.group"), run: () => setAdding(true) }]);
  useAsked("add stop", () => setAdding(true), data !== undefined);
  if (error && (!data || (error instanceof Fault && error.kind === "not_found")))
    return <FaultNotice fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  const add = (
    <Button
      icon={IconPlus}
      kind={data.stops.length === 0 ? "primary" : "plain"}
      keys="s"
      onClick={() => setAdding(true)}
    >
      {t("board.addStop")}
    </Button>
  );
  return (
    <>
      <Head
        overview={data}
        action={
          <>
            {data.stops.length > 0 && add}
            {more}
          </>
        }
      />
      {data.stops.length === 0 ? (
        <div className="board-empty">
          <Sheet>
            <EmptyState title={t("board.empty.title")} text={t("board.empty.text")} actions={add} />
          </Sheet>
        </div>
      ) : (
        <Body overview={data} />
      )}
      <AddStop overview={data} open={adding} onClose={() => setAdding(false)} />
    </>
  );
}

function Head({ overview: { tour, organizer }, action }: { overview: Overview; action: ReactNode }) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = inLang(tour.title, lang);
  const meta = [
    organizer && inLang(organizer.name, lang),
    tour.firstDay && `${dayRange(tour.firstDay, tour.lastDay, lang)} ${tour.lastDay.slice(0, 4)}`,
    toGo(tour.firstDay, tour.lastDay, new Date(), t),
  ].filter(Boolean);
  return (
    <PageHead
      title={<span lang={langOf(tour.title, lang)}>{title}</span>}
      meta={meta.join(" · ")}
      tabs={useTourTabs(tour.slug, "board")}
      actions={action}
    />
  );
}

function Body({ overview }: { overview: Overview }) {
  const light = useLight(overview.tour.slug);
  const move = useMoveStop();
  const [ref, width] = useSize<HTMLDivElement>();
  return (
    <div ref={ref} className="board scroll" data-room={roomOf(width)}>
      <div className="board-columns">
        <div className="board-left">
          <TrainGraph overview={overview} light={light} onMove={move} />
          <Posters overview={overview} light={light} />
        </div>
        <div className="board-right">
          <RouteSheet overview={overview} light={light} />
          <Settle overview={overview} light={light} />
          <Supporters overview={overview} />
        </div>
      </div>
    </div>
  );
}

/**
 * How much room the board has, when that is not all it could use. It is measured
 * here because the window, when it zooms, holds containers against its own
 * pixels rather than the page's.
 */
function roomOf(width: number): "some" | "little" | undefined {
  if (width === 0 || width >= 900) return undefined;
  return width < 600 ? "little" : "some";
}
