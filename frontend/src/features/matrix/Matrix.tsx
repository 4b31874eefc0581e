import { useMediaQuery } from "@mantine/hooks";
import { IconPlus, IconUserPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Matrix as Data, type MatrixRows, matrixQuery } from "../../api/matrix";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button, LinkButton } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { TourHead } from "../../shared/parts/TourHead";
import { useStable } from "../../shared/parts/useStable";
import { goTo, paths } from "../../shared/paths";
import { useAskedRecord } from "../../shared/state/asked";
import { AddRow } from "./AddRow";
import { arrange, type View, whole } from "./arrange";
import { MatrixBar } from "./MatrixBar";
import { MatrixGrid } from "./MatrixGrid";
import { MatrixPanel } from "./MatrixPanel";
import { isFixed, settableStates, stepFrom, ticked } from "./states";
import { useCells } from "./useCells";
import { useMatrixActs } from "./useMatrixActs";
import { groupName } from "./words";
import "./Matrix.css";

/** The window is wide enough for the grid and the panel beside each other. */
const wide = "(min-width: 1180px)";
const none: readonly string[] = [];

/** Who speaks, what is given, who supports and what is to do, by stops: one click or key sets a cell. */
export function Matrix({ tour, rows }: { tour: string; rows: MatrixRows }) {
  const [more, setMore] = useState<{ [kind in MatrixRows]?: readonly string[] }>({});
  const { data, error, refetch } = useQuery(matrixQuery(tour, rows, more[rows] ?? none));
  const [shown, setShown] = useState<{ rows: MatrixRows; data: Data }>();
  if (data && (shown?.data !== data || shown.rows !== rows)) setShown({ rows, data });
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!shown) return <LoadingRows rows={8} />;
  const add = (id: string) => setMore({ ...more, [rows]: [...(more[rows] ?? none), id] });
  return <Page key={shown.rows} tour={tour} {...shown} onAdd={add} />;
}

type PageProps = { tour: string; rows: MatrixRows; data: Data; onAdd: (id: string) => void };

