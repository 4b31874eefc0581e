import { IconCalendarMonth, IconPlus, IconTimeline } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { memo, type ReactNode, useCallback, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Happening } from "../../api/happenings";
import { tourQuery } from "../../api/queries";
import { Fault } from "../../api/transport";
import type { Overview, StopCard } from "../../api/types";
import { dayRange } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { aside } from "../../shared/parts/later";
import { PageFault } from "../../shared/parts/PageFault";
import { PageHead } from "../../shared/parts/PageHead";
import { Segmented } from "../../shared/parts/Segmented";
import { Sheet } from "../../shared/parts/Sheet";
import { useSize } from "../../shared/parts/useSize";
import { useStable } from "../../shared/parts/useStable";
import { useTourTabs } from "../../shared/parts/useTourTabs";
import { useAsked, useAskedRecord } from "../../shared/state/asked";
import { keep, kept } from "../../shared/state/kept";
import type { HappeningAsked } from "./EditHappening";
import { MonthView } from "./MonthView";
import { Posters } from "./Posters";
import { RouteSheet } from "./RouteSheet";
import { Settle } from "./Settle";
import { Supporters } from "./Supporters";
import { TrainGraph } from "./TrainGraph";
import { toGo } from "./toGo";
import { useBoardActs } from "./useBoardActs";
import { useFocusKept } from "./useFocusKept";
import { useLight } from "./useLight";
import { useStopKeys } from "./useStopKeys";
import "./Board.css";

const AddStop = aside(() => import("./AddStop").then((m) => m.AddStop));
const CopyStop = aside(() => import("./CopyStop").then((m) => m.CopyStop));
const EditHappening = aside(() => import("./EditHappening").then((m) => m.EditHappening));

/** The first page of a tour: its line over the days, its evenings, its route, and what is to settle. more stands after its actions, begin beside the first one while there is no stop. */
export function Board({ tour, more, begin }: { tour: string; more?: ReactNode; begin?: ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(tourQuery(tour));
  const [adding, setAdding] = useState(false);
  useAsked("add stop", () => setAdding(true), data !== undefined);
  const [view, setView] = useState<View>(() => views.find((v) => v === kept("board.view")) ?? "line");
  const shown = useDeferredValue(view); // the choice is seen at once, sixty stops follow
  const show = (wanted: View) => {
    keep("board.view", wanted);
    setView(wanted);
  };
  const group = t("board.keys.group");
  useStopKeys();
  useShortcuts([
    { combo: "s", label: t("board.keys.add"), group, run: () => setAdding(true) },
    { combo: "v", label: t("board.keys.view"), group, run: () => show(view === "line" ? "month" : "line") },
  ]);
  if (error && (!data || (error instanceof Fault && error.kind === "not_found")))
    return <PageFault fault={error} onRetry={() => void refetch()} />;
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
            {data.stops.length > 0 && (
              <Segmented
                label={t("board.view.label")}
                value={view}
                onChange={show}
                options={[
                  { value: "line", label: t("board.view.line"), icon: IconTimeline },
                  { value: "month", label: t("board.view.month"), icon: IconCalendarMonth },
                ]}
              />
            )}
            {data.stops.length > 0 && add}
            {more}
          </>
        }
      />
      {data.stops.length === 0 ? (
        <div className="board-empty">
          <Sheet>
            <EmptyState
              title={t("board.empty.title")}
              text={t("board.empty.text")}
              actions={
                <>
                  {add}
                  {begin}
                </>
              }
            />
          </Sheet>
        </div>
      ) : (
        <Body overview={data} view={shown} />
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

type View = "line" | "month";

const views: readonly View[] = ["line", "month"];

const Body = memo(function Body({ overview, view }: { overview: Overview; view: View }) {
  const { t } = useTranslation();
  const light = useLight(overview.tour.slug);
  const acts = useStable(useBoardActs(overview, light));
  const [ref, width] = useSize<HTMLDivElement>();
  const [copied, setCopied] = useState<string>();
  const [asked, setAsked] = useState<HappeningAsked>();
  const day = overview.tour.firstDay;
  const onHappening = useCallback((happening?: Happening) => setAsked({ happening, day }), [day]);
  const onCopy = useCallback((stop: StopCard) => setCopied(stop.id), []);
  useFocusKept(overview);
  const happening = (id: string) => overview.happenings.find((one) => one.id === id);
  useAskedRecord(
    "happening",
    (id) => onHappening(happening(id)),
    (id) => !!happening(id),
  );
  useAsked("add blackout", () => setAsked({ day, blackout: true }));
  useAskedRecord("copy", setCopied, (id) => overview.stops.some((stop) => stop.id === id));
  const group = t("board.keys.group");
  useShortcuts([{ combo: "w", label: t("board.elsewhere.add"), group, run: () => onHappening() }]);
  const all = { overview, light, acts, onCopy };
  return (
    <div ref={ref} className="board scroll" data-room={roomOf(width)}>
      <div className="board-columns">
        <div className="board-left">
          {view === "month" ? (
            <MonthView {...all} onHappening={onHappening} />
          ) : (
            <TrainGraph {...all} onHappening={onHappening} />
          )}
          <Posters {...all} />
        </div>
        <div className="board-right">
          <RouteSheet overview={overview} light={light} />
          <Settle overview={overview} light={light} />
          <Supporters overview={overview} />
        </div>
      </div>
      <CopyStop stop={overview.stops.find((s) => s.id === copied)} acts={acts} onClose={() => setCopied(undefined)} />
      <EditHappening overview={overview} asked={asked} onClose={() => setAsked(undefined)} />
    </div>
  );
});

/**
 * How much room the board has, when that is not all it could use. It is measured
 * here because the window, when it zooms, holds containers against its own
 * pixels rather than the page's.
 */
function roomOf(width: number): "some" | "little" | undefined {
  if (width === 0 || width >= 900) return undefined;
  return width < 600 ? "little" : "some";
}
