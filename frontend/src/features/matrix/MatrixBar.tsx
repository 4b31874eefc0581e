import {
  IconAlertOctagonFilled,
  IconArrowsSort,
  IconFilter,
  IconLayoutRows,
  IconX,
  type TablerIcon,
} from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Matrix, MatrixRows } from "../../api/matrix";
import { Button, IconButton } from "../../shared/parts/Button";
import { Chip, type Tone } from "../../shared/parts/Chip";
import { MenuButton } from "../../shared/parts/MenuButton";
import { Segmented } from "../../shared/parts/Segmented";
import { sortsOf, type View, whole } from "./arrange";
import { allStates, type Look } from "./states";

const kinds: readonly MatrixRows[] = ["speakers", "talks", "sponsors", "tasks"];
const tones: { [look in Look]: Tone } = { ok: "ok", ask: "info", off: "idle", wait: "idle", across: "accent" };

type Props = {
  rows: MatrixRows;
  sums: Matrix["sums"];
  view: View;
  onView: (view: View) => void;
  onRows: (rows: MatrixRows) => void;
  /** The line for looking for rows is shown. */
  filtering: boolean;
  onFiltering: (filtering: boolean) => void;
  /** Of how many rows how many are shown. */
  shown: number;
  all: number;
  /** Raised to bring the focus to the words. */
  toWords: number;
};

/** What the rows are, which are shown and in what order; and what all cells come to. */
export function MatrixBar(props: Props) {
  const { rows, sums, view, onView, onRows, filtering, onFiltering } = props;
  const { t } = useTranslation();
  const chips: { word: string; icon: TablerIcon; tone: Tone; n: number }[] = allStates(rows).map((s) => ({
    word: t(`matrix.state.${s.word}`),
    icon: s.icon,
    tone: tones[s.look],
    n: sums[s.state] ?? 0,
  }));
  const late = { word: t("matrix.lateMany"), icon: IconAlertOctagonFilled, tone: "err" as const, n: sums.late ?? 0 };
  if (rows === "tasks") chips.unshift(late);
  chips.push({ word: t("matrix.clash"), icon: IconAlertOctagonFilled, tone: "err", n: sums.conflict ?? 0 });
  return (
    <>
      <div className="matrix-bar">
        <Segmented
          label={t("matrix.rowsLabel")}
          options={kinds.map((value) => ({ value, label: t(`matrix.rows.${value}`) }))}
          value={rows}
          onChange={onRows}
        />
        <Button
          kind="ghost"
          icon={IconFilter}
          aria-pressed={filtering}
          aria-keyshortcuts="F"
          onClick={() => onFiltering(!filtering)}
        >
          {t("matrix.filter")}
        </Button>
        <Button
          kind="ghost"
          icon={IconLayoutRows}
          aria-pressed={view.grouped}
          onClick={() => onView({ ...view, grouped: !view.grouped })}
        >
          {t(`matrix.groupBy.${rows}`)}
        </Button>
        <MenuButton
          groups={[
            {
              heading: t("matrix.sortBy"),
              acts: sortsOf(rows).map((sort) => ({
                label: t(`matrix.sort.${sort}`),
                disabled: sort === view.sort,
                onClick: () => onView({ ...view, sort }),
              })),
            },
          ]}
        >
          <Button kind="ghost" icon={IconArrowsSort} aria-haspopup="menu">
            {t(`matrix.sort.${view.sort}`)}
          </Button>
        </MenuButton>
        <span className="grow" />
        <span className="matrix-sums">
          {chips
            .filter(({ n }) => n > 0)
            .map(({ word, icon, tone, n }) => (
              <Chip key={word} look="bare" tone={tone} icon={icon}>
                {word} {n}
              </Chip>
            ))}
        </span>
      </div>
      {filtering && <Filter {...props} />}
    </>
  );
}

function Filter({ rows, view, onView, onFiltering, shown, all, toWords }: Props) {
  const { t } = useTranslation();
  const words = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => words.current?.focus(), [toWords]);
  const close = () => {
    onView({ ...view, words: whole.words, state: whole.state });
    onFiltering(false);
  };
  return (
    <div className="matrix-filter">
      <input
        ref={words}
        type="search"
        className="input"
        aria-label={t(rows === "tasks" ? "matrix.findTask" : "matrix.find")}
        placeholder={t(rows === "tasks" ? "matrix.findTask" : "matrix.find")}
        value={view.words}
        onChange={(e) => onView({ ...view, words: e.target.value })}
        onKeyDown={(e) => {
          if (e.key !== "Escape") return;
          e.stopPropagation();
          close();
        }}
      />
      <select
        className="input select"
        aria-label={t("matrix.filterState")}
        value={view.state}
        onChange={(e) => onView({ ...view, state: e.target.value })}
      >
        <option value="">{t("matrix.anyState")}</option>
        {allStates(rows).map((s) => (
          <option key={s.state} value={s.state}>
            {t(`matrix.state.${s.word}`)}
          </option>
        ))}
        {rows === "tasks" ? (
          <option value="late">{t("matrix.lateMany")}</option>
        ) : (
          <option value="conflict">{t("matrix.inConflict")}</option>
        )}
        <option value="none">{t("matrix.noState")}</option>
      </select>
      <span className="mut tabular" role="status">
        {t("matrix.shown", { shown, all })}
      </span>
      <IconButton icon={IconX} label={t("matrix.showAll")} keys="escape" onClick={close} />
    </div>
  );
}
