import { Modal } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Keys } from "../shared/parts/Keys";
import { useBeside } from "../shared/state/beside";
import type { Open } from "./open";
import { PaletteOption } from "./PaletteOption";
import type { Entry } from "./paletteEntries";
import { usePaletteGroups } from "./usePaletteGroups";
import "./Palette.css";

type Props = { tour: string | undefined; open: boolean; onClose: () => void; onOpen: (what: Open) => void };

/**
 * Find or do anything: what the page offers first, then records by their words,
 * then commands by theirs; ">" for commands alone. Pages offer acts with
 * useContextActs.
 */
export function Palette({ open, ...body }: Props) {
  const { t } = useTranslation();
  return (
    <Modal.Root
      opened={open}
      onClose={body.onClose}
      size={648}
      yOffset={104}
      padding={0}
      classNames={{ content: "palette" }}
      transitionProps={{ duration: 160 }}
    >
      <Modal.Overlay className="scrim" />
      <Modal.Content>
        <Modal.Title className="spoken">{t("shell.palette.title")}</Modal.Title>
        <Body {...body} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Body({ tour, onClose, onOpen }: Omit<Props, "open">) {
  const { t } = useTranslation();
  const list = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [waiting, setWaiting] = useState<"page" | "beside">();
  const { groups, words, token, busy } = usePaletteGroups(text, tour, onOpen);
  const entries = groups.flatMap((g) => g.entries);
  const active = entries[Math.min(at, entries.length - 1)];

  const run = (entry: Entry, aside: boolean) => {
    onClose();
    if (aside && entry.beside) useBeside.getState().show(entry.beside);
    else entry.run();
  };
  // Enter before the answer is there is for the first of what will answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the answer is there
  useEffect(() => {
    if (waiting && !busy && active) run(active, waiting === "beside");
    if (!busy) setWaiting(undefined);
  }, [waiting, busy]);

  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const aside = event.ctrlKey || event.metaKey;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && entries.length > 0) {
      const next = (Math.min(at, entries.length - 1) + step + entries.length) % entries.length;
      setAt(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && busy && at === 0) setWaiting(aside ? "beside" : "page");
    else if (event.key === "Enter" && active) run(active, aside);
    else return;
    event.preventDefault();
  };
  const number = (entry: Entry) => `${list}-${entries.indexOf(entry)}`;
  return (
    <>
      <div className="palette-head">
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <input
          data-autofocus
          className="palette-input"
          role="combobox"
          aria-label={t("shell.palette.title")}
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active && number(active)}
          autoComplete="off"
          spellCheck={false}
          placeholder={t("shell.palette.placeholder")}
          value={text}
          onChange={(e) => {
            setText(e.target.value);
            setAt(0);
            setWaiting(undefined);
          }}
          onKeyDown={key}
        />
        {token && (
          <span className="palette-token">
            {token.mark}
            <span className="cut">{token.label}</span>
          </span>
        )}
        <Keys combo="escape" />
      </div>
      <div id={list} role="listbox" aria-label={t("shell.palette.title")} className="palette-list scroll">
        {groups.map((group, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two contexts may have one heading
          <div key={`${i} ${group.heading}`} role="group" aria-label={group.heading}>
            <span className="palette-group" aria-hidden>
              {group.heading}
            </span>
            {group.entries.map((entry) => (
              <PaletteOption
                key={entry.id}
                id={number(entry)}
                entry={entry}
                words={words}
                selected={entry === active}
                onRun={(aside) => run(entry, aside)}
              />
            ))}
          </div>
        ))}
        {entries.length === 0 && !busy && <p className="palette-none">{t("shell.palette.nothing", { text: words })}</p>}
      </div>
      <footer className="palette-foot">
        <Keys combo="arrowup" />
        <Keys combo="arrowdown" />
        {t("shell.palette.hintChoose")}
        <Keys combo="enter" />
        {t("shell.palette.hintOpen")}
        {active?.beside && (
          <>
            <Keys combo="mod+enter" />
            {t("shell.palette.hintBeside")}
          </>
        )}
        <span className="grow" />
        <Keys combo=">" />
        {t("shell.palette.hintCommands")}
      </footer>
    </>
  );
}
