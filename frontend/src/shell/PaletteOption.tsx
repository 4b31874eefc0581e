import { IconAlertOctagonFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Chip } from "../shared/parts/Chip";
import { Keys } from "../shared/parts/Keys";
import { Matched } from "./Matched";
import type { Entry } from "./paletteEntries";

type Props = { id: string; entry: Entry; words: string; selected: boolean; onRun: (aside: boolean) => void };

/** A line of the palette. */
export function PaletteOption({ id, entry, words, selected, onRun }: Props) {
  const { t } = useTranslation();
  const { icon: Icon } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are read by the field, which has the focus
    <div
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className="palette-option"
      onClick={(event) => onRun(event.ctrlKey || event.metaKey)}
    >
      {entry.mark ?? <Icon size={16} stroke={1.75} aria-hidden />}
      <span className="cut">
        <Matched text={entry.label} words={words} />
        {entry.detail && " "}
        {entry.detail && (
          <span className="palette-detail">
            <Matched text={entry.detail} words={words} />
          </span>
        )}
      </span>
      <span className="grow" />
      {!!entry.errors && (
        <Chip tone="err" icon={IconAlertOctagonFilled}>
          <span className="spoken">{t("severity.count.error", { count: entry.errors })}</span>
          <span aria-hidden>{entry.errors}</span>
        </Chip>
      )}
      {entry.keys && <Keys combo={entry.keys} />}
    </div>
  );
}
