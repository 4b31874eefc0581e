// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and says which of its rows is active
import { IconArrowDown, IconArrowUp, IconSearch } from "@tabler/icons-react";
import { type CSSProperties, type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Keys } from "../../shared/parts/Keys";
import { goTo } from "../../shared/paths";
import { useLook } from "../../shared/state/look";
import { type Column, filtered, folded, fresh, sorted, useLists } from "./listing";
import { useRowWindow } from "./useRowWindow";
import "./RecordList.css";

const headHeight = 33;

type Props<R> = {
  /** Under which its filter and order are remembered. */
  name: string;
  label: string;
  rows: readonly R[];
  columns: Column<R>[];
  /** The words by which a row is found. */
  words: (row: R) => string;
  href: (row: R) => string;
};

/** Records in rows: filtered as one types, sorted by a click, walked by arrows, and quick with thousands. */
export function RecordList<R extends { id: string }>({ name, label, rows, columns, words, href }: Props<R>) {
  const { t } = useTranslation();
  const lang = useLang();
  const id = useId();
  const filterBox = useRef<HTMLInputElement>(null);
  const row = useLook((s) => (s.density === "compact" ? 32 : 40));
  const state = useLists((s) => s.lists[name]) ?? fresh;
  const changeList = useLists((s) => s.change);
  const change = (next: Partial<typeof state>) => changeList(name, next);
  const filter = useDeferredValue(state.filter);
  const prepared = useMemo(() => folded(rows, words), [rows, words]);
  const shown = useMemo(() => {
    const by = columns.find((c) => c.key === state.sort)?.sort;
    return sorted(filtered(prepared, filter), by, state.down, lang);
  }, [prepared, columns, filter, state.sort, state.down, lang]);
  const active = Math.max(
    0,
    shown.findIndex((r) => r.id === state.active),
  );
  const view = useRowWindow(shown.length, row, headHeight);
  const { box, first, last, show } = view;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list is met again
  useEffect(() => {
    show(active);
    box.current?.focus({ preventScroll: true });
  }, []);

  const move = (to: number) => {
    const next = shown[Math.max(0, Math.min(shown.length - 1, to))];
    if (!next) return;
    change({ active: next.id });
    show(shown.indexOf(next));
  };
  const press = (event: KeyboardEvent) => {
    const chosen = shown[active];
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / row) - 2);
    const steps: { [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    const typing = event.target === filterBox.current;
    if (step !== undefined) move(active + step);
    else if (event.key === "Home" && !typing) move(0);
    else if (event.key === "End" && !typing) move(shown.length - 1);
    else if (event.key === "Enter" && chosen && !(event.target instanceof HTMLButtonElement)) goTo(href(chosen));
    else if (event.key === "Escape" && state.filter) change({ filter: "" });
    else return;
    event.preventDefault();
  };
  const here = t("shell.keys.here");
  useShortcuts([
    { combo: "/", label: t("library.list.filterKey"), group: here, run: () => filterBox.current?.focus() },
  ]);
  const activeId = shown[active] && active >= first && active < last ? `${id}-${shown[active].id}` : undefined;
  const tracks = {
    "--columns": columns.map((c) => c.width).join(" "),
    "--columns-narrow": columns.flatMap((c) => (c.wide ? [] : c.width)).join(" "),
  } as CSSProperties;

  return (
    <section className="sheet records" aria-label={label} onKeyDown={press}>
      <div className="records-bar">
        <label className="records-filter">
          <IconSearch size={16} stroke={1.75} aria-hidden />
          <input
            ref={filterBox}
            type="search"
            aria-label={t("library.list.filter")}
            placeholder={t("library.list.filter")}
            aria-controls={id}
            aria-activedescendant={activeId}
            value={state.filter}
            onChange={(e) => change({ filter: e.target.value, active: "" })}
          />
          <Keys combo="/" />
        </label>
        <span className="grow" />
        <p className="f12 mut" role="status">
          {t("library.list.shown", {
            count: shown.length,
            n: count(shown.length, lang),
            all: count(rows.length, lang),
          })}
        </p>
      </div>
      <div
        ref={box}
        id={id}
        role="grid"
        aria-label={label}
        aria-rowcount={shown.length + 1}
        aria-activedescendant={activeId}
        tabIndex={0}
        className="records-grid scroll"
        style={tracks}
        onScroll={view.onScroll}
      >
        <div role="rowgroup" className="records-heads">
          <div role="row" aria-rowindex={1} className="record">
            {columns.map((c) => (
              <Head key={c.key} column={c} sort={state.sort} down={state.down} onSort={change} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="records-body" style={{ height: shown.length * row }}>
          {shown.slice(first, last).map((r, i) => (
            <div
              key={r.id}
              id={`${id}-${r.id}`}
              role="row"
              aria-rowindex={first + i + 2}
              aria-selected={first + i === active}
              className="record"
              style={{ top: (first + i) * row }}
            >
              {columns.map((c, n) => (
                <div key={c.key} role="gridcell" className={`cell ${c.end ? "end" : ""} ${c.wide ? "wide" : ""}`}>
                  {n === 0 ? (
                    <a href={href(r)} tabIndex={-1} draggable={false} onClick={() => change({ active: r.id })}>
                      {c.cell(r)}
                    </a>
                  ) : (
                    c.cell(r)
                  )}
                </div>
              ))}
            </div>
          ))}
        </div>
        {shown.length === 0 && <p className="records-none">{t("library.list.nothing", { text: filter })}</p>}
      </div>
    </section>
  );
}

type HeadProps<R> = {
  column: Column<R>;
  sort: string;
  down: boolean;
  onSort: (order: { sort: string; down: boolean }) => void;
};

function Head<R>({ column: c, sort, down, onSort }: HeadProps<R>) {
  const sorts = sort === c.key;
  const Arrow = down ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={sorts ? (down ? "descending" : "ascending") : undefined}
      className={`cell ${c.end ? "end" : ""} ${c.wide ? "wide" : ""}`}
    >
      {c.sort ? (
        <button
          type="button"
          onClick={() => onSort(sorts && down ? { sort: "", down: false } : { sort: c.key, down: sorts })}
        >
          <span className="cut">{c.label}</span>
          {sorts && <Arrow size={13} stroke={2} aria-hidden />}
        </button>
      ) : (
        <span className="cut">{c.label}</span>
      )}
    </div>
  );
}
