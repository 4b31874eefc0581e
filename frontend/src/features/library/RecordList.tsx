// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and says which of its rows is active
import { IconSearch } from "@tabler/icons-react";
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
} from "react";
import { useTranslation } from "react-i18next";
import { count } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Keys } from "../../shared/parts/Keys";
import { goTo } from "../../shared/paths";
import { useLook } from "../../shared/state/look";
import { ColumnHead } from "./ColumnHead";
import { type Column, filtered, folded, fresh, sorted, useLists } from "./listing";
import { RowBox } from "./RowBox";
import { useRowWindow } from "./useRowWindow";
import { useSelection } from "./useSelection";
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
  /** What a row is called, for its box. */
  called?: (row: R) => string;
  /** What stands at the foot when rows are selected; without it rows cannot be. */
  bulk?: (selected: readonly R[], none: () => void) => ReactNode;
};

/** Records in rows: filtered as one types, sorted by a click, walked by arrows, selected by their boxes, and quick with thousands. */
export function RecordList<R extends { id: string }>(props: Props<R>) {
  const { name, label, rows, columns, words, href, called = words, bulk } = props;
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
  const selection = useSelection(shown);
  const { selected } = selection;

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
    return next.id;
  };
  const check = (id: string, extend: boolean) => {
    if (extend) selection.extend(id, shown[active]?.id);
    else selection.toggle(id);
    change({ active: id });
    box.current?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent) => {
    if (!event.currentTarget.contains(event.target as Node)) return; // of a menu or dialog of the foot
    const chosen = shown[active];
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / row) - 2);
    const steps: { [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    const typing = event.target === filterBox.current;
    const onList = event.target === box.current;
    if (step !== undefined) {
      const to = move(active + step);
      if (bulk && event.shiftKey && onList && to) selection.extend(to, chosen?.id);
    } else if (event.key === "Home" && !typing) move(0);
    else if (event.key === "End" && !typing) move(shown.length - 1);
    else if (event.key === "Enter" && chosen && (typing || onList)) goTo(href(chosen));
    else if (bulk && onList && event.key === " " && chosen) selection.toggle(chosen.id);
    else if (bulk && onList && event.key === "a" && (event.ctrlKey || event.metaKey)) selection.all();
    else if (event.key === "Escape" && selected.length > 0) selection.none();
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
    "--columns": [...(bulk ? ["16px"] : []), ...columns.map((c) => c.width)].join(" "),
    "--columns-narrow": [...(bulk ? ["16px"] : []), ...columns.flatMap((c) => (c.wide ? [] : c.width))].join(" "),
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
        aria-multiselectable={bulk ? true : undefined}
        aria-activedescendant={activeId}
        tabIndex={0}
        className="records-grid scroll"
        style={tracks}
        onScroll={view.onScroll}
      >
        <div role="rowgroup" className="records-heads">
          <div role="row" aria-rowindex={1} className="record">
            {bulk && (
              <div role="columnheader">
                <RowBox
                  label={t("library.bulk.all")}
                  checked={selected.length > 0 && selected.length === shown.length}
                  some={selected.length > 0}
                  onCheck={() => {
                    if (selected.length === shown.length) selection.none();
                    else selection.all();
                    box.current?.focus({ preventScroll: true });
                  }}
                />
              </div>
            )}
            {columns.map((c) => (
              <ColumnHead key={c.key} column={c} sort={state.sort} down={state.down} onSort={change} />
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
              aria-selected={bulk ? selection.has(r.id) : first + i === active}
              data-active={first + i === active || undefined}
              className="record"
              style={{ top: (first + i) * row }}
            >
              {bulk && (
                <div role="gridcell">
                  <RowBox
                    label={t("library.bulk.select", { name: called(r) })}
                    checked={selection.has(r.id)}
                    onCheck={(extend) => check(r.id, extend)}
                  />
                </div>
              )}
              {columns.map((c, n) => (
                <div key={c.key} role="gridcell" className={`cell ${c.end ? "end" : ""} ${c.wide ? "wide" : ""}`}>
                  {n === 0 ? (
                    <a
                      href={href(r)}
                      tabIndex={-1}
                      draggable={false}
                      onClick={(event) => {
                        if (bulk && event.shiftKey) {
                          event.preventDefault();
                          check(r.id, true);
                        } else change({ active: r.id });
                      }}
                    >
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
      {selected.length > 0 && bulk?.(selected, selection.none)}
    </section>
  );
}