function Page({ tour, rows, data, onAdd }: PageProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const docked = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  const [view, setView] = useState<View>(whole);
  const [filtering, setFiltering] = useState(false);
  const [toWords, setToWords] = useState(0);
  const [adding, setAdding] = useState(false);
  const [opened, setOpened] = useState(false);
  const [added, setAdded] = useState<string>();

  const { act, underway } = useMatrixActs(tour, rows, {
    row: (id) => inLang(data.rows.find((row) => row.id === id)?.name, lang),
    city: (id) => inLang(data.stops.find((stop) => stop.id === id)?.city, lang),
  });
  const lines = useMemo(
    () => arrange(data.rows, view, lang, (row) => groupName(row, rows, lang, t)),
    [data.rows, view, lang, rows, t],
  );
  const cells = useCells(data, lines, underway);
  const { chosen, selection, setSelection, keysOf, stateAt } = cells;
  const told = useDeferredValue(chosen); // the grid answers a key at once, the panel follows

  const give = (state: string, more: { again?: boolean; until?: string } = {}, spot = selection) => {
    const again = more.again || more.until;
    const keys = (spot ? keysOf(spot) : []).filter((key) => {
      const now = stateAt(key);
      return !isFixed(rows, now) && (again || now !== state);
    });
    if (keys.length > 0) act({ cells: keys, state, ...more });
  };
  const panel = useStable({ give, close: () => setOpened(false) });
  const stepOn = (spot: { row: number; column: number }) => {
    const one = { anchor: spot, active: spot };
    const key = keysOf(one)[0];
    const next = key && stepFrom(rows, stateAt(key));
    if (next) give(next.state, {}, one);
    else setOpened(true);
  };
  const pick = (spot: { row: number; column: number }) => {
    const one = { anchor: spot, active: spot };
    const key = keysOf(one)[0];
    const first = settableStates(rows)[0];
    if (key && first && !stateAt(key) && !cells.cellAt(key)?.away) give(first.state, {}, one);
    else setOpened(true);
  };
  const tick = (spot: { row: number; column: number }) => {
    const one = { anchor: spot, active: spot };
    const key = keysOf(one)[0];
    if (key) give(ticked(stateAt(key)), {}, one);
  };
  const find = () => {
    setFiltering(true);
    setToWords((n) => n + 1);
  };
  const canAdd = rows !== "tasks";
  const group = t("shell.keys.here");
  useShortcuts([
    { combo: "f", label: t("matrix.filter"), group, run: find },
    ...(canAdd ? [{ combo: "p", label: t(`matrix.add.title.${rows}`), group, run: () => setAdding(true) }] : []),
    ...(selection
      ? [
          ...settableStates(rows).map(({ key, state, word }) => ({
            combo: key,
            label: t(`matrix.state.${word}`),
            group,
            run: () => give(state),
          })),
          { combo: "delete", label: t("matrix.clear"), group, run: () => give("") },
        ]
      : []),
    ...(opened && !docked ? [{ combo: "escape", label: t("do.close"), group, run: () => setOpened(false) }] : []),
  ]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the row that was added is there
  useEffect(() => {
    const line = lines.find((one) => one.kind === "row" && one.row.id === added);
    if (line?.kind !== "row") return;
    const spot = { row: line.index, column: 0 };
    setSelection({ anchor: spot, active: spot });
    setAdded(undefined);
  }, [added, lines]);

  const bring = (id: string) => {
    setAdding(false);
    setView(whole);
    setAdded(id);
    onAdd(id);
  };
  useAskedRecord("row", bring, () => rows === "speakers");

  const count = lines.filter((line) => line.kind === "row").length;
  const filled = Object.values(data.sums).reduce((n, one) => n + one, 0);
  const add = canAdd && (
    <Button icon={rows === "speakers" ? IconUserPlus : IconPlus} keys="p" onClick={() => setAdding(true)}>
      {t(`matrix.add.button.${rows}`)}
    </Button>
  );
  const start =
    data.stops.length === 0 ? (
      <LinkButton kind="primary" href={paths.tour(tour)}>
        {t("matrix.toBoard")}
      </LinkButton>
    ) : canAdd ? (
      add
    ) : (
      <LinkButton kind="primary" href={paths.tasks(tour)}>
        {t("matrix.toTasks")}
      </LinkButton>
    );

  return (
    <>
      <TourHead tour={data.tour} tab="matrix" title={t(`matrix.title.${rows}`)} actions={add} />
      <div className={docked ? "matrix docked" : "matrix"}>
        <section className="sheet matrix-sheet" aria-label={t(`matrix.title.${rows}`)}>
          <MatrixBar
            rows={rows}
            sums={data.sums}
            view={view}
            onView={setView}
            onRows={(next) => {
              setView({ ...whole, grouped: view.grouped });
              setSelection(undefined);
              goTo(paths.matrix(tour, next));
            }}
            filtering={filtering}
            onFiltering={(on) => (on ? find() : setFiltering(false))}
            shown={count}
            all={data.rows.length}
            toWords={toWords}
          />
          {data.rows.length === 0 || data.stops.length === 0 ? (
            <EmptyState
              title={t(`matrix.empty.${data.stops.length === 0 ? "stops" : rows}`)}
              text={t(`matrix.emptyText.${data.stops.length === 0 ? "stops" : rows}`)}
              actions={start}
            />
          ) : (
            <MatrixGrid
              matrix={data}
              rows={rows}
              lines={lines}
              count={count}
              selection={selection}
              underway={underway}
              sum={`${t(`matrix.sum.${rows}`, { count: data.rows.length })}, ${t(`matrix.filled.${rows}`, { count: filled })}`}
              onSelect={setSelection}
              onPick={pick}
              onStep={stepOn}
              onOpen={() => setOpened(true)}
              onTick={tick}
            />
          )}
          {count === 0 && data.rows.length > 0 && <p className="matrix-none">{t("matrix.nobody")}</p>}
        </section>
        {(docked || (opened && chosen)) && (
          <MatrixPanel
            tour={tour}
            rows={rows}
            chosen={told}
            onState={panel.give}
            onClose={docked ? undefined : panel.close}
          />
        )}
      </div>
      {canAdd && (
        <AddRow
          rows={rows}
          taken={data.rows.map((row) => row.id)}
          open={adding}
          onClose={() => setAdding(false)}
          onAdd={bring}
        />
      )}
    </>
  );
}
