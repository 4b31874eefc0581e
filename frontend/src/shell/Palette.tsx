import { Modal } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useDeferredValue, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { searchQuery } from "../api/queries";
import { useLang } from "../shared/i18n/useLang";
import { Keys } from "../shared/parts/Keys";
import { Matched } from "./Matched";
import type { Open } from "./open";
import { type Entry, entriesOf, recordEntries } from "./paletteEntries";
import { useCommands } from "./useCommands";
import "./Palette.css";

type Props = { tour: string | undefined; open: boolean; onClose: () => void; onOpen: (what: Open) => void };

/** Find or do anything: records by their words, commands by theirs, ">" for commands alone. */
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
  const lang = useLang();
  const list = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const commandsOnly = text.startsWith(">");
  const words = (commandsOnly ? text.slice(1) : text).trim();
  const { data: found, isFetching } = useQuery({
    ...searchQuery(useDeferredValue(commandsOnly ? "" : words)),
    placeholderData: (before) => (words ? before : undefined),
  });
  const commands = useCommands(tour, onOpen);
  const groups = [
    { heading: t("shell.palette.records"), entries: words && !commandsOnly ? recordEntries(found ?? [], t, lang) : [] },
    ...entriesOf(commands, words),
  ].filter((g) => g.entries.length > 0);
  const entries = groups.flatMap((g) => g.entries);
  const active = entries[Math.min(at, entries.length - 1)];

  const run = (entry: Entry) => {
    onClose();
    entry.run();
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && entries.length > 0) {
      const next = (Math.min(at, entries.length - 1) + step + entries.length) % entries.length;
      setAt(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && active) run(active);
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
          }}
          onKeyDown={key}
        />
        <Keys combo="escape" />
      </div>
      <div id={list} role="listbox" aria-label={t("shell.palette.title")} className="palette-list scroll">
        {groups.map((group) => (
          <div key={group.heading} role="group" aria-label={group.heading}>
            <span className="palette-group" aria-hidden>
              {group.heading}
            </span>
            {group.entries.map((entry) => (
              <Option
                key={entry.id}
                id={number(entry)}
                entry={entry}
                words={words}
                selected={entry === active}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
        {entries.length === 0 && !isFetching && (
          <p className="palette-none">{t("shell.palette.nothing", { text: words })}</p>
        )}
      </div>
      <footer className="palette-foot">
        <Keys combo="arrowup" />
        <Keys combo="arrowdown" />
        {t("shell.palette.hintChoose")}
        <Keys combo="enter" />
        {t("shell.palette.hintOpen")}
        <span className="grow" />
        <Keys combo=">" />
        {t("shell.palette.hintCommands")}
      </footer>
    </>
  );
}

type OptionProps = { id: string; entry: Entry; words: string; selected: boolean; onRun: () => void };

function Option({ id, entry, words, selected, onRun }: OptionProps) {
  const { icon: Icon } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are read by the field, which has the focus
    <div id={id} role="option" aria-selected={selected} tabIndex={-1} className="palette-option" onClick={onRun}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span className="cut">
        <Matched text={entry.label} words={words} />
        {entry.detail && <span className="palette-detail">{entry.detail}</span>}
      </span>
      <span className="grow" />
      {entry.kind && <span className="palette-kind">{entry.kind}</span>}
      {entry.keys && <Keys combo={entry.keys} />}
    </div>
  );
}
